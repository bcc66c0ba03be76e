"""All cards of a deck on one table, three to a row."""

import base64
from collections.abc import Sequence

from bot.pictures import cards, svg
from bot.pictures.cards import Card
from bot.pictures.palette import GROUNDS, Theme
from bot.pictures.render import render

_ACROSS = 3
_GAP = 56
_CARD_WIDTH = 330


def tableau(laid: Sequence[Card], theme: Theme) -> bytes:
    """Takes a while for many cards; make it off the event loop."""
    rows = -(-len(laid) // _ACROSS)
    step_x, step_y = cards.WIDTH + _GAP, cards.HEIGHT + _GAP
    wide, high = _ACROSS * step_x + _GAP, rows * step_y + _GAP
    table = svg.rect(0, 0, wide, high, GROUNDS[theme].line)
    placed = (
        svg.moved(
            _GAP + number % _ACROSS * step_x,
            _GAP + number // _ACROSS * step_y,
            embedded(card, theme, small=True),
        )
        for number, card in enumerate(laid)
    )
    scale = _CARD_WIDTH / cards.WIDTH
    return render(svg.document(wide, high, table, *placed), width=round(wide * scale))


def embedded(card: Card, theme: Theme, *, small: bool = False) -> str:
    """A card within a larger picture: resvg knows one style sheet a document, so each card is drawn first."""
    png = base64.b64encode(render(cards.card_svg(card, theme, small=small))).decode()
    return f'<image width="{cards.WIDTH}" height="{cards.HEIGHT}" href="data:image/png;base64,{png}"/>'
