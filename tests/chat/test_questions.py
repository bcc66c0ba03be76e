"""Asking: a thread after a yes, time running out, without a name, from a message, from a note."""

from sqlalchemy import select

from bot.rhythm.tables import DeliveryRow
from bot.sandbox.driver import Person
from tests.chat.test_community_arriving import begun, joined
from tests.chat.test_reflections import posted
from tests.chat.town import Town

BUSSES = "Wie vroeg wel eens busgeld aan bij een klein fonds?"
UNASKED = "Er is nog niets gevraagd."
READING = 30.0
"""What questions mean is read from disk at the first one."""
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
    await person.waits_to_see(UNASKED, within=READING)


async def test_a_question_finds_who_knows_and_what_helped_is_found_again(village: Town):
    asker, grants, trips = await village_of_three(village)
    await asks(asker, kind="done")
    asker.sees("iemand die iets kan vertellen over “busgeld en subsidies aanvragen”")
    asker.sees("iemand die iets kan vertellen over “busreizen met een klas”")
    asker.does_not_see("Koordirigent kan")
    await asker.click("Vraag rond")
    asker.sees("**Gevraagd.** Bij elke stap hoor je hoe het ervoor staat.")
    await village.settled()

    grants.sees("**Muziekdocent vraagt:**")
    grants.sees(
        "Je gaf aan dat je iets kunt vertellen over “busgeld en subsidies aanvragen”. Wil je meedenken?"
    )
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
    grants.sees("**Muziekdocent wil je bedanken** voor je hulp bij:")
    grants.sees("Wat hielp: Bel het fonds eerst even op")

    await trips.go("leergroep").slash("zoek", woorden="busgeld")
    await trips.waits_to_see("Wat hielp: Bel het fonds eerst even op", within=READING)
    trips.sees("Vraag maar aan Koordirigent.")

    await village.clock.advance(days=14)
    asker.sees("**Twee weken geleden schreef je wat hielp.** Gebruikt? Wat gebeurde er?")
    await asker.click("Vertellen")
    await asker.submit({"line": "De reis is geboekt", "keep": "keep"})
    await village.settled()
    posted(trips, "De reis is geboekt")


async def test_in_english_with_one_person_chosen_and_time_running_out(village: Town):
    await begun(village)
    asker = await joined(village["Guest teacher"], hears="direct", language="en")
    grants = await joined(village["Koordirigent"], hears="self")
    await tells_about(grants, GRANTS)
    await village.clock.next_moment()
    await village.clock.advance(hours=3)
    await asker.go("leergroep").slash("ask")
    await asker.submit({"text": "Has anyone asked a small fund for bus money?"})
    await asker.waits_to_see("**Who knows this?** Nothing has been asked yet.", within=READING)
    await asker.click("Choose someone")
    asker.sees("If no yes comes, you can guess that it was a no")
    await asker.choose("Whom?", grants)
    asker.sees("**Asked.**")
    await village.settled()

    await grants.go("leergroep").slash("ik voor-jou")
    grants.sees("Iemand vraagt je iets.")
    await village.clock.advance(days=2, hours=2)
    asker.sees("**I now ask everyone**")
    await grants.slash("ik voor-jou")
    grants.sees("Er ligt niets. Dat mag.")
    posted(grants, "**Guest teacher vraagt iedereen:**")
    await village.clock.advance(days=3, hours=2)
    asker.sees("**No answer yet.** I take it to your facilitator.")
    await village.clock.advance(days=3, hours=2)
    asker.sees("**Nobody knows yet.** It stays an open question")
    await asker.slash("find")
    await asker.click("Park for the session")
    await asker.submit({})
    await village.settled()
    assert "bijeenkomst" in str(posted(grants, "Geparkeerd")["components"])
    await grants.click("Ik weet iets")
    await village.settled()
    asker.sees("**Koordirigent is thinking with you.**")


