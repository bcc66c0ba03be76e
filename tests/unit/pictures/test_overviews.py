"""Board, timeline and field: direct labels, nothing counted, readable when small, and whatever is typed fits."""

import io
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bot.pictures.boards import Board, Lane, board_alt, board_svg
from bot.pictures.fields import Field, Patch, field_alt, field_svg
from bot.pictures.palette import Theme
from bot.pictures.render import render
from bot.pictures.timelines import Happened, Month, Timeline, timeline_alt, timeline_svg
from bot.pictures.typeset import Weight, drawable, width

BOARD = Board(
    "Ronde 3",
    (Lane("Voornemen", ("het dak op", "busgeld vragen")), Lane("Bezig", ()), Lane("Gedeeld", ("ruilen",))),
)
TIMELINE = Timeline("Onze weg", (Month("mei", (Happened("begin"), Happened("dakles", light=True))),))
FIELD = Field("Wat het bracht", (Patch("wat ik hoop", ("minder alleen",)), Patch("wat beter werd", ())))

typed = st.text(max_size=120)
some = st.lists(typed, max_size=4).map(tuple)


def texts(svg: str) -> list[ET.Element]:
    root = ET.fromstring(svg)  # noqa: S314  # drawn by ourselves
    return [element for element in root.iter() if element.tag.endswith("}text")]


def said(svg: str) -> str:
    return " ".join(element.text or "" for element in texts(svg))


def nothing_runs_off(svg: str) -> None:
    for element in texts(svg):
        weight = Weight.SEMIBOLD if element.get("font-weight") == "600" else Weight.REGULAR
        size = float(element.get("font-size", "0"))
        assert size >= 27
        assert width(element.text or "", size, weight) <= 640


@pytest.mark.parametrize("theme", Theme)
def test_each_is_a_picture_of_640_that_says_all_it_was_given(theme: Theme) -> None:
    for svg, words in (
        (board_svg(BOARD, theme), "Ronde 3 Voornemen het dak op busgeld vragen Bezig Gedeeld ruilen"),
        (timeline_svg(TIMELINE, theme), "Onze weg mei begin dakles"),
        (field_svg(FIELD, theme), "Wat het bracht wat ik hoop minder alleen wat beter werd"),
    ):
        assert sorted(said(svg).split()) == sorted(words.split())
        assert Image.open(io.BytesIO(render(svg))).width == 640


def test_nothing_is_counted() -> None:
    for svg in (timeline_svg(TIMELINE, Theme.LIGHT), field_svg(FIELD, Theme.LIGHT)):
        assert not re.search(r"\d", said(svg))


def test_alt_texts_say_the_same_in_words() -> None:
    assert board_alt(BOARD) == "Ronde 3. Voornemen: het dak op; busgeld vragen. Bezig. Gedeeld: ruilen."
    assert timeline_alt(TIMELINE) == "Onze weg. mei: begin; dakles."
    (month,) = (Month("juni", (Happened("Ik begon."), Happened("Durf je?"))),)
    assert timeline_alt(Timeline("Onze weg", (month,))) == "Onze weg. juni: Ik begon; Durf je?"
    assert field_alt(FIELD) == "Wat het bracht. wat ik hoop: minder alleen. wat beter werd."


@given(typed, some)
def test_whatever_is_typed_stays_on_the_paper(title: str, items: tuple[str, ...]) -> None:
    nothing_runs_off(board_svg(Board(title, (Lane("Bezig", items), Lane("Gedeeld", items))), Theme.LIGHT))
    months = (Month("mei", tuple(Happened(item) for item in items)),)
    nothing_runs_off(timeline_svg(Timeline(title, months), Theme.LIGHT))
    nothing_runs_off(field_svg(Field(title, tuple(Patch(item, items) for item in items)), Theme.DARK))
    assert drawable(title) == drawable(drawable(title))
