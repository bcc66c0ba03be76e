"""Read first: a note without a name about someone goes to the one whom the group chose, who lets it through or gives it
back with a word. The reader never learns whose it is, nor when it was written: it comes with a batch, and goes on with
the next. Where nobody is chosen, such a note stays its author's own.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select, update

from bot.community.agreements import readers
from bot.community.agreements.readers import Reader
from bot.community.people import Who
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Place
from bot.kernel.text import plain
from bot.reflections import journal, nameless
from bot.reflections.journal import Note
from bot.reflections.mixing import author_of, mixed
from bot.reflections.nameless import Nameless
from bot.reflections.tables import NamelessRow, ReadingRow
from bot.rhythm import foryou
from bot.rhythm.calls import Tell
from bot.rhythm.registry import Due
from bot.rhythm.telling import tell

KIND = "first-reading"
_ALL = "all"
"""What the reader is told is about all that lies there."""
WORD_MOST = 300
_Asking = tuple[int, int | None]
"""A community, and a member who asks what lies there."""


class State(StrEnum):
    GIVEN = "given"
    """Waits for the batch that brings it to the reader."""
    READ = "read"
    """Lies with the reader."""
    BACK = "back"
    """Given back, with a word."""


@dataclass(frozen=True, slots=True)
class GivenBack:
    note: Nameless
    word: str


async def must_be_read(work: Work, who: Who) -> Reader:
    """Whom this member's note would go to first."""
    await nameless.must_be_allowed(work, who)
    reader = await readers.reader(work, who.here())
    if reader is None:
        raise DomainError("reader-nobody")
    if reader.member == who.joined():
        raise DomainError("reader-oneself")
    return reader


async def give(work: Work, who: Who, note: str) -> None:
    """From here on it is nobody's to see; it comes to the reader with the next batch."""
    await must_be_read(work, who)
    row = await nameless.unnamed(work, who, note)
    await work.session.flush()
    work.session.add(ReadingRow(nameless_id=row.id, state=State.GIVEN.value))
    await nameless.plan_batch(work, who.here())


async def hand_over(work: Work, due: Sequence[Due]) -> None:
    """A part of the batch: what was given is mixed and comes to the reader, with one word of it."""
    for each in due:
        waiting = await work.session.scalars(_in({each.community}, State.GIVEN).with_for_update())
        rows = await mixed(work, waiting.all(), "community_id")
        work.session.add_all(ReadingRow(nameless_id=row.id, state=State.READ.value) for row in rows)
        await work.session.flush()
        await _tell_reader(work, each.community)


async def to_read(work: Work, wanted: Collection[_Asking]) -> dict[_Asking, list[Nameless]]:
    """For whoever of these is the reader in their community, and for nobody else."""
    chosen = await readers.readers(work, {community for community, _ in wanted})
    asking = {each: reader.member for each, reader in chosen.items() if (each, reader.member) in wanted}
    lying: defaultdict[_Asking, list[Nameless]] = defaultdict(list)
    for row in await work.session.scalars(_in(asking, State.READ)):
        lying[row.community_id, asking[row.community_id]].append(nameless.opened(work, row))
    return dict(lying)


async def let_through(work: Work, who: Who, item: str) -> None:
    """It goes with the next batch, among everything else without a name."""
    reading = await _mine_to_read(work, who, item)
    await work.session.delete(reading)
    await nameless.plan_batch(work, who.here())
    await _done(work, who)


async def give_back(work: Work, who: Who, item: str, word: str) -> None:
    """With a word, which its author finds at their own click."""
    word = plain(word)
    if not word:
        raise DomainError("reader-word-missing")
    if len(word) > WORD_MOST:
        raise DomainError("reflections-long", most=WORD_MOST)
    reading = await _mine_to_read(work, who, item)
    reading.state, reading.reader_id = State.BACK.value, who.joined()
    reading.word = work.keyring.seal(word, _place(item))
    await _done(work, who)


async def given_back(work: Work, who: Who) -> list[GivenBack]:
    """Found by opening the sealed authors, at the author's own click."""
    rows = await work.session.execute(
        select(NamelessRow, ReadingRow)
        .join(ReadingRow, ReadingRow.nameless_id == NamelessRow.id)
        .where(NamelessRow.community_id == who.here(), ReadingRow.state == State.BACK.value)
    )
    return [
        GivenBack(nameless.opened(work, row), word_of(work, reading))
        for row, reading in rows.all()
        if author_of(work, row) == who.joined()
    ]


async def own_again(work: Work, who: Who, item: str) -> Note:
    """Back among one's own notes."""
    found = next((each.note for each in await given_back(work, who) if each.note.id == item), None)
    if found is None:
        raise NotAllowed("reflections-gone")
    await nameless.withdraw(work, who, item)
    return await journal.write(work, who, found.question, found.text)


async def words_by(work: Work, member: int) -> list[str]:
    """What someone wrote as the reader."""
    rows = await work.session.scalars(select(ReadingRow).where(ReadingRow.reader_id == member))
    return [word_of(work, row) for row in rows.all()]


async def forget_words(work: Work, member: int) -> None:
    """The notes stay with their authors; the words go with who wrote them."""
    await work.session.execute(
        update(ReadingRow).where(ReadingRow.reader_id == member).values(word=None, reader_id=None)
    )


def word_of(work: Work, row: ReadingRow) -> str:
    return "" if row.word is None else work.keyring.open(row.word, _place(row.nameless_id))


async def _tell_reader(work: Work, community: int) -> None:
    reader = await readers.reader(work, community)
    if reader is not None and await to_read(work, {(community, reader.member)}):
        await tell(work, [Tell(kind=KIND, community=community, member=reader.member, subject=_ALL)])


async def _done(work: Work, who: Who) -> None:
    """Nothing lies there any more: the reader's list says so too."""
    await work.session.flush()
    if not await to_read(work, {(who.here(), who.member)}):
        await foryou.answered(work, _ALL, member=who.joined())


async def _mine_to_read(work: Work, who: Who, item: str) -> ReadingRow:
    reader = await readers.reader(work, who.here())
    row = await work.session.get(NamelessRow, item)
    reading = await work.session.get(ReadingRow, item, with_for_update=True)
    if reader is None or reader.member != who.joined():
        raise NotAllowed("reader-not-you")
    if row is None or reading is None or row.community_id != who.here() or reading.state != State.READ:
        raise NotAllowed("reader-gone")
    return reading


def _in(communities: Collection[int], state: State):  # noqa: ANN202  # a select of one table
    return (
        select(NamelessRow)
        .join(ReadingRow, ReadingRow.nameless_id == NamelessRow.id)
        .where(NamelessRow.community_id.in_(communities), ReadingRow.state == state.value)
    )


def _place(row: str) -> Place:
    return Place("readings", row, "word")
