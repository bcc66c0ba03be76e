"""E4: a question finds someone who knows, and a no leaves no trace."""

from bot.sandbox.driver import Person
from tests.chat.test_community_arriving import begun, joined
from tests.chat.test_reflections import posted
from tests.chat.town import Town

BUSSES = "Wie vroeg wel eens busgeld aan bij een klein fonds?"
GRANTS, TRIPS = "busgeld en subsidies aanvragen", "busreizen met een klas"


async def tells_about(person: Person, *topics: str) -> None:
    for topic in topics:
        await person.go("leergroep").slash("ik profiel")
        await person.click("Iets toevoegen")
        await person.submit({"phrase": topic})


async def village_of_three(town: Town) -> tuple[Person, Person, Person]:
    """One who asks, one who knows of grants, one who knows of trips; the first week is open."""
    await begun(town)
    asker = await joined(town["Muziekdocent"], hears="direct")
    grants = await joined(town["Koordirigent"], hears="direct")
    trips = await joined(town["Museumeducator"], hears="direct")
    await tells_about(grants, GRANTS)
    await tells_about(trips, TRIPS)
    await town.clock.next_moment()
    await town.clock.advance(hours=3)
    return asker.go("leergroep"), grants.go("leergroep"), trips.go("leergroep")


async def asks(person: Person, text: str = BUSSES, **more: object) -> None:
    await person.go("leergroep").slash("vraag")
    await person.submit({"text": text, **more})


async def test_a_question_finds_who_knows_and_what_helped_is_found_again(village: Town):
    asker, grants, trips = await village_of_three(village)
    await asks(asker, kind="done")
    asker.sees("Er is nog niets gevraagd.")
    asker.sees("iemand die iets kan vertellen over “busgeld en subsidies aanvragen”")
    asker.sees("iemand die iets kan vertellen over “busreizen met een klas”")
    asker.does_not_see("Koordirigent kan")
    await asker.click("Vraag rond")
    asker.sees("**Gevraagd.** Bij elke stap hoor je hoe het ervoor staat.")
    await village.settled()

    grants.sees("**Muziekdocent vraagt:**")
    grants.sees("Je gaf aan dat je iets kunt vertellen over “busgeld en subsidies aanvragen”. Wil je meedenken?")
    trips.never_received(BUSSES)
    await grants.click("Ja, graag")
    grants.sees("In het kanaal staat zo een draad voor jullie")
    await village.settled()
    asker.sees("**Koordirigent denkt mee.**")
    posted(trips, "**Koordirigent denkt mee met Muziekdocent**")
    asker.go("Meedenken")

    await village.clock.advance(days=7, hours=3)
    asker.sees("**Ben je eruit met Koordirigent?**")
    await asker.click("Dit hielp")
    await asker.submit({"line": "Bel het fonds eerst even op"})
    asker.sees("**Bewaard.** Met `/zoek` vindt de groep het terug.")
    await village.clock.advance(days=1)
    grants.sees("**Muziekdocent wil je bedanken.** Dit hielp:")

    await trips.go("leergroep").slash("zoek", woorden="busgeld")
    trips.sees("Wat hielp: Bel het fonds eerst even op")
    trips.sees("Vraag maar aan Koordirigent.")

    await village.clock.advance(days=14)
    asker.sees("**Je vroeg dit twee weken geleden.** Gebruikt? Wat gebeurde er?")
    await asker.click("Vertellen")
    await asker.submit({"line": "De reis is geboekt", "keep": "keep"})
    await village.settled()
    posted(trips, "De reis is geboekt")


async def test_a_no_leaves_no_trace_and_the_next_is_asked(village: Town):
    asker, grants, trips = await village_of_three(village)
    await asks(asker)
    await asker.click("Vraag rond")
    await village.settled()
    await grants.click("Deze keer niet")
    grants.sees("Prima. Dat hoort niemand.")
    await village.settled()
    asker.sees("**Ik ga verder naar de volgende.**")
    for person in (asker, trips, village["Begeleider"]):
        person.does_not_see("Koordirigent")
    trips.sees("**Muziekdocent vraagt:**")
    trips.sees("busreizen met een klas")
