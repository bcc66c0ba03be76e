"""Everyone answers unseen; all of it appears at a set moment, or nothing does."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select

from bot.community import members
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.safety.hiding import Author, must_be_heard
from bot.community.week import panel
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Place, new_row_id
from bot.kernel.text import one_line, plain
from bot.rhythm import schedules
from bot.rhythm.calls import Tell
from bot.rhythm.registry import Due
from bot.rhythm.telling import tell
from bot.unseen import scales
from bot.unseen.rules import Outcome, outcome, spread, talks_instead
from bot.unseen.tables import UnseenAnswerRow, UnseenRoundRow
from bot.unseen.templates import TEMPLATES, Shape, Template

OPENED, CLOSED = "round", "result"
OCCASION = "unseen"
EXTENSION = timedelta(days=2)
PROMPT_MOST, ANSWER_MOST, WORD_MOST = 200, 500, 40


@dataclass(frozen=True, slots=True)
class Round:
    """What everyone may know. `result` holds the bars of a choice, once closed with enough answers."""

    id: int
    community: int
    template: Template
    prompt: str
    closes_at: datetime
    extended: bool
    outcome: Outcome | None
    result: dict[str, int] | None
    statements: tuple[str, ...] = ()
    """Keys of texts for a template that has its own; otherwise what the group typed."""


@dataclass(frozen=True, slots=True)
class Said:
    """An answer as it appears: `member` is None where nobody is named."""

    text: str
    member: int | None


async def begin(work: Work, who: Who, template: str, prompt: str, statements: str = "") -> Round | None:
    """None where the group is too small for it, and had better talk."""
    community, known = who.must(Right.RUN_WEEK), TEMPLATES.get(template)
    prompt = one_line(prompt)
    if known is None:
        raise DomainError("core-unknown-button")
    if not prompt or len(prompt) > PROMPT_MOST:
        raise DomainError("unseen-prompt", most=PROMPT_MOST)
    if talks_instead(known, await members.number(work, community)):
        return None
    own = known.shape is Shape.SCALE and not known.statements
    closes_at = work.now + timedelta(days=known.days)
    row = UnseenRoundRow(
        community_id=community,
        template=known.name,
        prompt=prompt,
        opened_at=work.now,
        closes_at=closes_at,
        statements=scales.statements_of(statements) if own else None,
    )
    work.session.add(row)
    await work.session.flush()
    await schedules.set_appointment(work, community, OCCASION, closes_at, who.home_zone, subject=str(row.id))
    under = await panel.under_the_week(work, community)
    await tell(work, [Tell(kind=OPENED, community=community, subject=str(row.id), of=under)])
    return round_of(row)


async def find(work: Work, who: Who, number: int) -> Round:
    """A round of this community that is open; another's number finds nothing."""
    row = await work.session.get(UnseenRoundRow, number)
    if row is None or row.community_id != who.here():
        raise NotAllowed("unseen-gone")
    if row.outcome is not None:
        raise DomainError("unseen-closed")
    return round_of(row)


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


async def call_off(work: Work, community: int, subject: str) -> Author | None:
    """A round that was opened by mistake goes with all that was answered."""
    row = await work.session.get(UnseenRoundRow, int(subject), with_for_update=True)
    if row is not None:
        await work.session.execute(delete(UnseenAnswerRow).where(UnseenAnswerRow.round_id == row.id))
        await work.session.delete(row)
        await schedules.stop(work, community, OCCASION, subject=subject)
    return None


async def mine(work: Work, who: Who, number: int) -> str:
    """One's own answer, also after closing: found by opening the sealed authors at one's own press."""
    row = await work.session.get(UnseenRoundRow, number)
    if row is None or row.community_id != who.here():
        raise NotAllowed("unseen-gone")
    found = await _mine(work, round_of(row), who.joined())
    return "" if found is None else text_of(work, found)


async def rounds(work: Work, numbers: Sequence[int]) -> dict[int, Round]:
    rows = await work.session.scalars(select(UnseenRoundRow).where(UnseenRoundRow.id.in_(numbers)))
    return {row.id: round_of(row) for row in rows}


async def said(work: Work, shown: Round) -> list[Said]:
    """Of a round that appeared. Without names the order is that of chance, the same every time it is drawn."""
    if shown.outcome is not Outcome.SHOWN:
        raise ValueError("What did not appear is shown to nobody")
    rows = list(await _answers(work, shown.id))
    if shown.template.guarded:
        random.Random(shown.id).shuffle(rows)  # an order, not a secret
    return [Said(text_of(work, row), row.member_id) for row in rows]


