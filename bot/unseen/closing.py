"""The set moment of an unseen round: it appears, waits a little longer, or nothing of it is kept."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import delete

from bot.community import members
from bot.community.week import panel
from bot.kernel.house import Work
from bot.rhythm import schedules
from bot.rhythm.calls import Tell
from bot.rhythm.registry import Due
from bot.rhythm.telling import tell
from bot.unseen import scales
from bot.unseen.answering import answers_of, keep, text_of
from bot.unseen.rounds import CLOSED, OCCASION, statements_of
from bot.unseen.rules import Outcome, outcome, spread
from bot.unseen.tables import UnseenAnswerRow, UnseenRoundRow
from bot.unseen.templates import TEMPLATES, Shape, Template

EXTENSION = timedelta(days=2)


async def close_due(work: Work, due: Sequence[Due]) -> None:
    for each in due:
        row = await work.session.get(UnseenRoundRow, int(each.subject), with_for_update=True)
        if row is not None and row.outcome is None:
            await _close(work, row, each)


async def _close(work: Work, row: UnseenRoundRow, due: Due) -> None:
    template = TEMPLATES[row.template]
    answers = await answers_of(work, row.id)
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


def _number(template: Template, row: UnseenRoundRow, texts: Sequence[str]) -> int:
    """How many answered; of statements, the one that most did."""
    if template.shape is not Shape.SCALE:
        return len(texts)
    return scales.most_answered([scales.choices_of(text, len(statements_of(row))) for text in texts])


def _place_on_scales(
    work: Work, row: UnseenRoundRow, template: Template, answers: Sequence[UnseenAnswerRow]
) -> dict[str, int]:
    """What few said about a statement is wiped from the answers, as the text promises."""
    choices = [scales.choices_of(text_of(work, each), len(statements_of(row))) for each in answers]
    result = scales.spreads(choices, template.choices)
    for each, chosen in zip(answers, choices, strict=True):
        keep(work, each, scales.packed(scales.kept(chosen, result, template.choices)))
    return result
