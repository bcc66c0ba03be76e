"""The real bot: a group is set up and joined by three people in two windows, and time passes."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.browser.conftest import MUSIC, Open
from tests.browser.story import answer_four, join, name_facilitator, send
from tests.chat.town import Town, town

pytestmark = pytest.mark.asyncio(loop_scope="session")

INSTALLER = "1001"


@pytest_asyncio.fixture(loop_scope="session")
async def village(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path, f"sqlite:///{tmp_path / 'tussenruimte.db'}") as made:
        yield made


async def test_a_group_is_set_up_and_joined_by_three_people_in_two_windows(
    village: Town, open_at: Open
) -> None:
    host, other = await open_at(village.sandbox.url, INSTALLER), await open_at(village.sandbox.url, MUSIC)
    await name_facilitator(host)
    await host.page.get_by_role("link", name="Word Begeleider").click()
    await expect(host.page.locator(".me .name")).to_have_text("Begeleider")
    await answer_four(host)
    await send(host)
    await host.sees("De groep staat klaar.")

    await join(host)
    await join(other)
    await other.sees("Welkom bij")
    await other.page.get_by_role("link", name="Word Guest teacher").click()
    await join(other, hears="I look myself")
    await other.sees("Welcome to")
    assert not host.wire.holds("Welcome to")


async def test_a_menu_that_was_used_is_called_as_its_viewer_calls_it(village: Town, open_at: Open) -> None:
    host = await open_at(village.sandbox.url, INSTALLER)
    await host.say("dit wil ik bewaren")
    await host.last.hover()
    await host.last.get_by_role("button", name="Meer").click()
    await host.page.get_by_role("menuitem", name="Bewaren").click()
    await expect(host.page.locator(".origin")).to_have_text("Serverbeheerder gebruikte Bewaren")


async def test_time_passes_and_the_week_opens(village: Town, open_at: Open) -> None:
    host = await open_at(village.sandbox.url, INSTALLER)
    await name_facilitator(host)
    await host.page.get_by_role("link", name="Word Begeleider").click()
    await answer_four(host)
    await send(host)
    await join(host)
    await expect(host.page.get_by_role("status").filter(has_text="Straks: ")).to_be_visible()
    await host.page.get_by_role("button", name="Volgend moment").click()
    await host.sees("Week 1")
    await host.page.get_by_role("button", name="Week verder").click()
    await host.sees("Week 2")
