"""Forms: every kind of field, what is wrong with them, and that nothing typed is lost."""

import pytest
from playwright.async_api import FilePayload, expect

from bot.sandbox.server import Sandbox
from tests.browser.conftest import MUSIC, Open

pytestmark = pytest.mark.asyncio(loop_scope="session")

PHOTO = FilePayload(name="moment.txt", mimeType="text/plain", buffer=b"een moment")


async def test_a_half_filled_form_closed_by_accident_comes_back_filled(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.command("form")
    await me.form.get_by_role("textbox", name="In één zin").fill("Halverwege")
    await me.form.locator("input[type=file]").set_input_files(PHOTO)
    await me.form.get_by_label("een beetje").check()
    await me.page.keyboard.press("Escape")
    await expect(me.form).to_have_count(0)

    await me.command("form")
    await expect(me.form.get_by_role("textbox", name="In één zin")).to_have_value("Halverwege")
    await expect(me.form.locator(".chosen-files")).to_contain_text("moment.txt")
    await expect(me.form.get_by_label("een beetje")).to_be_checked()

    await me.choose("Waarover Kies", "Publiek bereiken")
    await me.form.get_by_role("button", name="Versturen").click()
    await me.sees("Halverwege | een beetje | moment.txt")

    await me.command("form")
    await expect(me.form.get_by_role("textbox", name="In één zin")).to_have_value("")


async def test_what_is_wrong_stands_at_its_field(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.command("form")
    await me.form.get_by_role("button", name="Versturen").click()
    await expect(me.form.locator("[data-field=said] .field-problem")).to_have_text("Dit is nog leeg.")
    await expect(me.form.get_by_role("textbox", name="In één zin")).to_be_focused()
    await expect(me.form.locator("[data-field=photo] .field-problem")).to_be_hidden()


async def test_a_form_that_got_no_answer_can_be_sent_again(open_as: Open, sandbox: Sandbox) -> None:
    me = await open_as(MUSIC)
    await me.command("form")
    await me.form.get_by_role("textbox", name="In één zin").fill("Nog eens")
    await me.form.get_by_label("los").check()
    await me.choose("Waarover Kies", "Subsidies")
    switch = {"kind": "error", "status": 500, "path": "/interactions/*/*/callback", "times": 5}
    await me.page.request.post(f"{sandbox.url}/faults", data=switch)
    await me.form.get_by_role("button", name="Versturen").click()
    await expect(me.form.locator(".form-problem")).to_contain_text("reageerde niet")
    await me.page.request.delete(f"{sandbox.url}/faults")
    await me.form.get_by_role("button", name="Versturen").click()
    await me.sees("Nog eens | los | geen foto")
