"""Someone sends what no screen of ours ever offered: every address of the bot, with every kind of wrong number.

Each is refused or harmless, with a clear private word; nothing falls over, nothing of another group is shown.
"""

import pytest

from bot.community.tables import CommunityRow
from bot.discord.components import Choice, Press
from bot.discord.forms import Form
from bot.sandbox.driver import DidNotRespond, Person
from bot.sandbox.driving.filling import Parcel
from bot.sandbox.driving.texts import text_of
from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town

APOLOGY = "Er ging iets mis, en dat ligt aan mij"
FORGED = ["", "999999", "-1", "x", "٣", "9" * 60, "1 OR 1=1", "../etc", "1:2:3:4", "%00", "💥"]
SECRET_NAME = "Het geheime genootschap"


async def two_groups(village: Town) -> Person:
    """One group of our own, and one in another channel that our member knows nothing of."""
    await begun(village)
    member = await joined(village["Muziekdocent"])
    async with village.house.writing() as work:
        work.session.add(
            CommunityRow(
                platform="discord",
                server="2001",
                channel="999",
                name=SECRET_NAME,
                language="nl",
                zone="Europe/Amsterdam",
                weekday=1,
                created_at=work.now,
                started_at=work.now,
            )
        )
    return member


def forge(village: Town, person: Person, custom_id: str, choice: str | None) -> dict:
    """Puts an address of one's own behind a button, or a list, that is really there."""
    panel = person.sees("## Leren tussen huizen")
    message = village.sandbox.world.channels[int(panel["channel_id"])].messages.get(int(panel["id"]))
    rows = [part for top in message.components for part in every(top) if part.get("type") == 1]
    forged: dict = {"type": 2, "style": 2, "label": "?", "custom_id": custom_id[:100]}
    if choice is not None:
        forged = {"type": 3, "custom_id": custom_id[:100], "options": [{"label": "?", "value": choice}]}
    rows[0]["components"] = [forged]
    pressed = {"channel_id": panel["channel_id"], "message_id": panel["id"], "custom_id": forged["custom_id"]}
    return pressed if choice is None else {**pressed, "values": [choice]}


def every(part: dict) -> list[dict]:
    return [part, *(below for child in part.get("components", []) for below in every(child))]


async def press(village: Town, person: Person, custom_id: str, choice: str | None = None) -> None:
    await person._interact("component", forge(village, person, custom_id, choice), Parcel())


def apologies(person: Person) -> list[str]:
    return [text for message in person.sight.newest_first() if APOLOGY in (text := text_of(message))]


def addresses(village: Town, *kinds: type) -> list[str]:
    bot = village.bot
    assert bot is not None
    return sorted(route.at for route in bot.routes if issubclass(route, kinds))


@pytest.mark.parametrize("who", ["Muziekdocent", "Conservator"], ids=["a member", "a stranger"])
async def test_forged_addresses_of_buttons_and_lists_get_a_clear_word(village: Town, who: str):
    await two_groups(village)
    person = village[who].go("leergroep")
    panel = person.sees("## Leren tussen huizen")
    fallen: list[str] = []
    answered = 0
    for at in addresses(village, Press, Choice):
        for forged in FORGED:
            custom_id = ":".join(["1", at, *([forged] if forged else [])])
            try:
                await press(village, person, custom_id)
            except DidNotRespond:
                fallen.append(f"{custom_id}: no answer")
            if person.sight.modal is not None:
                await person.closes_the_form()
        fallen += [f"{at}: {text[-40:]}" for text in apologies(person)]
        answered += len(person.sight.messages) - 1
        person.sight.messages = {
            panel["id"]: panel
        }  # so that what was answered need not be read again and again
    assert fallen == []
    assert answered > len(FORGED)
    person.never_received(SECRET_NAME)


async def test_forms_that_were_never_offered_get_a_clear_word(village: Town):
    member = await two_groups(village)
    fallen: list[str] = []
    for at in addresses(village, Form):
        for forged in FORGED:
            await member.click("Meedoen", on=member.sees("## Leren tussen huizen"))
            shown = village.sandbox.core.interactions.modals[int(member.id)]
            shown.data["custom_id"] = ":".join(["1", at, *([forged] if forged else [])])[:100]
            try:
                await member.submit({"hears": "self"})
            except DidNotRespond:
                fallen.append(f"{shown.data['custom_id']}: no answer")
            if apologies(member):
                fallen.append(f"{shown.data['custom_id']}: {apologies(member)[0][-40:]}")
                for message in [m for m in member.sight.newest_first() if APOLOGY in text_of(m)]:
                    await member.deletes(message)
    assert fallen == []
    member.never_received(SECRET_NAME)
