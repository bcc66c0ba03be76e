"""Asking on: one curious question from a colleague, and two questions a while after something was tried."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from bot.community.people import Who
from bot.community.tables import MemberRow
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import plain
from bot.reflections.journal import mine, opened
from bot.reflections.sharing import renew
from bot.reflections.tables import CuriousRow, NoteRow
from bot.rhythm import foryou
from bot.rhythm.calls import Tell
from bot.rhythm.foryou import Reader
from bot.rhythm.telling import tell

KIND, FOLLOW_UP = "curious", "follow-up"
ACTIVITY = "activity:"
"""Before the number of an activity, where a follow-up is not about a note."""
QUESTION_MOST, ANSWER_MOST = 300, 1000
_A_WHILE = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Curious:
    """`name` is whose note it is about, or who asks, whichever the reader is not. `over`: answered, or let be."""

    id: int
    community: int
    name: str
    note: str
    question: str
    over: bool


async def tried(work: Work, who: Who, note: str) -> None:
    """Something was tried: two questions follow, once, after two days."""
    await _ask_later(work, who, (await mine(work, who, note)).id)


async def tried_activity(work: Work, who: Who, number: int) -> None:
    """The same of what its maker moved along a board; whoever calls this has seen that it is theirs."""
    await _ask_later(work, who, f"{ACTIVITY}{number}")


async def followed(work: Work, notes: Collection[str]) -> set[str]:
    """Those that are still there to be asked about."""
    return set(await work.session.scalars(select(NoteRow.id).where(NoteRow.id.in_(notes))))


async def may_ask(work: Work, who: Who, note: str) -> str:
    """Whose note it is, for who asks about it."""
    _, name = await _shared(work, who, note)
    return name


async def ask(work: Work, who: Who, note: str, question: str) -> None:
    """One question each. The author hears it privately and owes no answer."""
    row, _ = await _shared(work, who, note)
    question = plain(question)
    if not question:
        raise DomainError("reflections-empty")
    asked = select(CuriousRow.id).where(CuriousRow.note_id == note, CuriousRow.member_id == who.joined())
    if await work.session.scalar(asked) is not None:
        raise DomainError("reflections-asked-already")
    curious = CuriousRow(note_id=row.id, member_id=who.joined(), question=question[:QUESTION_MOST])
    work.session.add(curious)
    await work.session.flush()
    await tell(work, [Tell(kind=KIND, community=who.here(), subject=str(curious.id), member=row.member_id)])


async def answer(work: Work, who: Who, number: int, text: str) -> None:
    """The answer stands under the note, for whoever reads that."""
    curious, note = await _mine(work, who, number)
    text = plain(text)
    if not text:
        raise DomainError("reflections-empty")
    curious.answer = text[:ANSWER_MOST]
    await _close(work, who, curious)
    await work.session.flush()
    await renew(work, who.here(), note)


async def let_be(work: Work, who: Who, number: int) -> None:
    """Declined without a word: whoever asked hears nothing of it."""
    curious, _ = await _mine(work, who, number)
    await _close(work, who, curious)


async def _close(work: Work, who: Who, curious: CuriousRow) -> None:
    """It waits in *For you* no longer; by its kind too, since other rooms count from one as well."""
    curious.closed = True
    reader = Reader(who.joined())
    for each in await foryou.waiting(work, reader):
        if (each.kind, each.subject) == (KIND, str(curious.id)):
            await foryou.put_away(work, reader, each.id)


async def about(work: Work, numbers: Collection[int]) -> dict[int, Curious]:
    """For the authors of the notes."""
    rows = await work.session.execute(
        select(CuriousRow, NoteRow, MemberRow.name, MemberRow.community_id)
        .join(NoteRow, NoteRow.id == CuriousRow.note_id)
        .join(MemberRow, MemberRow.id == CuriousRow.member_id)
        .where(CuriousRow.id.in_(numbers))
    )
    return {
        curious.id: Curious(
            curious.id, community, name, opened(work.keyring, note).text, curious.question, curious.closed
        )
        for curious, note, name, community in rows
    }


async def _ask_later(work: Work, who: Who, subject: str) -> None:
    at = work.now + _A_WHILE
    once = Tell(
        kind=FOLLOW_UP, community=who.here(), subject=subject, member=who.joined(), at=at, once=subject
    )
    await tell(work, [once])


async def _shared(work: Work, who: Who, note: str) -> tuple[NoteRow, str]:
    who.joined()
    found = await work.session.execute(
        select(NoteRow, MemberRow)
        .join(MemberRow, MemberRow.id == NoteRow.member_id)
        .where(NoteRow.id == note, NoteRow.audience == Audience.GROUP.value)
    )
    row, member = found.one_or_none() or (None, None)
    if row is None or member is None or member.community_id != who.here():
        raise DomainError("reflections-gone")
    if member.id == who.member:
        raise DomainError("reflections-own-note")
    return row, member.name


async def _mine(work: Work, who: Who, number: int) -> tuple[CuriousRow, NoteRow]:
    curious = await work.session.get(CuriousRow, number, with_for_update=True)
    if curious is None:
        raise NotAllowed("reflections-gone")
    return curious, await mine(work, who, curious.note_id)
