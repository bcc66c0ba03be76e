"""E7: a doubt becomes a case, looked at together without a name, in Dutch and in English."""

import pytest

from bot.sandbox.driver import Person
from tests.chat.test_community_arriving import begun, joined
from tests.chat.test_reflections import SECRET, agreed, posted, week_one, wrote
from tests.chat.town import Town

DOUBT = "Wat doe ik als een leerling niet mee wil doen, wéér niet?"


async def brought(village: Town) -> tuple[Person, Person]:
    member, other = await week_one(village)
    await agreed(village)
    await wrote(member, SECRET, mark="doubt")
    member.sees("Dat je twijfelt mag er gewoon zijn.")
    await member.click("Iets anders")
    await member.click("Samen bekijken")
    member.sees(SECRET)
    await member.submit({"question": DOUBT})
    member.sees("In een kleine groep kan iemand je aan het verhaal herkennen.")
    other.never_received(DOUBT[:15])
    await village.clock.next_day()
    return member, other


async def test_a_doubt_becomes_a_case(village: Town):
    member, other = await brought(village)
    other.sees("**Ronde 1: alleen vragen**")
    await other.click("Meedenken")
    await other.submit({"sort": "idea", "text": "Laat hem tellen."})
    other.sees("Deze ronde is voor vragen. Zal ik je idee bewaren voor ronde 2?")
    member.never_received("Laat hem tellen")
    await other.click("Ja, bewaar het")
    await other.click("Meedenken")
    await other.submit({"sort": "question", "text": "Wanneer wil hij wel?"})
    await village.clock.next_day()

    await member.go("leergroep").slash("ik voor-jou")
    member.sees("Er kwam iets terug op je casus.")
    await member.click("Bekijk")
    member.sees("Wanneer wil hij wel?")
    await member.click("Antwoorden")
    await member.submit({"text": "Als er muziek is."})
    await village.clock.next_day()
    assert "interaction_metadata" not in posted(other, "Als er muziek is.")

    await village.clock.advance(days=3)
    other.sees("**Ronde 2: ideeën en ervaringen.**")
    await village.clock.next_day()
    posted(member, "Laat hem tellen.")
    await village.clock.advance(days=3)
    await other.click("Meedenken")
    await other.submit({"sort": "idea", "text": "Nog iets."})
    other.sees("Het woord is nu aan wie de casus bracht.")
    await member.slash("ik voor-jou")
    await member.click("Bekijk")
    await member.click("Antwoorden")
    await member.submit({"text": "Ik dacht dat het aan mij lag."})
    await village.clock.next_day()
    assert "Wat ik meeneem" in str(posted(other, "dat het aan mij lag")["components"])


async def test_nobody_else_finds_it_and_its_author_closes_it(village: Town):
    member, other = await brought(village)
    for person in (other, village["Begeleider"]):
        person.never_received("Je casus")
    await other.go("leergroep").slash("ik voor-jou")
    assert "casus" not in other.last_text
    await village.bot_restarts()
    await member.go("leergroep").slash("ik voor-jou")
    await member.click("Bekijk")
    await member.click("Sluit de casus")
    await village.clock.advance(minutes=2)
    other.sees("Deze casus is rond.")


async def test_with_a_name_where_nothing_was_agreed(village: Town):
    member, other = await week_one(village)
    await member.slash("stilstaan casus")
    with pytest.raises(AssertionError):
        member.sees("Zonder naam; ik geef alles door")
    await member.submit({"situation": "De **hal** @everyone galmt.", "question": "Wat nu?"})
    await village.settled()
    other.sees("een casus van Muziekdocent")
    await other.click("Meedenken")
    await other.submit({"text": "Hoe groot is hij?"})
    await village.settled()
    posted(member, "Hoe groot is hij?")


async def test_in_english(village: Town):
    await begun(village)
    guest = await joined(village["Guest teacher"], language="en")
    await village.clock.next_moment()
    await guest.go("leergroep").slash("reflect case")
    await guest.submit(
        {"What is going on?": "The hall echoes.", "What is your question about it?": "What now?"}
    )
    guest.sees("**Your case is there.**")
    await guest.slash("me for-you")
    guest.sees("Your case is under way.")
