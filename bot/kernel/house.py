"""What every room is given: the clock, the database, the keys and the languages, and a unit of work over them."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.kernel.bell import Bell
from bot.kernel.clock import Clock
from bot.kernel.database import Database
from bot.kernel.languages import Languages
from bot.kernel.sealing import Keyring


@dataclass(slots=True)
class Work:
    """One use case: a session, the moment it happens, and what follows once it is committed."""

    session: AsyncSession
    now: datetime
    keyring: Keyring
    bell: Bell
    _afterwards: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])

    def after_commit(self, act: Callable[[], None]) -> None:
        self._afterwards.append(act)

    def committed(self) -> None:
        for act in self._afterwards:
            act()


@dataclass(frozen=True, slots=True)
class House:
    clock: Clock
    database: Database
    keyring: Keyring
    languages: Languages
    bell: Bell = field(default_factory=Bell)

    @asynccontextmanager
    async def writing(self) -> AsyncGenerator[Work]:
        """Saved when the block ends, undone when it raises. Never hold it open across a call to a platform."""
        async with self.database.writing() as session:
            work = Work(session, self.clock.now(), self.keyring, self.bell)
            yield work
        work.committed()

    @asynccontextmanager
    async def reading(self) -> AsyncGenerator[Work]:
        async with self.database.reading() as session:
            yield Work(session, self.clock.now(), self.keyring, self.bell)
