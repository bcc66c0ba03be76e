"""The application's commands: registering them everywhere or in one server."""

from typing import Any, cast

from bot.sandbox.core import Core
from bot.sandbox.events import CommandsChanged
from bot.sandbox.model import Json
from bot.sandbox.refusals import refused
from bot.sandbox.rest.call import Call
from bot.sandbox.rest.router import Answer, Routes
from bot.sandbox.rules.commands import check_command, check_commands

route = Routes()
ALL = "/applications/{application}/commands"
IN_GUILD = "/applications/{application}/guilds/{guild}/commands"


@route("GET", ALL)
@route("GET", IN_GUILD)
def listed(call: Call) -> list[Json]:
    guild_id = _scope(call)
    return [_shown(call, command) for command in _in_scope(call.core, guild_id)]


@route("PUT", ALL)
@route("PUT", IN_GUILD)
def overwrite(call: Call) -> list[Json]:
    guild_id = _scope(call)
    check_commands(call.body.payload)
    wanted = cast("list[Json]", call.body.payload)
    before = {(each["type"], each["name"]): each for each in _in_scope(call.core, guild_id)}
    for command in before.values():
        del call.core.world.commands[int(command["id"])]
    made = [
        _store(call.core, guild_id, each, before.get((each.get("type", 1), each["name"]))) for each in wanted
    ]
    call.core.publish(CommandsChanged())
    return made


@route("POST", ALL)
@route("POST", IN_GUILD)
def create(call: Call) -> Answer:
    guild_id = _scope(call)
    check_command(call.payload, beside=_in_scope(call.core, guild_id))
    key = (call.payload.get("type", 1), call.payload["name"])
    before = next((c for c in _in_scope(call.core, guild_id) if (c["type"], c["name"]) == key), None)
    made = _store(call.core, guild_id, call.payload, before)
    call.core.publish(CommandsChanged())
    return Answer(200 if before else 201, made)


@route("GET", ALL + "/{command}")
@route("GET", IN_GUILD + "/{command}")
def read(call: Call) -> Json:
    return _one(call)


@route("PATCH", ALL + "/{command}")
@route("PATCH", IN_GUILD + "/{command}")
def edit(call: Call) -> Json:
    before = _one(call)
    check_command(call.payload, changing=before)
    wanted = {key: value for key, value in before.items() if key in _GIVEN} | call.payload
    made = _store(call.core, _scope(call), wanted, before)
    call.core.publish(CommandsChanged())
    return made


@route("DELETE", ALL + "/{command}")
@route("DELETE", IN_GUILD + "/{command}")
def delete(call: Call) -> None:
    del call.core.world.commands[int(_one(call)["id"])]
    call.core.publish(CommandsChanged())


@route("GET", IN_GUILD + "/permissions")
def all_permissions(call: Call) -> list[Json]:
    """Nobody has set any: only people with Manage Server can, in Discord's own settings."""
    _scope(call)
    return []


@route("GET", IN_GUILD + "/{command}/permissions")
def permissions(call: Call) -> Json:
    _one(call)
    raise refused(10066)


@route("PUT", IN_GUILD + "/{command}/permissions")
def set_permissions(_call: Call) -> Json:
    raise refused(20001)


def _scope(call: Call) -> int | None:
    if call.number("application") != call.core.bot_id:
        raise refused(20012)
    if "guild" not in call.request.match_info:
        return None
    guild = call.core.world.guilds.get(call.number("guild"))
    if guild is None or call.core.bot_id not in guild.members:
        raise refused(50001)
    return guild.id


def _in_scope(core: Core, guild_id: int | None) -> list[Json]:
    wanted = str(guild_id) if guild_id else None
    return [command for command in core.world.commands.values() if command.get("guild_id") == wanted]


def _one(call: Call) -> Json:
    guild_id = _scope(call)
    found = call.core.world.commands.get(call.number("command"))
    if found is None or found not in _in_scope(call.core, guild_id):
        raise refused(10063)
    return found


def _store(core: Core, guild_id: int | None, wanted: Json, before: Json | None) -> Json:
    """The command as Discord keeps it; one of the same name keeps its id."""
    command: Json = {**_DEFAULTS, **{key: value for key, value in wanted.items() if key in _GIVEN}}
    command["type"] = wanted.get("type") or 1
    command["description"] = wanted.get("description") or ""
    command["id"] = before["id"] if before else str(core.snowflakes.next())
    command["application_id"] = str(core.bot_id)
    command["version"] = str(core.snowflakes.next())
    permissions = wanted.get("default_member_permissions")
    command["default_member_permissions"] = None if permissions is None else str(permissions)
    if guild_id is not None:
        command["guild_id"] = str(guild_id)
        command.pop("dm_permission", None)
    core.world.commands[int(command["id"])] = command
    return command


def _shown(call: Call, command: Json) -> Json:
    if call.flag("with_localizations"):
        return command
    return {key: value for key, value in command.items() if not key.endswith("_localizations")}


_GIVEN = frozenset(
    {
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "options",
        "default_member_permissions",
        "dm_permission",
        "contexts",
        "integration_types",
        "nsfw",
        "type",
    }
)
_DEFAULTS: dict[str, Any] = {
    "name_localizations": None,
    "description_localizations": None,
    "options": [],
    "dm_permission": True,
    "contexts": None,
    "integration_types": [0],
    "nsfw": False,
}
