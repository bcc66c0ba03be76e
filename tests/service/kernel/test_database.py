"""Two people at once, an error halfway, a naive moment: the database keeps its word."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, select

from bot.kernel import drafts, memory
from bot.kernel.drafts import Answers, DraftRow
from bot.kernel.errors import DomainError
from bot.kernel.house import House, Work
from bot.kernel.memory import FactRow

ME, SOMEONE_ELSE = "1001", "1002"


async def count_once(house: House) -> None:
    """A use case that reads before it writes."""
    async with house.writing() as work:
        row = await work.session.get(FactRow, "count", with_for_update=True)
        assert row is not None
        await asyncio.sleep(0)
        row.value = str(int(row.value) + 1)


async def test_two_hundred_at_once_count_to_two_hundred(house: House):
    async with house.writing() as work:
        await memory.remember(work, "count", "0")
    await asyncio.gather(*(count_once(house) for _ in range(200)))
    async with house.reading() as work:
        assert await memory.recall(work, "count") == "200"


async def test_what_fails_halfway_leaves_nothing_behind_and_rings_no_bell(house: House):
    rung: list[str] = []

    async def fail(work: Work) -> None:
        await memory.remember(work, "half", "done")
        work.after_commit(lambda: rung.append("bell"))
        await work.session.flush()
        raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        async with house.writing() as work:
            await fail(work)
    async with house.reading() as work:
        assert await memory.recall(work, "half") is None
    assert rung == []


async def test_what_follows_a_commit_happens_after_it(house: House):
    rung: list[str] = []
    async with house.writing() as work:
        work.after_commit(lambda: rung.append("bell"))
        assert rung == []
    assert rung == ["bell"]


async def test_moments_come_back_aware_and_in_utc(house: House):
    amsterdam = timezone(timedelta(hours=2))
    typed_at = datetime(2026, 9, 7, 9, 30, tzinfo=amsterdam)
    async with house.writing() as work:
        draft = await drafts.keep(work, ME, "1:x:y", Answers())
        await work.session.flush()
        row = await work.session.get_one(DraftRow, draft.id)
        row.typed_at = typed_at
    async with house.reading() as work:
        stored = await work.session.scalar(select(DraftRow.typed_at))
    assert stored == typed_at
    assert stored.tzinfo is UTC


async def test_a_moment_without_a_zone_is_refused(house: House):
    with pytest.raises(Exception, match="without a time zone"):
        async with house.writing() as work:
            await drafts.keep(work, ME, "1:x:y", Answers())
            work.session.add(
                DraftRow(id="x", account=ME, form="f", answers=None, typed_at=datetime(2026, 9, 7))  # noqa: DTZ001
            )


async def test_open_text_cannot_be_stored_where_sealed_text_belongs(house: House):
    with pytest.raises(Exception, match="must be sealed"):
        async with house.writing() as work:
            work.session.add(DraftRow(id="x", account=ME, form="f", answers="open", typed_at=work.now))


async def test_a_draft_is_its_typers_own_and_sealed(house: House):
    answers = Answers({"moment": "een stil moment"}, {"hears": ["nudge"]}, {"photo": [{"id": "7"}]})
    async with house.writing() as work:
        draft = await drafts.keep(work, ME, "1:standups:my-week:4", answers)
    async with house.reading() as work:
        assert (await drafts.find(work, ME, draft.id)).answers == answers
        assert [kept.id for kept in await drafts.waiting(work, ME)] == [draft.id]
        assert await drafts.waiting(work, SOMEONE_ELSE) == []
        with pytest.raises(DomainError, match="core-draft-gone"):
            await drafts.find(work, SOMEONE_ELSE, draft.id)
        stored = await work.session.scalar(select(DraftRow.answers))
    assert b"stil moment" not in stored.sealed


async def test_drafts_go_when_done_and_after_a_week(house: House, clock):
    async with house.writing() as work:
        first = await drafts.keep(work, ME, "f", Answers())
        await drafts.keep(work, ME, "f", Answers())
        await drafts.drop(work, SOMEONE_ELSE, first.id)
    clock.advance(drafts.KEPT_FOR + timedelta(seconds=1))
    async with house.writing() as work:
        fresh = await drafts.keep(work, ME, "f", Answers())
        await drafts.drop_old(work)
        assert await work.session.scalar(select(func.count()).select_from(DraftRow)) == 1
        await drafts.drop(work, ME, fresh.id)
        assert await drafts.waiting(work, ME) == []
