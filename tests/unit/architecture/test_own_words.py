"""Every text says the words of the theory as terms, so that a community's own words take their place everywhere."""

import re

import pytest

from bot.kernel.languages import LANGUAGES, Language
from tests.unit.architecture.test_texts import TEXTS

# `round` is left out: the bot also speaks of rounds that are nobody's theory, such as those of listening.
WORDS: dict[Language, str] = {
    "nl": r"bijeenkomst(en)?|(mede)?begeleiders?|weekrondjes?|reflecties?|oogst|belemmering(en)?|intenties?"
    r"|opbrengst(en)?|resultaten|leerdoel(en)?",
    "en": r"sessions?|(co-)?facilitators?|stand-?ups?|reflections?|harvests?|obstacles?|intentions?"
    r"|outcomes|deliverables?|learning goals?",
}
# What cannot be replaced: names of commands, comments, selectors and places to be filled in.
FIXED = re.compile(
    r"^(command-.*|#.*|[a-z-]+ = \{ \$\w+ ->)$|`[^`]*`|\{[^{}]*\}|^\s*\*?\[[\w-]+\]|^[a-z-]+ = "
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_says_a_word_of_the_theory_itself(language: Language) -> None:
    said = re.compile(rf"\b({WORDS[language]})\b", re.IGNORECASE)
    found = [
        f"{file.name}: {line.strip()}"
        for file in sorted((TEXTS / language).glob("*.ftl"))
        if file.name != "words.ftl"
        for line in file.read_text("utf-8").splitlines()
        if said.search(_free(line))
    ]
    assert found == []


def _free(line: str) -> str:
    return FIXED.sub("", line)
