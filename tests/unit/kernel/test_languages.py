"""Texts in two languages, with words that a community chose itself."""

from pathlib import Path

import pytest

from bot.kernel.languages import Languages, MissingText, language_of


@pytest.fixture
def languages(tmp_path: Path) -> Languages:
    for language, text in {
        "nl": "-harvest = oogst\nkeep = Bewaar je { -harvest }\nhello = Dag { $name }\nbutton = Knop\n    .hint = Uitleg\n",
        "en": "-harvest = harvest\nkeep = Keep your { -harvest }\nhello = Hello { $name }\nbutton = Button\n    .hint = Why\n",
    }.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "room.ftl").write_text(text, "utf-8")
    return Languages(tmp_path)


def test_a_text_is_said_in_the_language_asked_for(languages: Languages):
    assert languages.voice("nl")("hello", name="Ans") == "Dag Ans"
    assert languages.voice("en")("hello", name="Ans") == "Hello Ans"
    assert languages.voice("nl")("button.hint") == "Uitleg"


def test_a_community_replaces_a_word_everywhere_and_only_for_itself(languages: Languages):
    ours = languages.voice("nl", {"harvest": "wat het bracht"})
    assert ours("keep") == "Bewaar je wat het bracht"
    assert languages.voice("nl")("keep") == "Bewaar je oogst"


def test_an_own_word_with_braces_quotes_or_a_line_end_stays_text(languages: Languages):
    ours = languages.voice("nl", {"harvest": 'a{b}"c"\\\nkeep = x'})
    assert ours("keep") == 'Bewaar je a{b}"c"\\ keep = x'


@pytest.mark.parametrize(("key", "arguments"), [("nothing", {}), ("button.nothing", {}), ("hello", {})])
def test_a_missing_text_or_argument_is_an_error_and_not_a_hole(languages: Languages, key, arguments):
    with pytest.raises(MissingText):
        languages.voice("nl")(key, **arguments)


def test_what_is_put_in_cannot_speak_fluent(languages: Languages):
    assert languages.voice("nl")("hello", name="{ -harvest }") == "Dag { -harvest }"


@pytest.mark.parametrize(
    ("locale", "language"), [("nl", "nl"), ("nl-BE", "nl"), ("en-GB", "en"), ("fr", "en"), (None, "nl")]
)
def test_dutch_for_the_dutch_english_for_the_rest_of_the_world(locale, language):
    assert language_of(locale) == language
