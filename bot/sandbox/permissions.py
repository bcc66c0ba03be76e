"""Who may do what where: Discord's permission bits and the order in which overwrites count."""

from enum import IntFlag

from bot.sandbox.model import Channel, ChannelType, Guild


class Permission(IntFlag):
    KICK_MEMBERS = 1 << 1
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    SEND_TTS_MESSAGES = 1 << 12
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    CONNECT = 1 << 20
    CHANGE_NICKNAME = 1 << 26
    MANAGE_NICKNAMES = 1 << 27
    MANAGE_ROLES = 1 << 28
    MANAGE_WEBHOOKS = 1 << 29
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_EVENTS = 1 << 33
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38
    MODERATE_MEMBERS = 1 << 40
    CREATE_EVENTS = 1 << 44
    SEND_POLLS = 1 << 49
    USE_EXTERNAL_APPS = 1 << 50
    PIN_MESSAGES = 1 << 51


EVERYTHING = (1 << 53) - 1

EVERYONE = int(
    Permission.ADD_REACTIONS
    | Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.CONNECT
    | Permission.CHANGE_NICKNAME
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.CREATE_PRIVATE_THREADS
    | Permission.SEND_MESSAGES_IN_THREADS
    | Permission.SEND_POLLS
    | Permission.USE_EXTERNAL_APPS
)
"""What a new server gives everyone."""

IN_DIRECT_MESSAGES = EVERYONE | int(Permission.PIN_MESSAGES | Permission.MENTION_EVERYONE)


def in_guild(guild: Guild, user_id: int) -> int:
    """What a member's roles give; nothing for who is no member."""
    member = guild.members.get(user_id)
    if member is None:
        return 0
    if guild.owner_id == user_id:
        return EVERYTHING
    total = guild.roles[guild.id].permissions
    for role_id in member.roles:
        total |= guild.roles[role_id].permissions
    return EVERYTHING if total & Permission.ADMINISTRATOR else total


def in_channel(guild: Guild | None, channel: Channel, user_id: int) -> int:
    """What someone may do in a channel, a thread or direct messages (there the two who share them)."""
    if guild is None:
        return IN_DIRECT_MESSAGES if user_id in channel.recipients else 0
    total = in_guild(guild, user_id)
    if total in (0, EVERYTHING):
        return total
    total = _overwritten(guild, guild.home_of(channel), user_id, total)
    if not total & Permission.VIEW_CHANNEL or _hidden(channel, user_id, total):
        return 0
    return total


def may(guild: Guild | None, channel: Channel, user_id: int, *wanted: Permission) -> bool:
    held = in_channel(guild, channel, user_id)
    return all(held & permission for permission in wanted)


def speech_in(channel: Channel) -> Permission:
    return Permission.SEND_MESSAGES_IN_THREADS if channel.thread else Permission.SEND_MESSAGES


def top_position(guild: Guild, user_id: int) -> int:
    """The height of someone's highest role, which bounds the roles they may give or change."""
    member = guild.members.get(user_id)
    return max((guild.roles[role].position for role in member.roles), default=0) if member else 0


def _overwritten(guild: Guild, channel: Channel, user_id: int, total: int) -> int:
    """Everyone's overwrite, then all roles' together, then the member's own."""
    everyone = channel.overwrites.get(guild.id)
    if everyone:
        total = (total & ~everyone.deny) | everyone.allow
    allow = deny = 0
    for role_id in guild.members[user_id].roles:
        overwrite = channel.overwrites.get(role_id)
        if overwrite:
            allow |= overwrite.allow
            deny |= overwrite.deny
    total = (total & ~deny) | allow
    own = channel.overwrites.get(user_id)
    return (total & ~own.deny) | own.allow if own else total


def _hidden(channel: Channel, user_id: int, total: int) -> bool:
    """A private thread is there for its members and for those who manage threads."""
    if channel.type != ChannelType.PRIVATE_THREAD or channel.thread is None:
        return False
    return user_id not in channel.thread.members and not total & Permission.MANAGE_THREADS
