"""Standing still: for oneself first, and what is shared goes exactly as far as was said."""

from bot.sandbox.driver import File, Person
from bot.sandbox.driving.texts import EPHEMERAL
from bot.sandbox.model import Json
from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town

SECRET = "Ik weet nooit wat ik moet doen als een leerling niet mee wil doen."


async def week_one(town: Town) -> tuple[Person, Person]:
    """The facilitator has begun, two members have joined, the first week is open."""
    await begun(town)
    members = [await joined(town[name]) for name in ("Muziekdocent", "Koordirigent")]
    await town.clock.next_moment()
    for member in members:
        member.go("leergroep")
    return members[0], members[1]


async def wrote(member: Person, text: str, **more: str) -> None:
    await member.slash("stilstaan vraag")
    await member.click("Antwoorden")
    await member.submit({"text": text, **more})


async def agreed(town: Town) -> None:
    facilitator = town["Begeleider"].go("leergroep")
    await facilitator.slash("stilstaan zonder-naam")
    await facilitator.click("Zet het aan")
    facilitator.sees("In deze groep kan het.")


def posted(person: Person, text: str) -> Json:
    return next(
        m for m in person.sight.newest_first() if not m["flags"] & EPHEMERAL and text in str(m["components"])
    )


async def test_a_question_another_one_or_not_now(village: Town):
    member, _ = await week_one(village)
    await member.slash("stilstaan vraag")
    first = member.last_text
    member.sees("Je schrijft eerst voor jezelf. Eén woord is genoeg.")
    await member.click("Een andere vraag")
    assert member.last_text != first
    await member.click("Nu niet")
    member.sees("Prima. Er gebeurt verder niets.")


async def test_what_is_written_is_read_by_nobody(village: Town):
    member, other = await week_one(village)
    await wrote(member, SECRET)
    member.sees("**Bewaard, alleen voor jou.** Dit leest niemand.")
    await member.slash("stilstaan notities")
    member.sees(SECRET)
    for person in (other, village["Begeleider"]):
        person.never_received(SECRET[:20])


async def test_it_says_who_reads_before_it_is_posted(village: Town):
    member, other = await week_one(village)
    await wrote(member, "Het lukte, met een omweg.")
    await member.click("Delen")
    await member.click("Met de groep")
    member.sees("Dit leest iedereen in <#3001>, met je naam.")
    other.never_received("met een omweg")
    await member.click("Plaats het")
    await village.settled()
    posted(other, "met een omweg")
    other.sees("**Muziekdocent** stond hierbij stil")

    await member.slash("stilstaan notities")
    await member.click("Bekijk")
    await member.click("Weer alleen voor mij")
    await village.clock.advance(minutes=2)
    other.does_not_see("met een omweg")


async def test_one_person_and_nobody_else(village: Town):
    member, other = await week_one(village)
    await wrote(member, "Dit durf ik alleen jou te zeggen.")
    await member.click("Delen")
    await member.click("Met één persoon")
    await member.choose("Met wie?", other)
    member.sees("en met niemand anders")
    await village.clock.advance(hours=3)
    await other.slash("ik voor-jou")
    await other.click("Bekijk")
    other.sees("Dit durf ik alleen jou te zeggen.")
    village["Begeleider"].never_received("alleen jou te zeggen")


async def test_who_reads_english_in_a_dutch_group_is_told_all_of_it_in_english(village: Town):
    await begun(village)
    member = await joined(village["Muziekdocent"])
    guest = await joined(village["Guest teacher"], hears="direct", language="en")
    await village.clock.next_moment()
    await wrote(member.go("leergroep"), "Dit durf ik alleen jou te zeggen.")
    await member.click("Delen")
    await member.click("Met één persoon")
    await member.choose("Met wie?", guest)
    await village.settled()
    await village.clock.next_moment()
    told = guest.sees("shares this with you alone, from Leren tussen huizen")
    guest.sees("You need not answer.")
    assert "Waarom dit?" not in str(told["components"])
    await guest.click("Why this?", on=told)
    guest.sees("Only you can see this.")


async def test_doubt_is_heard_and_asked_on_never_solved(village: Town):
    member, _ = await week_one(village)
    await wrote(member, "Misschien is dit niets voor mij.", mark="doubt")
    member.sees("Dat je twijfelt mag er gewoon zijn.")
    assert member.last_text.partition("mag er gewoon zijn.")[2].count("?") == 1
    await member.click("Verder schrijven")
    await member.submit({"text": "Misschien is dit niets voor mij. Of juist wel."})
    member.sees("Of juist wel.")


