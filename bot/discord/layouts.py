"""How messages look: one heading, at most three lines, what it is about, one row of actions, small print.

Everything is built of these few pieces, so that all rooms look like one house.
"""

from collections.abc import Sequence
from typing import Any

import discord

Layout = discord.ui.LayoutView
Button = discord.ui.Button[Any]
Item = discord.ui.Item[Any]

_BUTTONS_A_ROW = 5


def note(*paragraphs: str, actions: Sequence[Item] = (), accent: int | None = None) -> Layout:
    """A short message: some paragraphs and one row of actions. The first paragraph may be a heading."""
    return sheet(
        *(discord.ui.TextDisplay[Any](text) for text in paragraphs if text), actions=actions, accent=accent
    )


def sheet(
    *items: Item, actions: Sequence[Item] = (), small_print: Sequence[Item] = (), accent: int | None = None
) -> Layout:
    """A message of any pieces, in a container with the room's accent when there is one."""
    parts: list[Item] = [*items, *rows(actions)]
    layout = Layout(timeout=None)
    if accent is None:
        for part in parts:
            layout.add_item(part)
    else:
        layout.add_item(discord.ui.Container[Any](*parts, accent_colour=accent))
    for part in rows(small_print):
        layout.add_item(part)
    return layout


def rows(actions: Sequence[Item]) -> list[Item]:
    """Buttons five to a row; a select menu has a row of its own."""
    made: list[Item] = []
    buttons: list[Item] = []
    for action in actions:
        if isinstance(action, discord.ui.Button):
            buttons.append(action)
        else:
            made.append(discord.ui.ActionRow[Any](action))
    starts = range(0, len(buttons), _BUTTONS_A_ROW)
    return made + [discord.ui.ActionRow[Any](*buttons[start : start + _BUTTONS_A_ROW]) for start in starts]


def text(content: str) -> discord.ui.TextDisplay[Any]:
    return discord.ui.TextDisplay(content)


def picture(name: str, alt: str) -> discord.ui.MediaGallery[Any]:
    """A picture sent along as a file called `name`, with what it says in words."""
    return discord.ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{name}", description=alt))


def divider() -> discord.ui.Separator[Any]:
    return discord.ui.Separator()
