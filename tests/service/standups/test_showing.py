"""What fifty groups read of their weeks is asked of the database at once, and each reads their own."""

from dataclasses import dataclass

from bot.community.checking import Asks
from bot.discord.client import Client
from bot.kernel.house import House, Work
from bot.kernel.sealing import new_row_id
from bot.rhythm.calls import Delivery
from bot.standups import boards, closing, live, parking, placing, reports
from bot.standups.boards import Lane
from bot.standups.parking import Outlet
from bot.standups.rules import Kind, State
from bot.standups.tables import (
    ActivityRow,
    BoardRow,
    EntryRow,
    InvolvedRow,
    LiveRow,
    NeedRow,
    ParkedRow,
    PartRow,
    PhotoRow,
    SpeakerRow,
    WeekRow,
)
from tests.service.rendering import MANY, QUERIES, read, rendered, settled, told

MOMENT, NEED, POINT = "De deur stond open", "Een zaal", "De kaartprijzen"


@dataclass(frozen=True)
class Week:
    """Of a group of one, with one of everything."""

    community: int
    member: int
    week: int
    entry: int
    parked: int
    board: int
    live: int


SUBJECTS = {
    placing.CARD: "{0.entry}",
    closing.DRAFT: "{0.week}",
    closing.CHECK: "{0.week}",
    reports.KIND: "{0.week}:0",
    reports.THREAD: "{0.week}",
    parking.KIND: "{0.parked}",
    parking.THREAD: "{0.parked}",
    parking.AGAIN: "{0.community}",
    parking.CHECK: Asks.YES.value + ":{0.parked}",
    live.KIND: "{0.live}",
    boards.KIND: "{0.board}",
}


async def a_week(work: Work, community: int, member: int) -> Week:
    week = WeekRow(community_id=community, number=1, state=State.CLOSED.value)
    board = BoardRow(community_id=community, goal="Samen", opened_at=work.now, closed_at=work.now)
    going = LiveRow(community_id=community)
    work.session.add_all([week, board, going])
    await work.session.flush()
    entry = EntryRow(week_id=week.id, member_id=member, written_at=work.now)
    point = ParkedRow(
        community_id=community,
        taker_id=member,
        week_id=week.id,
        text=POINT,
        outlet=Outlet.OPEN.value,
        parked_at=work.now,
    )
    work.session.add_all([entry, point])
    await work.session.flush()
    part = {"kind": Kind.MOMENT.value, "audience": "group", "text": MOMENT, "position": 0}
    work.session.add_all(
        [
            PartRow(id=new_row_id(), entry_id=entry.id, **part),
            PhotoRow(entry_id=entry.id, jpeg=b"photo", alt="Een deur"),
            NeedRow(week_id=week.id, member_id=member, text=NEED),
            InvolvedRow(parked_id=point.id, member_id=member),
            ActivityRow(board_id=board.id, member_id=member, text="Oefenen", lane=Lane.BUSY.value),
            SpeakerRow(live_id=going.id, member_id=member),
        ]
    )
    await work.session.flush()
    return Week(community, member, week.id, entry.id, point.id, board.id, going.id)


async def test_fifty_of_a_kind_cost_three_queries_at_most(house: House, client: Client) -> None:
    async with house.writing() as work:
        weeks = [await a_week(work, *group) for group in await settled(work, MANY)]
    for kind in SUBJECTS:
        made, asked = await rendered(house, client, [of(work, kind, each) for each in weeks])
        assert (kind, made, asked <= QUERIES) == (kind, MANY, True)


def of(work: Work, kind: str, week: Week) -> Delivery:
    return told(work, kind, (week.community, week.member), SUBJECTS[kind].format(week))


async def test_a_report_holds_all_that_was_written_in_its_order(house: House, client: Client) -> None:
    async with house.writing() as work:
        week, _ = [await a_week(work, *group) for group in await settled(work, 2)]
    (text,) = (await read(house, client, [of(work, reports.KIND, week)])).values()
    places = [text.index(each) for each in (NEED, MOMENT, POINT)]
    assert places == sorted(places)
    assert text.count(MOMENT) == 1


async def test_what_is_parked_names_who_is_involved(house: House, client: Client) -> None:
    async with house.writing() as work:
        (week,) = [await a_week(work, *group) for group in await settled(work, 1)]
    (text,) = (await read(house, client, [of(work, parking.KIND, week)])).values()
    assert POINT in text
    assert "Noor" in text
