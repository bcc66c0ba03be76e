"""What people type stays text."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.text import confidential, one_line, plain, quoted, shorten


def test_markup_links_and_mentions_lose_their_meaning():
    assert quoted("**vet** @everyone <@12> [klik](http://x)") == (
        "\\*\\*vet\\*\\* \\@everyone \\<\\@12\\> \\[klik\\]\\(http\\://x\\)"
    )


def test_a_line_cannot_become_a_heading_a_list_or_a_quote():
    assert quoted("# kop\n- punt\n1. een\n> citaat") == "\\# kop\n\\- punt\n1\\. een\n\\> citaat"


def test_direction_marks_and_zero_width_signs_go():
    assert plain("a\u202eb\u200bc\u2066d\ufeff") == "abcd"


def test_joined_emoji_stay_whole():
    assert plain("👩‍🏫") == "👩‍🏫"


def test_a_flood_of_accents_is_thinned_and_a_language_is_not():
    flood = "e" + "\u0301" * 4000
    assert len(plain(flood)) < 10
    assert plain("Việt") == "Việt"


def test_rows_of_empty_lines_close_up():
    assert plain("a\n\n\n\n\nb\r\nc") == "a\n\nb\nc"


def test_names_stay_on_one_line():
    assert one_line("  een\n twee\t drie ") == "een twee drie"


def test_cutting_prefers_a_word_and_shows_that_it_cut():
    assert shorten("een lange zin over het rooster", 24) == "een lange zin over het…"
    assert shorten("kort", 24) == "kort"


@given(st.text(), st.integers(min_value=2, max_value=200))
def test_cutting_never_gives_too_much_nor_half_an_escape(text: str, most: int):
    cut = shorten(quoted(text), most)
    assert len(cut) <= most
    if cut.endswith("…"):
        body = cut[:-1]
        assert (len(body) - len(body.rstrip("\\"))) % 2 == 0


def test_a_lock_says_that_it_stays_here():
    assert confidential("Dit blijft hier 🔒")
    assert confidential("", ":lock: en dit ook")
    assert confidential(plain("🔐 Onder ons"))
    assert not confidential("Het slot ging open", "")


@given(st.text())
def test_plain_text_is_stable_and_holds_no_control_signs(text: str):
    once = plain(text)
    assert plain(once) == once
    assert not any(unicodedata.category(sign) == "Cc" and sign not in "\n\t" for sign in once)
