"""Slash commands, their autocomplete and validation, and the menus on messages and people."""

import pytest
from playwright.async_api import expect

from tests.browser.conftest import MUSIC, Open

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_picker_narrows_while_one_types_and_the_keyboard_is_enough(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.composer.press_sequentially("/f")
    await expect(me.page.locator(".picker button").first).to_contain_text("/find")
    await me.page.keyboard.press("ArrowDown")
    await expect(me.page.locator(".picker [aria-selected=true]")).to_contain_text("/form")
    await me.page.keyboard.press("ArrowUp")
    await me.page.keyboard.press("Enter")
    topic = me.page.get_by_role("combobox", name="topic")
    await expect(topic).to_be_focused()
    await topic.press_sequentially("publ")
    await expect(me.page.locator(".suggestions button")).to_have_text(["Publiek bereiken"])
    await me.page.keyboard.press("Enter")
    await expect(topic).to_have_value("Publiek bereiken")
    await me.page.keyboard.press("Enter")
    await me.sees("Publiek bereiken | None | None | None | None")
    await expect(me.composer).to_be_focused()


async def test_every_kind_of_option_reaches_the_bot(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.choose_command("find")
    await me.page.get_by_role("combobox", name="topic").fill("Subsidies")
    await me.page.get_by_role("button", name="+ count").click()
    await me.page.locator("[data-option=count] input").fill("3")
    for option, choice in {"who": "Conservator", "place": "#wandelgang", "openly": "Ja"}.items():
        await me.page.get_by_role("button", name=f"+ {option}").click()
        await me.page.locator(f"[data-option={option}] .suggestions button", has_text=choice).click()
    await me.page.locator("form.command .send").click()
    await me.sees("Subsidies | 3 | Conservator | wandelgang | True")


async def test_what_cannot_be_sent_is_told_at_its_option(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.choose_command("find")
    await me.page.get_by_role("button", name="+ count").click()
    await me.page.locator("[data-option=count] input").fill("9")
    await me.page.locator("form.command .send").click()
    await expect(me.page.locator("[data-option=topic] .field-problem")).to_have_text("Dit is nog leeg.")
    await expect(me.page.locator("[data-option=count] .field-problem")).to_have_text("Dit is te groot.")


async def test_menus_on_a_message_and_on_a_person(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.say("dit wil ik bewaren")
    await me.last.hover()
    await me.last.get_by_role("button", name="Meer").click()
    await me.page.get_by_role("menuitem", name="Parkeren").click()
    await me.sees("geparkeerd: ")
    await me.page.locator(".members").get_by_role("button", name="Conservator").click()
    await me.page.get_by_role("button", name="Groeten").click()
    await me.sees("Dag Conservator")


async def test_a_command_without_an_answer_is_told(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.command("never")
    await expect(me.page.get_by_role("alert").filter(has_text="reageerde niet")).to_be_visible()
