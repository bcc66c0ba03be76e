"""Between an asker without a name and whoever helps: the bot goes, both ways.

What the helper says waits in the asker's *For you*. What the asker says goes with the next batch, and so do questions
that begin and messages that are taken away: nothing happens at the moment of a click that nobody may connect with them.
"""

import random
from collections.abc import Sequence

from sqlalchemy import func, select

from bot.community.people import Who
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Place, new_row_id
from bot.questions.life import Event, Stage
from bot.questions.moving import TOLD, WORD, happens, take_away
from bot.questions.reading import Told, told_of
from bot.questions.rows import locked, of_member, own
from bot.questions.rules import WORDS_MOST, written
from bot.questions.tables import QuestionRow, WordRow
from bot.questions.waiting import plan_batch
from bot.rhythm.calls import Tell
from bot.rhythm.registry import Due
from bot.rhythm.telling import tell

_by_chance = random.SystemRandom()


async def answer(work: Work, who: Who, question: str, text: str) -> None:
    """By whoever said yes."""
    row = await locked(work, question)
    if row.community_id != who.here() or row.helper_id != who.joined() or row.author is None:
        raise NotAllowed("questions-gone")
    await add(work, row, text, member=who.joined())


async def reply(work: Work, who: Who, question: str, text: str) -> None:
    """By the asker without a name, handed on with the next batch."""
    row = await own(work, who, question)
    if row.author is None or row.helper_id is None:
        raise DomainError("questions-over")
    await add(work, row, text, member=None)
    await plan_batch(work, row.community_id)


async def batch(work: Work, due: Sequence[Due]) -> None:
    """Opens the set hour: in an order by chance, all that waits."""
    for each in due:
        rows = await _nameless(work, each.community)
        _by_chance.shuffle(rows)
        for row in rows:
            await _catch_up(work, row)


async def waiting_for(work: Work, who: Who) -> list[Told]:
    """The asker's own questions without a name and what came back, found at their own click."""
    rows = [
        row
        for row in await of_member(work, who.here(), who.joined())
        if row.author is not None and row.stage not in {Stage.DRAFT, Stage.WITHDRAWN}
    ]
    here = [row.id for row in rows]
    told = await told_of(work, here, words_of=here)
    return [told[each] for each in here]


async def _catch_up(work: Work, row: QuestionRow) -> None:
    if row.stage == Stage.WAITING:
        await happens(work, row, Event.BEGIN)
    elif row.stage in {Stage.ANSWERED, Stage.WITHDRAWN}:
        await take_away(work, row)
    ready = await work.session.scalars(
        select(WordRow).where(WordRow.question_id == row.id, WordRow.given.is_(False))
    )
    fresh = ready.all()
    for each in fresh:
        each.given = True
    if fresh and row.helper_id is not None:
        subject = f"{row.id}:{WORD}"
        word = Tell(kind=TOLD, community=row.community_id, subject=subject, member=row.helper_id)
        await tell(work, [word])


async def _nameless(work: Work, community: int) -> list[QuestionRow]:
    rows = await work.session.scalars(
        select(QuestionRow)
        .where(
            QuestionRow.community_id == community,
            QuestionRow.author.is_not(None),
            QuestionRow.stage != Stage.DRAFT.value,
        )
        .with_for_update()
    )
    return list(rows.all())


async def add(work: Work, row: QuestionRow, text: str, member: int | None) -> None:
    word = new_row_id()
    last = await work.session.scalar(
        select(func.coalesce(func.max(WordRow.position), 0)).where(WordRow.question_id == row.id)
    )
    sealed = work.keyring.seal(written(text, WORDS_MOST), Place(WordRow.__tablename__, word, "content"))
    work.session.add(
        WordRow(
            id=word,
            question_id=row.id,
            member_id=member,
            content=sealed,
            position=(last or 0) + 1,
            given=member is not None,
        )
    )
    await work.session.flush()
