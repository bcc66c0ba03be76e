"""Scenario E4: a question finds someone who knows, and a no leaves no trace; in both languages."""

from bot.sandbox.driver import Person
from tests.chat.test_reflections import posted
from tests.chat.tongues import Tongue, both, gathered, looks
from tests.chat.town import Town

NAMES = ("Muziekdocent", "Koordirigent", "Museumeducator")
GRANTS, TRIPS = "subsidies en busgeld aanvragen", "uitstapjes met de bus"
BUSSES, AGAIN = (
    "Wie vroeg wel eens busgeld aan bij een klein fonds?",
    "Hoe vraag je busgeld aan voor een klas?",
)
WARM, LINE, BOOKED = (
    "De penningmeester van het buurthuis, 's avonds te bellen",
    "Bel het fonds eerst",
    "De reis is geboekt",
)
READING = 30.0
"""What questions mean is read from disk at the first one."""


async def tells_about(person: Person, to: Tongue, topic: str) -> None:
    await person.go("leergroep").slash(to.slash("me", "profile"))
    await person.click(to("profile-add"))
    await person.submit({"phrase": topic})


async def asks(person: Person, to: Tongue, text: str, **more: object) -> None:
    await person.go("leergroep").slash(to.slash("ask"))
    await person.submit({"text": text, **more})
    await person.waits_to_see(to("questions-heading", name="with"), within=READING)


@both
async def test_a_question_finds_someone_who_knows(village: Town, to: Tongue):
    facilitator, c, a, f = await gathered(village, to, *NAMES)
    await tells_about(a, to, GRANTS)
    await tells_about(f, to, TRIPS)

    # Asked around: why they may know, never who; naming one says beforehand what can be guessed.
    await asks(c, to, BUSSES, kind="done")
    c.sees(to("questions-before-none"))
    for topic in (GRANTS, TRIPS):
        c.sees(to("questions-reason", why="offers", about=topic, day=""))
    assert not [name for name in NAMES if name in c.last_text]
    await c.click(to("questions-one"))
    c.sees(to("questions-one-about", name="with"))
    await c.click(to("questions-back"))
    await c.click(to("questions-around"))
    c.sees(to("questions-started", how="around"))
    await village.settled()

    # Who knows is asked first, and why; an outsider is introduced once both agree.
    await looks(a, to)
    a.sees(to("questions-reason-you", why="offers", about=GRANTS, day=""))
    f.never_received(BUSSES)
    await a.click(to("questions-someone"))
    await a.click(to("questions-outsider"))
    await a.submit({"text": WARM})
    a.sees(to("questions-outsider-first"))
    await village.settled()
    c.never_received(WARM)
    await a.click(to("core-try-again"))
    await a.submit({"agrees": ["agrees"]})
    await village.settled()
    await looks(c, to)
    c.sees(to("questions-introduction-heading", name=a.name))
    c.sees(WARM)
    await c.click(to("foryou-put-away"))

    # The next question on this begins with someone else. Who says no is heard of by nobody.
    await asks(c, to, AGAIN)
    await c.click(to("questions-around"))
    await village.settled()
    a.never_received(AGAIN)
    await looks(f, to)
    await f.click(to("questions-no"), on=f.sees(AGAIN))
    f.sees(to("questions-no-kept"))
    await village.settled()
    await looks(c, to)
    c.sees(to("questions-step", step="next", name=""))
    for person in (c, a, facilitator):
        assert f.name not in person.last_text
    await looks(a, to)
    a.sees(AGAIN)
    await c.click(to("questions-take-back"), on=c.sees(to("questions-step", step="next", name="")))

    # A week later: what helped, in one line that anyone finds; and thanks.
    await village.clock.advance(days=7, hours=1)
    await looks(c, to)
    await c.click(to("questions-solved"), on=c.sees(to("questions-step", step="solved", name=a.name)))
    await c.submit({"line": LINE})
    await village.settled()
    await f.go("leergroep").slash(to.slash("find"), **{to.slash("find-words"): "busgeld"})
    await f.waits_to_see(to("questions-helped-line", line=LINE), within=READING)
    await looks(a, to)
    a.sees(to("questions-thanks", name=c.name))

    # Two weeks later: used? And what it was, when looking back.
    await village.clock.advance(days=14, hours=1)
    await looks(c, to)
    await c.click(to("questions-tell"), on=c.sees(to("questions-step", step="used", name=a.name)))
    await c.submit({"line": BOOKED, "keep": "keep"})
    await village.settled()
    posted(f, BOOKED)


@both
async def test_a_facilitator_asks_for_a_member_who_says_yes_first(village: Town, to: Tongue):
    facilitator, c, a, f = await gathered(village, to, *NAMES)
    await tells_about(a, to, GRANTS)
    for text in (AGAIN, BUSSES):
        await facilitator.go("leergroep").slash(to.slash("ask"), **{to.slash("ask-for"): c})
        await facilitator.submit({"text": text})
        await facilitator.waits_to_see(to("questions-behalf-kept", person=f"<@{c.id}>"), within=READING)
    await village.settled()

    # A no is heard of by nobody; before a yes nobody reads anything.
    await looks(c, to)
    await c.click(to("questions-behalf-no"), on=c.sees(AGAIN))
    await looks(c, to)
    a.never_received(BUSSES)
    offer = c.sees(to("questions-behalf-about", name=facilitator.name))
    await c.click(to("questions-behalf-yes"), on=offer)
    await village.settled()
    await looks(a, to)
    a.sees(to("questions-asked", known="through", through=facilitator.name, name=c.name))
    await a.click(to("questions-no"))
    await village.settled()
    assert c.name in str(posted(f, BUSSES)["components"])
    f.sees(to("questions-shared", known="through", through=facilitator.name, name=c.name))
    for person in (facilitator, a, f):
        assert AGAIN not in "".join(map(str, person.sight.newest_first()))

    # It is theirs from then on; and nobody but who facilitates asks for another.
    await looks(c, to)
    await c.click(to("questions-take-back"))
    await village.clock.advance(minutes=1)
    f.does_not_see(BUSSES)
    await f.go("leergroep").slash(to.slash("ask"), **{to.slash("ask-for"): c})
    f.sees(to("community-not-allowed", roles="facilitator"))
