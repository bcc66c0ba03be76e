"""Weeks with cards: one place a week for a card or a question, a week that stays quiet, and on everything that was
ever sent no count of cards done and no summary of what people said (guard rails 2 and 3)."""

import re
from collections.abc import Iterator, Sequence

from sqlalchemy import select, update

from bot.community.tables import CommunityRow, SlotRow
from bot.content.spaces import EMPTY_SPACE, spaces
from bot.ruimte.tables import DeckRow
from bot.sandbox.driver import Person
from bot.sandbox.driving.texts import text_of
from bot.sandbox.model import Json
from tests.chat.tongues import Tongue, both, gathered
from tests.chat.town import Town

NAMES = ("Koordirigent", "Muziekdocent", "Museumeducator")
TALKED_OF = ("plek", "twijfel")
WORDS = {
    "Koordirigent": ("galmt", "wiebelt", "kiert", "kiert nog steeds"),
    "Muziekdocent": ("neuriet", "twee stappen terug", "lekt", "lekt minder"),
    "Museumeducator": ("zeven trappen", "fluistert", "spiegelt"),
}
READ = ("content", "label", "description", "placeholder", "title", "value")
NOT_A_COUNT = re.compile(r"<t:\d+:?\w?>|<#\d+>|<@&?\d+>|[Ww]eek \d+|attachment://\S+")
TALLY = re.compile(r"\d|%|▰|\b(van de|of the|out of) (negen|nine)\b", re.IGNORECASE)


def word(key: str, to: Tongue) -> str:
    return next(space.word for space in spaces() if space.key == key).in_language(to.language)


@both
async def test_a_card_and_a_question_take_turns_and_the_empty_space_leaves_its_week_quiet(
    village: Town, to: Tongue
):
    facilitator, *_ = await gathered(village, to)
    async with village.house.writing() as work:
        await work.session.execute(update(CommunityRow).values(grown=4))
    panels: list[str] = []
    for _ in range(3):
        await _only_the_empty_space_is_left(village)
        await village.clock.next_week()
        panels.append(text_of(facilitator.go("leergroep").sees("## Tussen")))
        await facilitator.slash(to.slash("me", "for-you"))
    quiet = to("panel-of-the-week", text=f"({word(EMPTY_SPACE, to)})").replace("(", r"\(").replace(")", r"\)")
    begins = quiet.partition(word(EMPTY_SPACE, to))[0].removesuffix(r"\(")
    assert all(panel.count(begins) == 1 for panel in panels)
    assert [quiet in panel for panel in panels] == [False, True, False]
    assert not any(to("ruimte-what-comes-up-short") in text_of(m) for m in facilitator.sight.newest_first())
    async with village.house.reading() as work:
        rows = (await work.session.scalars(select(SlotRow).order_by(SlotRow.week))).all()
    assert [row.source for row in rows[-3:]] == ["reflections", "ruimte", "reflections"]


async def _only_the_empty_space_is_left(village: Town) -> None:
    async with village.house.writing() as work:
        had = [space.key for space in spaces() if space.key != EMPTY_SPACE]
        await work.session.merge(DeckRow(community_id=1, seen=had))


@both
async def test_nothing_that_was_ever_sent_counts_cards_or_adds_answers_up(village: Town, to: Tongue):
    _, *people = await gathered(village, to, *NAMES)
    before = len(await village.people.record())
    await draws_them_all(people[0], to)
    for place, key in enumerate(TALKED_OF):
        await talk_at_a_card(village, people, to, key, place)
        await village.clock.next_week()
    await a_listening_round(village, people, to)
    await then_and_now(village, people[:2], to)
    for command in ("ruimte-lay", "ruimte-deck"):
        await people[0].slash(f"ruimte {to.slash(command)}")

    sent = list(messages((await village.people.record())[before:]))
    assert len(sent) > 60
    assert [text for text in sent if TALLY.search(NOT_A_COUNT.sub("", without_words(text)))] == []
    assert [text for text in sent if len(whose(text)) > 1] == []
    for name, said in WORDS.items():
        assert all(any(each in text and whose(text) == {name} for text in sent) for each in said)


async def draws_them_all(person: Person, to: Tongue) -> None:
    """And once more: what is new after nine is the first again, without a word about it."""
    await person.slash(f"ruimte {to.slash('ruimte-draw')}")
    for _ in range(9):
        await person.click(to("ruimte-another"))


async def talk_at_a_card(village: Town, people: Sequence[Person], to: Tongue, key: str, place: int) -> None:
    await people[0].go("leergroep").slash(f"ruimte {to.slash('ruimte-choose')}")
    await people[0].choose(to("ruimte-choose-placeholder"), word(key, to))
    await people[0].click(to("ruimte-to-group"))
    await village.clock.advance(minutes=1)
    for person in people:
        await person.click(to("ruimte-my-word"))
        await person.submit({"word": WORDS[person.name][place]})
        await village.clock.advance(minutes=1)


async def a_listening_round(village: Town, people: Sequence[Person], to: Tongue) -> None:
    first, second, third = people
    await first.go("leergroep").slash(f"ruimte {to.slash('ruimte-listen')}")
    await first.choose(to("together-round-card"), word("plek", to))
    await village.clock.advance(minutes=5)
    for person, step, text in (
        (first, "answer", WORDS[first.name][2]),
        (third, "heard", WORDS[third.name][2]),
        (first, "missed", ""),
        (third, "answer", WORDS[third.name][2]),
        (second, "heard", WORDS[second.name][2]),
    ):
        await person.click(to("together-my-turn", step=step))
        await person.submit({"text": text})
        await village.clock.advance(minutes=5)
    await village.clock.advance(days=3)


async def then_and_now(village: Town, people: Sequence[Person], to: Tongue) -> None:
    for person in people:
        await person.go("leergroep").slash(f"ruimte {to.slash('ruimte-back')}")
        await person.choose(to("together-back-which"), [word(key, to) for key in TALKED_OF])
        await person.click(to("together-say-now"))
        await person.submit({"now": WORDS[person.name][3]})
        await person.click(to("together-share-both"))
        await village.clock.advance(minutes=5)


def messages(requests: Sequence[Json]) -> Iterator[str]:
    """What can be read in each message, form and edit that the sandbox received."""
    for request in requests:
        told = "messages" in request["path"] or "callback" in request["path"]
        if told and (read := "\n".join(_read(request["body"]))):
            yield read


def _read(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        for key, value in part.items():
            if key in READ and isinstance(value, str):
                yield value
            else:
                yield from _read(value)
    elif isinstance(part, list):
        for each in part:
            yield from _read(each)


def whose(text: str) -> set[str]:
    return {name for name, said in WORDS.items() if any(each in text for each in said)}


def without_words(text: str) -> str:
    for said in WORDS.values():
        for each in said:
            text = text.replace(each, "")
    return text
