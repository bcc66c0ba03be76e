"""Which of the bot's commands a person sees, in their own language."""

from collections.abc import Iterator
from typing import Any, cast

from bot.sandbox.core import Core
from bot.sandbox.model import Channel, Guild, Json, User
from bot.sandbox.permissions import in_channel, in_guild

SLASH = 1
IN_GUILD, IN_DIRECT = 0, 1


def visible_commands(core: Core, user: User, guild: Guild | None) -> list[Json]:
    """What the client offers this person here: by context and by the permissions that a command asks for."""
    held = in_guild(guild, user.id) if guild else 0
    return [command for command in _offered(core, guild) if _allowed(command, guild, held)]


def usable_command(core: Core, user: User, channel: Channel, command_id: int) -> Json | None:
    guild = core.guild_of(channel)
    if guild is None and core.bot_id not in channel.recipients:
        return None
    held = in_channel(guild, channel, user.id)
    found = (command for command in _offered(core, guild) if command["id"] == str(command_id))
    return next((command for command in found if _allowed(command, guild, held)), None)


def localised(command: Json, locale: str) -> Json:
    """The command as the client shows it, original names in `default_name`."""
    shown = dict(command)
    shown["default_name"] = command["name"]
    for key in ("name", "description"):
        translations = cast("dict[str, Any]", shown.pop(f"{key}_localizations", None) or {})
        shown[key] = translations.get(locale) or shown.get(key, "")
    for key in ("options", "choices"):
        if shown.get(key):
            shown[key] = [localised(each, locale) for each in shown[key]]
    return shown


def _offered(core: Core, guild: Guild | None) -> Iterator[Json]:
    """A server's own commands stand before those for everywhere."""
    if guild and core.bot_id not in guild.members:
        return
    for command in core.world.commands.values():
        home = command.get("guild_id")
        if home is None or (guild and home == str(guild.id)):
            yield command


def _allowed(command: Json, guild: Guild | None, held: int) -> bool:
    contexts = command.get("contexts")
    here = IN_GUILD if guild else IN_DIRECT
    if contexts is not None and here not in contexts:
        return False
    if guild is None:
        return contexts is not None or bool(command.get("dm_permission", True))
    asked = command.get("default_member_permissions")
    administrator = bool(held & 8)
    # "0" means: nobody but administrators.
    return asked is None or administrator or (int(asked) != 0 and held & int(asked) == int(asked))
