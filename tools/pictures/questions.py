"""A question is asked, someone who may know is asked first, and what helped is found again."""

from studio import Moment, Studio, pass_time

from tests.browser.conftest import GUEST, MUSEUM, MUSIC
from tests.browser.story import send
from tests.browser.window import Window

ASKED = "Wie vroeg wel eens busgeld aan bij een klein fonds?"


async def tells_about(window: Window, profile: str, add: str, topic: str) -> None:
    await window.command(profile)
    await window.press(add)
    await window.form.get_by_role("textbox").first.fill(topic)
    await send(window)


async def what_they_can_tell(studio: Studio) -> None:
    museum = await studio.sit(MUSEUM)
    await tells_about(museum, "ik profiel", "Iets toevoegen", "busreizen met een klas")
    await museum.sees("busreizen met een klas")
    guest = await studio.sit(GUEST)
    await tells_about(guest, "me profile", "Add something", "small grants and bus money")
    await guest.sees("small grants and bus money")


async def whom_to_ask(studio: Studio) -> None:
    member = await studio.sit(MUSIC)
    await member.command("vraag")
    await member.form.get_by_role("textbox").first.fill(ASKED)
    await studio.take(member, "question-form-nl")
    await send(member)
    await member.sees("Er is nog niets gevraagd.")
    await member.last.scroll_into_view_if_needed()
    await studio.take(member, "question-choosing-nl")
    await member.press("Vraag rond")
    await member.sees("Bij elke stap hoor je")


async def asked_first(studio: Studio) -> None:
    guest = await studio.sit(GUEST, scheme="dark", phone=True)
    await guest.command("me for-you")
    await guest.sees("Someone asks you something")
    await guest.press("Look")
    await guest.sees("Would you like to help?")
    await studio.take(guest, "question-asked-phone-dark")
    await guest.press("Yes, gladly")
    await guest.sees("Lovely.")
    await pass_time(await studio.sit(MUSIC), "Volgend moment")


async def what_helped(studio: Studio) -> None:
    member = await studio.sit(MUSIC)
    await member.command("zoek")
    await member.press("Dit hielp")
    await member.form.get_by_role("textbox").first.fill("Bel het fonds eerst even op")
    await send(member)
    await member.sees("vindt de groep het terug")
    museum = await studio.sit(MUSEUM)
    await museum.choose_command("zoek")
    await museum.page.get_by_role("button", name="+ woorden").click()
    await museum.page.locator("[data-option] input").fill("busgeld")
    await museum.page.locator("form.command .send").click()
    await museum.sees("Bel het fonds eerst even op")
    await museum.last.scroll_into_view_if_needed()
    await studio.take(museum, "question-found-nl")


MOMENTS: tuple[Moment, ...] = (what_they_can_tell, whom_to_ask, asked_first, what_helped)
