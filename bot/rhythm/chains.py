"""Chains: what comes after a call that was made may go; what comes after one that will not be made, will not be."""

from collections.abc import Collection

from sqlalchemy import bindparam, update

from bot.kernel.house import Work
from bot.rhythm.edits import give_way
from bot.rhythm.rows import DELIVERIES
from bot.rhythm.tables import DeliveryState

_FOLLOWER = update(DELIVERIES).where(
    DELIVERIES.c.state == DeliveryState.WAITING.value,
    DELIVERIES.c.after_id.in_(bindparam("before", expanding=True)),
)
_MAY_GO = _FOLLOWER.values(state=DeliveryState.READY.value, try_at=DELIVERIES.c.due_at)
_WILL_NOT_BE = _FOLLOWER.values(state=DeliveryState.DROPPED.value, trouble="no-message").returning(
    DELIVERIES.c.id
)


async def release(work: Work, done: Collection[int]) -> None:
    if done:
        await give_way(work, done)
        await work.session.execute(_MAY_GO, {"before": list(done)})


async def abandon(work: Work, given_up: Collection[int]) -> None:
    while given_up:
        followers = await work.session.execute(_WILL_NOT_BE, {"before": list(given_up)})
        given_up = followers.scalars().all()
