"""Reporting something: to the facilitators and nobody else, with a name or without."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from bot.community import accounts
from bot.community.mydata import Kept, Subject
from bot.community.people import Who
from bot.community.safety.confiding import must_be_read
from bot.community.tables import AccountRow, ConcernRow
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.sealing import Place, new_row_id
from bot.kernel.text import plain
from bot.rhythm.calls import Tell
from bot.rhythm.telling import tell

KIND = "concern"
MOST = 1000


@dataclass(frozen=True, slots=True)
class Concern:
    """`account` is the platform's id of who reports, empty where they gave no name."""

    community: int
    text: str
    account: str
    told_on: date


async def report(work: Work, who: Who, text: str, *, named: bool) -> None:
    """For everyone who is here, member or not."""
    community, text = who.here(), plain(text)
    if not text:
        raise DomainError("concern-empty")
    if len(text) > MOST:
        raise DomainError("concern-long", most=MOST)
    await must_be_read(work, who)
    number = new_row_id()
    row = ConcernRow(
        id=number,
        community_id=community,
        text=work.keyring.seal(text, _place(number, "text")),
        told_on=work.now.date(),
    )
    if named:
        row.account_id = await accounts.remember(work, who.platform, who.account, who.name)
    elif who.member is not None:
        row.author = work.keyring.seal(str(who.member), _place(number, "author"))
    work.session.add(row)
    await work.session.flush()
    await tell(work, [Tell(kind=KIND, community=community, facilitators=True, subject=number)])


async def reported(work: Work, numbers: Collection[str]) -> dict[str, Concern]:
    """For the messages to the facilitators, by number; what was taken back is not among them."""
    rows = await work.session.execute(
        select(ConcernRow, AccountRow.address)
        .outerjoin(AccountRow, AccountRow.id == ConcernRow.account_id)
        .where(ConcernRow.id.in_(numbers))
    )
    return {
        row.id: Concern(row.community_id, _text(work, row), account or "", row.told_on)
        for row, account in rows
    }


class Concerns:
    """What someone reported, theirs to take along and to take back, with a name or without."""

    tables = frozenset({"concerns"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        return [
            Kept("data-concern", _text(work, row), Audience.ONE_PERSON) for row in await _of(work, subject)
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        for row in await _of(work, subject):
            await work.session.delete(row)
        await work.session.flush()


async def _of(work: Work, subject: Subject) -> list[ConcernRow]:
    rows = await work.session.scalars(select(ConcernRow).where(ConcernRow.community_id == subject.community))
    return [row for row in rows if _is_of(work, row, subject)]


def _is_of(work: Work, row: ConcernRow, subject: Subject) -> bool:
    if row.author is None:
        return row.account_id == subject.account
    return work.keyring.open(row.author, _place(row.id, "author")) == str(subject.member)


def _text(work: Work, row: ConcernRow) -> str:
    return work.keyring.open(row.text, _place(row.id, "text"))


def _place(number: str, column: str) -> Place:
    return Place("concerns", number, column)
