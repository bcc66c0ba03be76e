"""Setting what people typed: nothing that the font cannot draw, nothing wider than its column."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.pictures.typeset import FONT_FILES, Weight, balanced, clamped, drawable, lines, width


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("de moed", "de moed"),
        ("één café, Łódź, İstanbul, ĳs", "één café, Łódź, İstanbul, ĳs"),
        ("lef 🌱 en 👩🏽‍🏫 geduld ❤️", "lef en geduld"),
        ("свобода om te proberen", "… om te proberen"),
        ("links\u202erechts\u200b\x00", "linksrechts"),
        ("Z" + "\u0300\u0301\u0302\u0303\u0304\u0305\u0306" * 20 + "algo", "Zalgo"),
        ("ｗｉｄｅ", "wide"),
        ("  twee\n regels\t ", "twee regels"),
        ("🌱", ""),
    ],
)
def test_what_the_font_lacks_leaves_no_boxes(typed: str, drawn: str) -> None:
    assert drawable(typed) == drawn


@given(st.text(max_size=60))
@example("Ʊ\ud7fcא")
def test_drawing_is_settled_at_once(typed: str) -> None:
    assert drawable(drawable(typed)) == drawable(typed)


@given(st.text(st.sampled_from("abij mWé-"), max_size=80), st.sampled_from(Weight))
def test_no_line_is_wider_than_its_column_and_no_letter_is_lost(text: str, weight: Weight) -> None:
    broken = lines(text, 40, 300, weight)
    assert all(width(line, 40, weight) <= 300 for line in broken)
    assert "".join(broken).replace("-", "").replace(" ", "") == text.replace("-", "").replace(" ", "")


@given(st.text(st.sampled_from("abij mWé-"), max_size=80))
def test_clamped_text_keeps_to_its_lines_and_says_that_there_was_more(text: str) -> None:
    broken = clamped(text, 40, 200, 2)
    assert len(broken) <= 2
    assert all(width(line, 40) <= 200 for line in broken)
    assert (len(lines(text, 40, 200)) > 2) == (broken[-1:] != [] and broken[-1].endswith("…"))


@given(st.text(st.sampled_from("abij mWé-"), max_size=80))
def test_balanced_lines_are_as_few_and_say_the_same(text: str) -> None:
    plain, even = lines(text, 40, 300), balanced(text, 40, 300)
    assert len(plain) == len(even)
    assert " ".join(plain) == " ".join(even)


def test_a_short_word_is_not_left_alone_on_its_line() -> None:
    assert balanced("what moves you", 90, 512, Weight.SEMIBOLD) == ["what", "moves you"]


def test_the_font_is_small_and_comes_with_its_licence() -> None:
    assert sum(weight.file.stat().st_size for weight in Weight) < 200_000
    assert "SIL OPEN FONT LICENSE" in (Weight.REGULAR.file.parent / "OFL.txt").read_text("utf-8")
    assert len(FONT_FILES) == 2
