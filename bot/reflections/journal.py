"""Own notes: written for oneself first, sealed, found again by whoever wrote them and by nobody else."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import LargeBinary, select, type_coerce

from bot.community.people import Who
from bot.kernel.audiences import Audience
from bot.kernel.errors import NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Keyring, Place, SealedText, new_row_id
from bot.reflections.rules import written
from bot.reflections.tables import NoteRow

A_PAGE = 5
_BETWEEN = "\x1f"  # never in what people type: `plain` takes it out


@dataclass(frozen=True, slots=True)
class Note:
    """`question` is as it was asked then; empty for a note of one's own accord."""

    id: str
    question: str
    text: str
    audience: Audience
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Page:
    notes: tuple[Note, ...]
    number: int
    more: bool


async def write(work: Work, who: Who, question: str, text: str) -> Note:
    """For oneself; sharing is another step."""
    row_id = new_row_id()
    row = NoteRow(
        id=row_id,
        member_id=who.joined(),
        content=_sealed(work, row_id, question, written(text)),
        written_at=work.now,
        audience=Audience.ONLY_ME.value,
    )
    work.session.add(row)
    await work.session.flush()
    return opened(work.keyring, row)


async def rewrite(work: Work, who: Who, note: str, text: str) -> Note:
    """Said otherwise. What others already read is changed there too, see `sharing.refresh`."""
    row = await mine(work, who, note)
    row.content = _sealed(work, row.id, opened(work.keyring, row).question, written(text))
    await work.session.flush()
    return opened(work.keyring, row)


async def read(work: Work, who: Who, note: str) -> Note:
    return opened(work.keyring, await mine(work, who, note))


async def mine(work: Work, who: Who, note: str) -> NoteRow:
    """The row of one's own note: another's is not found, whatever button names it."""
    row = await work.session.get(NoteRow, note, with_for_update=True)
    if row is None or row.member_id != who.joined():
        raise NotAllowed("reflections-gone")
    return row


async def page(work: Work, who: Who, number: int = 0, wanted: str = "") -> Page:
    """The newest first. Sealed text cannot be indexed: it is opened, off the event loop, until a page is full."""
    first = number * A_PAGE
    found = await _matching(work, who.joined(), wanted, first + A_PAGE + 1)
    rows = await work.session.scalars(
        select(NoteRow)
        .where(NoteRow.id.in_(found[first : first + A_PAGE]))
        .order_by(NoteRow.written_at.desc())
    )
    notes = tuple(opened(work.keyring, row) for row in rows)
    return Page(notes, number, more=len(found) > first + A_PAGE)


async def _matching(work: Work, member: int, wanted: str, most: int) -> list[str]:
    # As raw bytes: ten thousand of them need not pass through a column type on the event loop.
    content = type_coerce(NoteRow.content, LargeBinary)
    newest = (
        select(NoteRow.id, content).where(NoteRow.member_id == member).order_by(NoteRow.written_at.desc())
    )
    wanted = " ".join(wanted.split()).casefold()
    if not wanted:
        return list(await work.session.scalars(newest.with_only_columns(NoteRow.id).limit(most)))
    rows = [(each[0], each[1]) for each in await work.session.execute(newest)]
    return await asyncio.to_thread(_search, work.keyring, rows, wanted, most)


def _search(keyring: Keyring, rows: Sequence[tuple[str, bytes]], wanted: str, most: int) -> list[str]:
    found: list[str] = []
    open_note = keyring.opener(NoteRow.__tablename__, "content")
    for row, sealed in rows:
        if wanted in open_note(row, sealed).casefold():
            found.append(row)
            if len(found) == most:
                break
    return found


def opened(keyring: Keyring, row: NoteRow) -> Note:
    """For who wrote it, or whom they let read it: callers have seen to that."""
    question, text = unpacked(keyring.open(row.content, _place(row.id)))
    return Note(row.id, question, text, Audience(row.audience), row.written_at)


def packed(question: str, text: str) -> str:
    return question + _BETWEEN + text


def unpacked(content: str) -> tuple[str, str]:
    question, _, text = content.partition(_BETWEEN)
    return question, text


def _sealed(work: Work, row: str, question: str, text: str) -> SealedText:
    return work.keyring.seal(packed(question, text), _place(row))


def _place(row: str) -> Place:
    return Place("notes", row, "content")
