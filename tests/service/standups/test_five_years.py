"""Five years of weekly stand-ups of twelve members: board, report, history and one's own week answer at once."""

import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from statistics import median

from sqlalchemy import insert, select

from bot.community.people import Sender, Who
from bot.community.tables import MemberRow
from bot.kernel.audiences import Audience
from bot.kernel.house import House, Work
from bot.standups import boards, entries, history, reports, settings
from bot.standups.rules import Kind, State
from bot.standups.tables import ActivityRow, BoardRow, EntryRow, PartRow, WeekRow
from tests.service.community.people import DRAMA, HOME, joined
from tests.service.standups.weeks import LEAD, person

WEEKS, ROUNDS, ACTIVITIES = 52 * 5, 26, 40
MOST_SECONDS = 0.1
TRIES = 5


async def five_years(house: House, community: int) -> None:
    """All of it before the week that is open now."""
    for nth in range(10):
        await joined(house, Sender("discord", f"9{nth}", f"Lid {nth}", "nl", server="2001", channel=HOME))
    async with house.writing() as work:
        members = (await work.session.scalars(select(MemberRow.id))).all()
        for row in await work.session.scalars(select(WeekRow)):
            row.number += WEEKS
        await work.session.flush()
        await settings.switch(work, await person(house, LEAD), board=True)
        began = work.now - timedelta(weeks=WEEKS)
        weeks = [
            {
                "community_id": community,
                "number": number,
                "state": State.DONE.value,
                "opened_at": began + timedelta(weeks=number),
                "report": number,
                "report_pages": [],
                "word": "",
            }
            for number in range(1, WEEKS + 1)
        ]
        await work.session.execute(insert(WeekRow), weeks)
        await _written(work, members)
        await _boards(work, community, members)


async def _written(work: Work, members: list[int]) -> None:
    weeks = (await work.session.scalars(select(WeekRow.id).where(WeekRow.state == State.DONE.value))).all()
    await work.session.execute(
        insert(EntryRow),
        [
            {"week_id": week, "member_id": each, "small": False, "reads_along": False, "written_at": work.now}
            for week in weeks
            for each in members
        ],
    )
    entries = (await work.session.scalars(select(EntryRow.id))).all()
    await work.session.execute(
        insert(PartRow),
        [
            {
                "id": f"{entry}-{kind}",
                "entry_id": entry,
                "kind": kind.value,
                "position": position,
                "text": "w" * 300,
                "audience": Audience.GROUP.value,
                "over": False,
                "left_out": False,
                "withdrawn": False,
            }
            for entry in entries
            for position, kind in enumerate(Kind)
        ],
    )


async def _boards(work: Work, community: int, members: list[int]) -> None:
    """Ten weeks a round; the last board is the present one."""
    for nth in range(ROUNDS):
        closed = None if nth == ROUNDS - 1 else work.now
        row = BoardRow(community_id=community, goal=f"Ronde {nth}", opened_at=work.now, closed_at=closed)
        work.session.add(row)
        await work.session.flush()
        work.session.add_all(
            ActivityRow(board_id=row.id, member_id=members[0], text=f"Iets {one}", lane="busy")
            for one in range(ACTIVITIES)
        )


async def seconds(house: House, who: Who, ask: Callable[[Work, Who], Awaitable[object]]) -> float:
    found: list[float] = []
    for _ in range(TRIES):
        began = time.perf_counter()
        async with house.reading() as work:
            await ask(work, who)
        found.append(time.perf_counter() - began)
    return median(found)


async def test_everything_answers_within_a_tenth_of_a_second(house: House, group: int) -> None:
    await five_years(house, group)
    member = await person(house, DRAMA)
    async with house.reading() as work:
        past = (await work.session.scalars(select(WeekRow.id).where(WeekRow.number == WEEKS // 2))).one()
    asked: dict[str, Callable[[Work, Who], Awaitable[object]]] = {
        "board": boards.board,
        "history": history.history,
        "oldest history": lambda work, who: history.history(work, who, WEEKS // history.WEEKS_A_PAGE),
        "report": lambda work, who: reports.past(work, who, past),
        "my week": entries.look,
    }
    took = {what: await seconds(house, member, ask) for what, ask in asked.items()}
    assert {what: each for what, each in took.items() if each >= MOST_SECONDS} == {}
    async with house.reading() as work:
        assert len((await reports.past(work, member, past)).pages.pages) > 1
        assert (await history.history(work, member)).more
