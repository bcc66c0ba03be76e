"""Roles of a server: made, changed, removed."""

from bot.sandbox.core import Core
from bot.sandbox.events import MemberChanged, RoleChanged
from bot.sandbox.model import Guild, Json, Role


def create(core: Core, guild: Guild, wanted: Json) -> Role:
    """A new role stands just above everyone; the others move up."""
    everyone = guild.roles[guild.id]
    for role in guild.roles.values():
        if role is not everyone:
            role.position += 1
    role = Role(core.snowflakes.next(), "new role", everyone.permissions, position=1)
    _fill(role, wanted)
    guild.roles[role.id] = role
    core.publish(RoleChanged(guild, role, "CREATE"))
    return role


def change(core: Core, guild: Guild, role: Role, wanted: Json) -> Role:
    _fill(role, wanted)
    core.publish(RoleChanged(guild, role, "UPDATE"))
    return role


def delete(core: Core, guild: Guild, role: Role) -> None:
    holders = [member for member in guild.members.values() if role.id in member.roles]
    for member in holders:
        member.roles = [each for each in member.roles if each != role.id]
    del guild.roles[role.id]
    for channel in guild.channels.values():
        channel.overwrites.pop(role.id, None)
    core.publish(RoleChanged(guild, role, "DELETE"))
    for member in holders:
        core.publish(MemberChanged(guild, member))


def _fill(role: Role, wanted: Json) -> None:
    role.name = wanted.get("name") or role.name
    if wanted.get("permissions") is not None:
        role.permissions = int(wanted["permissions"])
    colors: Json = wanted.get("colors") or {}
    role.color = int(wanted.get("color") or colors.get("primary_color") or role.color)
    role.hoist = bool(wanted.get("hoist", role.hoist))
    role.mentionable = bool(wanted.get("mentionable", role.mentionable))
