"""The whole of what the local Discord knows, with its indexes, and the worlds that tests and demo begin with."""

from collections.abc import Iterable, Iterator

from bot.sandbox import scenes
from bot.sandbox.model import Bot, Channel, Guild, Json, Member, User

BOT_ID = 900_000_000_000_000_000


class World:
    def __init__(self, bot: Bot, zone: str = "Europe/Amsterdam") -> None:
        self.bot = bot
        self.zone = zone
        self.users: dict[int, User] = {bot.id: User(bot.id, bot.name.lower(), bot.name, bot=True)}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.direct: dict[frozenset[int], Channel] = {}
        self.commands: dict[int, Json] = {}
        """The application's registered commands, Discord's shape, by id; `guild_id` tells where they belong."""
        self.read_until: dict[tuple[int, int], int] = {}
        """Up to which message someone (user, channel) has read."""

    @classmethod
    def small(cls) -> "World":
        """A server with an installer, a facilitator and nine members, a second server beside it."""
        return scenes.small(cls(_bot()))

    @classmethod
    def large(cls, guilds: int, members: int = 5) -> "World":
        """Many small servers, for measuring."""
        return scenes.large(cls(_bot()), guilds, members)

    def add_user(self, user: User) -> User:
        self.users[user.id] = user
        return user

    def add_guild(self, guild: Guild) -> Guild:
        self.guilds[guild.id] = guild
        for channel in guild.channels.values():
            self.channels[channel.id] = channel
        for user_id in guild.members:
            self.users[user_id].guild_ids.add(guild.id)
        return guild

    def add_channel(self, channel: Channel) -> Channel:
        self.channels[channel.id] = channel
        if channel.guild_id is None:
            self.direct[frozenset(channel.recipients)] = channel
        else:
            self.guilds[channel.guild_id].channels[channel.id] = channel
        return channel

    def remove_channel(self, channel: Channel) -> None:
        self.channels.pop(channel.id, None)
        if channel.guild_id is not None:
            self.guilds[channel.guild_id].channels.pop(channel.id, None)

    def add_member(self, guild: Guild, member: Member) -> Member:
        guild.members[member.user_id] = member
        self.users[member.user_id].guild_ids.add(guild.id)
        return member

    def remove_member(self, guild: Guild, user_id: int) -> None:
        guild.members.pop(user_id, None)
        self.users[user_id].guild_ids.discard(guild.id)

    def guild_of(self, channel: Channel) -> Guild | None:
        return self.guilds[channel.guild_id] if channel.guild_id is not None else None

    def guilds_of(self, user_id: int) -> list[Guild]:
        return [self.guilds[guild_id] for guild_id in sorted(self.users[user_id].guild_ids)]

    def share_guild(self, one: int, other: int) -> bool:
        return bool(self.users[one].guild_ids & self.users[other].guild_ids)

    def direct_of(self, user_id: int) -> Iterator[Channel]:
        return (channel for pair, channel in self.direct.items() if user_id in pair)

    @property
    def people(self) -> Iterable[User]:
        return (user for user in self.users.values() if not user.bot)


def _bot() -> Bot:
    # No secret: it opens nothing but this server on loopback.
    return Bot(BOT_ID, "local.sandbox.token", "Tussenruimte", owner_id=scenes.INSTALLER)
