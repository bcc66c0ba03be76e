"""One of everything that Discord has: it is shown, it can be used, and the bot hears of it."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.conftest import FACILITATOR, MUSIC, Open

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_layout_shows_all_its_parts(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.command("parts")
    await expect(me.last.locator(".heading-2")).to_have_text("Week 12")
    await expect(me.last.locator(".origin")).to_contain_text("Muziekdocent gebruikte /parts")
    await expect(me.last.get_by_role("img", name="Een groen veld met niets erop")).to_be_visible()
    await expect(me.last.get_by_role("link", name="verslag.txt")).to_have_attribute(
        "href", re.compile("^/cdn/attachments/")
    )
    await expect(me.last.get_by_role("button", name="Dicht")).to_be_disabled()
    await expect(me.last.get_by_role("link", name="Handreiking")).to_have_attribute(
        "rel", "noopener noreferrer"
    )


async def test_a_press_changes_the_message_in_its_place(open_as: Open) -> None:
    me, other = await open_as(MUSIC), await open_as(FACILITATOR)
    await me.command("parts")
    await other.press("Geteld: 0")
    await me.press("Geteld: 1")
    await expect(other.last.get_by_role("button", name="Geteld: 2")).to_be_focused()
    assert await me.messages.count() == 1


@pytest.mark.parametrize(
    ("menu", "choices", "told"),
    [
        ("Een onderwerp", ["Vrijwilligers"], "gekozen: Vrijwilligers"),
        ("Meer onderwerpen", ["Subsidies", "Ruimte delen"], "gekozen: Subsidies, Ruimte delen"),
        ("Iemand", ["Conservator"], "gekozen: Conservator"),
        ("Een rol", ["@Begeleiders"], "gekozen: Begeleiders"),
        ("Iemand of een rol", ["Koordirigent"], "gekozen: Koordirigent"),
        ("Een kanaal", ["#wandelgang"], "gekozen: wandelgang"),
    ],
)
async def test_a_choice_reaches_the_bot(open_as: Open, menu: str, choices: list[str], told: str) -> None:
    me = await open_as(MUSIC)
    await me.command("parts")
    await me.choose(menu, *choices)
    await me.sees(told)


async def test_a_bot_that_says_nothing_is_told_so(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.command("parts")
    await me.press("Stil")
    await me.sees("Tussenruimte reageerde niet")


async def test_thinking_becomes_an_answer(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.command("slow")
    await me.sees("Tussenruimte denkt na")
    await me.sees("Nu weet ik het.")


async def test_a_hidden_picture_opens_when_pressed_and_tells_what_it_says(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.command("parts")
    await me.last.get_by_role("button", name="Verborgen. Druk om te kijken.").click()
    await me.last.get_by_role("img", name="Verborgen veld").click()
    await expect(me.page.locator("dialog figcaption")).to_have_text("Verborgen veld")
    await me.page.keyboard.press("Escape")
    await expect(me.page.locator("dialog")).to_have_count(0)
