"""Which questions suit whom, and what may be typed."""

import contextlib
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.prompts import prompts
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError
from bot.reflections.rules import (
    FILE_LINES_MOST,
    PROMPT_MOST,
    OwnPrompt,
    own_prompt,
    prompts_in,
    spread,
    suitable,
    written,
)

LONG = timedelta(weeks=8)


@pytest.mark.parametrize("phase", ["orientation", "action", "evaluation"])
def test_every_phase_has_questions_enough_for_weeks(phase: str):
    assert len(suitable(prompts(), phase, LONG)) >= 10
    assert {prompt.phase for prompt in suitable(prompts(), phase, LONG)} <= {phase, None}


def test_careful_questions_wait_until_someone_has_been_around():
    early = {prompt.group for prompt in suitable(prompts(), "action", timedelta(days=13))}
    later = {prompt.group for prompt in suitable(prompts(), "action", timedelta(days=14))}
    assert {"doubt"} <= later - early


def test_what_begins_as_ones_own_is_never_asked_of_the_whole_group():
    together = suitable(prompts(), "action", LONG, together=True)
    assert together
    assert Audience.ONLY_ME not in {prompt.audience for prompt in together}


def test_the_next_one_is_of_another_sort():
    options = suitable(prompts(), "action", LONG)
    last = options[0]
    assert last.group not in {prompt.group for prompt in spread(options, last)}
    assert list(spread(options, None)) == options


def test_a_file_holds_one_question_a_line_with_or_without_translation():
    found = prompts_in("\ufeffWat viel op? | What stood out?\r\n\nWie miste je?\n".encode())
    assert found == [OwnPrompt("Wat viel op?", "What stood out?"), OwnPrompt("Wie miste je?", "")]


@pytest.mark.parametrize(
    "content",
    [b"", b"\n \n", b"\xff\xfe\x00", b"a\n" * (FILE_LINES_MOST + 1), b"x" * (PROMPT_MOST + 1), b" | "],
)
def test_a_file_without_questions_or_with_too_many_is_refused_whole(content: bytes):
    with pytest.raises(DomainError):
        prompts_in(content)


@given(st.binary(max_size=200))
def test_any_bytes_are_questions_or_refused(content: bytes):
    with contextlib.suppress(DomainError):
        assert all(each.nl or each.en for each in prompts_in(content))


@given(st.text(max_size=60), st.text(max_size=60))
def test_an_own_question_is_one_line(nl: str, en: str):
    try:
        made = own_prompt(nl, en)
    except DomainError:
        return
    assert "\n" not in made.nl + made.en


def test_nothing_is_no_note():
    with pytest.raises(DomainError):
        written(" \u200b\n ")
