"""A group is set up, people join, and a first week opens."""

from studio import Moment, Studio, pass_time

from tests.browser.conftest import FACILITATOR, GUEST, MUSIC
from tests.browser.story import answer_four, join, name_facilitator, open_joining, send

INSTALLER = "1001"


async def setting_up(studio: Studio) -> None:
    await name_facilitator(await studio.sit(INSTALLER))
    host = await studio.sit(FACILITATOR)
    await answer_four(host)
    await studio.take(host, "setting-up")
    await send(host)
    await host.sees("De groep staat klaar.")


async def arriving(studio: Studio) -> None:
    member = await studio.sit(MUSIC)
    await open_joining(member)
    await studio.take(member, "joining")
    await member.page.keyboard.press("Escape")
    await join(member)
    await member.sees("Welkom bij")
    await studio.take(member, "panel-nl")


async def in_english_and_dark(studio: Studio) -> None:
    guest = await studio.sit(GUEST, scheme="dark")
    await join(guest, hears="I look myself")
    await guest.sees("Welcome to")
    await studio.take(guest, "panel-en-dark")


async def on_a_phone(studio: Studio) -> None:
    for scheme in ("light", "dark"):
        member = await studio.sit(MUSIC, scheme=scheme, phone=True)
        await studio.take(member, f"phone-{scheme}")


async def who_am_i(studio: Studio) -> None:
    member = await studio.sit(MUSIC)
    await member.page.locator(".me").click()
    await studio.take(member, "who-am-i")


async def commands(studio: Studio) -> None:
    guest = await studio.sit(GUEST)
    await guest.composer.fill("/")
    await studio.take(guest, "commands-en")


async def a_week_later(studio: Studio) -> None:
    host = await studio.sit(FACILITATOR)
    for step in ("Volgend moment", "Week verder"):
        await pass_time(host, step)
    await studio.take(host, "week-nl")


MOMENTS: tuple[Moment, ...] = (
    setting_up,
    arriving,
    in_english_and_dark,
    on_a_phone,
    who_am_i,
    commands,
    a_week_later,
)
