"""Who may do what where."""

import pytest

from bot.sandbox.model import Channel, ChannelType, Overwrite, Role, Thread
from bot.sandbox.permissions import EVERYTHING, Permission, in_channel, in_guild, may
from bot.sandbox.scenes import FACILITATOR, GROUP, HOSTS, INSTALLER, LEARNING, LONG_AGO
from bot.sandbox.world import World

MEMBER = 1_011


@pytest.fixture
def world() -> World:
    return World.small()


def test_the_owner_and_administrators_may_everything(world: World) -> None:
    guild = world.guilds[GROUP]
    assert in_guild(guild, INSTALLER) == EVERYTHING
    guild.roles[HOSTS] = Role(HOSTS, "Begeleiders", int(Permission.ADMINISTRATOR))
    assert in_guild(guild, FACILITATOR) == EVERYTHING


def test_a_stranger_may_nothing(world: World) -> None:
    assert in_guild(world.guilds[GROUP], 5) == 0


def test_overwrites_count_in_discords_order(world: World) -> None:
    guild, channel = world.guilds[GROUP], world.channels[LEARNING]
    send = int(Permission.SEND_MESSAGES)
    channel.overwrites[guild.id] = Overwrite(guild.id, of_member=False, deny=send)
    assert not may(guild, channel, FACILITATOR, Permission.SEND_MESSAGES)
    channel.overwrites[HOSTS] = Overwrite(HOSTS, of_member=False, allow=send)
    assert may(guild, channel, FACILITATOR, Permission.SEND_MESSAGES)
    channel.overwrites[FACILITATOR] = Overwrite(FACILITATOR, of_member=True, deny=send)
    assert not may(guild, channel, FACILITATOR, Permission.SEND_MESSAGES)


def test_who_cannot_see_a_channel_may_nothing_there(world: World) -> None:
    guild, channel = world.guilds[GROUP], world.channels[LEARNING]
    channel.overwrites[guild.id] = Overwrite(guild.id, of_member=False, deny=int(Permission.VIEW_CHANNEL))
    assert in_channel(guild, channel, MEMBER) == 0


def test_a_private_thread_is_there_for_its_members(world: World) -> None:
    guild = world.guilds[GROUP]
    thread = Thread(FACILITATOR, LONG_AGO, LONG_AGO, members={MEMBER: LONG_AGO})
    channel = Channel(9, ChannelType.PRIVATE_THREAD, guild_id=GROUP, parent_id=LEARNING, thread=thread)
    assert may(guild, channel, MEMBER, Permission.VIEW_CHANNEL)
    assert not may(guild, channel, 1_012, Permission.VIEW_CHANNEL)
    assert may(guild, channel, world.bot.id, Permission.VIEW_CHANNEL), "it manages threads"


def test_direct_messages_belong_to_the_two(world: World) -> None:
    channel = Channel(9, ChannelType.DIRECT, recipients=(MEMBER, world.bot.id))
    assert may(None, channel, MEMBER, Permission.SEND_MESSAGES)
    assert in_channel(None, channel, FACILITATOR) == 0
