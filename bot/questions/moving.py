"""A question on its way: every step is written, planned and told in one transaction."""

from collections.abc import Sequence

from bot.community.members import zone_of
from bot.community.week.panel import under_the_week
from bot.kernel.house import Work
from bot.questions.life import Event, Life, Stage, after
from bot.questions.rows import candidates, life_of
from bot.questions.tables import CandidateRow, QuestionRow
from bot.questions.waiting import free_now, plan_batch
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.foryou import Reader, answered, put_away
from bot.rhythm.recalling import recall
from bot.rhythm.registry import Due
from bot.rhythm.telling import tell

OCCASION = "question-step"
ASK, TOLD, EVERYONE, TALK, THREAD = "ask", "answer", "question", "question-talk", "question-thread"
STUCK, LATER = "question-stuck", "question-later"
THANKS, INTRODUCED = "thanks", "introduction"
KINDS = (ASK, TOLD, EVERYONE, TALK, STUCK, LATER, THANKS, INTRODUCED)
NEXT, SOLVED, USED, WORD = "next", "solved", "used", "word"
STEPS = (NEXT, SOLVED, USED, WORD, *(stage.value for stage in Stage))
"""What a message to the asker, or to whoever helps, is about: the second part of its subject."""
_BY_THEMSELVES = frozenset({Event.YES, Event.NO})


async def happens(
    work: Work, row: QuestionRow, event: Event, by: int | None = None, *, thread: bool = True
) -> Life:
    """`thread`: whether a yes opens one for both; for an introduction there is nothing to talk over."""
    listed = await candidates(work, row.id)
    before = life_of(row, listed)
    now = after(before, event, await free_now(work, listed), by)
    if now == before:
        return now
    row.stage, row.helper_id, row.waited = now.stage.value, now.helper, now.waited
    if before.candidate is not None and before.candidate != now.candidate:
        await _let_go(work, row, _of(listed, before.candidate), answered=event in _BY_THEMSELVES)
    await _plan(work, row, now)
    await _tell(work, row, listed, before, now, thread=thread)
    return now


async def time_is_over(work: Work, due: Sequence[Due]) -> None:
    """Opens what was planned: the question goes on, politely."""
    for each in due:
        row = await work.session.get(QuestionRow, each.subject, with_for_update=True)
        if row is not None:
            await happens(work, row, Event.TIME)


async def take_away(work: Work, row: QuestionRow) -> None:
    """What was said of it to others: deleted where it stands, not sent where it waits."""
    subjects = [row.id, *(f"{row.id}:{step}" for step in STEPS)]
    for kind in KINDS:
        await recall(work, row.community_id, kind, subjects)
    row.delivery = None


async def _let_go(work: Work, row: QuestionRow, candidate: CandidateRow, *, answered: bool) -> None:
    """Their turn is over. Who answered has the answer before them; from who did not, the question is taken back."""
    if candidate.delivery is None:
        return
    if answered:
        await put_away(work, Reader(candidate.member_id), candidate.delivery)
    else:
        gone = Tell(
            kind=ASK, community=row.community_id, subject=row.id, act=Act.DELETE, of=candidate.delivery
        )
        await tell(work, [gone])
    candidate.delivery = None


async def _plan(work: Work, row: QuestionRow, now: Life) -> None:
    if now.lasts is None:
        if row.until is not None and row.until > work.now:
            await schedules.stop(work, row.community_id, OCCASION, subject=row.id)
        row.until = None
        return
    row.until = until = work.now + now.lasts
    zone = await zone_of(work, row.community_id)
    await schedules.set_appointment(work, row.community_id, OCCASION, until, zone, subject=row.id)


async def _tell(
    work: Work,
    row: QuestionRow,
    listed: Sequence[CandidateRow],
    before: Life,
    now: Life,
    *,
    thread: bool,
) -> None:
    if now.candidate is not None and now.candidate != before.candidate:
        await _ask(work, row, _of(listed, now.candidate), len(now.asked))
    if now.stage is not before.stage:
        await _enter(work, row, now.stage, thread=thread)
    if row.member_id is not None:
        await _overtake(work, row, row.member_id, now)
    if thread:
        await _tell_asker(work, row, before, now)


async def _overtake(work: Work, row: QuestionRow, asker: int, now: Life) -> None:
    """What an asker did not read yet of an earlier step is no news any more; an introduction stays as long as the
    talk does."""
    steps = [f"{row.id}:{step}" for step in STEPS if step not in {USED, WORD}]
    await answered(work, *steps, *([] if now.stage is Stage.TALKING else [row.id]), member=asker)


async def _ask(work: Work, row: QuestionRow, candidate: CandidateRow, turn: int) -> None:
    candidate.asked_at, candidate.turn = work.now, turn
    asked = Tell(kind=ASK, community=row.community_id, subject=row.id, member=candidate.member_id)
    (candidate.delivery,) = await tell(work, [asked])


async def _enter(work: Work, row: QuestionRow, stage: Stage, *, thread: bool) -> None:
    community = row.community_id
    match stage:
        case Stage.GROUP if row.delivery is None:
            under = await under_the_week(work, community)
            everyone = Tell(kind=EVERYONE, community=community, subject=row.id, of=under)
            (row.delivery,) = await tell(work, [everyone])
        case Stage.TALKING if row.member_id is not None and thread:
            talk = Tell(kind=TALK, community=community, subject=row.id, asked_for=True)
            below = Tell(kind=THREAD, community=community, subject=row.id, act=Act.THREAD, of=talk)
            await tell(work, [talk, below])
        case Stage.LEAD:
            stuck = Tell(kind=STUCK, community=community, subject=row.id, facilitators=True)
            await tell(work, [stuck])
        case Stage.WITHDRAWN | Stage.ANSWERED if row.member_id is None:
            await plan_batch(work, community)  # an act of someone without a name changes nothing at once
        case Stage.WITHDRAWN:
            await take_away(work, row)
        case _:
            pass
    if row.delivery is not None and row.member_id is not None and stage is not Stage.GROUP:
        edit = Tell(kind=EVERYONE, community=community, subject=row.id, act=Act.EDIT, of=row.delivery)
        await tell(work, [edit])


async def _tell_asker(work: Work, row: QuestionRow, before: Life, now: Life) -> None:
    """At each step; who gave no name finds it in *For you*."""
    step = _step(before, now)
    if row.member_id is None or step is None:
        return
    told = Tell(
        kind=LATER if step == SOLVED else TOLD,
        community=row.community_id,
        subject=f"{row.id}:{step}",
        member=row.member_id,
    )
    await tell(work, [told])


def _step(before: Life, now: Life) -> str | None:
    """What is new to the asker. What they did themselves they know."""
    if before.stage in {Stage.DRAFT, Stage.WAITING} or now.stage in {Stage.ANSWERED, Stage.WITHDRAWN}:
        return None
    if now.stage is not before.stage:
        return now.stage.value
    if now.stage is Stage.TALKING and now.waited:
        return SOLVED
    return NEXT if now.candidate != before.candidate else None


def _of(listed: Sequence[CandidateRow], member: int) -> CandidateRow:
    return next(each for each in listed if each.member_id == member)
