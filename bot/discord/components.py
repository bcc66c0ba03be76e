"""Buttons and select menus that work for as long as their message exists."""

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

import discord

from bot.discord.routes import Route

if TYPE_CHECKING:
    from bot.discord.turn import Turn


class Press(Route, ABC):
    """A button. `Join(community_id).button(say("panel-join"))` makes one; `pressed` answers it."""

    def button(
        self, label: str, *, primary: bool = False, danger: bool = False, disabled: bool = False
    ) -> discord.ui.Button[Any]:
        style = discord.ButtonStyle.secondary
        if danger:
            style = discord.ButtonStyle.danger
        elif primary:
            style = discord.ButtonStyle.primary
        return discord.ui.Button(label=label, style=style, custom_id=self.custom_id, disabled=disabled)

    @abstractmethod
    async def pressed(self, turn: "Turn") -> None: ...


class Choice(Route, ABC):
    """A select menu. `PickDay(id).menu(options, placeholder=…)` makes one of texts; for people, roles and channels
    give its `custom_id` to discord's own select. `chosen` answers it, with values that are still to be checked."""

    def menu(
        self, options: list[discord.SelectOption], *, placeholder: str, at_most: int = 1
    ) -> discord.ui.Select[Any]:
        return discord.ui.Select(
            custom_id=self.custom_id,
            placeholder=placeholder,
            options=options,
            max_values=at_most,
        )

    @abstractmethod
    async def chosen(self, turn: "Turn", values: list[str]) -> None: ...
