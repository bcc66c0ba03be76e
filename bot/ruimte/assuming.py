"""Check an assumption: what one member thinks of another, asked privately through the bot, and perhaps one sentence
that both would like to share."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from bot.community.addresses import members_at
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import MemberRow
from bot.community.week.panel import under_the_week
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Place, SealedText, new_row_id
from bot.kernel.text import one_line, plain
from bot.rhythm import foryou
from bot.rhythm.calls import Act, Tell
from bot.rhythm.foryou import Reader
from bot.rhythm.telling import tell
from bot.ruimte.tables import AssumptionRow

ASKS, ANSWERED, SHARED = "assumption", "assumption-answer", "assumption-shared"
SENTENCE = "sentence"
"""The subject of the question whether a sentence may be shared, before the assumption's id."""
TEXT_MOST, SENTENCE_MOST = 500, 200
_ONE_AT_A_TIME = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Assumption:
    """`answer` and `sentence` are empty until there is one."""

    id: str
    community: int
    asker: Person
    asked: Person
    thought: str
    answer: str
    sentence: str
    sentence_by: int | None
    set_aside: bool
    shared: bool

    def person(self, member: int | None) -> Person | None:
        """The one of the two who reads; None for anyone else."""
        return next((each for each in (self.asker, self.asked) if each.id == member), None)

    def other(self, member: int | None) -> Person:
        return self.asked if member == self.asker.id else self.asker


async def ask(work: Work, who: Who, address: str, thought: str) -> Person:
    """Of another member of this group, by the platform's id; one thought at a time between two people."""
    community = who.must(Right.CONTRIBUTE)
    asker = who.joined()
    thought = _judged(thought, TEXT_MOST)
    asked = (await members_at(work, community, [address])).get(address)
    if asked is None:
        raise DomainError("together-not-joined")
    if asked == asker:
        raise DomainError("together-oneself")
    # The asker is held, so that of two presses at one moment the second finds the first.
    await work.session.get_one(MemberRow, asker, with_for_update=True)
    if await _still_open(work, asker, asked):
        raise DomainError("together-asked-already")
    row = AssumptionRow(
        id=new_row_id(), community_id=community, asker_id=asker, asked_id=asked, asked_at=work.now, told=[]
    )
    row.thought = _sealed(work, row, "thought", thought)
    work.session.add(row)
    await work.session.flush()
    await _tell(work, row, Tell(kind=ASKS, community=community, subject=row.id, member=asked))
    return await _person(work, asked)


async def read(work: Work, who: Who, number: str) -> Assumption:
    """For the two of them."""
    await _mine(work, who, number)
    return (await about(work, [number]))[number]


async def answer(work: Work, who: Who, number: str, text: str) -> Assumption:
    """Answered again, the newest holds; whoever asked is told once and finds it there."""
    row = await _mine(work, who, number)
    if row.asked_id != who.member:
        raise NotAllowed("together-gone")
    first = row.answer is None
    row.answer = _sealed(work, row, "answer", _judged(text, TEXT_MOST))
    await _read_now(work, who, row)
    if first:
        told = Tell(
            kind=ANSWERED, community=row.community_id, subject=row.id, member=row.asker_id, asked_for=True
        )
        await _tell(work, row, told)
    return (await about(work, [number]))[number]


async def let_be(work: Work, who: Who, number: str) -> None:
    """The thought or the sentence: nobody hears of it, and both can still be taken up later."""
    row = await _mine(work, who, number)
    row.set_aside = True
    await _read_now(work, who, row)


async def propose(work: Work, who: Who, number: str, sentence: str) -> Person:
    """One sentence for the group. The other one is asked first."""
    row = await _mine(work, who, number)
    if row.answer is None or row.shared:
        raise DomainError("together-gone")
    if row.sentence is not None and row.sentence_by == who.member:
        raise DomainError("together-sentence-waits")
    row.sentence = _sealed(work, row, "sentence", _judged(one_line(sentence), SENTENCE_MOST))
    row.sentence_by, row.set_aside = who.joined(), False
    other = row.asked_id if row.asker_id == who.member else row.asker_id
    subject = f"{SENTENCE}:{row.id}"
    await _tell(work, row, Tell(kind=ASKS, community=row.community_id, subject=subject, member=other))
    return await _person(work, other)


