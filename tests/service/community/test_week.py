"""A week opens on its day and hour: a new panel, a thread, and whatever the rooms add; the old panel goes to rest."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.community.tables import CommunityRow
from bot.community.week import panel
from bot.community.week.opening import Week, Weeks
from bot.kernel.house import House, Work
from bot.rhythm import schedules
from bot.rhythm.calls import Act
from bot.rhythm.chains import abandon
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due
from bot.rhythm.tables import DeliveryRow, DeliveryState
from tests.service.community.people import begun

TUESDAY = datetime(2026, 9, 8, 7, tzinfo=UTC)


async def told(house: House) -> list[tuple[str, str, str]]:
    async with house.reading() as work:
        rows = await work.session.scalars(select(DeliveryRow).order_by(DeliveryRow.id))
        return [(row.kind, row.act, row.subject) for row in rows]


async def open_week(house: House, community: int, weeks: Weeks) -> None:
    async with house.writing() as work:
        due = Due(1, 1, community, "week", "", work.now, late=False, tide=Tide.HIGH)
        await weeks.open(work, [due])


async def panel_is(house: House, community: int, state: DeliveryState) -> int:
    """What came of the present panel, with all that hangs on it."""
    async with house.writing() as work:
        row = await work.session.get_one(CommunityRow, community)
        told = await work.session.get_one(DeliveryRow, row.panel)
        told.state, told.try_at = state.value, None
        if state is DeliveryState.SENT:
            told.sent_at, told.reference = work.now, "3001/1"
        else:
            await work.session.flush()
            await abandon(work, [told.id])
        return told.id


async def told_of(house: House, message: int) -> list[str]:
    async with house.reading() as work:
        acts = select(DeliveryRow.act).where(DeliveryRow.of_id == message).order_by(DeliveryRow.id)
        return list(await work.session.scalars(acts))


async def test_answering_the_four_questions_plans_the_week(house: House) -> None:
    community = await begun(house)
    async with house.reading() as work:
        [rhythm] = await schedules.rhythms(work, community)
    assert (rhythm.occasion, rhythm.next_at) == ("week", TUESDAY)


async def test_the_first_panel_is_put_up_and_pinned_and_later_only_edited(house: House) -> None:
    community = await begun(house)
    for _ in range(2):
        async with house.writing() as work:
            assert await panel.refresh(work, community) is not None
    assert await told(house) == [("panel", Act.SEND, "0"), ("panel", Act.PIN, "")]


async def test_a_new_week_brings_a_new_panel_with_a_thread_and_rests_the_old_one(house: House) -> None:
    community = await begun(house)
    async with house.writing() as work:
        await panel.refresh(work, community)
    await panel_is(house, community, DeliveryState.SENT)
    house.clock.move_to(TUESDAY)

    seen: list[Week] = []

    async def room(_work: Work, opened: Sequence[Week]) -> None:
        seen.extend(opened)

    weeks = Weeks()
    weeks.also(room)
    await open_week(house, community, weeks)

    new = (await told(house))[2:]
    assert sorted(new) == sorted(
        [
            ("panel", Act.SEND, "1"),
            ("panel", Act.PIN, ""),
            ("week-thread", Act.THREAD, "1"),
            ("panel", Act.EDIT, "resting:1"),
            ("panel", Act.UNPIN, ""),
        ]
    )
    assert [(week.community, week.number) for week in seen] == [(community, 1)]
    assert seen[0].panel is not None
    assert seen[0].thread is not None


@pytest.mark.parametrize("lost", [DeliveryState.DROPPED, DeliveryState.EXPIRED, DeliveryState.FAILED])
async def test_after_a_panel_that_came_to_nothing_the_one_before_it_goes_on_and_then_to_rest(
    house: House, lost: DeliveryState
) -> None:
    community = await begun(house)
    async with house.writing() as work:
        await panel.refresh(work, community)
    standing = await panel_is(house, community, DeliveryState.SENT)
    house.clock.move_to(TUESDAY)
    await open_week(house, community, Weeks())
    await panel_is(house, community, lost)

    async with house.writing() as work:
        assert await panel.under_the_week(work, community) == standing
        assert await panel.refresh(work, community) is not None
    assert (await told_of(house, standing))[-1] == Act.EDIT

    house.clock.move_to(TUESDAY + timedelta(weeks=1))
    await open_week(house, community, Weeks())
    assert (await told_of(house, standing))[-1] == Act.UNPIN


async def test_where_no_panel_ever_stood_what_belongs_to_the_week_is_told_in_the_channel(
    house: House,
) -> None:
    community = await begun(house)
    house.clock.move_to(TUESDAY)
    await open_week(house, community, Weeks())
    await panel_is(house, community, DeliveryState.FAILED)
    async with house.writing() as work:
        assert await panel.under_the_week(work, community) is None
        assert await panel.refresh(work, community) is not None
    assert (await told(house))[-2:] == [("panel", Act.SEND, "1"), ("panel", Act.PIN, "")]
