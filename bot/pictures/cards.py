"""The cards of Ruimte: a word and one drawn form in a doorway. The empty space is paper and nothing else."""

from dataclasses import dataclass

from bot.content.bilingual import Both
from bot.kernel.languages import Language
from bot.pictures import drawings, svg
from bot.pictures.drawings import Drawing
from bot.pictures.palette import GROUNDS, Theme
from bot.pictures.typeset import Weight, balanced, clamped, drawable

WIDTH, HEIGHT = 640, 960
_CORNER = 44
_MARGIN = 64
_DOOR_SCALE = (WIDTH - 2 * _MARGIN) / drawings.WIDTH
_WORD_X = _MARGIN + 2
_WORD_WIDTH = WIDTH - 2 * _WORD_X
_FOOT = HEIGHT - 90
_TRIES = ((1, 104), (1, 92), (2, 90), (1, 80), (2, 80), (1, 68), (2, 68), (2, 58))  # lines, size
_ARTICLE_SIZE = 46
_ARTICLES = {"nl": ("de ", "het ", "een "), "en": ("the ", "a ", "an ")}


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows; without a drawing it is the empty space."""

    word: str
    language: Language
    drawing: Drawing | None


def card_svg(card: Card, theme: Theme, *, small: bool = False) -> str:
    """The card as it is sent to a chat: paper with round corners. `small`: to be seen among others."""
    style = drawings.style(card.drawing, theme) if card.drawing else ""
    paper = svg.rect(0, 0, WIDTH, HEIGHT, GROUNDS[theme].paper, radius=_CORNER)
    return svg.document(WIDTH, HEIGHT, paper, face(card, theme, small=small), style=style)


def face(card: Card, theme: Theme, *, small: bool = False) -> str:
    """What is printed on the paper; its drawing needs `drawings.style` in the document."""
    return "" if card.drawing is None else _doorway(card.drawing, theme) + _word(card, theme, small=small)


def alt_text(card: Card) -> str:
    """What the card says, in words."""
    word = drawable(card.word)
    if card.drawing is None:
        empty = Both("Een lege kaart: {word}.", "An empty card: {word}.")
        return empty.in_language(card.language).format(word=word)
    says = Both("De kaart zegt: {word}. Getekend: {form}.", "The card says: {word}. Drawn: {form}.")
    form = card.drawing.name.in_language(card.language)
    return says.in_language(card.language).format(word=word, form=form)


def _doorway(drawing: Drawing, theme: Theme) -> str:
    wide, high = drawings.WIDTH, drawings.HEIGHT
    arch = f"M0 {high}V{wide / 2:g}A{wide / 2:g} {wide / 2:g} 0 0 1 {wide} {wide / 2:g}V{high}Z"
    wash = f'<path d="{arch}" fill="{drawings.wash(drawing, theme)}"/>'
    return svg.moved(_MARGIN, _MARGIN, wash, drawings.shapes(drawing.form), scale=_DOOR_SCALE)


def _word(card: Card, theme: Theme, *, small: bool) -> str:
    """The word large, with its article small above it when the rest fits on one line. On a small card nobody could
    read that: there it is as large as the word."""
    word = drawable(card.word)
    article, rest = ("", word) if small else _split(word, card.language)
    size, set_lines = _fitted(rest)
    if len(set_lines) > 1:
        article, (size, set_lines) = "", _fitted(word)
    leading = 1.04
    top = _FOOT - (len(set_lines) - 1) * size * leading
    ground = GROUNDS[theme]
    above = svg.text(_WORD_X, top - size * 0.84, article, _ARTICLE_SIZE, ground.soft)
    return above + svg.paragraph(
        _WORD_X, top, set_lines, size, ground.ink, leading=leading, weight=Weight.SEMIBOLD
    )


def _split(word: str, language: Language) -> tuple[str, str]:
    for article in _ARTICLES[language]:
        if word.lower().startswith(article):
            return word[: len(article)].strip(), word[len(article) :]
    return "", word


def _fitted(word: str) -> tuple[int, list[str]]:
    """Large on one line, else on two, else smaller; no word is broken while a smaller size can hold it."""
    for most_lines, size in _TRIES:
        set_lines = balanced(word, size, _WORD_WIDTH, Weight.SEMIBOLD)
        if len(set_lines) <= most_lines and " ".join(set_lines) == word:
            return size, set_lines
    most_lines, smallest = _TRIES[-1]
    return smallest, clamped(word, smallest, _WORD_WIDTH, most_lines, Weight.SEMIBOLD)
