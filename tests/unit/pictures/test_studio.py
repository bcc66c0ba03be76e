"""Pictures are drawn beside the bot, and a drawing process that dies is replaced."""

import asyncio
import multiprocessing
from collections.abc import Iterator

import pytest

from bot.pictures.render import render
from bot.pictures.studio import Studio

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="{}"/></svg>'
HEAVY = "".join(f'<circle cx="{x}" cy="500" r="400" opacity="0.1"/>' for x in range(60))


@pytest.fixture
def studio() -> Iterator[Studio]:
    studio = Studio()
    yield studio
    studio.close()


async def test_the_loop_goes_on_while_a_picture_is_drawn(studio: Studio) -> None:
    await studio.picture(SQUARE.format("#111111"))
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000">{HEAVY}</svg>'
    drawing = asyncio.create_task(studio.picture(svg))
    beats = 0
    while not drawing.done():
        await asyncio.sleep(0.005)
        beats += 1
    assert beats > 10


async def test_the_same_picture_is_drawn_once(studio: Studio) -> None:
    svg = SQUARE.format("#222222")
    first = await studio.picture(svg)
    assert first == render(svg)
    assert await studio.picture(svg) is first


async def test_a_drawing_process_that_dies_is_replaced(studio: Studio) -> None:
    await studio.picture(SQUARE.format("#333333"))
    (process,) = multiprocessing.active_children()
    process.kill()
    process.join()
    svg = SQUARE.format("#444444")
    assert await studio.picture(svg) == render(svg)


async def test_a_card_does_not_wait_for_a_deck_that_is_printed() -> None:
    studio = Studio(hands=2)
    try:
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="3000">{HEAVY}</svg>'
        deck = asyncio.create_task(studio.made(render, svg))
        await asyncio.sleep(0)
        await studio.picture(SQUARE.format("#555555"))
        assert not deck.done()
        await deck
    finally:
        studio.close()
