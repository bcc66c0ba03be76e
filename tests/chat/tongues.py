"""A story told once and lived in two languages: its words are those of the bot's own texts."""

from typing import Any

import pytest

from bot.app import TEXTS
from bot.kernel.languages import Language, Languages
from bot.sandbox.driver import Person
from tests.chat.town import Town


class Tongue:
    """`to("foryou-show")` is what the button says; `to.slash("me", "for-you")` is how the command is called."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.locale = {"nl": "nl", "en": "en-GB"}[language]
        self._say = Languages(TEXTS).voice(language)

    def __call__(self, key: str, **words: Any) -> str:
        return self._say(key, **words)

    def slash(self, *keys: str) -> str:
        return " ".join(self._say(f"command-{key}") for key in keys)

    def begins(self, key: str, **words: Any) -> str:
        """What comes before the part that differs, as a moment does."""
        return self._say(key, **words).partition("§")[0]


both = pytest.mark.parametrize("to", [Tongue("nl"), Tongue("en")], ids=["nl", "en"])


async def gathered(village: Town, to: Tongue, *names: str) -> list[Person]:
    """A facilitator and members whose first week is open, all in one language."""
    installer, facilitator = village["Serverbeheerder"], village["Begeleider"]
    for name in ("Serverbeheerder", "Begeleider", *names):
        await village[name].settles(locale=to.locale)
    await installer.go("wandelgang").slash(to.slash("community", "setup"))
    await installer.choose(to("setup-facilitator-placeholder"), facilitator)
    await facilitator.go("wandelgang").slash(to.slash("community", "setup"))
    first = {"name": "Tussen", "channel": "#leergroep", "day": to("community-weekday", day=1), "hour": "9:00"}
    await facilitator.submit(first)
    await village.settled()
    everyone = [facilitator, *(village[name] for name in names)]
    for person in everyone:
        await person.go("leergroep").click(to("panel-button", action="join"), on=person.sees("## Tussen"))
        await person.submit({"hears": "self", "language": to.language})
    await village.clock.next_moment()
    return [person.go("leergroep") for person in everyone]


async def looks(person: Person, to: Tongue) -> None:
    """*For you*, and what lies on top."""
    await person.go("leergroep").slash(to.slash("me", "for-you"))
    await person.click(to("foryou-show"))
