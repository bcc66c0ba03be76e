"""All cards side by side, for people to look at: `python -m bot.pictures.contact FILE`."""

import sys
from pathlib import Path

from bot.content.spaces import packs, spaces
from bot.kernel.languages import LANGUAGES, Language
from bot.pictures import cards, drawings, svg
from bot.pictures.cards import Card
from bot.pictures.palette import Theme
from bot.pictures.render import render
from bot.pictures.tableau import embedded

_GAP = 40
_SURROUND = {Theme.LIGHT: "#E4DFD4", Theme.DARK: "#121617"}
_OWN_WORDS = {
    "nl": ("de moed", "tijd", "wat we nooit hardop zeggen", "ziekenhuiskussensloop", "één 🌱 İş"),
    "en": (
        "courage",
        "time",
        "what we never say",
        "the neighbourhood",
        "a very long word of our own that goes on",
    ),
}


def contact_sheet(*, card_width: int = 320) -> bytes:
    """The nine in both languages, light and dark, then words of a community's own."""
    rows = [(theme, _row(language)) for theme in Theme for language in LANGUAGES]
    rows += [(theme, _own_row(language)) for theme, language in zip(Theme, LANGUAGES, strict=True)]
    across = max(len(row) for _, row in rows)
    step_x, step_y = cards.WIDTH + _GAP, cards.HEIGHT + _GAP
    parts = [
        svg.rect(0, number * step_y, across * step_x + _GAP, step_y, _SURROUND[theme])
        + "".join(
            svg.moved(_GAP + column * step_x, number * step_y + _GAP / 2, embedded(card, theme))
            for column, card in enumerate(row)
        )
        for number, (theme, row) in enumerate(rows)
    ]
    sheet = svg.document(across * step_x + _GAP, len(rows) * step_y, *parts)
    return render(sheet, width=across * (card_width + 20) + 20)


def _row(language: Language) -> list[Card]:
    return [
        Card(space.word.in_language(language), language, drawings.OF_SPACES.get(space.key))
        for space in spaces()
    ]


def _own_row(language: Language) -> list[Card]:
    (pack,) = packs()
    renamed = [
        Card(space.word.in_language(language), language, drawings.OF_SPACES[space.key])
        for space in pack.spaces
    ]
    taken: list[str] = []
    own: list[Card] = []
    for word in _OWN_WORDS[language]:
        drawing = drawings.for_own_space(word, taken)
        taken.append(drawing.form)
        own.append(Card(word, language, drawing))
    return renamed + own


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(contact_sheet())
