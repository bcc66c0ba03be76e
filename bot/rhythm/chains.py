"""Chains: what comes after a call that was made may go; what comes after one that will not be made, will not be."""

from collections.abc import Collection, Sequence

from sqlalchemy import select

from bot.kernel.house import Work
from bot.rhythm.tables import DeliveryRow, DeliveryState


async def release(work: Work, done: Collection[int]) -> None:
    for row in await _after(work, done):
        row.state, row.try_at = DeliveryState.READY.value, row.due_at


async def abandon(work: Work, given_up: Collection[int]) -> None:
    while given_up:
        rows = await _after(work, given_up)
        for row in rows:
            row.state, row.trouble = DeliveryState.DROPPED.value, "no-message"
        await work.session.flush()
        given_up = [row.id for row in rows]


async def _after(work: Work, before: Collection[int]) -> Sequence[DeliveryRow]:
    if not before:
        return ()
    query = select(DeliveryRow).where(
        DeliveryRow.after_id.in_(before), DeliveryRow.state == DeliveryState.WAITING.value
    )
    return (await work.session.scalars(query.with_for_update())).all()
