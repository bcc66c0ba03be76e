"""Every text stands in both languages, is used, and holds the same words to be filled in."""

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.kernel.languages import ENGLISH, LANGUAGES, Languages

PROJECT = Path(__file__).parents[3]
TEXTS = PROJECT / "bot" / "content" / "texts"
_LITERAL = re.compile(r"""["']([a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:\.[a-z-]+)?)["']""")


class Parts(Visitor):
    """What a text refers to: arguments, and other texts and terms."""

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.terms: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # the library's names
        self.arguments.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # the library's names
        self.terms.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # the library's names
        self.messages.add(node.id.name)


@cache
def entries(language: str) -> dict[str, ast.Message | ast.Term]:
    found: dict[str, ast.Message | ast.Term] = {}
    for file in sorted((TEXTS / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content[:80]!r} is not Fluent"
            if isinstance(entry, ast.Message | ast.Term):
                name = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
                assert name not in found, f"{language}: {name} stands twice"
                found[name] = entry
    return found


def parts(entry: ast.Message | ast.Term) -> Parts:
    found = Parts()
    found.visit(entry)
    return found


@cache
def literals() -> frozenset[str]:
    code = [*(PROJECT / "bot").rglob("*.py"), *(PROJECT / "cogs").rglob("*.py")]
    return frozenset(match for file in code for match in _LITERAL.findall(file.read_text("utf-8")))


def test_both_languages_say_the_same_things():
    dutch, english = (set(entries(language)) for language in LANGUAGES)
    assert sorted(dutch - english) == []
    assert sorted(english - dutch) == []


def test_both_languages_fill_in_the_same_words():
    dutch, english = entries("nl"), entries("en")
    different = {
        name: (parts(dutch[name]).arguments, parts(english[name]).arguments)
        for name in dutch
        if parts(dutch[name]).arguments != parts(english[name]).arguments
    }
    assert different == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_used(language: str):
    referred = set[str]()
    for entry in entries(language).values():
        found = parts(entry)
        referred |= found.messages | {f"-{term}" for term in found.terms}
    spoken = {literal.partition(".")[0] for literal in literals()}
    unused = [name for name in entries(language) if name not in referred | spoken]
    assert unused == []


def test_every_text_that_code_asks_for_is_there():
    """A literal that begins like a file of texts is a key: `community-…`, `core-…`."""
    rooms = {file.stem for file in (TEXTS / "nl").glob("*.ftl")}
    keys = {literal.partition(".")[0] for literal in literals() if literal.partition("-")[0] in rooms}
    missing = sorted(keys - set(entries("nl")))
    assert missing == []


_DESCRIBED = re.compile(r"""localised\(\s*"([^"]+)",\s*"([a-z-]+)"\s*\)""")


def test_what_discord_shows_of_a_command_in_english_is_the_text(languages: Languages):
    """English stands in the code, for Discord asks for it before there are texts; it may not drift from them."""
    say = languages.voice(ENGLISH)
    written = [
        pair
        for file in (PROJECT / "cogs").rglob("*.py")
        for pair in _DESCRIBED.findall(file.read_text("utf-8"))
    ]
    assert [(key, text) for text, key in written if say(key) != text] == []
    assert len(written) > 100
