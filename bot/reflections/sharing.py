"""The ladder: a note goes to one person, or to the group with a name; it can be narrowed whenever its author likes."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from bot.community.addresses import members_at
from bot.community.people import Who
from bot.community.tables import MemberRow
from bot.community.week.panel import under_the_week
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.reflections.journal import Note, mine, opened
from bot.reflections.tables import CuriousRow, NoteRow
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import tell

SHARED, TO_ONE = "reflection", "confided"


@dataclass(frozen=True, slots=True)
class Answered:
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Shared:
    """What others read: the note, whose it is, and the questions that its author answered."""

    community: int
    name: str
    note: Note
    answered: tuple[Answered, ...]


async def with_group(work: Work, who: Who, note: str) -> None:
    """In the week's thread, with a name. Twice is once."""
    row = await mine(work, who, note)
    if row.audience == Audience.GROUP:
        return
    await take_back(work, who.here(), row)
    under = await under_the_week(work, who.here())
    (row.delivery,) = await tell(
        work, [Tell(kind=SHARED, community=who.here(), subject=row.id, of=under, asked_for=True)]
    )
    row.audience = Audience.GROUP.value
    await schedules.heard(work, who.here())


async def with_one(work: Work, who: Who, note: str, address: str) -> None:
    """With one other member of this group, by the platform's id."""
    row = await mine(work, who, note)
    other = (await members_at(work, who.here(), [address])).get(address)
    if other is None:
        raise DomainError("reflections-not-joined")
    if other == row.member_id:
        raise DomainError("reflections-to-oneself")
    await take_back(work, who.here(), row)
    row.audience, row.reader_id = Audience.ONE_PERSON.value, other
    (row.delivery,) = await tell(
        work, [Tell(kind=TO_ONE, community=who.here(), subject=row.id, member=other)]
    )


async def narrow(work: Work, who: Who, note: str) -> Note:
    """Only me again: what was sent is deleted, what waits is not sent."""
    row = await mine(work, who, note)
    await take_back(work, who.here(), row)
    return opened(work.keyring, row)


async def remove(work: Work, who: Who, note: str) -> None:
    row = await mine(work, who, note)
    await take_back(work, who.here(), row)
    await work.session.delete(row)


async def refresh(work: Work, who: Who, note: str) -> None:
    """The message in which it stands shows what it says now."""
    row = await mine(work, who, note)
    await renew(work, who.here(), row)


async def renew(work: Work, community: int, row: NoteRow) -> None:
    if row.delivery is not None and row.audience == Audience.GROUP:
        edit = Tell(kind=SHARED, community=community, subject=row.id, act=Act.EDIT, of=row.delivery)
        await tell(work, [edit])


async def shown(work: Work, notes: Collection[str], readers: Mapping[str, int | None]) -> dict[str, Shared]:
    """What of these may be read. `readers` says for each note who reads it: None is the group."""
    found = await work.session.execute(
        select(NoteRow, MemberRow.name, MemberRow.community_id)
        .join(MemberRow, MemberRow.id == NoteRow.member_id)
        .where(NoteRow.id.in_(notes))
    )
    rows = [row for row in found if _may_read(row[0], readers.get(row[0].id))]
    answered = await _answered(work, [row[0].id for row in rows])
    return {
        note.id: Shared(community, name, opened(work.keyring, note), tuple(answered.get(note.id, ())))
        for note, name, community in rows
    }


async def take_back(work: Work, community: int, row: NoteRow) -> None:
    if row.delivery is not None:
        kind = SHARED if row.audience == Audience.GROUP else TO_ONE
        await tell(
            work, [Tell(kind=kind, community=community, subject=row.id, act=Act.DELETE, of=row.delivery)]
        )
    row.audience, row.reader_id, row.delivery = Audience.ONLY_ME.value, None, None


def _may_read(row: NoteRow, reader: int | None) -> bool:
    if row.audience == Audience.GROUP:
        return True
    return row.audience == Audience.ONE_PERSON and reader is not None and row.reader_id == reader


async def _answered(work: Work, notes: Collection[str]) -> dict[str, list[Answered]]:
    found: dict[str, list[Answered]] = {}
    rows = await work.session.scalars(
        select(CuriousRow)
        .where(CuriousRow.note_id.in_(notes), CuriousRow.answer != "")
        .order_by(CuriousRow.id)
    )
    for row in rows:
        found.setdefault(row.note_id, []).append(Answered(row.question, row.answer))
    return found
