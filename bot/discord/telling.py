"""What each message is about, drawn in the words of whoever reads it; of a group out of reach nothing is drawn."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from bot.community.addresses import Home
from bot.community.voices import voices
from bot.discord.layouts import Layout
from bot.discord.said import Content, Said
from bot.kernel.house import House, Work
from bot.kernel.languages import Voice
from bot.rhythm.calls import Delivery

Thing = TypeVar("Thing")
Draw = Callable[[Voice, Home, Thing], Content]


async def drawn_for_each(
    work: Work, house: House, about: Mapping[Delivery, Thing], draw: Draw[Thing]
) -> dict[int, Content]:
    """By the delivery's id."""
    spoken = await voices(work, house.languages, [*about])
    return {each.id: draw(*spoken[each.id], thing) for each, thing in about.items() if each.id in spoken}


async def said_to_each(
    work: Work, house: House, about: Mapping[Delivery, Thing], layout: Callable[[Voice, Home, Thing], Layout]
) -> dict[int, Content]:
    """The same for messages: a layout is used up when it is sent, so every attempt gets its own."""

    def said(say: Voice, home: Home, thing: Thing) -> Said:
        return Said(partial(layout, say, home, thing))

    return await drawn_for_each(work, house, about, said)
