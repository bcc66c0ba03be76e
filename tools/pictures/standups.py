"""A week is written, read, put on the board and told."""

from collections.abc import Mapping

from studio import STILL, Moment, Studio, pass_time

from tests.browser.conftest import FACILITATOR, GUEST, MUSEUM, MUSIC
from tests.browser.story import send
from tests.browser.window import Window

THREAD = "Week 2"
WEEK_NL = {
    "Een moment": "De klas koos zelf het slotstuk. Het werd stil, en toen begon er iemand te neuriën.",
    "Gedaan": "Met het museum gebeld over een rondleiding voor ouders",
    "Wat ga je doen?": "Een les laten beginnen door twee leerlingen\nMeekijken bij een repetitie van het buurtkoor",
    "In de weg": "Het rooster: we zien elkaar nooit op dezelfde dag",
}
WEEK_EN = {
    "A moment": "Two children danced the way the rain sounded on the roof.",
    "What will you do?": "Ask the group which song they would like to hear",
}
INTENDED = "Samen een lied schrijven"
ACTIVITIES = (
    ("Een les laten beginnen door leerlingen", "Geprobeerd"),
    ("Ouders meenemen naar het museum", "Bezig"),
    ("Een middag voor alle groepen in de zaal", "Gedeeld"),
)


async def write_my_week(member: Window, command: str, answers: Mapping[str, str]) -> None:
    await member.command(command)
    for label, text in answers.items():
        await member.form.get_by_role("textbox", name=label).fill(text)


async def my_week(studio: Studio) -> None:
    member = await studio.sit(MUSIC)
    await write_my_week(member, "week mijn", WEEK_NL)
    await member.form.get_by_role("textbox").first.focus()
    await studio.take(member, "standup-form-nl")
    await send(member)
    await member.sees("Dit staat in de draad van de week.")
    await studio.take(member, "standup-receipt-nl")
    guest = await studio.sit(GUEST, scheme="dark")
    await write_my_week(guest, "week mine", WEEK_EN)
    await send(guest)
    await guest.sees("This is in the week's thread.")
    await studio.take(guest, "standup-receipt-en-dark")


async def the_thread(studio: Studio) -> None:
    for name, scheme, phone in (
        ("nl", "light", False),
        ("phone", "light", True),
        ("phone-dark", "dark", True),
    ):
        member = await studio.sit(MUSIC, scheme=scheme, phone=phone)
        await go_to_the_thread(member, phone=phone)
        await studio.take(member, f"standup-thread-{name}")


async def go_to_the_thread(member: Window, *, phone: bool) -> None:
    link = member.page.get_by_role("link", name=THREAD).or_(member.page.get_by_role("button", name=THREAD))
    await link.first.click()
    await member.sees("In de weg:")


async def the_board(studio: Studio) -> None:
    host = await studio.sit(FACILITATOR)
    await host.press("Meedoen")
    await host.form.get_by_label("Ik kijk zelf").first.check()
    await send(host)
    await host.sees("Welkom bij")
    await host.command("weekrondje instellingen")
    await host.press("Bord aan")
    await host.command("week bord")
    await host.press("Begin een bord")
    await host.form.get_by_role("textbox").first.fill("Leerlingen een keer laten kiezen")
    await send(host)
    member = await studio.sit(MUSIC)
    await member.command("week bord")
    await member.press("Zet iets op het bord")
    await member.form.get_by_role("textbox").first.fill(
        "\n".join([INTENDED, *(text for text, _ in ACTIVITIES)])
    )
    await send(member)
    for text, lane in ACTIVITIES:
        await member.page.wait_for_timeout(2 * STILL)
        await member.choose("Iets van jou verplaatsen", text)
        await member.press(lane)
    await pass_time(member, "Volgend moment")
    await studio.take(await studio.sit(MUSEUM), "standup-board-nl")
    await studio.take(await studio.sit(GUEST, scheme="dark", phone=True), "standup-board-phone-dark")


async def the_report(studio: Studio) -> None:
    host = await studio.sit(FACILITATOR)
    await host.command("weekrondje sluit")
    await host.sees("De vraag staat in de draad")
    await host.command("weekrondje verslag")
    await host.sees("zo wordt het gelezen")
    await studio.take(host, "standup-draft-nl")
    await host.press("Plaats het nu")
    await pass_time(host, "Volgend moment")
    await studio.take(await studio.sit(MUSEUM), "standup-report-nl")
    await studio.take(await studio.sit(GUEST, scheme="dark"), "standup-report-en-dark")


MOMENTS: tuple[Moment, ...] = (my_week, the_thread, the_board, the_report)
