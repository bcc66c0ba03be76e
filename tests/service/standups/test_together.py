"""Parking, the board, the live form, looking back, and taking everything of oneself out again."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.community.checking import Asks
from bot.community.growing import settings as silences
from bot.community.mydata import Keepers
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.rhythm.calls import Act
from bot.standups import (
    boards,
    changing,
    history,
    live,
    needs,
    parked_checks,
    parking,
    reports,
    settings,
    talking,
)
from bot.standups.boards import Lane
from bot.standups.keeping import Weeks
from bot.standups.parking import Outlet, Point
from bot.standups.rules import Help
from bot.standups.tables import EntryRow, PartRow, WeekRow
from tests.service.community.people import DRAMA, MUSIC
from tests.service.standups.weeks import LEAD, due, person, report_goes, told, week_closes, week_opens, wrote


async def test_a_point_is_parked_with_who_is_involved_and_a_way_out(house: House, group: int) -> None:
    drama = await person(house, DRAMA)
    async with house.writing() as work:
        point = Point(
            "Kaartprijzen", Outlet.SESSION, involved=["3", "4", "99"], author="99", link="https://x"
        )
        made = await parking.park(work, drama, point)
        assert made.people == ("Dramadocent",)
        assert [each.text for each in await parking.open_points(work, group)] == ["Kaartprijzen"]
        await parking.let_out(work, await person(house, MUSIC), made.id, Outlet.GONE)
        assert await parking.parked(work, drama) == []
        with pytest.raises(DomainError, match="parked-empty"):
            await parking.park(work, drama, Point(" "))
    assert {row.state for row in await told(house, "parked")} == {"waiting"}


async def test_nobody_is_named_in_a_point_before_their_own_yes(house: House, group: int) -> None:
    drama, music = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        made = await parking.park(work, drama, Point("Kaartprijzen", involved=[MUSIC.account]))
        assert made.people == ()
        (check,) = (await parked_checks.checks(work, [f"yes:{made.id}"])).values()
    assert (check.by, check.text, check.asks) == ("Dramadocent", "Kaartprijzen", Asks.YES)
    (asked,) = await told(house, "check")
    assert (asked.member_id, asked.subject) == (music.member, f"yes:{made.id}")
    for yes, people in ((False, ()), (True, ("Music teacher",)), (False, ())):
        async with house.writing() as work:
            await parked_checks.name_me(work, music, made.id, yes=yes)
            assert (await parking.open_points(work, group))[0].people == people


async def test_whose_words_are_parked_takes_them_out(house: House, group: int) -> None:
    drama, music = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        point = Point("Zei iemand hier", author=MUSIC.account, link="https://x")
        made = await parking.park(work, drama, point)
    assert [(row.member_id, row.subject) for row in await told(house, "check")] == [
        (music.member, f"take-out:{made.id}")
    ]
    async with house.writing() as work:
        assert [each.text for each in await parking.open_points(work, group)] == ["Zei iemand hier"]
        with pytest.raises(NotAllowed):
            await parked_checks.take_out(work, drama, made.id)
        await parked_checks.take_out(work, music, made.id)
        assert await parking.open_points(work, group) == []


async def test_a_thread_of_its_own_hangs_under_a_message_in_the_channel(house: House, group: int) -> None:
    async with house.writing() as work:
        await parking.park(work, await person(house, DRAMA), Point("Kaartprijzen", Outlet.THREAD))
    assert [(row.kind, row.act) for row in await told(house, "parked", "parked-thread")] == [
        ("parked", Act.SEND),
        ("parked-thread", Act.THREAD),
    ]
    del group


async def test_a_board_is_off_until_chosen_and_moved_by_who_put_it_there(house: House, group: int) -> None:
    drama, music, lead = [await person(house, each) for each in (DRAMA, MUSIC, LEAD)]
    async with house.writing() as work:
        with pytest.raises(DomainError, match="board-off"):
            await boards.board(work, drama)
        await settings.switch(work, lead, board=True)
        assert await boards.board(work, drama) is None
        await boards.begin(work, lead, "Leerlingen kiezen een keer")
        await boards.put(work, drama, ["kijken bij jo", "Kijken bij Jo"])
        found = await boards.board(work, drama)
        assert found is not None
        (activity,) = found.activities
        assert (activity.text, activity.lane, activity.mine) == ("Kijken bij Jo", Lane.INTENDED, True)
        with pytest.raises(NotAllowed):
            await boards.move(work, music, activity.id, Lane.TRIED)
        await boards.move(work, drama, activity.id, Lane.TRIED)
        await boards.close(work, lead)
        assert await boards.board(work, drama) is None
    assert [row.act for row in await told(house, "board")] == [Act.SEND]
    del group


async def test_live_everyone_has_a_turn_and_it_ends_after_fifteen_minutes(
    house: House, clock: DrivenClock, group: int
) -> None:
    drama, music, lead = [await person(house, each) for each in (DRAMA, MUSIC, LEAD)]
    async with house.writing() as work:
        with pytest.raises(DomainError, match="live-off"):
            await live.gather(work, lead)
        await settings.switch(work, lead, live=True)
        number = await live.gather(work, lead)
        with pytest.raises(DomainError, match="live-nobody"):
            await live.start(work, lead, number)
        for who in (drama, music, drama):
            await live.here(work, who, number)
        await live.start(work, lead, number)
        shown = (await live.shown(work, [number]))[number]
        assert (shown.now, shown.next, shown.signal) == ("Music teacher", "Dramadocent", False)
        with pytest.raises(DomainError, match="not-your-turn"):
            await live.pass_on(work, drama, number)
        await live.pass_on(work, music, number)
    clock.advance(timedelta(minutes=15))
    async with house.writing() as work:
        await live.signal(work, due(house, group))
        shown = (await live.shown(work, [number]))[number]
        assert (shown.over, shown.now) == (True, "Dramadocent")


async def test_talk_that_runs_long_gets_one_offer(house: House, clock: DrivenClock, group: int) -> None:
    talk = talking.Talk()
    alone = [talk.heard("1", "A", clock.now()) for _ in range(20)]
    together = [talk.heard("2", "AB"[turn % 2], clock.now()) for turn in range(talking.MANY)]
    slow = [talk.heard("3", "AB"[turn % 2], clock.now() + timedelta(hours=3 * turn)) for turn in range(20)]
    assert not any(alone)
    assert together == [False] * (talking.MANY - 1) + [True]
    assert not any(slow)
    async with house.writing() as work:
        await talking.offer(work, group, "another thread")
    assert await told(house, "long-talk") == []


async def test_history_is_ones_own_and_pages(house: House, clock: DrivenClock, group: int) -> None:
    await wrote(house, DRAMA, moment="van mij")
    await wrote(house, MUSIC, moment="van een ander")
    for _ in range(6):
        clock.advance(timedelta(days=7))
        await week_opens(house, group)
    async with house.reading() as work:
        drama = await person(house, DRAMA)
        first, second = [await history.history(work, drama, page) for page in (0, 1)]
    assert [past.number for past in first.weeks] == [7, 6, 5, 4, 3]
    assert (first.more, second.more) == (True, False)
    assert [[part.text for part in past.mine] for past in second.weeks] == [[], ["van mij"]]


async def test_five_lines_after_a_rest_and_once(house: House, clock: DrivenClock, group: int) -> None:
    drama = await person(house, DRAMA)
    async with house.writing() as work:
        assert await history.news(work, drama) is None
        await silences.rest(work, drama, 1)
    clock.advance(timedelta(days=7))
    await week_opens(house, group)
    mine = await wrote(house, MUSIC, obstacle="de zaal is dicht")
    assert mine.entry is not None
    assert mine.entry.obstacle is not None
    async with house.writing() as work:
        await changing.ask_help(work, await person(house, MUSIC), mine.entry.obstacle.id, Help.HANDS)
        news = await history.news(work, drama)
        assert news is not None
        assert (news.weeks_since, news.asked, news.week) == (2, "de zaal is dicht", 2)
        await history.caught_up(work, drama)
        assert await history.news(work, drama) is None


async def test_erased_means_erased_and_what_was_shown_follows(
    house: House, clock: DrivenClock, group: int
) -> None:
    keepers = Keepers()
    keepers.add(Weeks())
    drama, lead = await person(house, DRAMA), await person(house, LEAD)
    mine = await wrote(house, DRAMA, moment="van mij", done="gekeken", obstacle="het rooster")
    await wrote(house, MUSIC, moment="van een ander")
    assert mine.entry is not None
    async with house.writing() as work:
        await settings.switch(work, lead, board=True)
        await boards.begin(work, lead, "Samen")
        await boards.put(work, drama, ["kijken"])
        await changing.keep_photo(work, drama, mine.entry.id, b"jpeg")
        await parking.park(work, drama, Point("Kaartprijzen"))
        await settings.wish(work, drama, settings.Wishes(prepares=True))
    clock.advance(timedelta(days=1, hours=8))
    await week_closes(house, group)
    async with house.writing() as work:
        await needs.answer(work, drama, "rust")
    clock.advance(timedelta(days=1))
    await report_goes(house, group)
    async with house.writing() as work:
        kept = await keepers.export(work, drama)
    assert {each.kind for each in kept} == {
        f"standups-kept-{kind}"
        for kind in ("moment", "done", "obstacle", "photo", "need", "parked", "activity", "wish")
    }
    assert [file for each in kept for file in each.files.values()] == [b"jpeg"]
    async with house.writing() as work:
        await keepers.erase(work, drama)
    async with house.reading() as work:
        assert await keepers.export(work, drama) == []
        assert await work.session.scalar(select(func.count()).select_from(EntryRow)) == 1
        assert list(await work.session.scalars(select(PartRow.text))) == ["van een ander"]
        week = await work.session.scalar(select(WeekRow.id).where(WeekRow.number == 1))
        assert week is not None
        report = (await reports.reports(work, [week]))[week]
    assert [item.text for item in report.items] == ["van een ander"]