async def close_due(work: Work, due: Sequence[Due]) -> None:
    for each in due:
        row = await work.session.get(UnseenRoundRow, int(each.subject), with_for_update=True)
        if row is not None and row.outcome is None:
            await _close(work, row, each)


async def _close(work: Work, row: UnseenRoundRow, due: Due) -> None:
    template = TEMPLATES[row.template]
    answers = await _answers(work, row.id)
    texts = [text_of(work, each) for each in answers]
    now = outcome(template, _number(template, row, texts), extended=row.extended)
    if now is Outcome.EXTENDED:
        row.extended, row.closes_at = True, work.now + EXTENSION
        zone = await members.zone_of(work, row.community_id)
        await schedules.set_appointment(
            work, row.community_id, OCCASION, row.closes_at, zone, subject=due.subject
        )
    else:
        row.outcome = now.value
        if now is Outcome.NOTHING:
            await work.session.execute(delete(UnseenAnswerRow).where(UnseenAnswerRow.round_id == row.id))
        elif template.shape is Shape.CHOICE:
            row.result = spread(texts, template.choices)
        elif template.shape is Shape.SCALE:
            row.result = _place_on_scales(work, row, template, answers)
    await work.session.flush()
    under = await panel.under_the_week(work, row.community_id)
    [told] = await tell(work, [Tell(kind=CLOSED, community=row.community_id, subject=str(row.id), of=under)])
    row.told = told if row.outcome else None


async def _may_answer(work: Work, who: Who, number: int) -> None:
    """A choice harms nobody; a text without a name is refused to whoever is kept silent."""
    template = (await find(work, who, number)).template
    if template.guarded and template.shape in (Shape.TEXT, Shape.WORD):
        await must_be_heard(work, who)


def _number(template: Template, row: UnseenRoundRow, texts: Sequence[str]) -> int:
    """How many answered; of statements, the one that most did."""
    if template.shape is not Shape.SCALE:
        return len(texts)
    return scales.most_answered([scales.choices_of(text, len(_statements(row))) for text in texts])


def _place_on_scales(
    work: Work, row: UnseenRoundRow, template: Template, answers: Sequence[UnseenAnswerRow]
) -> dict[str, int]:
    """What few said about a statement is wiped from the answers, as the text promises."""
    choices = [scales.choices_of(text_of(work, each), len(_statements(row))) for each in answers]
    result = scales.spreads(choices, template.choices)
    for each, chosen in zip(answers, choices, strict=True):
        left = scales.packed(scales.kept(chosen, result, template.choices))
        each.answer = work.keyring.seal(left, Place("unseen_answers", each.id, "answer"))
    return result


def _statements(row: UnseenRoundRow) -> tuple[str, ...]:
    return TEMPLATES[row.template].statements or tuple(row.statements or ())


async def _answers(work: Work, number: int) -> Sequence[UnseenAnswerRow]:
    rows = await work.session.scalars(
        select(UnseenAnswerRow).where(UnseenAnswerRow.round_id == number).order_by(UnseenAnswerRow.id)
    )
    return rows.all()


async def _mine(work: Work, found: Round, member: int) -> UnseenAnswerRow | None:
    return next((row for row in await _answers(work, found.id) if author_of(work, row) == member), None)


def author_of(work: Work, row: UnseenAnswerRow) -> int | None:
    """For the author's own press, export and erasure; for nobody else."""
    if row.author is None:
        return row.member_id
    return int(work.keyring.open(row.author, Place("unseen_answers", row.id, "author")))


def _sealed(work: Work, found: Round, member: int, text: str) -> UnseenAnswerRow:
    number = new_row_id()
    guarded = found.template.guarded
    return UnseenAnswerRow(
        id=number,
        round_id=found.id,
        member_id=None if guarded else member,
        author=work.keyring.seal(str(member), Place("unseen_answers", number, "author")) if guarded else None,
        answer=work.keyring.seal(text, Place("unseen_answers", number, "answer")),
        answered_on=work.now.date(),
    )


def text_of(work: Work, row: UnseenAnswerRow) -> str:
    return work.keyring.open(row.answer, Place("unseen_answers", row.id, "answer"))


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


def round_of(row: UnseenRoundRow) -> Round:
    return Round(
        id=row.id,
        community=row.community_id,
        template=TEMPLATES[row.template],
        prompt=row.prompt,
        closes_at=row.closes_at,
        extended=row.extended,
        outcome=Outcome(row.outcome) if row.outcome else None,
        result=row.result,
        statements=_statements(row),
    )
