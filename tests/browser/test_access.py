"""For everyone: screen readers (axe), the keyboard alone, a phone, light and dark."""

from collections.abc import Awaitable, Callable
from importlib import util
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.conftest import GUEST, MUSIC, Open
from tests.browser.window import PHONE, Window

pytestmark = pytest.mark.asyncio(loop_scope="session")

SERIOUS = ("serious", "critical")


def axe_script() -> Path | None:
    found = util.find_spec("axe_playwright_python")
    return Path(found.origin).with_name("axe.min.js") if found and found.origin else None


async def serious_findings(window: Window) -> list[str]:
    script = axe_script()
    if script is None:
        pytest.skip("Accessibility was not checked: axe-playwright-python is not installed")
    await window.page.evaluate(script.read_text("utf-8"))
    found = await window.page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    return [
        f"{each['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
        for each in found["violations"]
        if each["impact"] in SERIOUS
        for node in each["nodes"][:3]
    ]


async def nothing_more(_: Window) -> None:
    pass


async def a_form(window: Window) -> None:
    await window.command("form")
    await window.form.get_by_role("button", name="Versturen").click()
    await expect(window.form.locator("[data-field=said] .field-problem")).not_to_be_empty()


async def a_list(window: Window) -> None:
    await window.page.get_by_role("button", name="Meer onderwerpen").click()


async def a_picker(window: Window) -> None:
    await window.composer.fill("/")


async def a_command(window: Window) -> None:
    await window.choose_command("find")


async def who_am_i(window: Window) -> None:
    await window.page.locator(".me").click()


@pytest.mark.parametrize("scene", [nothing_more, a_form, a_list, a_picker, a_command, who_am_i])
async def test_axe_finds_nothing_serious(open_as: Open, scene: Callable[[Window], Awaitable[None]]) -> None:
    me = await open_as(MUSIC)
    await me.say("Hoi <@1013>, kijk in <#3002>: **morgen** ||misschien|| `ja`")
    await me.command("parts")
    await me.press("Tweede")
    await me.sees("Tweede gedrukt.")
    await scene(me)
    for scheme in ("light", "dark"):
        await me.page.emulate_media(color_scheme=scheme)
        await expect(me.page.locator("html")).to_have_attribute("data-theme", scheme)
        assert await serious_findings(me) == [], scheme


async def test_a_phone_shows_all_and_scrolls_only_down(open_as: Open) -> None:
    me = await open_as(MUSIC, viewport=PHONE, has_touch=True, is_mobile=True, color_scheme="light")
    await me.command("parts")
    await me.sees("Week 12")
    assert await me.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await me.page.get_by_role("button", name="Kanalen tonen").click()
    await me.page.get_by_role("link", name="wandelgang").click()
    await expect(me.page.get_by_role("heading", name="wandelgang")).to_be_visible()
    await expect(me.page.locator(".places")).not_to_be_in_viewport()
    await me.page.get_by_role("button", name="Kanalen tonen").click()
    await me.page.get_by_role("link", name="leergroep").click()
    assert await serious_findings(me) == []
    await me.command("form")
    box = await me.form.bounding_box()
    assert box
    assert box["width"] == PHONE["width"]


async def test_the_keyboard_reaches_everything(open_as: Open) -> None:
    me = await open_as(GUEST)
    await me.command("parts")
    await me.page.keyboard.press("Escape")
    await me.last.get_by_role("button", name="Geteld: 0").focus()
    await me.page.keyboard.press("Enter")
    await expect(me.last.get_by_role("button", name="Geteld: 1")).to_be_focused()
    await me.last.get_by_role("button", name="Een onderwerp").focus()
    await me.page.keyboard.press("Enter")
    await me.page.keyboard.press("ArrowDown")
    await me.page.keyboard.press("Enter")
    await me.sees("gekozen: Vrijwilligers")
    await me.page.locator(".messages article").first.get_by_role("button", name="More").focus()
    await me.page.keyboard.press("Enter")
    await expect(me.page.get_by_role("menuitem", name="Reply")).to_be_focused()
    await me.page.keyboard.press("Escape")
    await expect(
        me.page.locator(".messages article").first.get_by_role("button", name="More")
    ).to_be_focused()