def mark(sentence: str) -> str:
    """Tells one sentence from another, in the button that says yes to it."""
    return hashlib.sha256(sentence.encode()).hexdigest()[:8]


async def share(work: Work, who: Who, number: str, read: str) -> None:
    """The second yes, to the sentence that was read: now both want it. Twice is once."""
    row = await _mine(work, who, number)
    if row.sentence is None or row.sentence_by == who.member:
        raise NotAllowed("together-gone")
    if read != mark(_opened(work, row, "sentence", row.sentence)):
        raise DomainError("together-gone")
    if row.shared:
        return
    row.shared = True
    await _read_now(work, who, row)
    under = await under_the_week(work, row.community_id)
    shown = Tell(kind=SHARED, community=row.community_id, subject=row.id, of=under, asked_for=True)
    await _tell(work, row, shown)


async def about(work: Work, numbers: Collection[str]) -> dict[str, Assumption]:
    rows = (await work.session.scalars(select(AssumptionRow).where(AssumptionRow.id.in_(numbers)))).all()
    wanted = {each for row in rows for each in (row.asker_id, row.asked_id)}
    named = await work.session.execute(select(MemberRow.id, MemberRow.name).where(MemberRow.id.in_(wanted)))
    people = {number: Person(number, name) for number, name in named}
    return {
        row.id: Assumption(
            id=row.id,
            community=row.community_id,
            asker=people[row.asker_id],
            asked=people[row.asked_id],
            thought=_opened(work, row, "thought", row.thought),
            answer=_opened(work, row, "answer", row.answer),
            sentence=_opened(work, row, "sentence", row.sentence),
            sentence_by=row.sentence_by,
            set_aside=row.set_aside,
            shared=row.shared,
        )
        for row in rows
    }


async def of_member(work: Work, member: int) -> dict[str, Assumption]:
    either = (AssumptionRow.asker_id == member) | (AssumptionRow.asked_id == member)
    return await about(work, (await work.session.scalars(select(AssumptionRow.id).where(either))).all())


async def erase(work: Work, number: str) -> None:
    """Gone for both, with every message in which it stood: it was about the one as much as from the other."""
    row = await work.session.get_one(AssumptionRow, number)
    await tell(
        work, [Tell(kind=ASKS, community=row.community_id, act=Act.DELETE, of=each) for each in row.told]
    )
    await work.session.delete(row)


async def _tell(work: Work, row: AssumptionRow, wanted: Tell) -> None:
    (number,) = await tell(work, [wanted])
    if number is not None:
        row.told = [*row.told, number]


async def _read_now(work: Work, who: Who, row: AssumptionRow) -> None:
    """What was answered waits no longer in *For you*."""
    reader = Reader(who.member)
    for each in await foryou.waiting(work, reader):
        if each.id in row.told:
            await foryou.put_away(work, reader, each.id)


async def _mine(work: Work, who: Who, number: str) -> AssumptionRow:
    """Someone else's number is a number like any other: nothing."""
    row = await work.session.get(AssumptionRow, number, with_for_update=True)
    if row is None or who.joined() not in (row.asker_id, row.asked_id):
        raise NotAllowed("together-gone")
    return row


async def _still_open(work: Work, asker: int, asked: int) -> bool:
    """Whether or not it was let be: asking again must not tell which."""
    found = select(AssumptionRow.id).where(
        AssumptionRow.asker_id == asker,
        AssumptionRow.asked_id == asked,
        AssumptionRow.answer.is_(None),
        AssumptionRow.asked_at > work.now - _ONE_AT_A_TIME,
    )
    return await work.session.scalar(found.limit(1)) is not None


async def _person(work: Work, member: int) -> Person:
    row = await work.session.get_one(MemberRow, member)
    return Person(row.id, row.name)


def _judged(text: str, most: int) -> str:
    text = plain(text)
    if not text:
        raise DomainError("together-empty")
    if len(text) > most:
        raise DomainError("together-long", most=most)
    return text


def _sealed(work: Work, row: AssumptionRow, column: str, text: str) -> SealedText:
    return work.keyring.seal(text, Place("assumptions", row.id, column))


def _opened(work: Work, row: AssumptionRow, column: str, sealed: SealedText | None) -> str:
    return "" if sealed is None else work.keyring.open(sealed, Place("assumptions", row.id, column))
