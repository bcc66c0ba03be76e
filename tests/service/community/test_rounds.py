"""A round begins when the group confirmed it, goes on until its day, and can be changed or closed by who keeps the week
going. The bot proposes; no date changes anything by itself."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.community.agreements import agreeing, suggesting
from bot.community.agreements.page import Sort, page_of
from bot.community.agreements.suggesting import Suggestion, suggestion
from bot.community.people import find_who
from bot.community.tables import AgreementRow, CommunityRow
from bot.community.week import rounding, rounds
from bot.community.week.opening import Week
from bot.community.week.rounding import Rounds
from bot.community.week.rounds import Round
from bot.community.words import Phase
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House, Work
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due
from tests.service.community.people import DRAMA, FACILITATOR, HOME, MUSIC, at, begun, joined

LEADS = at(FACILITATOR, HOME)


async def proposed(house: House, goal: str = "Minder regelen") -> int:
    async with house.writing() as work:
        last = (work.now + timedelta(weeks=6)).date()
        return (await suggesting.propose_round(work, await find_who(work, DRAMA), goal, last)).id


async def running(house: House, community: int) -> Round | None:
    async with house.reading() as work:
        return await rounds.current(work, community)


async def group(house: House) -> int:
    community = await begun(house)
    for person in (DRAMA, MUSIC):
        await joined(house, person)
    return community


async def started(house: House) -> int:
    community = await group(house)
    await confirmed(house, await proposed(house))
    return community


async def confirmed(house: House, number: int) -> None:
    async with house.writing() as work:
        await agreeing.confirm(work, await find_who(work, MUSIC), number)


async def week(house: House, community: int, number: int, tide: Tide = Tide.HIGH) -> None:
    async with house.writing() as work:
        opened = Week(community, number, work.now, late=False, tide=tide)
        await suggesting.suggest(work, [opened])


async def phase(house: House, community: int, now: Phase) -> None:
    async with house.writing() as work:
        await work.session.execute(
            update(CommunityRow).where(CommunityRow.id == community).values(phase=now.value)
        )


async def open_proposals(house: House) -> list[AgreementRow]:
    async with house.reading() as work:
        rows = await work.session.scalars(select(AgreementRow).where(AgreementRow.confirmed_at.is_(None)))
        return list(rows)


async def test_a_round_begins_when_the_group_confirmed_it(house: House) -> None:
    community = await group(house)
    number = await proposed(house)
    assert await running(house, community) is None
    await confirmed(house, number)

    now = await running(house, community)
    assert now is not None
    assert (now.number, now.goal) == (1, "Minder regelen")
    assert now.began_at < now.halfway < now.ends_at


async def test_one_round_at_a_time(house: House) -> None:
    await started(house)
    with pytest.raises(DomainError, match="rounds-running"):
        await proposed(house)


async def test_a_goal_may_be_empty(house: House) -> None:
    community = await group(house)
    await confirmed(house, await proposed(house, goal=""))
    now = await running(house, community)
    assert now is not None
    assert now.goal == ""


async def test_who_keeps_the_week_going_changes_goal_and_end(house: House) -> None:
    community = await started(house)
    async with house.writing() as work:
        last = (work.now + timedelta(weeks=2)).date()
        changed = await rounding.change(work, await find_who(work, LEADS), "Samen koken", last)
    assert await running(house, community) == changed
    assert changed.goal == "Samen koken"
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await rounding.change(work, await find_who(work, MUSIC), "Iets anders", last)


@pytest.mark.parametrize("days", [-3, 0, 400])
async def test_a_round_ends_on_a_day_that_is_still_to_come(house: House, days: int) -> None:
    await started(house)
    async with house.writing() as work:
        last = (work.now + timedelta(days=days)).date()
        with pytest.raises(DomainError, match="rounds-end-wrong"):
            await rounding.change(work, await find_who(work, LEADS), "", last - timedelta(days=1))


async def test_rooms_hear_of_a_round_that_closes_once(house: House) -> None:
    community = await started(house)
    now = await running(house, community)
    assert now is not None
    heard: list[int] = []

    async def harvest(_work: Work, closed: Sequence[Round]) -> None:
        heard.extend(each.number for each in closed)

    client = Rounds()
    client.also(harvest)
    house.clock.move_to(now.ends_at)
    for _ in range(2):
        async with house.writing() as work:
            due = Due(1, 1, community, rounding.OCCASION, str(now.id), work.now, late=False, tide=Tide.STILL)
            await client.close_due(work, [due])
    assert heard == [1]
    assert await running(house, community) is None


async def test_a_round_that_was_moved_does_not_close_on_its_old_day(house: House) -> None:
    community = await started(house)
    now = await running(house, community)
    assert now is not None
    async with house.writing() as work:
        last = now.ends_at.date() + timedelta(weeks=2)
        await rounding.change(work, await find_who(work, LEADS), now.goal, last)
    house.clock.move_to(now.ends_at)
    async with house.writing() as work:
        due = Due(1, 1, community, rounding.OCCASION, str(now.id), work.now, late=False, tide=Tide.HIGH)
        await Rounds().close_due(work, [due])
    assert await running(house, community) is not None


async def test_closing_sooner_and_beginning_the_next(house: House) -> None:
    community = await started(house)
    now = await running(house, community)
    assert now is not None
    async with house.writing() as work:
        leads = await find_who(work, LEADS)
        with pytest.raises(DomainError, match="rounds-none"):
            await Rounds().close(work, leads, now.id + 1)
        await Rounds().close(work, leads, now.id)
    await confirmed(house, await proposed(house))
    following = await running(house, community)
    assert following is not None
    assert following.number == 2


async def test_the_bot_proposes_and_only_the_group_changes_anything(house: House) -> None:
    community = await group(house)
    await week(house, community, 3)
    assert await open_proposals(house) == []
    for number in (4, 5):
        await week(house, community, number)
    [made] = await open_proposals(house)
    assert (made.kind, made.text, made.account_id) == (Sort.PHASE, "action", None)
    async with house.reading() as work:
        assert (await work.session.get_one(CommunityRow, community)).phase == Phase.ORIENTATION


async def test_under_way_the_bot_proposes_a_round_of_six_weeks(house: House) -> None:
    community = await group(house)
    await phase(house, community, Phase.ACTION)
    await week(house, community, 5)
    [made] = await open_proposals(house)
    assert (made.kind, made.text) == (Sort.ROUND, "")
    assert made.look_again_on is not None
    assert made.look_again_on - house.clock.now().date() in (timedelta(weeks=6), timedelta(days=43))
    for person in (DRAMA, MUSIC):
        async with house.writing() as work:
            await agreeing.confirm(work, await find_who(work, person), made.id)
    assert await running(house, community) is not None


async def test_a_late_yes_begins_nothing_and_says_what_can_be_done(house: House, clock: DrivenClock) -> None:
    community = await group(house)
    number = await proposed(house)
    clock.advance(timedelta(weeks=7))
    with pytest.raises(DomainError, match="rounds-gone-by"):
        await confirmed(house, number)
    assert await running(house, community) is None
    async with house.reading() as work:
        assert (await page_of(work, await find_who(work, MUSIC))).proposed == ()
    await confirmed(house, await proposed(house))
    assert await running(house, community) is not None


async def test_a_quiet_week_proposes_nothing(house: House) -> None:
    community = await group(house)
    await week(house, community, 9, Tide.LOW)
    assert await open_proposals(house) == []


async def test_a_proposal_that_nobody_took_up_comes_back_once_after_six_weeks(house: House) -> None:
    community = await group(house)
    await week(house, community, 4)
    [first] = await open_proposals(house)
    house.clock.move_to(house.clock.now() + timedelta(weeks=6, days=1))
    await week(house, community, 10)
    [second] = await open_proposals(house)
    assert second.proposed_at > first.proposed_at


def test_what_is_proposed_follows_from_where_the_group_is() -> None:
    looking_back = Suggestion(Sort.PHASE, "evaluation")
    assert suggestion(Phase.ORIENTATION, 3, 0, running=False) is None
    assert suggestion(Phase.ACTION, 5, 0, running=True) is None
    assert suggestion(Phase.ACTION, 5, 1, running=False) == Suggestion(Sort.ROUND)
    assert suggestion(Phase.ACTION, 20, 2, running=False) == looking_back
    assert suggestion(Phase.EVALUATION, 30, 2, running=False) is None


async def test_a_round_ends_at_the_hour_at_which_a_week_would_open(house: House) -> None:
    community = await begun(house)
    async with house.reading() as work:
        assert await rounding.ending(work, community, date(2026, 10, 20)) == datetime(
            2026, 10, 20, 7, tzinfo=UTC
        )
