"""A member's yes: what they keep for the group may point to them. Off until they switch it on, and off again at once."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from sqlalchemy import select

from bot.community.people import Who
from bot.kernel.house import Work
from bot.questions import revisions
from bot.questions.tables import SharingRow


class Story(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def member(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def at(self) -> datetime: ...


class Stories(Protocol):
    """Kept in another room: which there are of these members, and what they say."""

    async def known(self, work: Work, community: int, members: Collection[int]) -> tuple[str, ...]: ...

    async def read(self, work: Work, community: int, members: Collection[int]) -> Sequence[Story]: ...


async def switch(work: Work, who: Who, *, on: bool) -> None:
    row = await work.session.get(SharingRow, who.joined())
    if on and row is None:
        work.session.add(SharingRow(member_id=who.joined(), community_id=who.here()))
    elif not on and row is not None:
        await work.session.delete(row)
    await revisions.changed(work, who.here())


async def is_on(work: Work, member: int) -> bool:
    return await work.session.get(SharingRow, member) is not None


async def members(work: Work, community: int) -> set[int]:
    rows = await work.session.scalars(
        select(SharingRow.member_id).where(SharingRow.community_id == community)
    )
    return set(rows.all())
