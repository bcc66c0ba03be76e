"""Low burden: budgets, quiet hours and the two silences, as people notice them."""

from datetime import date, timedelta

import pytest

from bot.community.tables import MemberRow
from bot.community.words import Calm, Hearing
from bot.kernel.errors import NotAllowed
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Gone, Later, Tell
from bot.rhythm.foryou import Reader, put_away, waiting
from bot.rhythm.rules import Rest
from tests.service.rhythm.world import World, utc

DAY = timedelta(days=1)
NOON = utc("2026-09-07 10:00")  # Monday, by Dutch daylight


@pytest.fixture
async def community(world: World) -> int:
    await world.move_to(NOON)
    return await world.community()


async def held(world: World, member: int) -> list[str]:
    async with world.house.reading() as work:
        return [each.kind for each in await waiting(work, Reader(member))]


async def test_what_does_not_fit_the_week_waits_in_for_you(world: World, community: int):
    member = await world.member(community)
    kinds = ("ask", "ask", "ask", "prompt", "digest")
    await world.tell(*(Tell(kind=kind, community=community, member=member) for kind in kinds))
    await world.settle()
    assert sorted(made.delivery.kind for made in world.platform.made) == ["ask", "ask", "digest"]
    assert sorted(await held(world, member)) == ["ask", "prompt"]


async def test_a_person_has_one_budget_in_all_their_communities(world: World, community: int):
    account = await world.account()
    here = await world.member(community, account=account)
    elsewhere = await world.community()
    there = await world.member(elsewhere, account=account)
    await world.tell(Tell(kind="prompt", community=community, member=here))
    await world.settle()
    await world.tell(Tell(kind="prompt", community=elsewhere, member=there))
    await world.settle()
    assert len(world.platform.made) == 1
    assert await held(world, there) == ["prompt"]


async def test_a_new_week_has_room_again(world: World, community: int):
    member = await world.member(community)
    for _ in range(3):
        await world.tell(Tell(kind="prompt", community=community, member=member))
        await world.pass_time(timedelta(weeks=1))
    assert len(world.platform.made) == 3


async def test_preparation_keeps_its_place_before_a_digest_that_comes_earlier(world: World, community: int):
    member = await world.member(community)
    later = world.clock.now() + 2 * DAY
    await world.tell(Tell(kind="preparation", community=community, member=member, at=later))
    await world.tell(Tell(kind="digest", community=community, member=member))
    await world.pass_time(3 * DAY)
    assert [made.delivery.kind for made in world.platform.made] == ["preparation"]


async def test_an_answer_and_a_changed_time_come_on_top(world: World, community: int):
    member = await world.member(community)
    await world.tell(
        *(Tell(kind=kind, community=community, member=member) for kind in ("answer", "changed") * 3)
    )
    await world.settle()
    assert len(world.platform.made) == 6


async def test_a_channel_gets_two_a_week_and_the_rest_waits_for_the_next(world: World, community: int):
    await world.tell(*(Tell(kind="report", community=community, subject=str(n)) for n in range(3)))
    await world.settle()
    assert len(world.platform.made) == 2
    await world.move_to(utc("2026-09-14 06:00"))  # Monday, eight o'clock in Amsterdam
    assert len(world.platform.made) == 3


async def test_the_panel_goes_however_full_the_week_is(world: World, community: int):
    opens = await world.every_week(community)
    clicked = [Tell(kind="board", community=community, subject=str(n), asked_for=True) for n in range(2)]
    await world.tell(*clicked)
    await world.settle()
    await world.tell(Tell(kind="report", community=community))
    await world.move_to(opens)
    assert len(world.platform.of("board")) == 2
    assert ("panel", Act.SEND) in world.platform.acts()
    assert not world.platform.of("report")


async def test_what_comes_earlier_leaves_the_panel_its_place(world: World, community: int):
    opens = await world.every_week(community)
    await world.tell(*(Tell(kind="report", community=community, subject=str(n)) for n in range(2)))
    await world.settle()
    assert len(world.platform.of("report")) == 1
    await world.move_to(opens)
    assert world.platform.of("panel")
    await world.move_to(utc("2026-09-14 06:00"))
    assert len(world.platform.of("report")) == 2


async def test_what_reached_nobody_leaves_the_place_free(world: World, community: int):
    member = await world.member(community)
    world.platform.trouble = lambda _: Gone("direct-messages")
    await world.tell(Tell(kind="prompt", community=community, member=member))
    await world.settle()
    world.platform.trouble = lambda _: None
    await world.tell(Tell(kind="prompt", community=community, member=member))
    await world.settle()
    assert len(world.platform.made) == 1


async def test_what_could_not_be_told_in_time_leaves_the_place_free(world: World, community: int):
    member = await world.member(community)
    world.platform.trouble = lambda each: Later() if each.kind == "week-reminder" else None
    await world.tell(Tell(kind="week-reminder", community=community, member=member, once="week 1"))
    await world.pass_time(timedelta(days=2))
    await world.tell(Tell(kind="prompt", community=community, member=member))
    await world.settle()
    assert [made.delivery.kind for made in world.platform.made] == ["prompt"]


