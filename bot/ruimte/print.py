"""The deck for the table: A6 cards, four on an A4 sheet at 300 dots an inch, to print on both sides and to cut.

The paper itself is the card, so nothing is printed where nothing is drawn: the empty space stays paper here too.
Takes seconds; make it off the event loop: `await studio.made(deck_pdf, deck, language)`.
"""

import io
from collections.abc import Iterator, Sequence

from PIL import Image, ImageDraw

from bot.kernel.languages import Language
from bot.pictures import cards, drawings, svg
from bot.pictures.cards import Card
from bot.pictures.palette import GROUNDS, Theme
from bot.pictures.render import render
from bot.pictures.typeset import Weight, balanced, drawable
from bot.ruimte.deck import Deck, SpaceCard

DPI = 300
A4 = (2480, 3508)
_CELL = (A4[0] // 2, A4[1] // 2)
_A_SHEET = 4
_MARK = 70
_QUALITY = 92
_GROUND = GROUNDS[Theme.LIGHT]
_BACK_TEXT = 44


def deck_pdf(deck: Deck, language: Language) -> bytes:
    """A sheet of fronts, then the sheet of backs that belongs to it, and so on for all open cards."""
    pdf = io.BytesIO()
    for number, sheet in enumerate(_sheets(deck.open, language)):
        sheet.save(pdf, "PDF", append=number > 0, resolution=DPI, quality=_QUALITY, subsampling=0)
    return pdf.getvalue()


def _sheets(open_cards: Sequence[SpaceCard], language: Language) -> Iterator[Image.Image]:
    for start in range(0, len(open_cards), _A_SHEET):
        four = open_cards[start : start + _A_SHEET]
        yield _sheet([_front(card, language) for card in four])
        yield _sheet([_back(card, language) for card in four], turned=True)


def _sheet(faces: Sequence[str], *, turned: bool = False) -> Image.Image:
    """Turned over its long edge, what lies left comes right."""
    sheet = Image.new("RGB", A4, "white")
    for place, face in enumerate(faces):
        column, row = place % 2, place // 2
        picture = _drawn(face)
        left = (1 - column if turned else column) * _CELL[0] + (_CELL[0] - picture.width) // 2
        sheet.paste(picture, (left, row * _CELL[1]), mask=picture)
    if not turned:
        _mark_cuts(sheet)
    return sheet


def _drawn(face: str) -> Image.Image:
    """A card's art is taller than A6 is: it is fitted by height and stands in the middle."""
    return Image.open(io.BytesIO(render(face, width=_CELL[1] * cards.WIDTH // cards.HEIGHT))).convert("RGBA")


def _mark_cuts(sheet: Image.Image) -> None:
    """Short lines at the edges and a small cross in the middle, where the sheet is cut in four."""
    pen = ImageDraw.Draw(sheet)
    (wide, high), (x, y) = A4, _CELL
    ends = [(x, 0, x, _MARK), (x, high - _MARK, x, high), (0, y, _MARK, y), (wide - _MARK, y, wide, y)]
    cross = [(x - _MARK // 2, y, x + _MARK // 2, y), (x, y - _MARK // 2, x, y + _MARK // 2)]
    for mark in (*ends, *cross):
        pen.line(mark, fill=_GROUND.soft, width=2)


def _front(card: SpaceCard, language: Language) -> str:
    front = Card(card.word.in_language(language), language, card.drawing)
    style = drawings.style(card.drawing, Theme.LIGHT) if card.drawing else ""
    return svg.document(cards.WIDTH, cards.HEIGHT, cards.face(front, Theme.LIGHT), style=style)


def _back(card: SpaceCard, language: Language) -> str:
    """The line that says what is meant, and what the space was called before; nothing for the empty space."""
    said: list[str] = []
    if card.line and not card.empty:
        said.append(_middle(card.line.in_language(language), cards.HEIGHT / 2, _BACK_TEXT, _GROUND.ink))
    if card.original:
        said.append(_middle(card.original.in_language(language), cards.HEIGHT - 96, 28, _GROUND.soft))
    return svg.document(cards.WIDTH, cards.HEIGHT, *said)


def _middle(text: str, y: float, size: int, fill: str) -> str:
    set_lines = balanced(drawable(text), size, cards.WIDTH - 160)
    top = y - (len(set_lines) - 1) * size * 0.625
    return svg.paragraph(cards.WIDTH / 2, top, set_lines, size, fill, anchor="middle", weight=Weight.REGULAR)
