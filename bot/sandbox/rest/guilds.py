"""Servers, their members and their roles."""

from bot.sandbox.acts import members, roles
from bot.sandbox.gateway.intents import Intent
from bot.sandbox.model import Guild, Json, Member, Role
from bot.sandbox.permissions import Permission, in_guild, top_position
from bot.sandbox.refusals import refused
from bot.sandbox.rest.call import Call, need_in_guild
from bot.sandbox.rest.router import Routes
from bot.sandbox.rules.channels import check_member, check_role
from bot.sandbox.shapes.places import guild_json, role_json
from bot.sandbox.shapes.users import member_json

route = Routes()
GUILD = "/guilds/{guild}"
MEMBER = GUILD + "/members/{user}"


@route("GET", GUILD)
def read(call: Call) -> Json:
    guild = call.guild()
    counts = {"approximate_member_count": len(guild.members), "approximate_presence_count": 1}
    return guild_json(guild) | (counts if call.flag("with_counts") else {})


@route("DELETE", "/users/@me/guilds/{guild}")
def leave(call: Call) -> None:
    members.remove_bot(call.core, call.guild())


@route("GET", MEMBER)
def member(call: Call) -> Json:
    guild = call.guild()
    return member_json(call.core.world, call.core.member(guild, call.number("user")))


@route("GET", GUILD + "/members")
def listed(call: Call) -> list[Json]:
    """Only for bots whose members intent is switched on."""
    guild = call.guild()
    if not call.core.world.bot.privileged_intents & Intent.GUILD_MEMBERS:
        raise refused(50001)
    limit, after = call.asked("limit", 1, 1, 1000), call.snowflake("after") or 0
    page = sorted(user_id for user_id in guild.members if user_id > after)[:limit]
    return [member_json(call.core.world, guild.members[user_id]) for user_id in page]


@route("GET", GUILD + "/members/search")
def search(call: Call) -> list[Json]:
    guild = call.guild()
    query, limit = call.request.query.get("query", "").lower(), call.asked("limit", 1, 1, 1000)
    found = [
        each
        for each in guild.members.values()
        if (each.nick or "").lower().startswith(query)
        or call.core.world.users[each.user_id].username.startswith(query)
    ]
    return [member_json(call.core.world, each) for each in found[:limit]]


@route("PATCH", MEMBER)
def change(call: Call) -> Json:
    guild = call.guild()
    found = call.core.member(guild, call.number("user"))
    check_member(call.payload)
    if "nick" in call.payload:
        need_in_guild(call.core, guild, Permission.MANAGE_NICKNAMES)
        _check_below(call, guild, found)
        found.nick = call.payload["nick"] or None
    if call.payload.get("roles") is not None:
        wanted = [_assignable(call, guild, int(role)).id for role in call.payload["roles"]]
        members.set_roles(call.core, guild, found, wanted)
    else:
        members.changed(call.core, guild, found)
    return member_json(call.core.world, found)


@route("PATCH", GUILD + "/members/@me")
def change_self(call: Call) -> Json:
    guild = call.guild()
    need_in_guild(call.core, guild, Permission.CHANGE_NICKNAME)
    check_member(call.payload)
    me = guild.members[call.core.bot_id]
    me.nick = call.payload.get("nick") or None
    members.changed(call.core, guild, me)
    return member_json(call.core.world, me)


@route("DELETE", MEMBER)
def kick(call: Call) -> None:
    guild = call.guild()
    found = call.core.member(guild, call.number("user"))
    need_in_guild(call.core, guild, Permission.KICK_MEMBERS)
    _check_below(call, guild, found)
    members.leave(call.core, guild, found.user_id)


@route("PUT", MEMBER + "/roles/{role}")
def give(call: Call) -> None:
    guild = call.guild()
    found = call.core.member(guild, call.number("user"))
    role = _assignable(call, guild, call.number("role"))
    if role.id not in found.roles:
        members.set_roles(call.core, guild, found, [*found.roles, role.id])


@route("DELETE", MEMBER + "/roles/{role}")
def take(call: Call) -> None:
    guild = call.guild()
    found = call.core.member(guild, call.number("user"))
    role = _assignable(call, guild, call.number("role"))
    members.set_roles(call.core, guild, found, [each for each in found.roles if each != role.id])


@route("GET", GUILD + "/roles")
def all_roles(call: Call) -> list[Json]:
    return [role_json(role) for role in call.guild().roles.values()]


@route("GET", GUILD + "/roles/{role}")
def one_role(call: Call) -> Json:
    return role_json(_role(call.guild(), call.number("role")))


@route("POST", GUILD + "/roles")
def create_role(call: Call) -> Json:
    guild = call.guild()
    need_in_guild(call.core, guild, Permission.MANAGE_ROLES)
    check_role(call.payload)
    _check_grantable(call, guild)
    return role_json(roles.create(call.core, guild, call.payload))


@route("PATCH", GUILD + "/roles/{role}")
def change_role(call: Call) -> Json:
    guild = call.guild()
    role = _manageable(call, guild, call.number("role"))
    check_role(call.payload)
    _check_grantable(call, guild)
    return role_json(roles.change(call.core, guild, role, call.payload))


@route("DELETE", GUILD + "/roles/{role}")
def delete_role(call: Call) -> None:
    guild = call.guild()
    role = _manageable(call, guild, call.number("role"))
    if role.managed_by is not None or role.id == guild.id:
        raise refused(50028)
    roles.delete(call.core, guild, role)


def _role(guild: Guild, role_id: int) -> Role:
    role = guild.roles.get(role_id)
    if role is None:
        raise refused(10011)
    return role


def _manageable(call: Call, guild: Guild, role_id: int) -> Role:
    """Roles below the bot's own highest one."""
    role = _role(guild, role_id)
    need_in_guild(call.core, guild, Permission.MANAGE_ROLES)
    if guild.owner_id != call.core.bot_id and role.position >= top_position(guild, call.core.bot_id):
        raise refused(50013)
    return role


def _assignable(call: Call, guild: Guild, role_id: int) -> Role:
    role = _manageable(call, guild, role_id)
    if role.managed_by is not None or role.id == guild.id:
        raise refused(50028)
    return role


def _check_grantable(call: Call, guild: Guild) -> None:
    if int(call.payload.get("permissions") or 0) & ~in_guild(guild, call.core.bot_id):
        raise refused(50013)


def _check_below(call: Call, guild: Guild, found: Member) -> None:
    owner = found.user_id == guild.owner_id
    if owner or top_position(guild, found.user_id) >= top_position(guild, call.core.bot_id):
        raise refused(50013)
