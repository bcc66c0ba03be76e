"""One palette that can be read, by computation: AA on light and dark paper, and visible at a chat's edge."""

import pytest

from bot.pictures.palette import ACCENTS, GROUNDS, PIGMENTS, Accent, Ground, Theme, contrast

TEXT, SHAPE = 4.5, 3.0
CHAT_WHITE, CHAT_GREY, CHAT_BLACK = "#FFFFFF", "#313338", "#1A1A1E"


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ground", GROUNDS.values(), ids=GROUNDS)
def test_ink_can_be_read_on_paper_and_on_what_is_raised(ground: Ground) -> None:
    for colour in (ground.ink, ground.soft):
        assert contrast(colour, ground.paper) >= TEXT
        assert contrast(colour, ground.raised) >= TEXT


@pytest.mark.parametrize("accent", ACCENTS.values(), ids=ACCENTS)
def test_every_accent_can_be_read_as_text_and_seen_in_a_chat(accent: Accent) -> None:
    for theme, ground in GROUNDS.items():
        assert contrast(accent.on(theme), ground.paper) >= TEXT
        assert contrast(accent.on(theme), ground.raised) >= TEXT
    for background in (CHAT_WHITE, CHAT_GREY, CHAT_BLACK):
        assert contrast(accent.chat, background) >= SHAPE
    assert accent.number == int(accent.chat[1:], 16)


def test_every_room_has_an_accent_of_its_own() -> None:
    assert len({accent.chat for accent in ACCENTS.values()}) == len(ACCENTS) == 9


@pytest.mark.parametrize("theme", Theme)
def test_ink_can_be_read_on_every_wash(theme: Theme) -> None:
    for pigment in PIGMENTS[theme].values():
        assert contrast(GROUNDS[theme].ink, pigment.tint) >= TEXT
