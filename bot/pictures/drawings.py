"""The drawn forms: one for each space, and a box of others for the spaces that communities make themselves.

A form is an SVG file in `forms/`, 480 by 552, that names its colours by class; the pigments come from the palette.
"""

import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.content.bilingual import Both
from bot.pictures.palette import GROUNDS, PIGMENTS, Theme

WIDTH, HEIGHT = 480, 552
_FOLDER = Path(__file__).parent / "forms"
_EYE = GROUNDS[Theme.LIGHT].ink


@dataclass(frozen=True, slots=True)
class Drawing:
    """A form with its two pigments, and what a child would call it."""

    form: str
    main: str
    second: str
    name: Both


OF_SPACES: Mapping[str, Drawing] = {
    "drijfveer": Drawing("pinwheel", "clay", "ochre", Both("een molentje", "a pinwheel")),
    "kind": Drawing(
        "child", "sky", "ochre", Both("een kind met de armen omhoog", "a child with its arms up")
    ),
    "toekomst": Drawing("sunrise", "moss", "ochre", Both("een zon die opkomt", "a rising sun")),
    "plek": Drawing("house", "clay", "moss", Both("een huis met een boom", "a house with a tree")),
    "kunsten": Drawing("brush", "plum", "ochre", Both("een kwast met verf", "a brush with paint")),
    "dynamiek": Drawing("seesaw", "sea", "clay", Both("een wip met twee ballen", "a seesaw with two balls")),
    "experiment": Drawing("plane", "sky", "clay", Both("een papieren vliegtuigje", "a paper plane")),
    "twijfel": Drawing(
        "signpost", "plum", "sea", Both("een wegwijzer met twee kanten", "a signpost with two ways")
    ),
}

_BOX: tuple[Drawing, ...] = (
    Drawing("boat", "ochre", "clay", Both("een zeilboot", "a sailing boat")),
    Drawing("moon", "ochre", "sky", Both("de maan met sterren", "the moon with stars")),
    Drawing("leaf", "moss", "sea", Both("een blad", "a leaf")),
    Drawing("fish", "clay", "ochre", Both("een vis", "a fish")),
    Drawing("kite", "sea", "ochre", Both("een vlieger", "a kite")),
    Drawing("key", "ochre", "clay", Both("een sleutel", "a key")),
    Drawing("cup", "sky", "plum", Both("een kop thee", "a cup of tea")),
    Drawing("umbrella", "plum", "ochre", Both("een paraplu", "an umbrella")),
    Drawing("mountain", "sea", "sky", Both("een berg", "a mountain")),
    Drawing("balloon", "clay", "plum", Both("een ballon", "a balloon")),
    Drawing("mushroom", "clay", "ochre", Both("een paddenstoel", "a mushroom")),
    Drawing("star", "ochre", "sea", Both("een ster", "a star")),
)


def for_own_space(key: str, taken: Collection[str] = ()) -> Drawing:
    """The same form for the same key, always; forms already `taken` in the deck are passed over while there are others."""
    start = int.from_bytes(hashlib.sha256(key.encode()).digest()[:4])
    turned = [_BOX[(start + step) % len(_BOX)] for step in range(len(_BOX))]
    return next((drawing for drawing in turned if drawing.form not in taken), turned[0])


def wash(drawing: Drawing, theme: Theme) -> str:
    """The light colour that a drawing lies on."""
    return PIGMENTS[theme][drawing.main].tint


@cache
def shapes(form: str) -> str:
    """What stands between the outer tags of a form's file."""
    source = (_FOLDER / f"{form}.svg").read_text("utf-8")
    return re.sub(r"^<svg[^>]*>|</svg>\s*$", "", source.strip())


def style(drawing: Drawing, theme: Theme) -> str:
    """The classes that forms use, in this drawing's pigments."""
    main, second = PIGMENTS[theme][drawing.main], PIGMENTS[theme][drawing.second]
    light = theme is Theme.LIGHT
    ground = GROUNDS[theme]
    paper = ground.raised if light else ground.ink
    ink = ground.ink if light else "#D3CDBF"
    fills = {
        "main": main.solid,
        "deep": main.deep,
        "tint": main.tint,
        "second": second.solid,
        "paper": paper,
        "ink": ink,
        "hair": PIGMENTS[theme]["clay"].deep,
        "eye": _EYE,
    }
    strokes = {
        "ink-line": (ink, 15),
        "ink-thin": (ink, 7),
        "ink-dots": (ink, 7),
        "smile": (_EYE, 8),
        "main-band": (main.solid, 40),
        "second-band": (second.solid, 40),
        "second-line": (second.solid, 17),
        "paper-line": (paper, 9),
    }
    drawn = [f".{name}{{fill:{colour}}}" for name, colour in fills.items()]
    drawn += [
        f".{name}{{fill:none;stroke:{colour};stroke-width:{width};stroke-linecap:round;stroke-linejoin:round}}"
        for name, (colour, width) in strokes.items()
    ]
    return "".join(drawn) + ".ink-dots{stroke-dasharray:1 19}"
