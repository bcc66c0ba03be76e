"""Leaving leaves nothing with nobody: each room says what is still open there, and gives it to the group or lets it go,
as whoever leaves chooses."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.community import members
from bot.community.members import Membership
from bot.community.mydata import Subject, subject_of
from bot.community.people import Who
from bot.kernel.house import Work


@dataclass(frozen=True, slots=True)
class Open:
    """Something that waits for someone who leaves. `kind` is the key of a text that says what it is."""

    kind: str
    text: str


class Leaving(Protocol):
    """A room's part in leaving."""

    async def still_open(self, work: Work, subject: Subject) -> Sequence[Open]: ...

    async def hand_over(self, work: Work, subject: Subject, *, give: bool) -> None:
        """To the group where it can go on without them (`give`); otherwise it ends. Either way it waits for nobody who
        left."""
        ...


class Leavers:
    def __init__(self) -> None:
        self._rooms: list[Leaving] = []

    def add(self, *rooms: Leaving) -> None:
        self._rooms.extend(rooms)

    async def still_open(self, work: Work, who: Who) -> list[Open]:
        subject = await subject_of(work, who)
        return [each for room in self._rooms for each in await room.still_open(work, subject)]

    async def hand_over(self, work: Work, who: Who, *, give: bool) -> None:
        """Also before everything of someone is erased."""
        subject = await subject_of(work, who)
        for room in self._rooms:
            await room.hand_over(work, subject, give=give)

    async def leave(self, work: Work, who: Who, *, give: bool) -> Membership:
        await self.hand_over(work, who, give=give)
        return await members.leave(work, who)
