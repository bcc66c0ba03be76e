"""Renderers take lists: fifty messages cost a renderer as many queries as one, and never more than three."""

import itertools
from collections.abc import Callable
from typing import Any

import pytest

from bot.community.safety import concerns
from bot.community.tables import ConcernRow
from bot.discord.client import Client
from bot.kernel.house import House, Work
from bot.kernel.sealing import Place, new_row_id
from tests.service.loops import asks_in_a_loop
from tests.service.rendering import MANY, QUERIES, rendered, settled, told

SUBJECTS = ("{0}", "kind:{0}", "{0}:0")
"""However a room writes down what a message is about, one of these can be read by it."""


async def test_fifty_messages_cost_no_more_queries_than_one(house: House, client: Client) -> None:
    async with house.writing() as work:
        groups = await settled(work, MANY)
    too_many: dict[str, tuple[int, int]] = {}
    for kind, form in itertools.product(client.renderers.kinds, SUBJECTS):
        every = [told(work, kind, group, form.format(number)) for number, group in enumerate(groups, start=1)]
        try:
            (_, few), (_, many) = [await rendered(house, client, some) for some in (every[:1], every)]
        except ValueError:  # no subject of this kind
            continue
        if many > few or many > QUERIES:
            too_many[kind] = (few, many)
    assert too_many == {}


async def test_fifty_reports_are_read_together(house: House, client: Client) -> None:
    async with house.writing() as work:
        groups = await settled(work, MANY)
        deliveries = [told(work, concerns.KIND, group, await reported(work, group[0])) for group in groups]
    assert await rendered(house, client, deliveries) == (MANY, 2)


async def reported(work: Work, community: int) -> str:
    report = ConcernRow(id=new_row_id(), community_id=community, told_on=work.now.date())
    report.text = work.keyring.seal("Een zin.", Place("concerns", report.id, "text"))
    work.session.add(report)
    return report.id


async def test_no_renderer_asks_once_for_each_of_many(client: Client) -> None:
    """Also of what is found, of which there is nothing above."""
    renderers = [client.renderers.of(kind) for kind in client.renderers.kinds]
    assert sorted({place for render in renderers for place in asks_in_a_loop(render)}) == []


async def ask(work: Work, number: int) -> int:
    return number


async def together(work: Work, numbers: list[int]) -> list[int]:
    return [each for each in await ask_for_each(work, numbers) if each]


async def ask_for_each(work: Work, numbers: list[int]) -> list[int]:
    return [await ask(work, each) for each in numbers]


async def ask_and_ask(work: Work, numbers: list[int]) -> None:
    for each in numbers:
        if each:
            await ask(work, each)


@pytest.mark.parametrize(("asking", "places"), [(ask, 0), (together, 1), (ask_and_ask, 1)])
def test_what_asks_once_for_each_is_noticed(asking: Callable[..., Any], places: int) -> None:
    assert len(asks_in_a_loop(asking)) == places
