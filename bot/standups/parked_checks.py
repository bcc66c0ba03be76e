"""Of a parked point: whose words it takes may take them out, and nobody is named in it before their own yes."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import delete, select

from bot.community.checking import Asks
from bot.community.people import Who
from bot.community.tables import MemberRow
from bot.kernel.errors import NotAllowed
from bot.kernel.house import Work
from bot.rhythm import foryou
from bot.standups import parking
from bot.standups.parking import subject_of_check
from bot.standups.tables import InvolvedRow, ParkedRow


@dataclass(frozen=True, slots=True)
class Check:
    """What someone is asked about a point, and by whom."""

    point: int
    by: str
    text: str
    asks: Asks


async def checks(work: Work, subjects: Collection[str]) -> dict[str, Check]:
    wanted = {subject: subject.partition(":") for subject in subjects}
    numbers = {int(number) for _, _, number in wanted.values()}
    rows = await work.session.execute(
        select(ParkedRow, MemberRow.name)
        .outerjoin(MemberRow, MemberRow.id == ParkedRow.taker_id)
        .where(ParkedRow.id.in_(numbers))
    )
    points = {row.id: (row.text, name or "") for row, name in rows}
    return {
        subject: Check(int(number), by=point[1], text=point[0], asks=Asks(asked))
        for subject, (asked, _, number) in wanted.items()
        if (point := points.get(int(number))) is not None
    }


async def take_out(work: Work, who: Who, number: int) -> None:
    """Of whoever's words it is: the point goes, with its message."""
    row = await _one(work, who, number)
    if row.author_id != who.joined():
        raise NotAllowed("standups-not-yours")
    await foryou.answered(work, subject_of_check(Asks.TAKE_OUT, row), member=who.joined())
    await parking.forget(work, row)


async def name_me(work: Work, who: Who, number: int, *, yes: bool) -> None:
    """Of oneself and nobody else; a yes may become a no, and back."""
    row, member = await _one(work, who, number), who.joined()
    await foryou.answered(work, subject_of_check(Asks.YES, row), member=member)
    mine = (InvolvedRow.parked_id == row.id, InvolvedRow.member_id == member)
    await work.session.execute(delete(InvolvedRow).where(*mine))
    if yes:
        work.session.add(InvolvedRow(parked_id=row.id, member_id=member))
    await work.session.flush()
    await parking.renew(work, [row])


async def _one(work: Work, who: Who, number: int) -> ParkedRow:
    row = await work.session.get(ParkedRow, number, with_for_update=True)
    if row is None or row.community_id != who.here():
        raise NotAllowed("standups-not-yours")
    return row
