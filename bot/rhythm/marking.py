"""Marking: what came of the calls is written down together, and what follows from it is set going."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.kernel.house import Work
from bot.rhythm.calls import MAKES, Act, Done, Gone, InDoubt, Later, Outcome, Refused, TooManyEdits
from bot.rhythm.chains import abandon, release
from bot.rhythm.edits import drop_outdated, pin_again
from bot.rhythm.kinds import Held, kind_of
from bot.rhythm.pacing import MOST_ATTEMPTS, wait_before
from bot.rhythm.rows import Row, locked, save
from bot.rhythm.spending import give_back
from bot.rhythm.tables import DeliveryState
from bot.rhythm.telling import Trouble, tell_facilitators
from bot.rhythm.waking import wake

_MOST_EDIT_REFUSALS, _TOO_MANY_EDITS = 5, "too-many-edits"
_AFTER_EDIT_REFUSAL = timedelta(minutes=1)
_WANTED_BY_NOBODY = frozenset(
    {Act.EDIT, Act.DELETE, Act.UNPIN, Act.ARCHIVE, Act.EVENT_EDIT, Act.EVENT_CANCEL}
)


async def mark(work: Work, outcomes: Mapping[int, Outcome | None]) -> None:
    """By the delivery's id; None when there was nothing left to say."""
    rows = await locked(work, outcomes.keys())
    about = {row.of_id for row in rows.values() if row.of_id is not None}
    messages = {**rows, **await locked(work, about - rows.keys())}
    for number, row in rows.items():
        _write(work.now, row, outcomes[number], messages.get(row.of_id or 0))
    await drop_outdated(work, [rows[number] for number in _with(rows, DeliveryState.READY)])
    over = _with(rows, DeliveryState.DROPPED, DeliveryState.FAILED, DeliveryState.HELD)
    await give_back(work, [rows[number] for number in over])
    await save(work, messages.values())
    await release(work, _with(rows, DeliveryState.SENT))
    await pin_again(work, [row.of_id for row in rows.values() if _is_reposted(row)])
    await abandon(work, over)
    await tell_facilitators(work, [_trouble(row) for row in rows.values() if _matters(row)])
    await wake(work)


def _write(now: datetime, row: Row, outcome: Outcome | None, of: Row | None) -> None:
    match outcome:
        case Done(reference):
            _sent(now, row, reference, of)
        case Later(wait, why):
            _again(now, row, wait, why)
        case InDoubt(why, wait):
            row.doubt_since = row.doubt_since or row.claimed_at
            _again(now, row, wait, why)
        case TooManyEdits(wait):
            _edit_again(now, row, wait)
        case Gone(why):
            _gone(row, why)
        case Refused(why):
            _over(row, DeliveryState.FAILED, f"refused-{why}")
        case None:
            _over(row, DeliveryState.DROPPED, "nothing-to-say")


def _over(row: Row, state: DeliveryState, trouble: str | None) -> None:
    row.state, row.try_at, row.trouble = state.value, None, trouble


def _sent(now: datetime, row: Row, reference: str | None, of: Row | None) -> None:
    _over(row, DeliveryState.SENT, None)
    row.sent_at, row.doubt_since = now, None
    if row.act in MAKES:
        row.reference = reference
    elif of is not None and row.act == Act.REPOST:
        of.reference, of.sent_at, of.edited_at = reference, now, None
    elif of is not None and row.act == Act.DELETE:
        of.reference = None


def _again(now: datetime, row: Row, wait: timedelta, why: str) -> None:
    row.attempts += 1
    row.trouble = why
    if row.attempts >= MOST_ATTEMPTS and now >= row.expires_at:
        _over(row, DeliveryState.FAILED, "refused-attempts")
        return
    row.state = DeliveryState.READY.value
    row.try_at = now + max(wait, wait_before(row.attempts, row.id))


def _gone(row: Row, why: str) -> None:
    """What someone cannot be told directly waits for them; what the channel cannot be told is over."""
    _over(row, DeliveryState.FAILED, f"gone-{why}")
    if row.to_facilitators or (row.member_id is not None and kind_of(row.kind).held is Held.FOR_YOU):
        row.state, row.try_at = DeliveryState.HELD.value, row.expires_at


def _edit_again(now: datetime, row: Row, wait: timedelta) -> None:
    """Other troubles do not count: a message is not posted anew because the platform was away."""
    row.attempts = row.attempts + 1 if row.trouble == _TOO_MANY_EDITS else 1
    row.state, row.trouble = DeliveryState.READY.value, _TOO_MANY_EDITS
    row.try_at = now + max(wait, row.attempts * _AFTER_EDIT_REFUSAL)
    if row.attempts >= _MOST_EDIT_REFUSALS:
        row.act, row.attempts, row.try_at = Act.REPOST.value, 0, now


def _is_reposted(row: Row) -> bool:
    return row.act == Act.REPOST and row.state == DeliveryState.SENT


def _with(rows: Mapping[int, Row], *states: DeliveryState) -> list[int]:
    return [number for number, row in rows.items() if row.state in states]


def _matters(row: Row) -> bool:
    """A closed direct message waits in *For you*; an edit of what someone took away is wanted by nobody."""
    if row.state != DeliveryState.FAILED or row.to_facilitators:
        return False
    gone = (row.trouble or "").startswith("gone-")
    return not (gone and (row.act in _WANTED_BY_NOBODY or row.member_id is not None))


def _trouble(row: Row) -> Trouble:
    return Trouble(row.community_id, (row.trouble or "").partition("-")[0], str(row.id))
