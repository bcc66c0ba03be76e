"""Everyone answers unseen; all of it appears at a set moment, or nothing does."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select

from bot.community import members
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.safety.hiding import Author
from bot.community.week import panel
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import one_line
from bot.rhythm import schedules
from bot.rhythm.calls import Tell
from bot.rhythm.telling import tell
from bot.unseen import scales
from bot.unseen.rules import Outcome, talks_instead
from bot.unseen.tables import UnseenAnswerRow, UnseenRoundRow
from bot.unseen.templates import TEMPLATES, Shape, Template

OPENED, CLOSED = "round", "result"
OCCASION = "unseen"
PROMPT_MOST = 200


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


async def rounds(work: Work, numbers: Sequence[int]) -> dict[int, Round]:
    rows = await work.session.scalars(select(UnseenRoundRow).where(UnseenRoundRow.id.in_(numbers)))
    return {row.id: round_of(row) for row in rows}


async def call_off(work: Work, community: int, subject: str) -> Author | None:
    """A round that was opened by mistake goes with all that was answered."""
    row = await work.session.get(UnseenRoundRow, int(subject), with_for_update=True)
    if row is not None:
        await work.session.execute(delete(UnseenAnswerRow).where(UnseenAnswerRow.round_id == row.id))
        await work.session.delete(row)
        await schedules.stop(work, community, OCCASION, subject=subject)
    return None


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
        statements=statements_of(row),
    )


def statements_of(row: UnseenRoundRow) -> tuple[str, ...]:
    return TEMPLATES[row.template].statements or tuple(row.statements or ())
