"""Telling: what must be said or done becomes rows, in the same transaction as the act that it follows from."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, func, select, text

from bot.kernel.house import Work
from bot.rhythm.calls import Act, Tell
from bot.rhythm.kinds import kind_of
from bot.rhythm.pacing import edit_moment, turn
from bot.rhythm.tables import DeliveryRow, DeliveryState
from bot.rhythm.waking import wake

UNSENT = frozenset({DeliveryState.WAITING, DeliveryState.READY, DeliveryState.HELD})
OVER = frozenset({DeliveryState.HELD, DeliveryState.EXPIRED, DeliveryState.DROPPED, DeliveryState.FAILED})
# What is taken back must go, however long the platform is away.
_ERASING_LASTS = timedelta(days=365)

# In one order, so that two who say several things do not wait for each other.
_HOLD = text("SELECT pg_advisory_xact_lock(hashtextextended(k, 0)) FROM unnest(CAST(:keys AS text[])) AS k")


@dataclass(frozen=True, slots=True)
class _Board:
    """What stands already: the messages referred to, edits that still wait, said-once keys, and everyone's queue."""

    rows: dict[int, DeliveryRow]
    edits: dict[int, DeliveryRow]
    said: set[str]
    queued: Counter[int]


async def tell(work: Work, tells: Sequence[Tell]) -> list[int | None]:
    """The id of each, in the given order; None for what need not be done (said before, or its message never was).

    A chain is given in order: `thread = Tell(…, act=Act.THREAD, of=message)`. An edit renews a waiting one, and is
    not needed at all for a message that has yet to be sent: content is made at the last moment.
    """
    board = await _look(work, tells)
    placed: dict[Tell, DeliveryRow | None] = {}
    for level in _levels(tells):
        for each in level:
            placed[each] = _place(work, board, each, placed)
        await work.session.flush()
    await wake(work)
    return [row.id if (row := placed[each]) else None for each in tells]


async def references(work: Work, deliveries: Sequence[int]) -> dict[int, str]:
    """By what a platform knows those that were sent."""
    rows = await work.session.execute(
        select(DeliveryRow.id, DeliveryRow.reference).where(
            DeliveryRow.id.in_(deliveries), DeliveryRow.reference.is_not(None)
        )
    )
    return {number: reference for number, reference in rows if reference}


async def forget(work: Work, *, member: int, subject: str) -> None:
    """No trace stays of what would still be told to this member about it, not even that there was something."""
    about = (DeliveryRow.member_id == member, DeliveryRow.subject == subject)
    await work.session.execute(delete(DeliveryRow).where(*about))


