"""The Discord client: few intents, small caches, cogs from the folder `cogs`, commands synced when they changed."""

import asyncio
import gc
import hashlib
import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import structlog
import yarl
from discord.ext import commands
from discord.gateway import DiscordWebSocket

from bot.community.leaving.handing_over import Leavers
from bot.community.mydata import Keepers
from bot.community.people import Who
from bot.community.week.opening import OCCASION, Weeks
from bot.community.week.rounding import Rounds
from bot.community.week.slot import Slot
from bot.config import Settings
from bot.discord.dispatcher import PATIENCE, dispatch
from bot.discord.failures import TryAgain
from bot.discord.hearing import Hearing
from bot.discord.routes import Routes
from bot.discord.said import Content
from bot.discord.shards import connect_with_share
from bot.discord.translator import Translator
from bot.discord.tree import Tree, turn_of
from bot.discord.turn import Turn
from bot.discord.why import Why
from bot.kernel import memory
from bot.kernel.errors import OperatorError, OutOfReach
from bot.kernel.house import House, Work
from bot.kernel.languages import Voice
from bot.rhythm.limits import Leased, identify
from bot.rhythm.registry import Openers, Renderers

if TYPE_CHECKING:
    from bot.pictures.studio import Studio

log = structlog.get_logger()

# What waits for someone and must not be a delivery, because that would name them: found at their own click.
FindForYou = Callable[[Work, Who, Voice], Awaitable[Sequence[discord.ui.Item[Any]]]]

# A bot that writes need not be warned that it cannot speak.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False

_MESSAGE = "MESSAGE_CREATE"
_MANY_SERVERS = 100
_LAST_ANSWERS = 5.0
_REFUSED_BY_DISCORD = "config.toml: [discord] token is not accepted by Discord; copy it anew from the developer portal, under Bot"
_OUT_OF_REACH = "Discord does not answer ({reason}); check this machine's network, or whether Discord has an outage, and start again"
_WRONG_INTENTS = (
    "Discord refuses the intents this bot asks for (4014), though it asks for none that need permission; check that "
    "[discord] token belongs to a bot of your own, and that it is not in quarantine"
)
_CLOSED = {
    4004: _REFUSED_BY_DISCORD,
    4010: "Discord refuses this shard (4010); leave out [discord] shards, so that Discord says how many it wants",
    4011: "This bot is in too many servers for one shard (4011); leave out [discord] shards",
    4013: _WRONG_INTENTS,
    4014: _WRONG_INTENTS,
}


def intents() -> discord.Intents:
    """None of them privileged: the bot never reads the channel."""
    wanted = discord.Intents.none()
    wanted.guilds = wanted.guild_messages = wanted.guild_scheduled_events = True
    return wanted


