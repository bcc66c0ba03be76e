"""What is answered to an unseen round: sealed, one a member, and read by the others only once it appears."""

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.safety.hiding import must_be_heard
from bot.community.tables import MemberRow
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Place, new_row_id
from bot.kernel.text import one_line, plain
from bot.rhythm import schedules
from bot.unseen import scales
from bot.unseen.rounds import Round, find, round_of
from bot.unseen.rules import Outcome
from bot.unseen.tables import UnseenAnswerRow, UnseenRoundRow
from bot.unseen.templates import Shape

ANSWER_MOST, WORD_MOST = 500, 40


@dataclass(frozen=True, slots=True)
class Said:
    """An answer as it appears: `name` is empty where nobody is named."""

    text: str
    name: str


async def answer(work: Work, who: Who, number: int, text: str) -> None:
    """Answering again replaces; an empty answer takes it back. Nobody is told that someone answered."""
    member = who.joined()
    who.must(Right.CONTRIBUTE)
    await _may_answer(work, who, number)
    # One after the other, so that two presses at one moment leave one answer.
    await work.session.get(UnseenRoundRow, number, with_for_update=True)
    found = await find(work, who, number)
    text = _judged(found, text)
    await schedules.heard(work, found.community)
    before = await _mine(work, found, member)
    if before is not None:
        await work.session.delete(before)
        await work.session.flush()
    if text:
        work.session.add(_sealed(work, found, member, text))


async def mine(work: Work, who: Who, number: int) -> str:
    """One's own answer, also after closing: found by opening the sealed authors at one's own press."""
    row = await work.session.get(UnseenRoundRow, number)
    if row is None or row.community_id != who.here():
        raise NotAllowed("unseen-gone")
    found = await _mine(work, round_of(row), who.joined())
    return "" if found is None else text_of(work, found)


async def said(work: Work, shown: Collection[Round]) -> dict[int, list[Said]]:
    """By round, of those that appeared. Without names the order is that of chance, the same every time it is drawn."""
    if any(each.outcome is not Outcome.SHOWN for each in shown):
        raise ValueError("What did not appear is shown to nobody")
    of_this_group = MemberRow.community_id == UnseenRoundRow.community_id
    rows = await work.session.execute(
        select(UnseenAnswerRow, MemberRow.name)
        .join(UnseenRoundRow, UnseenRoundRow.id == UnseenAnswerRow.round_id)
        .outerjoin(MemberRow, (MemberRow.id == UnseenAnswerRow.member_id) & of_this_group)
        .where(UnseenRoundRow.id.in_({each.id for each in shown}))
        .order_by(UnseenAnswerRow.id)
    )
    found = {each.id: list[Said]() for each in shown}
    for row, name in rows:
        found[row.round_id].append(Said(text_of(work, row), name or ""))
    for each in shown:
        if each.template.guarded:
            random.Random(each.id).shuffle(found[each.id])  # an order, not a secret
    return found


async def answers_of(work: Work, number: int) -> Sequence[UnseenAnswerRow]:
    rows = await work.session.scalars(
        select(UnseenAnswerRow).where(UnseenAnswerRow.round_id == number).order_by(UnseenAnswerRow.id)
    )
    return rows.all()


def author_of(work: Work, row: UnseenAnswerRow) -> int | None:
    """For the author's own press, export and erasure; for nobody else."""
    if row.author is None:
        return row.member_id
    return int(work.keyring.open(row.author, Place("unseen_answers", row.id, "author")))


def text_of(work: Work, row: UnseenAnswerRow) -> str:
    return work.keyring.open(row.answer, Place("unseen_answers", row.id, "answer"))


def keep(work: Work, row: UnseenAnswerRow, text: str) -> None:
    row.answer = work.keyring.seal(text, Place("unseen_answers", row.id, "answer"))


async def _may_answer(work: Work, who: Who, number: int) -> None:
    """A choice harms nobody; a text without a name is refused to whoever is kept silent."""
    template = (await find(work, who, number)).template
    if template.guarded and template.shape in (Shape.TEXT, Shape.WORD):
        await must_be_heard(work, who)


async def _mine(work: Work, found: Round, member: int) -> UnseenAnswerRow | None:
    return next((row for row in await answers_of(work, found.id) if author_of(work, row) == member), None)


def _sealed(work: Work, found: Round, member: int, text: str) -> UnseenAnswerRow:
    number = new_row_id()
    guarded = found.template.guarded
    row = UnseenAnswerRow(
        id=number,
        round_id=found.id,
        member_id=None if guarded else member,
        author=work.keyring.seal(str(member), Place("unseen_answers", number, "author")) if guarded else None,
        answered_on=work.now.date(),
    )
    keep(work, row, text)
    return row


def _judged(of: Round, text: str) -> str:
    template = of.template
    match template.shape:
        case Shape.SCALE:
            return scales.judged(text, template.choices, len(of.statements))
        case Shape.CHOICE:
            if text and text not in template.choices:
                raise DomainError("core-unknown-button")
            return text
        case Shape.WORD:
            text, most = one_line(text), WORD_MOST
        case Shape.TEXT:
            text, most = plain(text), ANSWER_MOST
    if len(text) > most:
        raise DomainError("unseen-long", most=most)
    return text
