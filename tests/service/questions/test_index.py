"""What the index holds, words and vectors, in every process: what may be used, renewed at once, and nothing besides."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import numpy as np
import pytest

from bot.community.arriving import topics
from bot.community.leaving.keeping import Acquaintance
from bot.community.mydata import Keepers
from bot.harvest import items
from bot.harvest.pointing import Stories
from bot.kernel.clock import DrivenClock
from bot.kernel.database import Database
from bot.kernel.house import House
from bot.questions import answering, closing, relaying, sharing
from bot.questions.index import Index
from bot.questions.keeping import Questions
from bot.questions.routing.terms import words
from bot.questions.routing.vectors import WIDTH, Matrix
from bot.questions.rules import Why
from bot.reflections import journal
from bot.rhythm.waking import presence
from tests.service.community.people import DRAMA, MUSIC
from tests.service.questions.village import GRANTS, TRIPS, asked, due, four_joined, offers, person, wrote


class WordVectors:
    """Every word has a direction of its own, so that a vector tells which words went into it."""

    def __init__(self) -> None:
        self._directions: dict[str, int] = {}

    def of(self, texts: Sequence[str]) -> Matrix:
        found = np.zeros((len(texts), WIDTH), np.float32)
        for row, text in enumerate(texts):
            for word in words(text):
                found[row, self._directions.setdefault(word, len(self._directions))] = 1
            found[row] /= max(float(np.linalg.norm(found[row])), 1)
        return found

    def read_in(self, meanings: Matrix) -> set[str]:
        return {word for word, direction in self._directions.items() if meanings[:, direction].any()}


@pytest.fixture
async def group(house: House) -> int:
    return await four_joined(house)


async def held(house: House, group: int, index: Index, vectors: WordVectors) -> set[str]:
    """All words that stand in it, or in a vector of it, without anybody asking anything."""
    await index.renew(house)
    return set(index.vocabulary(group)) | vectors.read_in(await index.meanings(group))


async def test_only_what_may_be_used_is_in_the_index_and_erased_it_is_gone(house: House, group: int) -> None:
    vectors = WordVectors()
    index, other = Index(vectors), Index(vectors)
    for each in (index, other):
        async with house.reading() as work:
            await each.like(work, group, "zomaar")
    declined = await asked(house, index, "Wie kent zilverlicht en busgeld?")
    nameless = await asked(house, index, "Wie kent kwartsader en busgeld?", named=False)
    answered = await asked(house, index, "Wie kent rietkraag en busgeld?")
    drama = await person(house, DRAMA)
    async with house.writing() as work:
        await answering.no(work, await person(house, GRANTS), declined)
        await relaying.batch(work, [due(house, group)])
        await closing.helped(work, drama, nameless, "nachtvlinder")
        await closing.helped(work, drama, answered, "spiegelvijver")
        await journal.write(work, drama, "own", "maanvis")
    for each in (index, other):
        found = await held(house, group, each, vectors)
        assert {"rietkraag", "spiegelvijver", "busreizen"} <= found
        assert not {"zilverlicht", "kwartsader", "nachtvlinder", "maanvis"} & found

    keepers = Keepers()
    keepers.add(Acquaintance(), Questions())
    for leaving in (DRAMA, TRIPS):
        async with house.writing() as work:
            await keepers.erase(work, await person(house, leaving))
    for each in (index, other):
        assert not {"rietkraag", "spiegelvijver", "busreizen"} & await held(house, group, each, vectors)


async def test_a_line_that_takes_the_place_of_another_is_seen(
    house: House, group: int, clock: DrivenClock
) -> None:
    """A database may give the number of what went to what comes."""
    vectors = WordVectors()
    index = Index(vectors)
    last = await offers(house, TRIPS, "steenhouwen")
    async with house.reading() as work:
        await index.like(work, group, "zomaar")
    trips = await person(house, TRIPS)
    clock.advance(timedelta(minutes=1))
    async with house.writing() as work:
        await topics.remove(work, trips, last)
        await topics.add(work, trips, topics.Way.OFFERS, "glasblazen")
    found = await held(house, group, index, vectors)
    assert "glasblazen" in found
    assert "steenhouwen" not in found


async def test_another_process_hears_of_what_is_new_and_forgets_what_is_erased(
    house: House, group: int
) -> None:
    """On PostgreSQL a second connection of its own; on SQLite there is one process, and its bell."""
    shared = house.database.is_sqlite
    away = (
        house if shared else House(house.clock, Database(house.database.url), house.keyring, house.languages)
    )
    index = Index(None)
    following = asyncio.create_task(index.follow(away, gathering=0))
    async with presence(away.database.url, 7, away.bell):
        async with away.reading() as work:
            assert await index.like(work, group, "rietkraag") == ()
        question = await asked(house, Index(None), "Wie kent rietkraag?")
        drama = await person(house, DRAMA)
        async with house.writing() as work:
            await closing.helped(work, drama, question, "spiegelvijver")
        await _until(lambda: "spiegelvijver" in index.vocabulary(group))
        keepers = Keepers()
        keepers.add(Questions())
        async with house.writing() as work:
            await keepers.erase(work, drama)
        await _until(lambda: not {"rietkraag", "spiegelvijver"} & index.vocabulary(group))
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)
    await index.close()
    if not shared:
        await away.database.close()


async def _until(true) -> None:
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110  # what is waited for is in another process
            await asyncio.sleep(0.01)


async def test_what_a_member_keeps_points_to_them_only_while_they_allow_it(house: House, group: int) -> None:
    vectors = WordVectors()
    index = Index(vectors, stories=Stories())
    trips, drama = await person(house, TRIPS), await person(house, DRAMA)
    async with house.writing() as work:
        for what in ("Een rietkraag getekend met de klas", "🔒 maanvis"):
            await items.keep(work, trips, items.Typed(items.Kind.HARVEST, what))
        await items.keep(work, trips, items.Typed(items.Kind.HARVEST, "spiegelvijver", for_group=False))
        await items.keep(work, drama, items.Typed(items.Kind.HARVEST, "Een rietkraag geplukt"))
    assert not await _reasons(house, index, "Wie tekende een rietkraag?")

    async with house.writing() as work:
        await sharing.switch(work, trips, on=True)
    assert await _reasons(house, index, "Wie tekende een rietkraag?") == [
        (Why.SHARED, "Een rietkraag getekend met de klas")
    ]
    async with house.reading() as work:
        assert await index.like(work, group, "rietkraag") == (), "a story is no answer to a question"
    found = await held(house, group, index, vectors)
    assert "rietkraag" in found
    assert not {"maanvis", "spiegelvijver", "geplukt"} & found

    async with house.writing() as work:
        await sharing.switch(work, trips, on=False)
    assert "rietkraag" not in await held(house, group, index, vectors)


async def _reasons(house: House, index: Index, text: str) -> list[tuple[Why, str]]:
    draft = await wrote(house, index, text, sender=MUSIC)
    return [(each.why, each.about) for each in draft.reasons]
