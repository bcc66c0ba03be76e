"""A card is drawn, laid and talked about; a round is listened to; the empty space stays empty."""

from studio import Moment, Studio, pass_time

from tests.browser.conftest import FACILITATOR, GUEST, MUSEUM, MUSIC
from tests.browser.story import send
from tests.browser.window import Window

THREAD = "Week 3"
WORDS = {MUSIC: "thuis", MUSEUM: "tocht", GUEST: "echo"}


async def choose(window: Window, command: str, menu: str, word: str, says: str) -> None:
    await window.command(command)
    await window.choose(menu, word)
    await window.sees(says)


async def a_card(studio: Studio) -> None:
    host = await studio.sit(FACILITATOR)
    await pass_time(host, "Week verder")
    museum = await studio.sit(MUSEUM)
    await museum.press("Meedoen")
    await museum.form.get_by_label("Ik kijk zelf").first.check()
    await send(museum)
    await museum.sees("Welkom bij")
    member = await studio.sit(MUSIC)
    await choose(member, "ruimte kies", "Kies een kaart", "de plek", "Wat roept dit woord bij je op?")
    await studio.take(member, "ruimte-card-nl")
    guest = await studio.sit(GUEST, scheme="dark", phone=True)
    await choose(guest, "ruimte choose", "Pick a card", "the doubt", "What does this word bring to mind?")
    await studio.take(guest, "ruimte-card-phone-dark")
    await member.press("Naar de groep")
    await member.sees("De kaart gaat naar de groep.")


async def in_the_thread(studio: Studio, who: str, **how: object) -> Window:
    window = await studio.sit(who, **how)
    link = window.page.get_by_role("link", name=THREAD).or_(window.page.get_by_role("button", name=THREAD))
    await link.first.click()
    return window


async def words(studio: Studio) -> None:
    for who, word in WORDS.items():
        window = await in_the_thread(studio, who)
        await window.press("Mijn woord")
        await window.form.get_by_role("textbox").fill(word)
        await send(window)
    await studio.take(await in_the_thread(studio, MUSIC), "ruimte-words-nl")


async def forms(studio: Studio) -> None:
    window = await in_the_thread(studio, FACILITATOR)
    await window.press("Samen")
    await window.sees("Onze eigen vorm")
    await studio.take(window, "ruimte-forms-nl")


async def listening(studio: Studio) -> None:
    member = await studio.sit(MUSIC)
    await choose(
        member,
        "ruimte luisterronde",
        "Bij welke kaart?",
        "de plek",
        "De ronde staat klaar in de draad van de week.",
    )
    for who, button, text in (
        (MUSIC, "Mijn antwoord", "In het lokaal ruikt het naar verf. Daar kom ik binnen."),
        (MUSEUM, "Dit hoorde ik", "Dat je pas binnen bent als je de verf ruikt."),
        (MUSIC, "Wat er nog miste", "En dat de kinderen dat ook zeggen."),
    ):
        window = await in_the_thread(studio, who)
        await window.press(button)
        await window.form.get_by_role("textbox").fill(text)
        await send(window)
    await studio.take(await in_the_thread(studio, MUSEUM, phone=True), "ruimte-listening-phone")


async def the_empty_space(studio: Studio) -> None:
    member = await studio.sit(MUSEUM)
    await choose(member, "ruimte kies", "Kies een kaart", "de lege ruimte", "Leeg laten")
    await studio.take(member, "ruimte-empty-nl")


async def then_and_now(studio: Studio) -> None:
    guest = await studio.sit(GUEST, scheme="dark")
    await choose(guest, "ruimte back", "With which card? Two at most", "the place", "Then you said")
    await guest.press("What do you say now?")
    await guest.form.get_by_role("textbox").fill("The corridor, where everybody meets")
    await send(guest)
    await studio.take(guest, "ruimte-then-now-en-dark")


async def the_table(studio: Studio) -> None:
    host = await studio.sit(FACILITATOR)
    await host.command("ruimte kaarten")
    await host.choose("Een kaart veranderen", "het kind")
    await host.form.get_by_role("textbox").first.fill("onze leerlingen")
    await send(host)
    await host.command("ruimte kaarten")
    await host.sees("oorspronkelijk: het kind")
    await studio.take(host, "ruimte-deck-nl")
    await host.command("ruimte leg")
    await host.sees("Alles ligt open.")
    await studio.take(host, "ruimte-table-nl")


MOMENTS: tuple[Moment, ...] = (
    a_card,
    words,
    forms,
    listening,
    the_empty_space,
    then_and_now,
    the_table,
)
