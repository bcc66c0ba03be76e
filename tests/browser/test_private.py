"""Who is who, and that what is private to one never reaches the window of another."""

import pytest
from playwright.async_api import expect

from tests.browser.conftest import FACILITATOR, GUEST, MUSIC, Open

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_an_ephemeral_reply_never_reaches_the_other_window(open_as: Open) -> None:
    me, other = await open_as(MUSIC), await open_as(FACILITATOR)
    await me.choose_command("secret")
    await me.page.get_by_role("textbox", name="words").fill("onder ons")
    await me.page.keyboard.press("Enter")
    await me.sees("alleen voor jou: onder ons")
    await expect(me.last).to_contain_text("Alleen jij ziet dit")
    await me.say("klaar voor iedereen")
    await other.sees("klaar voor iedereen")
    assert me.wire.holds("onder ons")
    assert other.wire.holds("klaar voor iedereen")
    assert not other.wire.holds("onder ons")

    await me.press("Bericht weghalen")
    await me.does_not_see("onder ons")


async def test_one_click_makes_me_someone_else(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.say("van de muziekdocent")
    await me.page.get_by_role("link", name="Word Guest teacher").click()
    await expect(me.page.locator(".me .name")).to_have_text("Guest teacher")
    await me.sees("van de muziekdocent")
    await expect(me.page.get_by_role("textbox", name="Write in #leergroep")).to_be_visible()
    await expect(me.page.locator("html")).to_have_attribute("lang", "en")
    await me.page.go_back()
    await expect(me.page.locator(".me .name")).to_have_text("Muziekdocent")


async def test_my_language_and_zone_follow_me(open_as: Open) -> None:
    me = await open_as(GUEST)
    await me.say("now is <t:1788764400:t>")
    await expect(me.last.locator(".markdown time")).to_have_text("09:00")
    await me.page.locator(".me").click()
    await me.page.get_by_label("My time zone").select_option("Asia/Tokyo")
    await me.page.get_by_label("My language").select_option("nl")
    await expect(me.composer).to_have_attribute("placeholder", "Schrijf in #leergroep")
    await expect(me.last.locator(".markdown time")).to_have_text("16:00")
    await me.last.hover()
    await me.press("Antwoorden")
    await me.say("dank je")
    await expect(me.last.locator(".excerpt")).to_have_text("now is 16:00")


async def test_a_second_window_shows_someone_else(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.page.locator(".me").click()
    async with me.page.context.expect_page() as opened:
        await me.page.get_by_role("link", name="In een tweede venster: Theatermaker").click()
    second = await opened.value
    await expect(second.locator(".me .name")).to_have_text("Theatermaker")
    await expect(me.page.locator(".me .name")).to_have_text("Muziekdocent")


async def test_direct_messages_stay_between_two(open_as: Open) -> None:
    me, other, third = await open_as(MUSIC), await open_as(FACILITATOR), await open_as(GUEST)
    await me.page.locator(".members").get_by_role("button", name="Begeleider").click()
    await me.page.get_by_role("button", name="Bericht sturen").click()
    await expect(me.composer).to_have_attribute("placeholder", "Schrijf in Begeleider")
    await me.say("tussen ons twee")
    await expect(other.page.locator(".rail .count")).to_have_text("1")
    await other.page.get_by_role("link", name="Directe berichten").click()
    await other.sees("tussen ons twee")
    await expect(other.page.locator(".rail .count")).to_have_count(0)
    assert not third.wire.holds("tussen ons twee")
