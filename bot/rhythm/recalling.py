"""Taking back and renewing: what was told about something goes or changes where it stands; what waits is not told."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import func, select

from bot.kernel.house import Work
from bot.rhythm.calls import Act, Tell
from bot.rhythm.tables import DeliveryRow, DeliveryState
from bot.rhythm.telling import OVER, UNSENT, tell


async def recall(work: Work, community: int, kind: str, subjects: Collection[str]) -> None:
    """For what a room keeps no number of: every message of this kind about these."""
    gone = [
        Tell(kind=kind, community=community, subject=row.subject, act=Act.DELETE, of=row.id)
        for row in await _told(work, community, kind, subjects)
    ]
    if gone:
        await tell(work, gone)


async def renew(work: Work, community: int, kind: str, subject: str, now: str) -> None:
    """Every message of this kind about it becomes what `now` says; one that waits would say it too late."""
    renewed = [
        Tell(
            kind=kind,
            community=community,
            subject=now,
            act=Act.DELETE if row.state in UNSENT else Act.EDIT,
            of=row.id,
        )
        for row in await _told(work, community, kind, [subject])
    ]
    if renewed:
        await tell(work, renewed)


async def rename_threads(work: Work, community: int, kind: str, under: int, subject: str) -> None:
    """A thread bears words too, and others may have written in it: it stays, and is called what `subject` says."""
    found = await work.session.scalars(
        select(DeliveryRow.id).where(DeliveryRow.of_id == under, DeliveryRow.act == Act.THREAD.value)
    )
    edits = [
        Tell(kind=kind, community=community, subject=subject, act=Act.EDIT, of=thread) for thread in found
    ]
    if edits:
        await tell(work, edits)


@dataclass(frozen=True, slots=True)
class Standing:
    """A shared message of ours that stands: its delivery, and what it is about."""

    id: int
    kind: str
    subject: str


async def standing(work: Work, community: int, message: str) -> Standing | None:
    """By what the platform knows it by."""
    row = await work.session.scalar(
        select(DeliveryRow).where(
            DeliveryRow.community_id == community,
            DeliveryRow.reference == message,
            DeliveryRow.act == Act.SEND.value,
            DeliveryRow.member_id.is_(None),
            DeliveryRow.to_facilitators.is_(False),
        )
    )
    return None if row is None else Standing(row.id, row.kind, row.subject)


async def came_to_nothing(work: Work, deliveries: Collection[int]) -> set[int]:
    """Those that were given up: nothing can stand under them, and they show nothing."""
    if not deliveries:
        return set()
    over = [state.value for state in OVER - {DeliveryState.HELD}]
    return set(
        await work.session.scalars(
            select(DeliveryRow.id).where(DeliveryRow.id.in_(deliveries), DeliveryRow.state.in_(over))
        )
    )


async def newest_sent(work: Work, kind: str, communities: Collection[int]) -> dict[int, int]:
    """By community, the newest message of this kind that people see."""
    if not communities:
        return {}
    rows = await work.session.execute(
        select(DeliveryRow.community_id, func.max(DeliveryRow.id))
        .where(
            DeliveryRow.community_id.in_(communities),
            DeliveryRow.kind == kind,
            DeliveryRow.act == Act.SEND.value,
            DeliveryRow.reference.is_not(None),
        )
        .group_by(DeliveryRow.community_id)
    )
    return dict(rows.all())


async def _told(work: Work, community: int, kind: str, subjects: Collection[str]) -> Iterable[DeliveryRow]:
    return await work.session.scalars(
        select(DeliveryRow).where(
            DeliveryRow.community_id == community,
            DeliveryRow.kind == kind,
            DeliveryRow.subject.in_(subjects),
            DeliveryRow.act == Act.SEND.value,
        )
    )
