"""Scenario E1: getting acquainted, one question at a time, stopped and resumed; who reads it is asked once; nobody counts."""

import pytest

from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town

DUTCH = {
    "person": "Muziekdocent",
    "intake": "ik kennismaken",
    "first": "Waarom zei je ja?",
    "kept": "Bewaard, alleen voor jou.",
    "wait": "Verder wanneer je wilt",
    "second": "Waar mag iemand jou om vragen?",
    "third": "Wat zoek je hier?",
    "choose": "Je kunt nu kiezen of de groep iets ervan mag lezen.",
    "who": "Wie mag dit lezen?",
    "shared": "Iedereen die meedoet mag dit nu lezen",
    "profile": "ik profiel",
    "later": "Nog één vraag, als je wilt",
    "answer": "Antwoorden",
    "expected": "Dit verwachtte je van Leren tussen huizen",
}
ENGLISH = {
    "person": "Guest teacher",
    "intake": "me intake",
    "first": "Why did you say yes?",
    "kept": "Saved, for you only.",
    "wait": "Go on whenever you like",
    "second": "What may someone ask you about?",
    "third": "What are you looking for here?",
    "choose": "You can now choose whether the group may read some of it.",
    "who": "Who may read this?",
    "shared": "Everyone in the group may read this now",
    "profile": "me profile",
    "later": "One more question, if you like",
    "answer": "Answer",
    "expected": "This is what you expected of Leren tussen huizen",
}


@pytest.mark.parametrize("said", [DUTCH, ENGLISH], ids=["nl", "en"])
async def test_stopped_after_the_first_question_resumed_at_the_second_and_shared_once(
    village: Town, said: dict[str, str]
):
    facilitator = await joined(await begun(village))
    member = await joined(village[said["person"]], hears="direct")
    await member.slash(said["intake"])
    member.sees(said["first"])
    await member.submit({"text": "Nieuwsgierig naar de buren."})
    member.sees(said["kept"])
    member.sees(said["wait"])

    await village.clock.advance(days=2)
    await village.bot_restarts()
    await member.go("leergroep").slash(said["intake"])
    member.sees(said["second"])
    await member.submit({"phrase": "Subsidies", "example": "We vroegen busgeld aan."})
    await member.slash(said["intake"])
    member.sees(said["third"])
    await member.submit({"phrase": "Werken met pubers"})

    member.sees(said["choose"])
    await member.click(said["who"])
    await member.submit({"audience": "group", "which": ["offers", "wants"]})
    member.sees(said["shared"])
    await member.slash(said["profile"])
    member.sees("Subsidies")

    for words in ("groep rollen", "groep mogelijkheden", "ik voor-jou"):
        await facilitator.go("leergroep").slash(words)
    for secret in ("Nieuwsgierig naar de buren", "van de 9", "kennismakingen"):
        facilitator.never_received(secret)


@pytest.mark.parametrize("said", [DUTCH, ENGLISH], ids=["nl", "en"])
async def test_later_questions_come_by_themselves_and_an_expectation_comes_back(
    village: Town, said: dict[str, str]
):
    facilitator = await begun(village)
    member = await joined(village[said["person"]], hears="direct")
    for answer in ({"text": "Zomaar"}, {"phrase": "Subsidies"}, {"phrase": "Pubers"}):
        await member.go("leergroep").slash(said["intake"])
        await member.submit(answer)
    await village.clock.advance(days=16)
    member.sees(said["later"])
    await member.click(said["answer"])
    await member.submit({"text": "Luisteren"})
    member.sees(said["kept"])

    await village.clock.advance(days=14)
    await member.click(said["answer"])
    await member.submit({"text": "Dat we elkaar durven te vragen."})
    for _ in range(4):
        await village.clock.advance(days=14)
        await member.go("leergroep").slash(said["profile"])
    member.sees(said["expected"])
    member.sees("Dat we elkaar durven te vragen.")
    facilitator.never_received("durven te vragen")
