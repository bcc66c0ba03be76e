"""From a click to the form that opens: *My week* of members who have a plan, and a bare discord.py modal of the same size.

Both clients sit in this process beside one local Discord and are pressed by turns, evenly spread over each turn.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import cycle
from typing import Any

import discord

from bot.bench.crowd import Crowd, every_community, home_channel
from bot.commands.progress import Step
from bot.community import members
from bot.community.members import Wishes
from bot.community.people import Sender, find_who
from bot.community.tables import CommunityRow
from bot.community.week.opening import Week
from bot.community.words import Hearing
from bot.discord.turn import DISCORD
from bot.rhythm.kinds import Tide
from bot.standups import opening, writing
from bot.standups.writing import Typed

A_SECOND = 50
TURNS = 4
_PLAN = "\n".join(f"Ding {nth} dat ik deze week wil proberen met de groep" for nth in range(5))
_WEEKS = (1, 2)
_OURS, _BARE = "1:standups:my-week", "bare"
_FIELDS = ("Moment", "Photo", "Done", "Plan", "In the way")
_WAIT = 5
_PATIENCE = 60
_MILLI = 1000.0


@dataclass(slots=True)
class Opened:
    """`ms`: from the press until the form is there, the driver's own two requests included."""

    ms: list[float] = field(default_factory=list[float])
    unanswered: int = 0

    def at(self, share: float) -> float:
        ordered = sorted(self.ms)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


@dataclass(frozen=True, slots=True)
class Clicks:
    bare: Opened
    ours: Opened


@dataclass(frozen=True, slots=True)
class _Press:
    person: str
    channel: int
    message: int
    custom_id: str


class _Bare(discord.Client):
    """discord.py and a modal of five fields, nothing else."""

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        if (interaction.data or {}).get("custom_id") != _BARE:
            return
        modal = discord.ui.Modal(title="Bare")
        for name in _FIELDS:
            modal.add_item(discord.ui.TextInput[Any](label=name, required=False))
        await interaction.response.send_modal(modal)


async def measure_clicks(crowd: Crowd, step: Step, clicks: int) -> Clicks:
    """So many of each, fifty a second."""
    communities = await every_community(crowd.house)
    people = await _people(crowd)
    await _weeks(crowd, communities, people)
    made = Clicks(Opened(), Opened())
    a_turn = max(1, clicks // TURNS)
    async with _bare_client(crowd):
        ours = cycle(await _presses(crowd, communities, people, _OURS))
        bare = cycle(await _presses(crowd, communities, people, _BARE))
        for turn in range(TURNS):
            step(turn, TURNS)
            await _spread(a_turn, lambda: _press(crowd, next(bare), made.bare))
            await _spread(a_turn, lambda: _press(crowd, next(ours), made.ours))
    return made


async def _people(crowd: Crowd) -> list[str]:
    known = await crowd.ask("GET", "/people")
    return [each["id"] for each in known["people"] if each["username"].startswith("member")]


async def _weeks(crowd: Crowd, communities: Sequence[CommunityRow], people: Sequence[str]) -> None:
    """Everyone has joined, and wrote a week with a plan before the one that is open now."""
    for row in communities:
        for number in _WEEKS:
            async with crowd.house.writing() as work:
                week = Week(row.id, number, work.now, late=False, tide=Tide.HIGH)
                await opening.open_weeks(work, [week])
                for person in people if number == _WEEKS[0] else ():
                    sender = Sender(DISCORD, person, f"Lid {person}", server=row.server, channel=row.channel)
                    await members.join(work, await find_who(work, sender), Wishes(Hearing.SELF, "nl"))
                    await writing.write(
                        work, await find_who(work, sender), Typed("Zon", _PLAN, _PLAN, "tijd")
                    )
    await crowd.pass_time(timedelta(minutes=1))


async def _presses(
    crowd: Crowd, communities: Sequence[CommunityRow], people: Sequence[str], custom_id: str
) -> list[_Press]:
    """A button in every community, which each of its members may press."""
    presses: list[_Press] = []
    for row in communities:
        channel = home_channel(int(row.server))
        view = discord.ui.View(timeout=None)
        view.add_item(discord.ui.Button(label="Mijn week", custom_id=custom_id))
        view.stop()
        message = await crowd.client.get_partial_messageable(channel).send(view=view)
        presses += [_Press(person, channel, message.id, custom_id) for person in people]
    return presses


async def _spread(clicks: int, click: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """At their moments, whether or not the former ones were answered."""
    began = asyncio.get_running_loop().time()
    async with asyncio.TaskGroup() as group:
        for nth in range(clicks):
            moment = began + nth / A_SECOND
            await asyncio.sleep(max(0.0, moment - asyncio.get_running_loop().time()))
            group.create_task(click())


async def _press(crowd: Crowd, press: _Press, opened: Opened) -> None:
    pressed = {
        "channel_id": str(press.channel),
        "message_id": str(press.message),
        "custom_id": press.custom_id,
    }
    began = time.perf_counter()
    made = await crowd.ask("POST", f"/people/{press.person}/interactions/component", pressed)
    path = f"/people/{press.person}/interactions/{made['id']}?wait={_WAIT}"
    answered: Any = await crowd.ask("GET", path)
    if answered["state"] == "answered" and answered["answer"] == "modal":
        opened.ms.append((time.perf_counter() - began) * _MILLI)
    else:
        opened.unanswered += 1


@asynccontextmanager
async def _bare_client(crowd: Crowd) -> AsyncGenerator[discord.Client]:
    client = _Bare(intents=discord.Intents(guilds=True))
    await client.login(crowd.client.settings.needed_token())
    staying = asyncio.create_task(client.connect())
    try:
        await asyncio.wait_for(client.wait_until_ready(), _PATIENCE)
        yield client
    finally:
        await client.close()
        await asyncio.gather(staying, return_exceptions=True)