async def test_two_days_after_trying_something_it_asks_once(village: Town):
    await begun(village)
    member = (await joined(village["Muziekdocent"], hears="direct")).go("leergroep")
    await village.clock.next_moment()
    await wrote(member, "Ik liet de klas zelf kiezen.", mark="tried")
    await village.clock.advance(days=2, hours=1)
    member.sees("**Twee dagen geleden probeerde je iets.**")
    await member.click("Antwoorden")
    await member.submit({"text": "Rustiger dan gedacht."})
    member.sees("**Bewaard, alleen voor jou.**")


async def test_one_curious_question_answered_under_the_note(village: Town):
    member, other = await week_one(village)
    await wrote(member, "Ik liet de klas zelf kiezen.")
    await member.click("Delen")
    await member.click("Met de groep")
    await member.click("Plaats het")
    await village.settled()
    await other.click("Nieuwsgierig")
    await other.submit({"question": "Wat koos de stilste?"})
    other.sees("Niets horen kan ook.")
    await village.clock.advance(hours=3)
    await member.slash("ik voor-jou")
    await member.click("Bekijk")
    member.sees("**Koordirigent is nieuwsgierig.**")
    await member.click("Antwoorden", on=member.sees("is nieuwsgierig"))
    await member.submit({"answer": "De trommel."})
    await village.clock.advance(minutes=5)
    assert "De trommel." in str(posted(other, "zelf kiezen")["components"])


async def test_without_a_name_it_comes_from_the_bot_alone_in_a_batch(village: Town):
    member, other = await week_one(village)
    await wrote(member, SECRET)
    assert "Zonder naam" not in member.last_text
    await agreed(village)
    await member.slash("stilstaan notities")
    await member.click("Bekijk")
    await member.click("Delen")
    await member.click("Zonder naam")
    member.sees("kan iemand je aan je woorden herkennen")
    await member.click("Plaats het")
    member.sees("Uit je notities is het weg")
    await village.settled()
    other.never_received(SECRET[:20])

    await village.clock.next_day()
    message = posted(other, "niet mee wil doen")
    assert "interaction_metadata" not in message
    assert message.get("message_reference") is None
    other.never_received("Muziekdocent stond")
    await member.slash("stilstaan zonder-naam")
    await member.click("Wat is van mij?")
    await member.click("Trek terug")
    await village.clock.advance(minutes=2)
    other.does_not_see("niet mee wil doen")


async def test_notes_are_found_by_a_word_also_after_a_restart(village: Town):
    member, _ = await week_one(village)
    for text in ("De @everyone <@1002> **dans**", "Een heel ander verhaal"):
        await wrote(member, text)
    await village.bot_restarts()
    await member.slash("stilstaan notities")
    await member.click("Zoeken")
    await member.submit({"wanted": "dans: of"})
    member.sees("Hier staat niets.")
    await member.click("Zoeken")
    await member.submit({"wanted": "DANS"})
    assert "ander verhaal" not in member.last_text


async def test_own_questions_from_a_file(village: Town):
    await week_one(village)
    facilitator = village["Begeleider"].go("leergroep")
    await facilitator.slash("stilstaan vragen")
    await facilitator.click("Uit een bestand")
    lines = b"Wie miste je? | Whom did you miss?\nWat bleef liggen?"
    await facilitator.submit({"file": [File("vragen.txt", lines)]})
    facilitator.sees("Whom did you miss?")
    await facilitator.choose("Anders zeggen, vertalen of weghalen", "Wat bleef liggen?")
    await facilitator.submit({"en": "What was left undone?"})
    facilitator.sees("What was left undone?")
    member = village["Muziekdocent"].go("leergroep")
    await member.slash("stilstaan vragen")
    assert "Een vraag erbij" not in member.last_text


def of_the_week(person: Person) -> str:
    """A card or a question, in turns."""
    panel = str(person.go("leergroep").sees("**Week ")["components"])
    return panel.partition("Van de week: *")[2].partition("*")[0]


async def test_the_question_of_the_week_stands_in_the_panel_once_it_has_grown_to_it(village: Town):
    facilitator = await joined(await begun(village))
    for _ in range(4):
        await village.clock.next_week()
        assert not of_the_week(facilitator).endswith("?")
        await facilitator.slash("groep mogelijkheden")
        await facilitator.click("Ja, erbij")
    await village.clock.next_week()
    if not of_the_week(facilitator).endswith("?"):
        await village.clock.next_week()
    question = of_the_week(facilitator)
    await facilitator.click("Even stilstaan")
    await facilitator.click("Een vraag")
    facilitator.sees(f"### {question}")


async def test_in_english_from_question_to_note(village: Town):
    await begun(village)
    guest = village["Guest teacher"].go("leergroep")
    await joined(guest, language="en")
    await guest.slash("reflect question")
    await guest.click("Answer")
    guest.sees("A moment · only you read this")
    await guest.submit({"text": "It went quiet.", "mark": "doubt"})
    guest.sees("Your doubt is welcome here.")
    await guest.click("Share")
    await guest.click("With the group")
    guest.sees("with your name. So can whoever manages the server.")
