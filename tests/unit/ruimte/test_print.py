"""The deck for the table: A6 cards, four on an A4 sheet, both sides, and paper where nothing is."""

import io

import pytest
from PIL import Image
from pypdf import PdfReader

from bot.content.bilingual import Both
from bot.kernel.languages import LANGUAGES, Language
from bot.pictures.studio import Studio
from bot.ruimte.deck import Deck, OwnWord, deck
from bot.ruimte.print import deck_pdf

A4_POINTS = (595.3, 841.9)


def small_deck() -> Deck:
    hidden = [
        OwnWord(key, hidden=True) for key in ("kind", "toekomst", "plek", "kunsten", "dynamiek", "twijfel")
    ]
    own = OwnWord(
        "own-1", word=Both("de moed", "courage"), line=Both("Wat helpt om te beginnen", "What helps to begin")
    )
    return deck([*hidden, own])


def pages(pdf: bytes) -> list[Image.Image]:
    return [page.images[0].image.convert("L") for page in PdfReader(io.BytesIO(pdf)).pages]


def quarters(page: Image.Image) -> list[bool]:
    """For each quarter of a page, whether something is printed well within it."""
    wide, high = page.width // 2, page.height // 2
    inset = 150
    boxes = [
        (x * wide + inset, y * high + inset, (x + 1) * wide - inset, (y + 1) * high - inset)
        for y in (0, 1)
        for x in (0, 1)
    ]
    return [page.crop(box).getextrema()[0] < 200 for box in boxes]


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_cards_on_a_sheet_with_their_backs(language: Language) -> None:
    pdf = deck_pdf(small_deck(), language)
    reader = PdfReader(io.BytesIO(pdf))
    assert len(reader.pages) == 2
    for page in reader.pages:
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(A4_POINTS, abs=0.5)
    front, back = pages(pdf)
    assert front.size == (2480, 3508)
    assert quarters(front) == [True, True, True, False], "the fourth is the empty space: paper"
    assert quarters(back) == [True, True, False, True], "turned over the long edge, left lies right"


def test_cuts_are_marked_where_four_cards_meet() -> None:
    front, back = pages(deck_pdf(small_deck(), "nl"))
    for x, y in ((1240, 20), (1240, 3488), (20, 1754), (2460, 1754), (1240, 1754)):
        assert front.getpixel((x, y)) < 200
        assert back.getpixel((x, y)) > 250


async def test_the_whole_deck_is_made_beside_the_loop() -> None:
    studio = Studio()
    try:
        pdf = await studio.made(deck_pdf, deck(), "en")
    finally:
        studio.close()
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 6
    assert len(pdf) < 8_000_000