def _levels(tells: Sequence[Tell]) -> list[list[Tell]]:
    """What begins a chain first: a later call needs the number of the one before it."""
    depth: dict[Tell, int] = {}
    for each in tells:
        before = [other for other in (each.of, each.after) if isinstance(other, Tell)]
        if any(other not in depth for other in before):
            raise ValueError(f"{each.kind!r} comes before what it waits for")
        depth[each] = 1 + max((depth[other] for other in before), default=-1)
    levels: list[list[Tell]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for each, level in depth.items():
        levels[level].append(each)
    return levels


async def _look(work: Work, tells: Sequence[Tell]) -> _Board:
    referred = {ref for each in tells for ref in (each.of, each.after) if isinstance(ref, int)}
    keys = {key for each in tells if (key := _once_key(each))}
    return _Board(
        rows={row.id: row for row in await _rows(work, referred)},
        edits={row.of_id or 0: row for row in await _waiting_edits(work, tells)},
        said=await _said(work, keys),
        queued=await _queued(work, {each.community for each in tells}),
    )


async def _rows(work: Work, ids: Iterable[int]) -> Iterable[DeliveryRow]:
    """Locked, so that of two edits at one moment the second finds the first."""
    wanted = sorted(ids)
    if not wanted:
        return ()
    query = select(DeliveryRow).where(DeliveryRow.id.in_(wanted)).order_by(DeliveryRow.id).with_for_update()
    return await work.session.scalars(query)


async def _waiting_edits(work: Work, tells: Sequence[Tell]) -> Iterable[DeliveryRow]:
    edited = {each.of for each in tells if each.act in {Act.EDIT, Act.DELETE} and isinstance(each.of, int)}
    if not edited:
        return ()
    return await work.session.scalars(
        select(DeliveryRow).where(
            DeliveryRow.of_id.in_(edited),
            DeliveryRow.act == Act.EDIT.value,
            DeliveryRow.state.in_((DeliveryState.READY.value, DeliveryState.WAITING.value)),
        )
    )


async def _said(work: Work, keys: set[str]) -> set[str]:
    if not keys:
        return set()
    await _wait_for_who_says_the_same(work, keys)
    found = await work.session.scalars(select(DeliveryRow.once).where(DeliveryRow.once.in_(keys)))
    return {key for key in found if key}


async def _wait_for_who_says_the_same(work: Work, keys: set[str]) -> None:
    """Of two transactions at one moment the second waits, and finds it said. SQLite has one writer anyway."""
    if work.session.get_bind().dialect.name == "postgresql":
        await work.session.execute(_HOLD, {"keys": sorted(keys)})


async def _queued(work: Work, communities: set[int]) -> Counter[int]:
    counts = await work.session.execute(
        select(DeliveryRow.community_id, func.count())
        .where(
            DeliveryRow.community_id.in_(communities),
            DeliveryRow.try_at.is_not(None),
            DeliveryRow.due_at <= work.now,
            DeliveryRow.state.in_((DeliveryState.READY.value, DeliveryState.CLAIMED.value)),
        )
        .group_by(DeliveryRow.community_id)
    )
    return Counter(dict(counts.all()))


def _place(
    work: Work, board: _Board, wanted: Tell, placed: dict[Tell, DeliveryRow | None]
) -> DeliveryRow | None:
    of, after = (_find(board, placed, other) for other in (wanted.of, wanted.after or wanted.of))
    if of is not None and wanted.act is Act.DELETE and _withdrawn(board, of):
        return None  # also out of someone's *For you*
    if (wanted.of is not None and of is None) or (after is not None and after.state in OVER):
        return None
    if of is not None and wanted.act is Act.EDIT and (standing := _renewed(board, wanted, of)):
        return standing
    key = _once_key(wanted)
    if key in board.said:
        return None
    row = _row(work, board, wanted, of, after)
    if key:
        board.said.add(key)
    if of is not None and wanted.act is Act.EDIT:
        board.edits[row.of_id or 0] = row
    work.session.add(row)
    return row


def _find(
    board: _Board, placed: dict[Tell, DeliveryRow | None], other: Tell | int | None
) -> DeliveryRow | None:
    if other is None:
        return None
    return board.rows.get(other) if isinstance(other, int) else placed[other]


def _renewed(board: _Board, wanted: Tell, of: DeliveryRow) -> DeliveryRow | None:
    """The row that will show the newest content anyway: the unsent message itself, or an edit that still waits."""
    if of.state in UNSENT:
        return of
    standing = board.edits.get(of.id)
    if standing is not None:
        standing.kind, standing.subject = wanted.kind, wanted.subject
    return standing


def _withdrawn(board: _Board, of: DeliveryRow) -> bool:
    """A message that was not sent yet simply is not; one that is being sent is deleted after that."""
    if (edit := board.edits.get(of.id)) is not None:
        edit.state, edit.try_at = DeliveryState.DROPPED, None
    if of.state not in UNSENT:
        return False
    of.state, of.try_at = DeliveryState.DROPPED, None
    return True


def _row(
    work: Work, board: _Board, wanted: Tell, of: DeliveryRow | None, after: DeliveryRow | None
) -> DeliveryRow:
    due = wanted.at or work.now
    waits = after is not None and after.state != DeliveryState.SENT
    start = due
    if wanted.act is Act.EDIT and of is not None:
        start = max(due, edit_moment(work.now, of.sent_at or work.now, of.edited_at))
    number = board.queued[wanted.community]
    board.queued[wanted.community] += 1
    return DeliveryRow(
        community_id=wanted.community,
        kind=wanted.kind,
        act=wanted.act.value,
        subject=wanted.subject,
        member_id=wanted.member,
        to_facilitators=wanted.facilitators,
        asked_for=wanted.asked_for,
        of_id=of.id if of else None,
        after_id=after.id if after else None,
        once=_once_key(wanted),
        state=(DeliveryState.WAITING if waits else DeliveryState.READY).value,
        due_at=start,
        expires_at=due + (_ERASING_LASTS if wanted.act is Act.DELETE else kind_of(wanted.kind).lasts),
        try_at=None if waits else start,
        turn=turn(work.now, number),
    )


def _once_key(wanted: Tell) -> str | None:
    if not wanted.once:
        if kind_of(wanted.kind).once:
            raise ValueError(f"A {wanted.kind} must say what it belongs to, so that there is only one")
        return None
    reader = f"m{wanted.member}" if wanted.member else ("f" if wanted.facilitators else "all")
    return f"{wanted.kind}:{wanted.community}:{reader}:{wanted.once}"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that a facilitator should know; `about` lets the renderer find what it was about."""

    community: int
    why: str
    about: str


async def tell_facilitators(work: Work, troubles: Iterable[Trouble]) -> None:
    """One word a day for each sort of trouble, however often it occurs."""
    words = [
        Tell(
            kind="word",
            community=each.community,
            facilitators=True,
            subject=f"{each.why}:{each.about}",
            once=f"{each.why}:{work.now:%Y-%m-%d}",
        )
        for each in troubles
    ]
    if words:
        await tell(work, words)
