"""A whole school joins in the same minute."""

import asyncio
import time
from pathlib import Path
from typing import Any

import aiohttp

from bot.sandbox.core import Tempo
from bot.sandbox.limits import Limits
from bot.sandbox.model import Member, User
from bot.sandbox.scenes import GROUP, LONG_AGO
from tests.chat.test_community_arriving import begun
from tests.chat.town import Town, town

MANY = 200
APART = 0.04
"""Seconds between two who press: faster than any school."""
PATIENCE = 30
WELCOME = "Welkom bij Leren tussen huizen"


def a_school_arrives(village: Town) -> list[str]:
    """Without windows of their own: what each does goes through the same calls, what each sees is asked for."""
    world = village.sandbox.world
    people = [world.add_user(User(50_000 + n, f"leraar{n}", f"Leraar {n}")) for n in range(MANY)]
    for person in people:
        world.add_member(world.guilds[GROUP], Member(person.id, LONG_AGO))
    return [str(person.id) for person in people]


class Pupil:
    def __init__(self, http: aiohttp.ClientSession, me: str) -> None:
        self._http = http
        self._me = f"/people/{me}"

    async def join(self, panel: dict[str, Any]) -> int:
        """How many welcomes this person sees."""
        button = {
            "channel_id": panel["channel_id"],
            "message_id": panel["id"],
            "custom_id": "1:community:join",
        }
        modal = (await self._act("component", button))["modal"]
        hears = {"modal_id": modal["id"], "values": {"hears": "self", "language": "nl", "zone": ""}}
        await self._act("modal", hears)
        for _ in range(PATIENCE):
            if welcomes := await self._welcomes(panel):
                return welcomes
            await asyncio.sleep(1)  # "thinking…" is an answer too, and another follows
        return 0

    async def _welcomes(self, panel: dict[str, Any]) -> int:
        async with self._http.get(f"{self._me}/channels/{panel['channel_id']}/messages") as seen:
            return (await seen.text()).count(WELCOME)

    async def _act(self, kind: str, payload: dict[str, Any]) -> dict[str, Any]:
        async with self._http.post(f"{self._me}/interactions/{kind}", json=payload) as made:
            assert made.status == 202, await made.text()
            number = (await made.json())["id"]
        async with self._http.get(f"{self._me}/interactions/{number}?wait=5") as answered:
            return await answered.json()


async def test_two_hundred_members_join_within_a_minute(tmp_path: Path, sqlite_url: str):
    async with town(tmp_path, sqlite_url, limits=Limits(), tempo=Tempo()) as village:
        await begun(village)
        panel = village["Muziekdocent"].go("leergroep").sees("## Leren tussen huizen")
        school = a_school_arrives(village)
        before = time.monotonic()
        async with aiohttp.ClientSession(village.sandbox.url) as http, asyncio.TaskGroup() as together:
            joining: list[asyncio.Task[int]] = []
            for each in school:
                joining.append(together.create_task(Pupil(http, each).join(panel)))
                await asyncio.sleep(APART)
        assert time.monotonic() - before < 60
    assert [each.result() for each in joining] == [1] * MANY