class Client(commands.AutoShardedBot):
    def __init__(
        self,
        house: House,
        settings: Settings,
        rooms: Sequence[str],
        *,
        patience: float = PATIENCE,
        **options: Any,
    ) -> None:
        super().__init__(
            command_prefix=(),
            help_command=None,
            tree_cls=Tree,
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            shard_count=settings.discord.shards,
            max_ratelimit_timeout=30,
            **options,
        )
        self.house = house
        self.settings = settings
        self.patience = patience
        """So many seconds into a turn without an answer Discord is told that one follows."""
        self._rooms = rooms
        self.hearing = Hearing(house)
        self.keepers = Keepers()
        self.leavers = Leavers()
        self.openers = Openers()
        self.weeks = Weeks()
        self.openers.add(OCCASION, self.weeks.opener())
        self.rounds = Rounds()
        self.slot = Slot()
        self.weeks.also(self.slot.fill)
        self.renderers: Renderers[Content] = Renderers()
        self.routes = Routes()
        self.routes.add(TryAgain, Why)
        self._studio: Studio | None = None
        self.found_for_you: list[FindForYou] = []
        self.in_profile: list[FindForYou] = []
        """What rooms add to someone's own profile, for that someone alone."""
        self.possibilities: list[FindForYou] = []
        """What rooms hold that is off until a group chooses it, for the list of possibilities."""
        self.invite: Callable[[Turn], Awaitable[None]] | None = None
        """What anyone who has not joined gets instead of what they asked for."""

        self._identify_buckets = 1
        self._hear_people_only()
        self._miss_no_removal()
        self._unfinished: set[asyncio.Task[Any]] = set()

    def _hear_people_only(self) -> None:
        """Every message of our own comes back as an event; taking it apart would cost as much as sending it."""
        parsers = self._connection.parsers
        hear = parsers[_MESSAGE]

        def hear_a_person(event: Mapping[str, Any]) -> None:
            if not event["author"].get("bot"):
                hear(event)

        parsers[_MESSAGE] = hear_a_person

    def _miss_no_removal(self) -> None:
        """A new session lists all servers; what took the bot out since the last one never says so, and discord.py would
        keep it."""
        parsers = self._connection.parsers
        begin = parsers["READY"]

        def begin_anew(event: Mapping[str, Any]) -> None:
            listed = {int(server["id"]) for server in event["guilds"]}
            for server in list(self.guilds):
                if server.shard_id == event["shard"][0] and server.id not in listed:
                    parsers["GUILD_DELETE"]({"id": server.id})
            begin(event)

        parsers["READY"] = begin_anew

    def turn_begins(self) -> None:
        """The running task answers somebody, or writes what it heard: the bot does not close before it is done."""
        task = asyncio.current_task()
        if task is not None:
            self._finish(task)

    def begin(self, errand: Coroutine[Any, Any, None]) -> None:
        """Beside what anyone waits for, and finished before the bot closes."""
        self._finish(asyncio.create_task(errand))

    def _finish(self, task: asyncio.Task[Any]) -> None:
        self._unfinished.add(task)
        task.add_done_callback(self._unfinished.discard)

    async def close(self) -> None:
        """As long as there is a connection something new may begin; what runs now is given its time before that ends."""
        if self._unfinished:
            await asyncio.wait(self._unfinished, timeout=_LAST_ANSWERS)
        if self._studio is not None:
            self._studio.close()
        await super().close()
        while self._unfinished:
            await asyncio.wait(self._unfinished)

    @property
    def studio(self) -> "Studio":
        """Draws pictures beside the bot; opened when the first one is asked for."""
        if self._studio is None:
            from bot.pictures.studio import Studio

            self._studio = Studio(hands=2)  # a card need not wait for a deck that is printed
        return self._studio

    @property
    def own_id(self) -> int:
        if self.user is None:
            raise RuntimeError("The bot has not logged in yet")
        return self.user.id

    async def log_in(self, token: str) -> None:
        """Loads all rooms too. A wrong token or no way to Discord ends here, with one sentence."""
        try:
            await self.login(token)
        except discord.LoginFailure:
            raise OperatorError(_REFUSED_BY_DISCORD) from None
        except (aiohttp.ClientError, TimeoutError, discord.DiscordServerError) as error:
            raise OutOfReach(_OUT_OF_REACH.format(reason=error)) from None

    async def stay_connected(self) -> None:
        """Until the bot is closed. discord.py reconnects and resumes by itself."""
        processes = self.settings.discord.processes
        try:
            await connect_with_share(
                self.house.database.url, processes, self.shard_count or 1, self._connect_with
            )
        except discord.PrivilegedIntentsRequired:
            raise OperatorError(_WRONG_INTENTS) from None
        except discord.ConnectionClosed as closed:
            known = _CLOSED.get(closed.code)
            if known is None:
                raise OutOfReach(f"Discord closed the connection ({closed.code}); start again") from None
            raise OperatorError(known) from None

    async def _connect_with(self, shards: Sequence[int]) -> None:
        self.shard_ids = list(shards)
        await self.connect(reconnect=True)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """All processes start sessions at Discord's pace together; alone, discord.py's own is enough."""
        if self.house.database.is_sqlite:
            await super().before_identify_hook(shard_id, initial=initial)
        else:
            await Leased(self.house.database, identify((shard_id or 0) % self._identify_buckets)).turn()

    async def setup_hook(self) -> None:
        await self._plan_shards()
        await self.tree.set_translator(Translator(self.house.languages))
        for room in self._rooms:
            await self.load_extension(room)
        await self._sync_commands()

    async def _plan_shards(self) -> None:
        """Discord says how many shards it wants and how often a bot may still identify today: a bot that starts over
        and over waits instead of losing its token."""
        wanted, gateway, limit = await self.http.get_bot_gateway()
        self.shard_count = self.settings.discord.shards or wanted
        self._identify_buckets = limit["max_concurrency"]
        if self.settings.discord.gateway_url is None:
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
        if limit["remaining"] < self.shard_count:
            wait = limit["reset_after"] / 1000
            log.warning("Discord allows no more connections for now; waiting", seconds=wait)
            await asyncio.sleep(wait)

    async def on_ready(self) -> None:
        """Thousands of servers stay for good: looking for garbage among them, again and again, would take a fifth of a
        busy minute."""
        if len(self.guilds) >= _MANY_SERVERS:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        log.info("connected", servers=len(self.guilds), shards=self.shard_count)

    async def on_message(self, message: discord.Message, /) -> None:
        """The channel is never read; without this, discord.py would look for commands in what people say."""

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        await dispatch(self, interaction)

    async def on_app_command_completion(
        self, interaction: discord.Interaction[Any], _command: object, /
    ) -> None:
        self.turn_begins()
        await self.hearing.hear(turn_of(interaction).known)

    async def _sync_commands(self) -> None:
        """Discord allows few changes a day, and every change empties its clients' lists for a moment."""
        translator = self.tree.translator
        assert translator is not None  # noqa: S101  # set above
        payload = [
            await command.get_translated_payload(self.tree, translator)
            for command in self.tree.get_commands()
        ]
        stamp = hashlib.sha256(
            json.dumps([self.application_id, payload], sort_keys=True).encode()
        ).hexdigest()
        async with self.house.reading() as work:
            if await memory.recall(work, "commands") == stamp:
                return
        await self.tree.sync()
        async with self.house.writing() as work:
            await memory.remember(work, "commands", stamp)
        log.info("commands synced", count=len(payload))
