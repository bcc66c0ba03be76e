"""Erased means erased: a member who left a word in every room, and what is found of those words afterwards.

Each word is one that nobody else uses. Looked at are the database file or every table, the log beside it, whatever
lies in the data folder, the bot's own log, and all messages, pictures and thread names on the platform.
"""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path
from types import FrameType, FunctionType, ModuleType

import psycopg
import pytest

from bot.sandbox.driver import File, Person
from tests.chat.test_community_arriving import begun, joined
from tests.chat.test_questions import READING, asks
from tests.chat.test_ruimte import chosen
from tests.chat.test_standups_my_week import photo
from tests.chat.town import Town, town
from tests.traffic import gather

# The sandbox and the people of this test run in the same process, and are reached through modules and the loop.
_NOT_THE_BOTS = (
    FrameType,
    FunctionType,
    ModuleType,
    asyncio.AbstractEventLoop,
    asyncio.Task,
    asyncio.Future,
    type,
)
_OUTSIDE = frozenset({"asyncio.events", "selectors", "concurrent.futures.thread", "contextvars"})
NAME = "Muziekdocent"
UNNAMED = "Hoe begin je daar eigenlijk mee?"
WORDS = {
    "intake": "zilverlicht",
    "topic": "kwartsader",
    "note": "nachtvlinder",
    "shared": "rietkraag",
    "confided": "spiegelvijver",
    "nameless": "fluisterbos",
    "card": "wolkenhemel",
    "moment": "dauwdruppel",
    "done": "steenworp",
    "plan": "bergpas",
    "obstacle": "doornhaag",
    "parked": "sluiswachter",
    "kept": "oogstmaan",
    "unseen": "onderstroom",
    "concern": "stormvloed",
    "proposal": "kompasroos",
    "asked": "heidebloem",
    "helped": "vuurtoren",
    "asked without a name": "schemerpad",
    "answered": "kruidenrek",
    "draft": "Verzonnendam",
}


@pytest.fixture(params=["sqlite", "postgresql"])
async def place(
    request: pytest.FixtureRequest, tmp_path: Path, worker_id: str, caplog: pytest.LogCaptureFixture
) -> AsyncIterator[Town]:
    caplog.set_level(logging.INFO)  # as production does for libraries, also where our own log says more
    url = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    async with town(tmp_path, url) as made:
        yield made
    gather(tmp_path / "traffic.jsonl", worker_id)


