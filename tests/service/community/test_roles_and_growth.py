"""Who steers, how roles are given and taken up, and how a community grows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.community.arriving.setup import Person
from bot.community.growing import growth, roles, settings
from bot.community.members import Wishes
from bot.community.people import JoinFirst, Sender, Who, find_who
from bot.community.rights import Right
from bot.community.tables import RoleRow
from bot.community.week import nudging
from bot.community.week.panel import OCCASION
from bot.community.words import Calm, Hearing, Hold, Mode, Role
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.rhythm import foryou, schedules
from bot.rhythm.rules import Rest
from tests.service.community.people import DRAMA, FACILITATOR, HOME, MUSIC, at, begun, joined, left

LEAD = at(FACILITATOR, HOME)


async def who_is(house: House, sender: Sender) -> Who:
    async with house.reading() as work:
        return await find_who(work, sender)


async def offered(house: House, sender: Sender = DRAMA) -> int:
    async with house.writing() as work:
        person = Person(sender.account, sender.name)
        await roles.give(work, await find_who(work, LEAD), Role.CO_FACILITATOR, person)
    async with house.reading() as work:
        return await work.session.scalar(select(RoleRow.id).where(RoleRow.accepted.is_(False))) or 0


async def test_a_co_facilitator_is_asked_and_takes_a_turn_that_ends(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    number = await offered(house)
    assert not (await who_is(house, DRAMA)).may(Right.RUN_WEEK)

    async with house.writing() as work:
        await roles.accept(work, await find_who(work, DRAMA), number)
    assert (await who_is(house, DRAMA)).may(Right.RUN_WEEK)
    house.clock.advance(timedelta(weeks=4))
    assert not (await who_is(house, DRAMA)).may(Right.RUN_WEEK)


async def test_nobody_else_can_answer_an_offer(house: House) -> None:
    await begun(house)
    for person in (DRAMA, MUSIC):
        await joined(house, person)
    number = await offered(house)
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await roles.accept(work, await find_who(work, MUSIC), number)
        await roles.decline(work, await find_who(work, DRAMA), number)
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await roles.accept(work, await find_who(work, DRAMA), number)


async def test_only_who_may_names_roles(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await roles.give(work, await find_who(work, DRAMA), Role.OWNER, Person("3", "Ik"))


async def test_an_observer_is_visible_to_everyone_and_has_no_rights(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        await roles.give(work, await find_who(work, LEAD), Role.OBSERVER, Person(MUSIC.account, MUSIC.name))
    async with house.reading() as work:
        seen = await roles.holders(work, await find_who(work, DRAMA))
    assert [(holder.role, holder.name) for holder in seen][-1] == (Role.OBSERVER, "Music teacher")
    assert not (await who_is(house, MUSIC)).may(Right.CONTRIBUTE)


async def test_the_last_facilitator_stays_until_there_is_another(house: House) -> None:
    await begun(house)
    async with house.writing() as work:
        lead = await find_who(work, LEAD)
        with pytest.raises(DomainError, match="roles-last-facilitator"):
            await roles.take_back(work, lead, Role.FACILITATOR, FACILITATOR.account)
        await roles.give(work, lead, Role.FACILITATOR, Person(DRAMA.account, DRAMA.name))
        await roles.take_back(work, lead, Role.FACILITATOR, FACILITATOR.account)
    assert not (await who_is(house, LEAD)).may(Right.STEER)


@pytest.mark.parametrize(("mode", "may"), [(Mode.GUIDED, False), (Mode.SHARED, True), (Mode.SELF_LED, True)])
async def test_the_mode_decides_who_runs_the_week(house: House, mode: Mode, may: bool) -> None:
    await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        await settings.steer(work, await find_who(work, LEAD), mode)
    assert (await who_is(house, DRAMA)).may(Right.RUN_WEEK) is may
    assert not (await who_is(house, MUSIC)).may(Right.RUN_WEEK)


async def test_a_member_has_the_groups_hold_unless_they_chose_their_own(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        await settings.hold_group(work, await find_who(work, LEAD), Hold.OPEN)
    assert (await who_is(house, DRAMA)).hold is Hold.OPEN
    async with house.writing() as work:
        await settings.hold_me(work, await find_who(work, DRAMA), Hold.STEPWISE)
    assert (await who_is(house, DRAMA)).hold is Hold.STEPWISE


async def test_the_two_silences(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        await settings.calm_down(work, await find_who(work, LEAD), Calm.NOTHING, weeks=2)
        await settings.rest(work, await find_who(work, DRAMA), 1)
        with pytest.raises(NotAllowed):
            await settings.calm_down(work, await find_who(work, DRAMA), Calm.NOTHING)
        with pytest.raises(JoinFirst):
            await settings.rest(work, await find_who(work, MUSIC), 1)
    async with house.reading() as work:
        assert (await settings.of_community(work, await find_who(work, LEAD))).calm is Calm.NOTHING
        assert (await settings.of_member(work, await find_who(work, DRAMA))).rests_until is not None


async def test_only_who_hears_by_a_nudge_gets_a_role_back_after_a_rest(
    house: House, clock: DrivenClock
) -> None:
    community = await begun(house)
    await joined(house, DRAMA)

    async def coming_back() -> list[datetime | None]:
        async with house.reading() as work:
            planned = await schedules.rhythms(work, community)
        return [each.next_at for each in planned if each.occasion == nudging.OCCASION]

    async with house.writing() as work:
        until = await settings.rest(work, await find_who(work, DRAMA), 2)
    assert await coming_back() == []
    nudged = await joined(house, DRAMA, Wishes(Hearing.NUDGE, "nl"))
    async with house.writing() as work:
        await nudging.again_after(work, nudged.member)
    assert nudged.rests
    assert await coming_back() == [until]
    clock.advance(timedelta(weeks=2))
    assert not (await joined(house, DRAMA, Wishes(Hearing.NUDGE, "nl"))).rests


async def test_not_this_week_lasts_until_the_next_one_opens_and_shortens_no_longer_rest(house: House) -> None:
    community = await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        who = await find_who(work, DRAMA)
        until = await settings.rest_this_week(work, who)
        (opens,) = (await schedules.next_openings(work, {community}, OCCASION)).values()
        longer = await settings.rest(work, who, 4)
        assert (until, await settings.rest_this_week(work, who)) == (opens, longer)


async def test_not_this_week_takes_no_longer_than_a_week_when_a_holiday_begins(house: House) -> None:
    community = await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        await schedules.rest(work, community, Rest(work.now.date(), work.now.date() + timedelta(weeks=6)))
        until = await settings.rest_this_week(work, await find_who(work, DRAMA))
        assert until == work.now + timedelta(weeks=1)


async def test_not_now_up_to_a_day_lasts_until_that_day_ends_where_the_member_lives(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        who = replace(await find_who(work, DRAMA), zone="America/New_York")
        until = await settings.rest_until(work, who, "17 maart")
        assert until == datetime(2027, 3, 18, 4, tzinfo=UTC)
        assert (await settings.of_member(work, who)).rests_until == until
        for typed, wrong in (
            ("ooit", "day-unclear"),
            ("6 september 2026", "day-past"),
            ("8 september 2027", "day-far"),
        ):
            with pytest.raises(DomainError, match=wrong):
                await settings.rest_until(work, who, typed)
        assert await settings.rest_until(work, who, "7 september") == datetime(2026, 9, 8, 4, tzinfo=UTC)


async def test_growth_waits_for_its_week_and_for_a_yes(house: House) -> None:
    community = await begun(house)
    async with house.writing() as work:
        lead = await find_who(work, LEAD)
        with pytest.raises(DomainError, match="growth-not-now"):
            await growth.take(work, lead, 1)
    house.clock.advance(timedelta(days=1))
    async with house.writing() as work:
        assert (await growth.growth(work, lead)).proposed == 1
        with pytest.raises(DomainError, match="growth-not-now"):
            await growth.take(work, lead, 2)
        await growth.take(work, lead, 1)
    async with house.writing() as work:
        await growth.take(work, lead, 1)
        assert (await growth.growth(work, lead)).grown == 1
    assert community == lead.community


async def test_a_former_facilitators_old_button_does_nothing(house: House) -> None:
    await begun(house)
    house.clock.advance(timedelta(days=1))
    async with house.writing() as work:
        lead = await find_who(work, LEAD)
        await roles.give(work, lead, Role.FACILITATOR, Person(DRAMA.account, DRAMA.name))
        await roles.take_back(work, lead, Role.FACILITATOR, FACILITATOR.account)
    async with house.writing() as work:
        with pytest.raises(DomainError):
            await growth.take(work, await find_who(work, LEAD), 1)


async def test_leaving_ends_nothing_that_others_rely_on(house: House) -> None:
    await begun(house)
    await joined(house, LEAD)
    await left(house, LEAD)
    assert (await who_is(house, LEAD)).may(Right.STEER)
    async with house.reading() as work:
        assert await foryou.waiting(work, foryou.Reader(None, 1)) == []
