"""What is off until somebody chooses it: the board, the live form, a word beforehand; and looking and coming back."""

from bot.sandbox.driver import Person
from bot.sandbox.driving.texts import EPHEMERAL, buttons, label_of
from bot.sandbox.model import Json
from tests.chat.test_community_arriving import joined
from tests.chat.test_reflections import week_one
from tests.chat.test_standups_my_week import cards, wrote
from tests.chat.town import Town


async def switched_on(village: Town, what: str) -> Person:
    """A facilitator who takes part, and who switched a possibility on."""
    facilitator = (await joined(village["Begeleider"])).go("leergroep")
    await facilitator.slash("weekrondje instellingen")
    await facilitator.click(f"{what} aan")
    assert f"{what} uit" in [label_of(each) for each in buttons(facilitator.last_message)]
    return facilitator


def board(person: Person) -> Json:
    return cards(person, "Het bord van deze ronde")[0]


async def test_a_board_shows_activities_and_nobody(village: Town):
    member, other = await week_one(village)
    await member.slash("week bord")
    member.sees("Het bord staat uit.")
    facilitator = await switched_on(village, "Bord")
    await facilitator.slash("week bord")
    await facilitator.click("Begin een bord")
    await facilitator.submit({"goal": "Leerlingen laten kiezen"})
    await village.settled()
    first = board(other)
    await wrote(member, plan="Stilte oefenen")
    await member.click("Mijn deel van het bord", on=board(member))
    await member.click("Zet iets op het bord")
    assert "Stilte oefenen" in str(member.modal)
    await member.submit()
    await member.choose("Iets van jou verplaatsen", "Stilte oefenen")
    await member.click("Geprobeerd")
    await village.clock.advance(minutes=1)
    shown = board(other)
    assert shown["id"] == first["id"]
    assert "Geprobeerd: Stilte oefenen" in str(shown["components"])
    assert "Muziekdocent" not in str(shown["components"])


async def test_a_round_ends_with_what_is_still_parked(village: Town):
    member, other = await week_one(village)
    facilitator = await switched_on(village, "Bord")
    await facilitator.slash("week bord")
    await facilitator.click("Begin een bord")
    await facilitator.submit()
    await member.slash("parkeer punt")
    await member.submit({"text": "Wie heeft de sleutel?"})
    await facilitator.slash("week bord")
    await facilitator.click("Rond het bord af")
    await village.clock.advance(minutes=1)
    shown = str(board(other)["components"])
    assert "Wie heeft de sleutel?" in shown
    assert "Wat kan hierna lichter?" in shown
    await member.slash("week bord")
    member.sees("Er is nu geen bord.")


async def test_live_everyone_has_a_turn_by_name_and_a_quarter_is_a_quarter(village: Town):
    member, other = await week_one(village)
    facilitator = await switched_on(village, "Live vorm")
    await facilitator.slash("weekrondje live")
    await village.settled()
    for person in (member, other):
        await person.click("Ik ben er", on=person.sees("Samen, een kwartier"))
    await village.clock.advance(minutes=1)
    facilitator.sees("Er zijn: Muziekdocent, Koordirigent.")
    await facilitator.click("Begin", on=facilitator.sees("Er zijn:"))
    await village.clock.advance(minutes=1)
    shown = other.sees("is aan de beurt.")
    speaker, listener = (member, other) if "**Muziekdocent**" in str(shown) else (other, member)
    await listener.click("Klaar, of pas", on=listener.sees("is aan de beurt."))
    listener.sees("Nu is iemand anders aan de beurt.")
    await village.clock.advance(minutes=7)
    listener.sees("Rond rustig af.")
    await speaker.click("Klaar, of pas", on=speaker.sees("is aan de beurt."))
    await village.clock.advance(minutes=1)
    listener.does_not_see("Rond rustig af.")
    await village.clock.advance(minutes=15)
    listener.sees("Het kwartier is om.")


async def test_the_facilitator_sets_when_a_week_closes(village: Town):
    member, _ = await week_one(village)
    facilitator = (await joined(village["Begeleider"])).go("leergroep")
    await facilitator.slash("weekrondje instellingen")
    await facilitator.click("Ander sluitmoment")
    await facilitator.submit({"days": "9", "hour": "17:00", "report": "24"})
    facilitator.sees("Kies 0 tot 6 dagen")
    await facilitator.click("Probeer het opnieuw")
    await facilitator.submit({"days": "2"})
    facilitator.sees("De week sluit 2 dagen na het openen, om 17:00.")
    await member.slash("weekrondje instellingen")
    member.sees("Dit doet een begeleider.")
    await village.clock.advance(days=8)
    await wrote(member, moment="Nog net")
    member.sees("**Dit staat in de draad van de week.**")


async def test_a_word_before_and_one_before_closing_only_for_who_wants_it(village: Town):
    member, other = await week_one(village)
    await member.slash("week herinneren")
    member.sees("Zonder jouw ja krijg je er geen.")
    await member.click("Een seintje de dag ervoor")
    await member.click("Een seintje voor het sluiten")
    await village.clock.advance(days=1, hours=6)
    await member.slash("ik voor-jou")
    await member.click("Bekijk")
    member.sees("sluit zo.** Een woord is genoeg.")
    await village.clock.advance(days=5)
    await member.slash("ik voor-jou")
    await member.click("Bekijk")
    member.sees("Morgen begint de week")
    await other.slash("ik voor-jou")
    other.never_received("Morgen begint de week")
    other.never_received("sluit zo")


async def test_looking_back_is_for_oneself_and_finds_the_report(village: Town):
    member, other = await week_one(village)
    await wrote(member, moment="Stilte")
    await village.clock.advance(days=7)
    await member.slash("week terugkijken")
    member.sees("**Week 1**")
    member.sees("> Stilte")
    await member.choose("Lees een verslag", "Verslag van week 1")
    read = member.sees("Gedaan en geleerd")
    assert read["flags"] & EPHEMERAL
    await other.slash("week terugkijken")
    assert "> Stilte" not in str(other.last_message["components"])


async def test_back_from_not_now_five_lines_once(village: Town):
    member, other = await week_one(village)
    await member.slash("ik even-niet")
    await member.choose("Hoe lang even niet?", "Een week")
    await wrote(other, obstacle="het rooster")
    await other.choose("Wat zou helpen?", "Een tip")
    await village.clock.advance(days=8)
    await member.slash("ik voor-jou")
    member.sees("Fijn dat je er weer bent.")
    await member.click("Wat gebeurde er?")
    told = member.sees("Inhalen hoeft niet.")
    assert told["flags"] & EPHEMERAL
    assert "Aan de groep gevraagd: het rooster" in str(told["components"])
    await member.slash("ik voor-jou")
    assert "Fijn dat je er weer bent." not in str(member.last_message["components"])


async def test_long_talk_gets_one_offer(village: Town):
    member, other = await week_one(village)
    for _ in range(5):
        for person in (member, other):
            await person.go("Week 1").says("En de kaartjes dan?")
    await member.click("Parkeren", on=await member.waits_to_see("Dit gesprek loopt door."))
    assert len(cards(other, "Dit gesprek loopt door.")) == 1
    await member.submit({"text": "De prijs van kaartjes", "with": [other], "outlet": "session"})
    await village.settled()
    other.sees("voor de volgende bijeenkomst")
