"""What a room says or shows: the present content of a delivery, made by the room's layout functions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import discord


@dataclass(frozen=True, slots=True)
class Picture:
    """A file that goes along; made anew for every attempt, because a sent file is used up."""

    name: str
    content: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Said:
    """A message. `nudges` is the one role that it may mention. A message by itself gets its "why this?" added, until
    it `rests`: then nothing is asked of anyone any more."""

    layout: Callable[[], discord.ui.LayoutView]
    pictures: Sequence[Picture] = ()
    nudges: int | None = None
    rests: bool = False


@dataclass(frozen=True, slots=True)
class Thread:
    """The name of a thread, 1 to 100 characters."""

    name: str


@dataclass(frozen=True, slots=True)
class Gathering:
    """An entry in the server's calendar."""

    name: str
    starts_at: datetime
    ends_at: datetime
    place: str
    description: str = ""


Content = Said | Thread | Gathering
