"""A listening round: at a card of the group, each first says what they heard. The bot keeps the order and no more."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.week.panel import under_the_week
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import plain
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.registry import Due
from bot.rhythm.telling import tell
from bot.ruimte import decks
from bot.ruimte.tables import ListeningRow, ListeningTurnRow
from bot.ruimte.turns import Step, Turn, following, step_for

KIND, OCCASION = "listening", "listening"
TURN, END = "turn", "end"
"""Subjects: a round's number alone, `turn:` and a turn's number, `end:` and a round's number."""
TEXT_MOST = 500
LASTS = timedelta(days=3)
_WAITS = timedelta(days=1)


async def begin(work: Work, who: Who, space: str) -> None:
    """One at a time; any member may begin one."""
    community = who.must(Right.CONTRIBUTE)
    who.joined()
    await decks.hold(work, community)
    card = await decks.open_card(work, community, space)
    if card.empty:
        raise DomainError("together-silence")
    running = select(ListeningRow.id).where(
        ListeningRow.community_id == community, ListeningRow.closed.is_(False)
    )
    if await work.session.scalar(running.limit(1)) is not None:
        raise DomainError("together-round-runs")
    row = ListeningRow(community_id=community, space=space, closes_at=work.now + LASTS)
    work.session.add(row)
    await work.session.flush()
    number = str(row.id)
    await schedules.set_appointment(work, community, OCCASION, row.closes_at, who.home_zone, subject=number)
    under = await under_the_week(work, community)
    (row.delivery,) = await tell(
        work, [Tell(kind=KIND, community=community, subject=number, of=under, asked_for=True)]
    )
    await schedules.heard(work, community)


async def my_step(work: Work, who: Who, number: int, position: int) -> Step:
    """What this member may say at this place now; otherwise a clear word why not."""
    row = await _row(work, who, number)
    turns = await _turns(work, row.id)
    return _must(work.now, who, turns, position)


async def say(work: Work, who: Who, number: int, position: int, text: str) -> Step:
    """Nothing missed may stay empty; everything else is at least a word."""
    who.must(Right.CONTRIBUTE)
    row = await _row(work, who, number)
    turns = await _turns(work, row.id)
    step = _must(work.now, who, turns, position)
    text = plain(text)
    if not text and step is not Step.MISSED:
        raise DomainError("together-empty")
    if len(text) > TEXT_MOST:
        raise DomainError("together-long", most=TEXT_MOST)
    turn = ListeningTurnRow(
        listening_id=row.id,
        position=position,
        step=step.value,
        member_id=who.joined(),
        text=text,
        said_at=work.now,
    )
    work.session.add(turn)
    await work.session.flush()
    said = Tell(
        kind=KIND, community=row.community_id, subject=subject_of(turn), of=row.delivery, asked_for=True
    )
    (turn.delivery, *_) = await tell(work, [said, *_renewed(row, turns)])
    await schedules.heard(work, row.community_id)
    return step


async def close_due(work: Work, due: Sequence[Due]) -> None:
    """With one line, if anything was said; without a word otherwise."""
    for each in due:
        row = await work.session.get(ListeningRow, int(each.subject), with_for_update=True)
        if row is None or row.closed:
            continue
        row.closed = True
        await work.session.flush()
        turns = await _turns(work, row.id)
        tells = _renewed(row, turns)
        if turns:
            end = f"{END}:{row.id}"
            tells.append(Tell(kind=KIND, community=row.community_id, subject=end, of=row.delivery))
        await tell(work, tells)


async def take_back(work: Work, turn: ListeningTurnRow) -> None:
    """The words go, and the message; the place in the order stays, empty. Others can go on from there."""
    row = await work.session.get_one(ListeningRow, turn.listening_id)
    if turn.delivery is not None:
        gone = Tell(
            kind=KIND, community=row.community_id, subject=subject_of(turn), act=Act.DELETE, of=turn.delivery
        )
        await tell(work, [gone])
    turn.member_id, turn.text, turn.delivery = None, "", None
    await work.session.flush()
    await tell(work, _renewed(row, (await _turns(work, row.id))[: turn.position]))


def turn_of(row: ListeningTurnRow) -> Turn:
    return Turn(Step(row.step), row.member_id)


def subject_of(turn: ListeningTurnRow) -> str:
    return f"{TURN}:{turn.id}"


async def _row(work: Work, who: Who, number: int) -> ListeningRow:
    """Held, so that of two who take one turn the second hears that it was taken."""
    row = await work.session.get(ListeningRow, number, with_for_update=True)
    if row is None or row.community_id != who.here():
        raise NotAllowed("together-gone")
    if row.closed:
        raise DomainError("together-round-over")
    return row


def _must(now: datetime, who: Who, turns: Sequence[ListeningTurnRow], position: int) -> Step:
    member = who.joined()
    if position != len(turns):
        raise DomainError("together-turn-taken")
    waited = bool(turns) and now - turns[-1].said_at >= _WAITS
    order = [turn_of(each) for each in turns]
    step = step_for(order, member, waited=waited)
    if step is None:
        raise DomainError("together-not-yours", step=following(order).value)
    return step


async def _turns(work: Work, listening: int) -> Sequence[ListeningTurnRow]:
    rows = await work.session.scalars(
        select(ListeningTurnRow)
        .where(ListeningTurnRow.listening_id == listening)
        .order_by(ListeningTurnRow.position)
    )
    return rows.all()


def _renewed(row: ListeningRow, turns: Sequence[ListeningTurnRow]) -> list[Tell]:
    """The message under which the button stood shows what holds now."""
    subject, delivery = (subject_of(turns[-1]), turns[-1].delivery) if turns else (str(row.id), row.delivery)
    if delivery is None:
        return []
    return [
        Tell(
            kind=KIND,
            community=row.community_id,
            subject=subject,
            act=Act.EDIT,
            of=delivery,
            asked_for=True,
        )
    ]
