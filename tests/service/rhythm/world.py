"""A small world for the rhythm: communities with members, a platform that writes down what it is asked, and a room."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

from bot.community.tables import AccountRow, CommunityRow, MemberRow, RoleRow
from bot.community.week.listening import Listening
from bot.community.words import Calm, Hearing, Role
from bot.kernel.clock import DrivenClock
from bot.kernel.house import House, Work
from bot.rhythm.alarm import DrivenAlarm
from bot.rhythm.calls import MAKES, Act, Call, Delivery, Done, Outcome, Tell
from bot.rhythm.engine import Rhythm
from bot.rhythm.limits import Unlimited
from bot.rhythm.registry import Due, Opener, Openers
from bot.rhythm.rules import Rule
from bot.rhythm.schedules import set_rhythm
from bot.rhythm.telling import tell

ZONE = "Europe/Amsterdam"
WEEK = "week"

Trouble = Callable[[Delivery], Outcome | None]


@dataclass(frozen=True, slots=True)
class Made:
    """A call that reached the platform, and when."""

    at: datetime
    delivery: Delivery


@dataclass(slots=True)
class Platform:
    """Does what it is asked, remembers it, and gets into the trouble it is told to get into."""

    clock: DrivenClock
    made: list[Made] = field(default_factory=list[Made])
    trouble: Trouble = lambda _: None
    hangs: Callable[[Delivery], Awaitable[None]] | None = None
    accepts_first: bool = False
    """In trouble, the call was carried out all the same."""
    prepared: list[int] = field(default_factory=list[int])
    called: asyncio.Event = field(default_factory=asyncio.Event)

    async def prepare(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Call]:
        self.prepared.append(len(deliveries))
        return {each.id: _PlatformCall(self, each) for each in deliveries if each.subject != "nothing"}

    def take(self, delivery: Delivery) -> Done:
        self.made.append(Made(self.clock.now(), delivery))
        self.called.set()
        return Done(f"r{delivery.id}" if delivery.act in MAKES or delivery.act is Act.REPOST else None)

    def of(self, kind: str) -> list[Made]:
        return [made for made in self.made if made.delivery.kind == kind]

    def acts(self) -> list[tuple[str, Act]]:
        return [(made.delivery.kind, made.delivery.act) for made in self.made]


@dataclass(frozen=True, slots=True)
class _PlatformCall:
    platform: Platform
    delivery: Delivery

    async def make(self) -> Outcome:
        if self.platform.hangs is not None:
            await self.platform.hangs(self.delivery)
        outcome = self.platform.trouble(self.delivery)
        if outcome is None:
            return self.platform.take(self.delivery)
        if self.platform.accepts_first:
            self.platform.take(self.delivery)
        return outcome

    async def settle(self) -> Outcome | None:
        if any(made.delivery.id == self.delivery.id for made in self.platform.made):
            return Done(f"r{self.delivery.id}")
        return None


class Week:
    """A room that opens a week: a panel, its thread, and the old panel laid to rest."""

    def __init__(self) -> None:
        self.opened: list[Due] = []
        self.broken_for: set[int] = set()
        self._panels: dict[int, int] = {}

    async def open(self, work: Work, due: Sequence[Due]) -> None:
        tells: list[Tell] = []
        for week in due:
            if week.community in self.broken_for:
                raise RuntimeError("this week cannot be opened")
            panel = Tell(kind="panel", community=week.community, subject=str(week.id))
            tells += [panel, Tell(kind="week-thread", community=week.community, act=Act.THREAD, of=panel)]
            tells.append(Tell(kind="panel", community=week.community, act=Act.PIN, of=panel))
            if old := self._panels.get(week.community):
                tells.append(Tell(kind="panel", community=week.community, act=Act.EDIT, of=old, after=panel))
        told = dict(zip(tells, await tell(work, tells), strict=True))
        for each, number in told.items():
            if each.kind == "panel" and each.act is Act.SEND and number:
                self._panels[each.community] = number
        self.opened += due


class World:
    def __init__(self, house: House, clock: DrivenClock, *, asks_after: int = 0) -> None:
        self.house = house
        self.clock = clock
        self.platform = Platform(clock)
        self.week = Week()
        self.openers = Openers()
        self.openers.add(WEEK, Opener(self.week.open, timedelta(days=1), asks_after=asks_after))
        self.rhythm = self.another_process()
        self._accounts = Counter[str]()

    def another_process(self) -> Rhythm:
        return Rhythm(
            self.house,
            Listening(),
            self.openers,
            self.platform,
            DrivenAlarm(self.clock),
            started=Unlimited(),
            asked_for=Unlimited(),
        )

    async def community(self, *, zone: str = ZONE, calm: Calm | None = None, number: int = 0) -> int:
        async with self.house.writing() as work:
            row = CommunityRow(
                platform="test",
                server="server",
                channel=f"channel-{number or self._count('channel')}",
                language="nl",
                zone=zone,
                calm=calm,
                created_at=work.now,
                started_at=work.now,
            )
            work.session.add(row)
            await work.session.flush()
            return row.id

    async def member(
        self, community: int, *, hears: Hearing = Hearing.DIRECT, account: int = 0, facilitates: bool = False
    ) -> int:
        async with self.house.writing() as work:
            row = MemberRow(
                community_id=community,
                account_id=account or await self._account(work),
                name="Noor",
                language="nl",
                hears=hears.value,
                joined_at=work.now,
            )
            work.session.add(row)
            if facilitates:
                role = Role.FACILITATOR.value
                work.session.add(
                    RoleRow(community_id=community, account_id=row.account_id, role=role, since=work.now)
                )
            await work.session.flush()
            return row.id

    async def account(self) -> int:
        async with self.house.writing() as work:
            return await self._account(work)

    async def every_week(
        self, community: int, *, weekday: int = 1, at: time = time(9), every: int = 1
    ) -> datetime:
        async with self.house.writing() as work:
            rule = Rule(weekday, at, work.now.date(), every)
            opens = await set_rhythm(work, community, WEEK, rule, ZONE)
        assert opens is not None
        return opens

    async def tell(self, *tells: Tell) -> list[int | None]:
        async with self.house.writing() as work:
            return await tell(work, tells)

    async def settle(self) -> datetime | None:
        async with asyncio.timeout(30):
            return await self.rhythm.settle()

    async def move_to(self, moment: datetime) -> datetime | None:
        self.clock.move_to(moment)
        return await self.settle()

    async def pass_time(self, by: timedelta) -> None:
        """Stops at everything that happens on the way, as a running clock would."""
        end = self.clock.now() + by
        following = await self.settle()
        while following is not None and following <= end:
            following = await self.move_to(max(following, self.clock.now()))
        await self.move_to(end)

    async def _account(self, work: Work) -> int:
        row = AccountRow(platform="test", address=f"account-{self._count('account')}", name="Noor")
        work.session.add(row)
        await work.session.flush()
        return row.id

    def _count(self, what: str) -> int:
        self._accounts[what] += 1
        return self._accounts[what]


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