async def test_without_a_name_the_bot_goes_between(village: Town):
    asker, grants, trips = await village_of_three(village)
    facilitator = village["Begeleider"].go("leergroep")
    await facilitator.slash("stilstaan zonder-naam")
    await facilitator.click("Zet het aan")
    await asks(asker, "Wie durft nog busgeld te vragen?", name="nameless")
    asker.sees("misschien raadt iemand wie dit vraagt")
    await asker.click("Vraag rond")
    asker.sees("Wat terugkomt vind je bij *Voor jou*.")
    grants.never_received("Wie durft nog")
    await village.clock.advance(days=1)
    grants.sees("**Iemand uit de groep vraagt, zonder naam:**")
    await grants.click("Ja, graag")
    await grants.click("Antwoorden")
    await grants.submit({"text": "Ik. Elk jaar weer."})
    for person in (asker, trips, facilitator):
        person.never_received("Elk jaar weer")

    await asker.go("leergroep").slash("ik voor-jou")
    asker.sees("Ik. Elk jaar weer.")
    await asker.click("Schrijf terug")
    await asker.submit({"text": "Mag ik bellen?"})
    grants.never_received("Mag ik bellen")
    await village.clock.advance(days=1)
    grants.sees("**Er is iets terug van wie dit vroeg.**")
    grants.sees("Mag ik bellen?")

    await asker.slash("ik voor-jou")
    await asker.click("Dit hielp")
    asker.sees("Wat hielp · alleen jij leest dit")
    assert "Wie hielp?" not in str(asker.modal), "nobody is thanked by who gave no name"
    await asker.submit({"line": "Gewoon vragen"})
    asker.sees("**Klaar.** Het blijft bij jou.")
    async with village.house.reading() as work:
        told = (
            await work.session.scalars(select(DeliveryRow.member_id).where(DeliveryRow.kind == "answer"))
        ).all()
    assert len(told) == 1, "the asker is named by no delivery"


async def test_a_message_becomes_a_question_and_is_taken_back(village: Town):
    asker, grants, _ = await village_of_three(village)
    message = await asker.says("Hoe kom je aan busgeld?")
    await asker.menu("Wie weet dit?", message)
    await asker.submit({})
    await asker.waits_to_see(UNASKED, within=READING)
    asker.sees(message["id"])
    await asker.click("De hele groep")
    asker.sees("Dit leest iedereen in")
    await asker.click("Vraag het")
    await village.settled()
    posted(grants, "**Muziekdocent vraagt iedereen:**")
    await asker.slash("zoek")
    await asker.click("Trek terug")
    asker.sees("Weg. Niemand krijgt deze vraag nog.")
    await village.settled()
    grants.does_not_see("**Muziekdocent vraagt iedereen:**")


async def test_a_note_of_ones_own_becomes_a_question_in_the_group_and_in_a_direct_message(village: Town):
    asker, grants, _ = await village_of_three(village)
    await asker.slash("stilstaan vraag")
    await asker.click("Antwoorden")
    await asker.submit({"text": "Ik probeerde een fonds te bellen", "mark": "tried"})
    await asker.click("Iets anders")
    await asker.click("Terug")
    asker.sees("Weggooien")
    await village.clock.advance(days=2, hours=3)
    await asker.click("Antwoorden", on=asker.sees("Twee dagen geleden probeerde je iets."))
    await asker.submit({"text": "Hoe kom ik aan busgeld?"})
    assert asker.sight.channels[asker.last_message["channel_id"]]["type"] == 1, "a direct message"
    await asker.click("Delen")
    assert "Met één persoon" not in asker.last_text, "nobody of the group can be picked there"
    await asker.click("Terug")
    await asker.click("Iets anders")
    note = asker.last_message
    await asker.click("Parkeer voor de bijeenkomst")
    await asker.submit({})
    await village.settled()
    parked = str(posted(grants, "Hoe kom ik aan busgeld?")["components"])
    assert "bijeenkomst" in parked
    await asker.click("Vraag het aan wie het weet", on=note)
    asker.sees("Hoe kom ik aan busgeld?")
    await asker.submit({"text": "Wie weet hoe je busgeld aanvraagt?"})
    await asker.waits_to_see(UNASKED, within=READING)
    await asker.click("De hele groep")
    await asker.click("Terug")
    await asker.click("Vraag rond")
    await village.settled()
    grants.sees("Wie weet hoe je busgeld aanvraagt?")