async def test_of_a_word_left_in_every_room_nothing_is_found_after_erasing(
    place: Town, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    member = await left_a_word_everywhere(place)
    assert {"shared", "nameless", "card", "moment", "parked", "kept"} <= told(place)
    assert missing(place, tmp_path) == set()

    await member.slash("ik gegevens")
    await member.click("Alles wissen")
    await member.click("Ja, wis alles")
    await member.waits_to_see("Wie mij draait bewaart misschien reservekopieën", within=20)
    await place.clock.advance(minutes=10)

    assert told(place) == set()
    assert in_storage(place, tmp_path) == set()
    assert await forgotten(place) == set()
    assert found(capfd.readouterr().err + capfd.readouterr().out + caplog.text) == set()
    place["Koordirigent"].sees("**Koordirigent**")


async def left_a_word_everywhere(town: Town) -> Person:
    await begun(town)
    other = await joined(town["Koordirigent"])
    member = (await joined(town[NAME])).go("leergroep")
    await town.clock.next_moment()
    await agreed_without_a_name(town)
    await arriving(member)
    await standing_still(town, member, other)
    await in_the_week(town, member, other)
    await unseen(town, member)
    await asking(town, member, other)
    await member.go("leergroep").click("Meedoen", on=member.sees("## Leren tussen huizen"))
    await member.submit({"hears": "self", "zone": WORDS["draft"]})
    await town.clock.next_day()
    await answering(town, member)
    return member.go("leergroep")


async def agreed_without_a_name(town: Town) -> None:
    facilitator = town["Begeleider"].go("leergroep")
    await facilitator.slash("stilstaan zonder-naam")
    await facilitator.click("Zet het aan")


async def arriving(member: Person) -> None:
    await member.slash("ik kennismaken")
    await member.submit({"Waarom": WORDS["intake"]})
    await member.slash("ik profiel")
    await member.click("Iets toevoegen")
    await member.submit({"phrase": WORDS["topic"]})
    await member.slash("help")
    await member.click("Iets melden")
    await member.submit({"text": WORDS["concern"]})
    await member.slash("groep afspraken")
    await member.click("Stel iets voor")
    await member.submit({"text": WORDS["proposal"]})


async def standing_still(town: Town, member: Person, other: Person) -> None:
    for word, button in (("note", ""), ("shared", "Met de groep"), ("nameless", "Zonder naam")):
        await wrote(member, WORDS[word])
        if button:
            await member.click("Delen")
            await member.click(button)
            await member.click("Plaats het")
    await wrote(member, WORDS["confided"])
    await member.click("Delen")
    await member.click("Met één persoon")
    await member.choose("Met wie?", other)
    await chosen(other, "de plek")
    await other.waits_to_see("De kaart zegt: de plek.", within=20)
    await other.click("Naar de groep")
    await town.clock.advance(minutes=1)
    await member.go("Week 1").click("Mijn woord")
    await member.submit({"word": WORDS["card"]})


async def wrote(member: Person, text: str) -> None:
    await member.slash("stilstaan vraag")
    await member.click("Antwoorden")
    await member.submit({"text": text})


async def in_the_week(town: Town, member: Person, other: Person) -> None:
    await member.go("leergroep").slash("week mijn")
    week = {part: WORDS[part] for part in ("moment", "done", "plan", "obstacle")}
    await member.submit({**week, "photo": File("moment.jpg", photo())})
    await other.go("leergroep").slash("week mijn")
    await other.submit({"moment": "Van een ander"})
    await member.slash("parkeer punt")
    await member.submit({"text": WORDS["parked"]})
    await member.slash("oogst bewaar")
    await member.submit({"kind": "celebrate", "what": WORDS["kept"]})
    await town.clock.advance(minutes=2)
    await member.click("Een eigen draad, nu", on=member.sees(WORDS["parked"]))


async def unseen(town: Town, member: Person) -> None:
    facilitator = town["Begeleider"].go("leergroep")
    await facilitator.slash("ongezien")
    await facilitator.choose("Waar gaat het om?", "Van verschillende kanten")
    await facilitator.submit()
    await town.settled()
    await member.go("leergroep").click("Antwoorden", on=member.sees("Antwoorden"))
    await member.submit({"answer": WORDS["unseen"]})


async def asking(town: Town, member: Person, other: Person) -> None:
    """With a name, up to what helped, which another then finds; without one; and another who gives none."""
    await asked(member, f"Wie weet iets van {WORDS['asked']}?")
    await town.settled()
    await other.go("leergroep").click("Ik weet iets", on=other.sees("**Muziekdocent vraagt iedereen:**"))
    await member.slash("zoek")
    await member.click("Dit hielp")
    await member.submit({"line": WORDS["helped"]})
    await asked(member, f"Wie durft over {WORDS['asked without a name']}?", name="nameless")
    await asked(other, UNNAMED, name="nameless")
    await other.slash("zoek", woorden=WORDS["asked"])
    await other.waits_to_see(WORDS["helped"], within=READING)


async def asked(person: Person, text: str, **more: str) -> None:
    await asks(person, text, **more)
    await person.click("De hele groep")
    await person.click("Vraag het")


async def answering(town: Town, member: Person) -> None:
    await member.go("leergroep").click("Ik weet iets", on=member.sees(UNNAMED))
    await member.click("Antwoorden")
    await member.submit({"text": WORDS["answered"]})
    await town.settled()


def found(text: str) -> set[str]:
    return {room for room, word in WORDS.items() if word.casefold() in text.casefold()}


def missing(place: Town, folder: Path) -> set[str]:
    """What is open text must have been there before, or this test looks in the wrong place."""
    return {"topic", "card", "moment", "parked", "proposal"} - in_storage(place, folder)


def in_storage(place: Town, folder: Path) -> set[str]:
    """In the database, in its log, and in whatever else the bot keeps; the recording of a test is not the bot's."""
    url = place.settings.database.url.get_secret_value()
    kept = b"".join(
        path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "traffic.jsonl"
    )
    tables = "\n".join(_rows(url)) if url.startswith("postgresql") else ""
    return found(kept.decode("latin-1") + tables)


def _rows(url: str) -> Iterator[str]:
    with psycopg.connect(url) as connection:
        names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (name,) in names:
            rows = connection.execute(f"SELECT t::text FROM {name} AS t").fetchall()
            yield from (row for (row,) in rows)


async def forgotten(place: Town) -> set[str]:
    """The index of who knows is renewed a moment after a change, so that many changes are one renewal."""
    for _ in range(40):
        if not (left := in_memory(place)):
            break
        await asyncio.sleep(0.25)
    return left


def in_memory(place: Town) -> set[str]:
    """In whatever the running bot holds on to: search indexes, caches, what discord.py keeps of messages."""
    reached, todo = set[int](), list[object]([place.bot])
    words: list[str] = []
    while todo:
        thing = todo.pop()
        if id(thing) in reached or isinstance(thing, _NOT_THE_BOTS) or type(thing).__module__ in _OUTSIDE:
            continue
        reached.add(id(thing))
        if isinstance(thing, str | bytes):
            words.append(thing if isinstance(thing, str) else thing.decode("latin-1"))
        todo += gc.get_referents(thing)
    assert any("leergroep" in word for word in words), "the walk must reach what the bot knows"
    return found("\n".join(words))


def told(place: Town) -> set[str]:
    """In all that others can read on the platform; what was answered privately to the member is theirs."""
    return found("\n".join(_on_the_platform(place)))


def _on_the_platform(place: Town) -> Iterable[str]:
    for channel in place.sandbox.world.channels.values():
        yield channel.name
        for message in channel.messages.oldest_first():
            if not message.ephemeral:
                yield message.content
                yield str(message.components)
                yield from (f"{file.filename} {file.description}" for file in message.attachments)
