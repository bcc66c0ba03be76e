"""The heart of the local Discord: its world, clock, files and events, shared by all its faces."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from bot.kernel.clock import Clock
from bot.sandbox.cdn import Files
from bot.sandbox.events import Event, Hub
from bot.sandbox.interactions.model import Interactions
from bot.sandbox.limits import Limits
from bot.sandbox.model import Channel, Guild, Member, Message, User
from bot.sandbox.nonces import Nonces
from bot.sandbox.refusals import refused
from bot.sandbox.snowflakes import Snowflakes
from bot.sandbox.world import World

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tempo:
    """Discord's deadlines in real seconds."""

    first_answer: float = 3.0
    token_life: float = 900.0
    heartbeat: float = 41.25
    session_life: float = 180.0
    """How long a cut session can be resumed."""


class Core:
    def __init__(
        self,
        world: World,
        clock: Clock,
        tempo: Tempo | None = None,
        limits: Limits | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.world = world
        self.clock = clock
        self.tempo = tempo or Tempo()
        self.limits = limits or Limits()
        self.monotonic = monotonic
        self.snowflakes = Snowflakes(clock)
        self.files = Files()
        self.hub = Hub()
        self.interactions = Interactions(kept_seconds=self.tempo.token_life + 60)
        self.nonces = Nonces(clock.now, monotonic)
        self.bot_online = False

    def now(self) -> datetime:
        return self.clock.now()

    def publish(self, event: Event) -> None:
        self.hub.publish(event)

    @property
    def bot_id(self) -> int:
        return self.world.bot.id

    def user(self, user_id: int) -> User:
        return _found(self.world.users.get(user_id), 10013)

    def guild(self, guild_id: int) -> Guild:
        """A server where the bot is; of others Discord denies the knowledge."""
        guild = _found(self.world.guilds.get(guild_id), 10004)
        if self.bot_id not in guild.members:
            raise refused(10004)
        return guild

    def channel(self, channel_id: int) -> Channel:
        return _found(self.world.channels.get(channel_id), 10003)

    def guild_of(self, channel: Channel) -> Guild | None:
        return self.world.guild_of(channel)

    def message(self, channel: Channel, message_id: int) -> Message:
        return _found(channel.messages.get(message_id), 10008)

    def member(self, guild: Guild, user_id: int) -> Member:
        found = guild.members.get(user_id)
        if found is None:
            raise refused(10007 if user_id in self.world.users else 10013)
        return found


def _found(thing: T | None, code: int) -> T:
    if thing is None:
        raise refused(code)
    return thing
