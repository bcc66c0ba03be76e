"""Gives and takes the role that the opening of a week mentions; made when the first member wants it."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.community.members import Membership
from bot.community.week.nudging import NudgeRole, Rested, keep_nudge_role, nudge_role, rested
from bot.community.words import Hearing
from bot.discord.client import Client
from bot.discord.failures import UNDONE
from bot.discord.turn import Turn
from bot.kernel.house import Work
from bot.rhythm.registry import Due

log = structlog.get_logger()

_ROLE_NAME_MOST = 100
_making: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)


async def follow(turn: Turn, membership: Membership, hears: Hearing) -> bool:
    """Whether this member will be nudged. Where the bot may not give roles the member is told, and nothing fails."""
    if hears is Hearing.NUDGE:
        return await _change(_prepare if membership.rests else _give, turn, membership.community)
    return membership.before is Hearing.NUDGE and await _change(_take, turn, membership.community)


async def rests(turn: Turn, membership: Membership | None, *, resting: bool) -> None:
    """Who has the role is called whether they rest or not: it goes with the rest, and comes back after it."""
    if membership is not None and membership.wishes.hears is Hearing.NUDGE:
        await _change(_take if resting else _give, turn, membership.community)


async def again(client: Client, work: Work, due: Sequence[Due]) -> None:
    """Opener: a rest is over and the role is given back, after that is written down, so that nothing waits for
    Discord."""
    if found := await rested(work, due):
        work.after_commit(lambda: client.begin(_give_back(client, found)))


async def _give_back(client: Client, found: Sequence[Rested]) -> None:
    for each in found:
        try:
            await _hand(client, each)
        except UNDONE as error:
            log.warning("a nudge role could not be given back", server=each.server, error=repr(error))


async def _change(how: Callable[[Turn, int], Awaitable[bool]], turn: Turn, community: int) -> bool:
    try:
        return await how(turn, community)
    except UNDONE as error:
        log.warning("a nudge role could not be changed", community=community, error=repr(error))
        return False


async def _prepare(turn: Turn, community: int) -> bool:
    """For who rests: the role is there, and is given when the rest is over."""
    await _ready(turn, community)
    return True


async def _give(turn: Turn, community: int) -> bool:
    server, role = await _ready(turn, community)
    await _hand(turn.client, Rested(server, str(turn.interaction.user.id), role))
    return True


async def _hand(client: Client, to: Rested) -> None:
    guild = client.get_guild(int(to.server))
    role = guild and guild.get_role(int(to.role))
    if role is not None and not role.mentionable:  # made before it had to be: nobody would be called
        await client.http.edit_role(int(to.server), int(to.role), mentionable=True)
    await client.http.add_role(int(to.server), int(to.account), int(to.role))


async def _ready(turn: Turn, community: int) -> tuple[str, str]:
    """The server and its role, made where there is none."""
    async with _making[community]:
        known = await _known(turn, community)
        role = known.role if known.role and _exists(turn, known) else await _make(turn, community, known)
    return known.server, role


async def _take(turn: Turn, community: int) -> bool:
    known = await _known(turn, community)
    if known.role is not None:
        await turn.client.http.remove_role(int(known.server), turn.interaction.user.id, int(known.role))
    return False


async def _known(turn: Turn, community: int) -> NudgeRole:
    async with turn.house.reading() as work:
        return await nudge_role(work, community)


def _exists(turn: Turn, known: NudgeRole) -> bool:
    guild = turn.client.get_guild(int(known.server))
    return guild is None or guild.get_role(int(known.role or 0)) is not None


async def _make(turn: Turn, community: int, wanted: NudgeRole) -> str:
    say = turn.house.languages.voice(wanted.language)
    name = say("join-nudge-role", name=wanted.community_name)[:_ROLE_NAME_MOST]
    # Discord lets a bot without the right to call everyone mention only a role that anyone may mention.
    made = await turn.client.http.create_role(
        int(wanted.server), name=name, permissions="0", mentionable=True
    )
    async with turn.house.writing() as work:
        await keep_nudge_role(work, community, str(made["id"]))
    return str(made["id"])
