"""A week closes with one question, and its report goes on time with nobody in front of it and nobody missing."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.community.week import panel, rhythm
from bot.kernel.audiences import Audience
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.rhythm.calls import Act
from bot.rhythm.kinds import Tide
from bot.rhythm.tables import ScheduleRow
from bot.standups import changing, closing, needs, opening, parking, reports, weeks
from bot.standups.parking import Point
from bot.standups.reporting import PAGES_MOST, Heading
from bot.standups.rules import Help, Kind, State
from bot.standups.tables import EntryRow, PartRow, WeekRow
from tests.service.community.people import DRAMA, MUSIC
from tests.service.standups.weeks import LEAD, person, report_goes, told, week_closes, wrote


async def closed(house: House, clock: DrivenClock, group: int) -> None:
    clock.advance(timedelta(days=1, hours=8))
    await week_closes(house, group)


async def test_it_closes_at_its_hour_and_the_report_is_planned(
    house: House, clock: DrivenClock, group: int
) -> None:
    await wrote(house, DRAMA, moment="De zaal werd stil")
    clock.advance(timedelta(hours=2))
    await week_closes(house, group)
    assert await told(house, "closing-question") == []
    clock.advance(timedelta(days=1, hours=6))
    await week_closes(house, group)
    assert [row.act for row in await told(house, "closing-question")] == [Act.SEND]
    (draft,), (check,) = await told(house, "draft"), await told(house, "report-check")
    assert draft.to_facilitators
    assert check.member_id == (await person(house, DRAMA)).member
    async with house.reading() as work:
        planned = await work.session.scalar(
            select(ScheduleRow.next_at).where(ScheduleRow.occasion == reports.OCCASION)
        )
    assert planned == clock.now() + timedelta(hours=24)


@pytest.mark.parametrize(("words", "tide"), [("", Tide.HIGH), ("een woord", Tide.LOW)])
async def test_a_quiet_week_ends_without_a_word(
    house: House, clock: DrivenClock, group: int, words: str, tide: Tide
) -> None:
    await wrote(house, DRAMA, moment=words)
    clock.advance(timedelta(days=1, hours=8))
    await week_closes(house, group, tide=tide)
    clock.advance(timedelta(days=2))
    await report_goes(house, group)
    assert await told(house, "closing-question", "draft", "report-check", "report") == []


async def test_in_a_pause_an_open_week_closes_without_a_question_and_its_report_still_comes(
    house: House, clock: DrivenClock, group: int
) -> None:
    await wrote(house, DRAMA, moment="De zaal werd stil")
    async with house.writing() as work:
        await rhythm.pause(work, await person(house, LEAD))
    await closed(house, clock, group)
    assert await told(house, "closing-question") == []
    assert [row.kind for row in await told(house, "draft", "report-check")] == ["draft", "report-check"]
    clock.advance(timedelta(days=1))
    await report_goes(house, group)
    assert [row.act for row in await told(house, "report")] == [Act.SEND]


async def test_what_stays_here_is_on_its_card_and_in_no_report(
    house: House, clock: DrivenClock, group: int
) -> None:
    await wrote(house, DRAMA, moment="🔒 De ruzie is over", obstacle="het rooster")
    async with house.writing() as work:
        await parking.park(work, await person(house, MUSIC), Point("Nog eens over de ruzie 🔒"))
    await closed(house, clock, group)
    async with house.writing() as work:
        await needs.answer(work, await person(house, MUSIC), "🔒 Een gesprek met zijn tweeën")
    async with house.reading() as work:
        report = await reports.draft(work, await person(house, LEAD))
    assert [item.text for item in report.items] == ["het rooster"]


async def test_the_report_begins_with_what_is_asked_and_in_the_way(
    house: House, clock: DrivenClock, group: int
) -> None:
    mine = await wrote(house, DRAMA, moment="Een zin", done="gekeken", plan="bellen", obstacle="het rooster")
    await wrote(house, MUSIC, obstacle="de tijd")
    assert mine.entry is not None
    assert mine.entry.obstacle is not None
    async with house.writing() as work:
        who = await person(house, DRAMA)
        await changing.ask_help(work, who, mine.entry.obstacle.id, Help.TIP)
    await closed(house, clock, group)
    async with house.writing() as work:
        await needs.answer(work, await person(house, MUSIC), "Een uur stilte")
    async with house.reading() as work:
        report = await reports.draft(work, await person(house, LEAD))
    (page,) = report.pages.pages
    assert [(section.heading, [line.shown for line in section.lines]) for section in page] == [
        (Heading.ASKED, ["het rooster"]),
        (Heading.NEEDED, ["Een uur stilte"]),
        (Heading.IN_THE_WAY, ["de tijd"]),
        (Heading.LEARNED, ["Een zin", "gekeken"]),
        (Heading.COMES, ["bellen"]),
    ]


async def test_what_was_withdrawn_appears_nowhere(house: House, clock: DrivenClock, group: int) -> None:
    mine = await wrote(house, DRAMA, moment="Dit liever niet", done="gekeken")
    assert mine.entry is not None
    await closed(house, clock, group)
    clock.advance(timedelta(days=1))
    await report_goes(house, group)
    async with house.writing() as work:
        who = await person(house, DRAMA)
        await changing.read_by(work, who, mine.entry.of(Kind.MOMENT)[0].id, Audience.ONLY_ME)
        report = await reports.draft(work, await person(house, LEAD))
    assert [item.text for item in report.told] == ["gekeken"]


async def test_the_facilitator_leaves_out_and_adds_and_rewrites_nobody(
    house: House, clock: DrivenClock, group: int
) -> None:
    await wrote(house, DRAMA, moment="Een zin", done="gekeken")
    await closed(house, clock, group)
    lead = await person(house, LEAD)
    async with house.writing() as work:
        (first, _) = (await reports.draft(work, lead)).items
        await reports.leave_out(work, lead, first.ref)
        report = await reports.put_above(work, lead, "Een mooie week")
        assert [item.text for item in report.told] == ["gekeken"]
        assert report.word == "Een mooie week"
        with pytest.raises(NotAllowed):
            await reports.leave_out(work, await person(house, DRAMA), first.ref)
        with pytest.raises(DomainError):
            await reports.leave_out(work, lead, "p:elsewhere")
        await reports.post_now(work, lead)
    assert [row.act for row in await told(house, "report")] == [Act.SEND]
    await report_goes(house, group)
    assert len(await told(house, "report")) == 1


async def test_two_hundred_and_fifty_entries_make_at_most_five_messages(
    house: House, clock: DrivenClock, group: int
) -> None:
    await wrote(house, DRAMA, moment="de eerste")
    async with house.writing() as work:
        week = (await work.session.scalars(select(WeekRow.id))).one()
        member = (await person(house, MUSIC)).member
        work.session.add(EntryRow(week_id=week, member_id=member, written_at=work.now))
        await work.session.flush()
        entry = (await work.session.scalars(select(EntryRow.id).where(EntryRow.member_id == member))).one()
        work.session.add_all(
            PartRow(
                id=f"{kind}{number}",
                entry_id=entry,
                kind=kind.value,
                position=number,
                text="w" * 300,
                audience=Audience.GROUP.value,
            )
            for kind in Kind
            for number in range(250)
        )
    await closed(house, clock, group)
    clock.advance(timedelta(days=1))
    await report_goes(house, group)
    rows = await told(house, "report", "report-thread", "report-page")
    assert len([row for row in rows if row.act == Act.SEND]) <= PAGES_MOST
    assert [row.kind for row in rows][:2] == ["report", "report-thread"]


async def test_one_answer_a_member_taken_back_by_nothing(
    house: House, clock: DrivenClock, group: int
) -> None:
    await wrote(house, DRAMA, moment="iets")
    drama = await person(house, DRAMA)
    async with house.writing() as work:
        with pytest.raises(DomainError, match="question-over"):
            await needs.answer(work, drama, "te vroeg")
    await closed(house, clock, group)
    async with house.writing() as work:
        await needs.answer(work, drama, "rust")
        await needs.answer(work, drama, "ruimte")
        found = await needs.needed_since(work, group, clock.now() - timedelta(days=9))
        assert [each.text for each in found] == ["ruimte"]
        await needs.answer(work, drama, " ")
        assert await needs.needed_since(work, group, clock.now() - timedelta(days=9)) == []


async def test_closed_twice_and_reopened_asks_once(house: House, clock: DrivenClock, group: int) -> None:
    await wrote(house, DRAMA, moment="iets")
    lead = await person(house, LEAD)
    for _ in range(2):
        async with house.writing() as work:
            assert (await closing.close_by_hand(work, lead)).state is State.CLOSED
        async with house.writing() as work:
            assert (await opening.open_by_hand(work, lead)).state is State.OPEN
            await opening.open_by_hand(work, lead)
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await closing.close_by_hand(work, await person(house, DRAMA))
    assert len(await told(house, "closing-question")) == 1
    assert len(await told(house, "draft", "report-check")) == 2
    del clock, group


async def test_the_panel_follows_the_week(house: House, clock: DrivenClock, group: int) -> None:
    await wrote(house, DRAMA, moment="iets")
    for opened, asks in ((State.OPEN, False), (State.CLOSED, True)):
        async with house.reading() as work:
            week = (await weeks.present(work, {group}))[group]
            assert (week.state, week.asks, week.number) == (opened, asks, 1)
            assert (await panel.panels(work, {group}))[group].week == 1
        await closed(house, clock, group)
