"""Languages: Fluent texts, Dutch first and English complete, with words that a community can replace.

Texts stand in bot/content/texts/<language>/<room>.ftl. A room's fixed words are Fluent terms (`-reflection`), and a
community's own words override those terms in every text. Bundles are parsed when first needed and kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

Language = Literal["nl", "en"]
DUTCH: Language = "nl"
ENGLISH: Language = "en"
LANGUAGES: tuple[Language, ...] = (DUTCH, ENGLISH)

OwnWords = Mapping[str, str]
_NO_WORDS: OwnWords = {}


def language_of(locale: str | None) -> Language:
    """The language for a platform's locale: Dutch for Dutch, English for everyone else, Dutch when unknown."""
    if locale is None:
        return DUTCH
    return DUTCH if locale.lower().startswith("nl") else ENGLISH


class MissingText(LookupError):
    """A text key that is not in the files, or a text that lacks an argument."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Speaks one language with one community's words: `say("panel-join", name="…")`."""

    language: Language
    _bundle: FluentBundle
    _fixed: dict[str, str] = field(default_factory=dict[str, str], compare=False)
    """What is always the same is worked out once."""

    def __call__(self, key: str, /, **arguments: object) -> str:
        if arguments:
            return self._say(key, arguments)
        if key not in self._fixed:
            self._fixed[key] = self._say(key, {})
        return self._fixed[key]

    def _say(self, key: str, arguments: Mapping[str, object]) -> str:
        name, _, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            raise MissingText(f"{self.language}: there is no text {key!r}")
        message: Any = self._bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise MissingText(f"{self.language}: there is no text {key!r}")
        text, problems = self._bundle.format_pattern(pattern, dict(arguments))
        if problems:
            raise MissingText(f"{self.language}: {key!r} cannot be said: {problems[0]}")
        return str(text)


class Languages:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._voice = lru_cache(maxsize=256)(self._make)

    def voice(self, language: Language, own_words: OwnWords = _NO_WORDS) -> Voice:
        """`own_words` maps a term's name (without the dash) to what this community calls it."""
        return self._voice(language, tuple(sorted(own_words.items())))

    def _make(self, language: Language, own_words: tuple[tuple[str, str], ...]) -> Voice:
        # Isolating marks would stand around every word put in.
        bundle = FluentBundle([language], use_isolating=False)
        for file in sorted((self._folder / language).glob("*.ftl")):
            bundle.add_resource(_parsed(file.read_text("utf-8")))
        if own_words:
            lines = "\n".join(f"-{term} = {_literal(word)}" for term, word in own_words)
            bundle.add_resource(FluentResource(lines), allow_overrides=True)
        return Voice(language, bundle)


@cache
def _parsed(text: str) -> Resource:
    """All files take half a second: they are parsed once, for every group with words of its own."""
    return FluentResource(text)


def _literal(word: str) -> str:
    """A word as a Fluent string literal, so that braces and line ends in it stay text."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'{{ "{escaped}" }}'
