"""Scenario E3: the first weekly stand-up, in both languages."""

from dataclasses import dataclass

import pytest

from bot.sandbox.driver import File, Person
from tests.chat.test_questions_scenarios import READING, tells_about
from tests.chat.test_reflections import posted
from tests.chat.test_standups_my_week import cards, photo
from tests.chat.tongues import Tongue as Texts
from tests.chat.tongues import looks
from tests.chat.town import Town

BUS = "de bus en wat die kost"
NAMES = ("Muziekdocent", "Koordirigent", "Museumeducator", "Conservator", "Theatermaker")


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words on the buttons and in the commands, in the order in which the story needs them."""

    code: str
    locale: str
    setup: str
    pick: str
    day: str
    hour: str
    join: str
    week: str
    reminders: str
    ahead: str
    for_you: str
    look: str
    tomorrow: str
    prepared: str
    recognised: str
    would_help: str
    heard: str
    heard_said: str
    in_the_way: str
    asks: str
    long_talk: str
    park: str
    not_now: str
    question: str
    answer: str
    report: str
    post: str
    line: str
    only_me: str
    check: str
    settings: str
    board_on: str
    board: str
    begin: str
    mine: str
    put: str
    which: str
    tried: str
    round: str
    propose: str
    support: str
    last: str
    over: str
    still_parked: str


NL = Tongue(
    code="nl",
    locale="nl",
    setup="groep inrichten",
    pick="Kies iemand",
    day="dinsdag",
    hour="9u",
    join="Meedoen",
    week="week mijn",
    reminders="week herinneren",
    ahead="Een seintje de dag ervoor",
    for_you="ik voor-jou",
    look="Bekijk",
    tomorrow="Morgen begint de week",
    prepared="**Klaargezet.**",
    recognised="Is er iemand herkenbaar?",
    would_help="Wat zou helpen?",
    heard="Ik wilde het alleen even kwijt",
    heard_said="Gehoord. Ik vraag er niemand iets over.",
    in_the_way="**In de weg:**",
    asks="Wie kent dit?",
    long_talk="Dit gesprek loopt door.",
    park="Parkeren",
    not_now="week even-niet",
    question="hebben we nodig op de volgende bijeenkomst?",
    answer="Antwoorden",
    report="## Verslag van week",
    post="verslag staat voor je klaar",
    line="Kies een regel: hoe het ging, wie het leest",
    only_me="Alleen ik",
    check="Dit van jou staat erin, zonder je naam.",
    settings="weekrondje instellingen",
    board_on="Bord aan",
    board="week bord",
    begin="Begin een bord",
    mine="Mijn deel van het bord",
    put="Zet iets op het bord",
    which="Iets van jou verplaatsen",
    tried="Geprobeerd",
    round="groep ronde",
    propose="Stel een ronde voor",
    support="Hier sta ik achter",
    last="1 oktober",
    over="afgerond",
    still_parked="**Nog geparkeerd.**",
)
EN = Tongue(
    code="en",
    locale="en-GB",
    setup="community setup",
    pick="Choose someone",
    day="Tuesday",
    hour="9 am",
    join="Join",
    week="week mine",
    reminders="week reminders",
    ahead="A nudge the day before",
    for_you="me for-you",
    look="Look",
    tomorrow="starts tomorrow",
    prepared="**Ready and waiting.**",
    recognised="Can anyone be recognised?",
    would_help="What would help?",
    heard="I just wanted to say it",
    heard_said="Heard.",
    in_the_way="**In the way:**",
    asks="Who recognises this?",
    long_talk="This conversation is getting long.",
    park="Park",
    not_now="week not-now",
    question="What do we need at the next session?",
    answer="Answer",
    report="## Report of week",
    post="the report",
    line="Choose a line: how it went, who reads it",
    only_me="Only me",
    check="without your name",
    settings="standup settings",
    board_on="Board on",
    board="week board",
    begin="Start a board",
    mine="My part of the board",
    put="Put something on the board",
    which="Move something of yours",
    tried="Tried",
    round="community round",
    propose="Propose a round",
    support="I support this",
    last="1 October",
    over="closed",
    still_parked="**Still parked.**",
)
both = pytest.mark.parametrize("to", [NL, EN], ids=["nl", "en"])


async def gathered(village: Town, to: Tongue) -> list[Person]:
    """A facilitator and five members whose first week is open, all in one language."""
    installer, facilitator = village["Serverbeheerder"], village["Begeleider"]
    for name in ("Serverbeheerder", "Begeleider", *NAMES):
        await village[name].settles(locale=to.locale)
    await installer.go("wandelgang").slash(to.setup)
    await installer.choose(to.pick, facilitator)
    await facilitator.go("wandelgang").slash(to.setup)
    await facilitator.submit({"name": "Tussen", "channel": "#leergroep", "day": to.day, "hour": to.hour})
    await village.settled()
    everyone = [facilitator, *(village[name] for name in NAMES)]
    for person in everyone:
        await person.go("leergroep").click(to.join, on=person.sees("## Tussen"))
        await person.submit({"hears": "self", "language": to.code})
    await village.clock.next_moment()
    return everyone


async def asks_around(person: Person, texts: Texts, about: str, question: str) -> None:
    """From what is theirs already: in the way, or written for themselves."""
    await person.click(texts("questions-ask-group"), on=person.sees(about))
    await person.submit({"text": question})
    await person.waits_to_see(texts("questions-heading", name="with"), within=READING)
    await person.click(texts("questions-around"))


async def wrote(person: Person, to: Tongue, **answers: object) -> None:
    await person.go("leergroep").slash(to.week)
    await person.submit(answers)


@both
async def test_the_first_weekly_stand_up(village: Town, to: Tongue):
    facilitator, a, e, f, g, h = await gathered(village, to)
    texts = Texts(to.code)
    await tells_about(f, texts, BUS)
    await a.slash(to.reminders)
    await a.click(to.ahead)

    await village.clock.advance(days=6)
    await a.slash(to.for_you)
    await a.click(to.look)
    a.sees(to.tomorrow)
    e.never_received(to.tomorrow)
    await wrote(a, to, moment="Twee leerlingen", photo=File("foto.jpg", photo()))
    a.sees(to.prepared)
    a.sees(to.recognised)
    e.never_received("Twee leerlingen")

    await village.clock.advance(days=1)
    assert cards(e, "Twee leerlingen")
    await wrote(
        e, to, moment="Geel", plan="Meekijken bij een ander", obstacle="rooster", done="Dit trek ik terug"
    )
    await e.choose(to.would_help, to.heard)
    e.sees(to.heard_said)
    await village.clock.advance(minutes=1)
    (shown,) = cards(f, to.in_the_way)
    assert "rooster" in str(shown["components"])
    assert e.name not in str(shown["components"])
    assert to.asks not in str(shown["components"])

    # Who just wanted to say it is asked on by nobody; who would like someone's help may ask who knows.
    await wrote(g, to, obstacle="De bus")
    await g.choose(to.would_help, texts("standups-help", help="person"))
    await asks_around(g, texts, "De bus", "Wie weet iets van de bus?")
    await village.settled()
    await looks(f, texts)
    f.sees(texts("questions-reason-you", why="offers", about=BUS, month=""))
    await f.click(texts("questions-yes"))
    await village.settled()
    posted(e, texts("questions-talk", name=f.name, asker=g.name))
    await e.go("leergroep").slash(texts.slash("find"))
    e.sees(texts("questions-none-mine"))

    for _ in range(4):
        for person in (f, g):
            await person.go("Week 2").says("...")
    await g.click(to.park, on=await g.waits_to_see(to.long_talk))
    await g.submit({"text": "De prijs van kaartjes", "with": [f, g], "outlet": "session"})
    await h.go("leergroep").slash(to.not_now)
    f.does_not_see(h.name)

    await village.clock.advance(days=1, hours=9)
    for person, need in ((a, "Tijd"), (f, "Een kaart")):
        await person.go("Week 2").click(to.answer, on=person.sees(to.question))
        await person.submit({"text": need})
    await e.go("leergroep").slash(to.for_you)
    await e.click(to.look)
    e.sees(to.check)
    await e.choose(to.line, "Dit trek ik terug")
    await e.click(to.only_me)
    assert not cards(facilitator, to.report)

    await village.clock.advance(days=1)
    report = next(m for m in cards(facilitator, to.report) if m["attachments"])
    text = str(report["components"])
    order = [
        text.index(each)
        for each in ("Tijd", "rooster", "Geel", "Meekijken bij een ander", "De prijs van kaartjes")
    ]
    assert order == sorted(order)
    assert not [person.name for person in (a, e, f, g, h) if person.name in text]
    for person in (facilitator, a, f, g, h):
        person.does_not_see("Dit trek ik terug")
        assert not [m for m in person.sight.newest_first() if person.sight.place_name(m["channel_id"]) == "@"]
