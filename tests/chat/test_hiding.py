"""A message is taken away by its menu; its author reads why, with a name or without."""

from bot.sandbox.driver import Person
from tests.chat.test_reflections import agreed, posted, week_one, wrote
from tests.chat.town import Town

HARSH = "Wie dit niet kan moet maar wat anders gaan doen."


async def taken_away(lead: Person, text: str, **answers: str | list[str]) -> None:
    await lead.go("leergroep").menu("Weghalen", posted(lead, text))
    await lead.submit({"why": "Dit gaat over iemand die er niet bij is.", **answers})
    lead.sees("**Weg.**")


async def test_a_note_with_a_name_is_gone_at_once_and_its_author_reads_why(village: Town):
    member, other = await week_one(village)
    await wrote(member, HARSH)
    await member.click("Delen")
    await member.click("Met de groep")
    await member.click("Plaats het")
    await village.settled()
    await taken_away(village["Begeleider"], HARSH[:20])
    await village.clock.advance(minutes=1)
    other.does_not_see(HARSH[:20])
    await village.clock.advance(hours=3)
    await member.go("leergroep").slash("ik voor-jou")
    member.sees("Iets van jou is uit de groep gehaald.")
    await member.click("Bekijk")
    member.sees("Dit gaat over iemand die er niet bij is.")
    other.never_received("iemand die er niet bij is")
    await member.slash("stilstaan notities")
    member.sees(HARSH[:20])


async def test_without_a_name_the_author_is_kept_silent_and_unknown(village: Town):
    member, other = await week_one(village)
    await agreed(village)
    await wrote(member, HARSH)
    await member.click("Delen")
    await member.click("Zonder naam")
    await member.click("Plaats het")
    await village.clock.next_day()
    await taken_away(village["Begeleider"], HARSH[:20], silence=["silent"])
    await village.clock.advance(minutes=1)
    other.does_not_see(HARSH[:20])
    assert "Muziekdocent" not in village["Begeleider"].last_text

    await member.go("leergroep").slash("ik voor-jou")
    member.sees("neem ik van jou niets aan zonder naam")
    await member.click("Leg weg")
    await wrote(member, "Nog een keer.")
    await member.click("Delen")
    await member.click("Zonder naam")
    member.sees("neem ik van jou niets aan zonder naam")


async def test_who_may_not_hears_who_can_and_only_the_bots_own_messages_go(village: Town):
    member, other = await week_one(village)
    message = await other.says("Dit is van mij.")
    await member.menu("Weghalen", message)
    member.sees("Dit doet een begeleider")
    await village["Begeleider"].go("leergroep").menu("Weghalen", message)
    village["Begeleider"].sees("Dit bericht kan ik niet weghalen.")
