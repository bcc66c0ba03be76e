"""Where the receipt's buttons and lists go, so that it need not know who answers them."""

from typing import Any

import discord

from bot.discord.routes import VERSION

CORRECT = "standups:correct"
READ_ALONG = "standups:read-along"
SMALL = "standups:small"
DESCRIBE = "standups:describe"
REMOVE_PHOTO = "standups:remove-photo"
OF_PART = "standups:of-part"
WOULD_HELP = "standups:would-help"
NO_LONGER = "standups:no-longer"
ASK = "questions:of-obstacle"


def button(label: str, at: str, *arguments: object, primary: bool = False) -> discord.ui.Button[Any]:
    style = discord.ButtonStyle.primary if primary else discord.ButtonStyle.secondary
    return discord.ui.Button(label=label, style=style, custom_id=_address(at, arguments))


def menu(
    options: list[discord.SelectOption], placeholder: str, at: str, *arguments: object
) -> discord.ui.Select[Any]:
    return discord.ui.Select(
        custom_id=_address(at, arguments),
        placeholder=placeholder,
        options=options,
        min_values=1,
        max_values=1,
    )


def _address(at: str, arguments: tuple[object, ...]) -> str:
    return ":".join((VERSION, at, *map(str, arguments)))
