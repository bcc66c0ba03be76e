"""Edits of one message: the newest says it all, and an older one need not be tried again.

At most one edit of a message stands ready (an index of the table holds it): whoever makes one ready asks here first.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from sqlalchemy import bindparam, exists, func, select, update

from bot.kernel.house import Work
from bot.rhythm.calls import Act
from bot.rhythm.rows import DELIVERIES, Row
from bot.rhythm.tables import DeliveryState

_NEWEST = (
    select(DELIVERIES.c.of_id, func.max(DELIVERIES.c.id).label("newest"))
    .where(
        DELIVERIES.c.of_id.in_(bindparam("messages", expanding=True)),
        DELIVERIES.c.act == Act.EDIT.value,
        DELIVERIES.c.state.in_((DeliveryState.READY.value, DeliveryState.CLAIMED.value)),
    )
    .group_by(DELIVERIES.c.of_id)
)
_RELEASED = select(DELIVERIES.c.of_id).where(
    DELIVERIES.c.state == DeliveryState.WAITING.value,
    DELIVERIES.c.act == Act.EDIT.value,
    DELIVERIES.c.after_id.in_(bindparam("before", expanding=True)),
)
_GIVE_WAY = (
    update(DELIVERIES)
    .where(
        DELIVERIES.c.of_id.in_(bindparam("messages", expanding=True)),
        DELIVERIES.c.act == Act.EDIT.value,
        DELIVERIES.c.state == DeliveryState.READY.value,
    )
    .values(state=DeliveryState.DROPPED.value, try_at=None)
)
_UNPINS = DELIVERIES.alias()
_PIN_AGAIN = (
    update(DELIVERIES)
    .where(
        DELIVERIES.c.of_id.in_(bindparam("messages", expanding=True)),
        DELIVERIES.c.act == Act.PIN.value,
        DELIVERIES.c.state == DeliveryState.SENT.value,
        ~exists().where(_UNPINS.c.of_id == DELIVERIES.c.of_id, _UNPINS.c.act == Act.UNPIN.value),
    )
    .values(state=DeliveryState.READY.value, try_at=bindparam("now"), expires_at=bindparam("until"))
)
_PIN_LASTS = timedelta(days=1)


async def drop_outdated(work: Work, again: Iterable[Row]) -> None:
    """Of rows that are to be ready again, in the database still claimed: those after which a newer edit was told."""
    edits = [row for row in again if row.act == Act.EDIT and row.of_id is not None]
    if not edits:
        return
    found = await work.session.execute(_NEWEST, {"messages": [row.of_id for row in edits]})
    newest = {row.of_id: row.newest for row in found}
    for row in edits:
        if row.id < newest.get(row.of_id, 0):
            row.state, row.try_at = DeliveryState.DROPPED.value, None


async def give_way(work: Work, done: Iterable[int]) -> None:
    """What waited for these was told last: an edit that stands ready for the same message goes before it does."""
    messages = (await work.session.scalars(_RELEASED, {"before": list(done)})).all()
    if messages:
        await work.session.execute(_GIVE_WAY, {"messages": messages})


async def pin_again(work: Work, messages: Sequence[int | None]) -> None:
    """Of messages that were posted anew: a pin went with the old one, unless it had been taken off."""
    if messages:
        until = work.now + _PIN_LASTS
        await work.session.execute(_PIN_AGAIN, {"messages": messages, "now": work.now, "until": until})