async def test_at_night_it_waits_for_the_morning_of_the_member(world: World, community: int):
    member = await world.member(community)
    await world.move_to(utc("2026-09-07 21:30"))
    await world.tell(Tell(kind="ask", community=community, member=member))
    assert await world.settle() == utc("2026-09-08 06:00")
    assert world.platform.made == []
    await world.move_to(utc("2026-09-08 06:00"))
    assert len(world.platform.made) == 1


async def test_the_click_of_another_wakes_nobody(world: World, community: int):
    member = await world.member(community)
    await world.move_to(utc("2026-09-07 22:30"))
    await world.tell(
        Tell(kind="answer", community=community, member=member, asked_for=True),
        Tell(kind="card", community=community, asked_for=True),
    )
    assert await world.settle() == utc("2026-09-08 06:00")
    assert [made.delivery.kind for made in world.platform.made] == ["card"]


async def test_not_now_of_a_member_keeps_everything_in_for_you(world: World, community: int):
    member = await world.member(community)
    async with world.house.writing() as work:
        (await work.session.get_one(MemberRow, member)).rests_until = work.now + 14 * DAY
    await world.tell(Tell(kind="ask", community=community, member=member))
    await world.settle()
    assert world.platform.made == []
    assert await held(world, member) == ["ask"]


async def test_who_looks_for_themselves_finds_everything_in_for_you(world: World, community: int):
    member = await world.member(community, hears=Hearing.SELF)
    await world.tell(Tell(kind="ask", community=community, member=member))
    await world.settle()
    assert world.platform.made == []
    assert await held(world, member) == ["ask"]


async def test_at_low_tide_only_the_panel_is_said(world: World, community: int):
    calm = await world.community(calm=Calm.ONE_QUESTION)
    await world.tell(*(Tell(kind=kind, community=calm) for kind in ("panel", "report", "card")))
    await world.settle()
    assert [made.delivery.kind for made in world.platform.made] == ["panel"]


async def test_a_still_community_opens_nothing_and_gets_no_alarm(world: World, community: int):
    still = await world.community(calm=Calm.NOTHING)
    await world.member(still, facilitates=True)
    opens = await world.every_week(still)
    await world.move_to(opens)
    await world.pass_time(7 * DAY)
    assert world.platform.made == []
    assert world.week.opened == []


async def test_a_holiday_is_skipped_and_taken_back(world: World, community: int):
    opens = await world.every_week(community)
    async with world.house.writing() as work:
        holiday = await schedules.rest(work, community, Rest(date(2026, 9, 7), date(2026, 9, 20)))
    assert await world.settle() == opens + timedelta(weeks=2)
    async with world.house.writing() as work:
        await schedules.no_rest(work, community, holiday)
    assert await world.settle() == opens


async def test_at_most_one_reminder_for_one_call(world: World, community: int):
    member = await world.member(community)
    for _ in range(2):
        await world.tell(Tell(kind="reminder", community=community, member=member, once="session-7"))
        await world.settle()
    assert len(world.platform.made) == 1
    with pytest.raises(ValueError, match="what it belongs to"):
        await world.tell(Tell(kind="reminder", community=community, member=member))


async def test_who_left_hears_nothing(world: World, community: int):
    member = await world.member(community)
    async with world.house.writing() as work:
        (await work.session.get_one(MemberRow, member)).left_at = work.now
    await world.tell(Tell(kind="changed", community=community, member=member))
    assert await world.settle() is None
    assert world.platform.made == []


async def test_what_waits_expires_quietly(world: World, community: int):
    member = await world.member(community, hears=Hearing.SELF)
    await world.tell(Tell(kind="ask", community=community, member=member))
    await world.settle()
    await world.pass_time(8 * DAY)
    assert await held(world, member) == []
    assert await world.settle() is None


async def test_only_the_reader_puts_away_what_waits(world: World, community: int):
    member, other = await world.member(community, hears=Hearing.SELF), await world.member(community)
    (told,) = await world.tell(Tell(kind="ask", community=community, member=member))
    assert told is not None
    await world.settle()
    assert await held(world, other) == []
    with pytest.raises(NotAllowed):
        async with world.house.writing() as work:
            await put_away(work, Reader(other), told)
    async with world.house.writing() as work:
        await put_away(work, Reader(member), told)
    assert await held(world, member) == []


async def test_an_edit_at_night_in_a_full_week_disturbs_nobody_and_goes(world: World, community: int):
    (panel,) = await world.tell(Tell(kind="panel", community=community))
    await world.move_to(utc("2026-09-07 22:30"))
    await world.tell(Tell(kind="panel", community=community, act=Act.EDIT, of=panel))
    await world.settle()
    assert [act for _, act in world.platform.acts()] == [Act.SEND, Act.EDIT]
