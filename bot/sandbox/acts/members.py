"""Coming to and leaving a server, people and the bot."""

from bot.sandbox.core import Core
from bot.sandbox.events import BotInvited, BotRemoved, MemberChanged, MemberJoined, MemberLeft
from bot.sandbox.model import Guild, Member, Role
from bot.sandbox.scenes import BOT_PERMISSIONS


def join(core: Core, guild: Guild, user_id: int) -> None:
    if user_id in guild.members:
        return
    member = core.world.add_member(guild, Member(user_id, core.now()))
    core.publish(MemberJoined(guild, member))


def leave(core: Core, guild: Guild, user_id: int) -> None:
    if user_id not in guild.members:
        return
    core.world.remove_member(guild, user_id)
    for channel in guild.threads:
        if channel.thread:
            channel.thread.members.pop(user_id, None)
    core.publish(MemberLeft(guild, core.user(user_id)))


def set_roles(core: Core, guild: Guild, member: Member, roles: list[int]) -> None:
    if roles != member.roles:
        member.roles = roles
        changed(core, guild, member)


def changed(core: Core, guild: Guild, member: Member) -> None:
    core.publish(MemberChanged(guild, member))


def invite_bot(core: Core, guild: Guild) -> None:
    """Brings the bot with a role of its own, as an invite link does."""
    if core.bot_id in guild.members:
        return
    top = max(role.position for role in guild.roles.values()) + 1
    role = Role(
        core.snowflakes.next(), core.world.bot.name, BOT_PERMISSIONS, position=top, managed_by=core.bot_id
    )
    guild.roles[role.id] = role
    member = core.world.add_member(guild, Member(core.bot_id, core.now(), roles=[role.id]))
    core.publish(BotInvited(guild))
    core.publish(MemberJoined(guild, member))


def remove_bot(core: Core, guild: Guild) -> None:
    if core.bot_id not in guild.members:
        return
    core.world.remove_member(guild, core.bot_id)
    managed = [role.id for role in guild.roles.values() if role.managed_by == core.bot_id]
    for role_id in managed:
        del guild.roles[role_id]
    for command_id, command in tuple(core.world.commands.items()):
        if command.get("guild_id") == str(guild.id):
            del core.world.commands[command_id]
    core.publish(BotRemoved(guild))
    core.publish(MemberLeft(guild, core.user(core.bot_id)))
