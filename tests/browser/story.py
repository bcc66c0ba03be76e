"""How a group begins, done in the page as people do it."""

from playwright.async_api import expect

from tests.browser.window import Window

NAME = "Leren tussen huizen"


async def name_facilitator(installer: Window, who: str = "Begeleider") -> None:
    await installer.command("groep inrichten")
    await installer.choose("Kies iemand", who)
    await installer.sees(f"{who} begeleidt.")


async def answer_four(facilitator: Window) -> None:
    await facilitator.command("groep inrichten")
    form = facilitator.form
    await form.get_by_role("textbox", name="Hoe heet de groep?").fill(NAME)
    await pick(facilitator, "In welk kanaal", "#leergroep")
    await pick(facilitator, "Op welke dag", "dinsdag")
    await form.get_by_role("textbox", name="Hoe laat?").fill("9:00")
    await form.get_by_role("textbox", name="bijeenkomst").fill("14 september 14:00")


async def send(window: Window) -> None:
    await (
        window.form.get_by_role("button", name="Versturen")
        .or_(window.form.get_by_role("button", name="Send"))
        .click()
    )
    await expect(window.form).to_have_count(0)


async def pick(window: Window, label: str, choice: str) -> None:
    await window.form.get_by_role("button", name=label).click()
    await window.page.locator(".popover [role=option]", has_text=choice).first.click()


async def open_joining(member: Window, button: str = "Meedoen") -> None:
    panel = member.page.locator("article", has_text=NAME).first
    await panel.get_by_role("button", name=button).click()
    await expect(member.form).to_be_visible()


async def join(member: Window, hears: str = "Ik kijk zelf", button: str = "Meedoen") -> None:
    await open_joining(member, button)
    if await member.form.get_by_label(hears).count():
        await member.form.get_by_label(hears).first.check()
    await send(member)
