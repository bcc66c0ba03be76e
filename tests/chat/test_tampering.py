"""Someone sends what no screen of ours ever offered: every address of the bot, with every kind of wrong number.

Each is refused or harmless, with a clear private word; nothing falls over, nothing of another group is shown.
"""

from collections.abc import Awaitable, Callable

import pytest

from bot.community.tables import CommunityRow
from bot.discord.components import Choice, Press
from bot.discord.forms import Form
from bot.discord.routes import Route
from bot.sandbox.driver import DidNotRespond, Person
from tests.chat.forging import Forger
from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town

APOLOGY = "Er ging iets mis, en dat ligt aan mij"
FORGED = ["999999", "-1", "x", "٣", "9" * 60, "1 OR 1=1", "../etc", "1:2:3:4", "%00", "💥"]
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


def addresses(village: Town, *kinds: type) -> list[str]:
    bot = village.bot
    assert bot is not None
    return sorted(route.at for route in bot.routes if issubclass(route, kinds))


class Reading:
    """Notes which addresses look at what stands behind them: what nobody reads cannot be forged."""

    def __init__(self) -> None:
        self.by = set[str]()

    def __get__(self, route: Route, kind: type[Route]) -> tuple[str, ...]:
        self.by.add(route.at)
        return route.__dict__["given"]

    def __set__(self, route: Route, given: tuple[str, ...]) -> None:
        route.__dict__["given"] = given


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    reading = Reading()
    monkeypatch.setattr(Route, "arguments", reading, raising=False)
    return reading


@pytest.mark.parametrize("who", ["Muziekdocent", "Conservator"], ids=["a member", "a stranger"])
async def test_forged_addresses_get_a_clear_word(village: Town, reading: Reading, who: str):
    await two_groups(village)
    person = village[who].go("leergroep")
    forger = Forger(village, person)
    fallen: list[str] = []
    for act, at in [
        *((forger.presses, at) for at in addresses(village, Press, Choice)),
        *((forger.submits, at) for at in addresses(village, Form)),
    ]:
        fallen += await wrong(act, f"1:{at}")
        if at in reading.by:
            fallen += [told for number in FORGED for told in await wrong(act, f"1:{at}:{number}")]
    assert fallen == []
    assert len(reading.by) > 50
    await village.people.caught_up()
    person.never_received(SECRET_NAME)


async def wrong(act: Callable[[str], Awaitable[str]], custom_id: str) -> list[str]:
    try:
        told = await act(custom_id)
    except DidNotRespond:
        return [f"{custom_id}: no answer"]
    return [f"{custom_id}: {told[-40:]}"] if APOLOGY in told else []
