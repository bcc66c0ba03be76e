"""The texts that come as data: complete in both languages, plain, short and without doubles."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from bot.community.words import Phase
from bot.content.bilingual import Both
from bot.content.forms import closing_line, own_form, working_forms
from bot.content.frames import Frame, parts
from bot.content.prompts import follow_ups, prompt_groups, prompts
from bot.content.spaces import EMPTY_SPACE, Function, Question, packs, questions, spaces
from bot.kernel.audiences import Audience

THEORY = re.compile(
    r"waardecre|waardecyc|value cycle|kapitaal|\bcapital|boundary|grenspraktijk|transformat|perspectief|perspective"
    r"|interventie|intervention|deliverable|commitment|\boutput|\boutcome|resultaat|\bresult|\bKPI|opbrengst"
    r"|reflect|competent|\bgoal|\bdoelstelling|stakeholder|leergemeenschap|learning community|evaluat",
    re.IGNORECASE,
)
OPTION, LABEL, BUTTON = 100, 45, 80


def all_questions() -> list[Question]:
    standard = [question for space in spaces() for question in questions(space.key)]
    outside = [
        question for pack in packs() for space in pack.spaces for question in questions(space.key, pack.key)
    ]
    return [*standard, *outside, *questions("a space of our own")]


def all_texts() -> Iterator[Both]:
    for space in (*spaces(), *(space for pack in packs() for space in pack.spaces)):
        yield from (space.word, space.line, space.meaning)
    yield from (question.text for question in all_questions())
    yield from (prompt.text for prompt in prompts())
    yield from (group.label for group in prompt_groups())
    yield from follow_ups()
    for form in (*working_forms(), own_form()):
        yield from (form.name, form.how)
    yield closing_line()
    yield from (part.label for frame in Frame for part in parts(frame))
    yield from (pack.name for pack in packs())


def test_every_text_stands_in_both_languages() -> None:
    for text in all_texts():
        assert text.nl.strip() == text.nl != ""
        assert text.en.strip() == text.en != ""


def test_no_text_speaks_theory_or_shouts_or_uses_typewriter_quotes() -> None:
    for text in all_texts():
        for said in (text.nl, text.en):
            assert not THEORY.search(said), said
            assert "!" not in said
            assert "'" not in said
            assert '"' not in said


def test_nine_spaces_with_three_questions_for_each_function() -> None:
    assert len(spaces()) == 9
    assert spaces()[-1].key == EMPTY_SPACE
    for space in spaces():
        per_function = Counter(question.function for question in questions(space.key))
        assert per_function == dict.fromkeys(Function, 3)


def test_only_three_questions_of_the_empty_space_come_without_asking() -> None:
    waiting = [question for question in all_questions() if question.on_request]
    assert {question.key.split("-")[0] for question in waiting} == {EMPTY_SPACE}
    assert len(waiting) == 6


def test_a_pack_gives_other_words_and_questions_and_leaves_the_rest_alone() -> None:
    (outside,) = packs()
    assert {space.key for space in outside.spaces} == {"kind", "kunsten"}
    assert outside.space("kind") != outside.space("kunsten")
    assert outside.space("plek") is None
    assert questions("plek", outside.key) == questions("plek")
    asked = " ".join(
        question.text.nl for space in outside.spaces for question in questions(space.key, outside.key)
    )
    assert not re.search(r"\bkind|leerling|kunst", asked)


def test_a_space_of_ones_own_has_questions_too() -> None:
    asked = questions("moed")
    assert Counter(question.function for question in asked) == dict.fromkeys(Function, 3)
    assert asked == questions("stilte")


def test_sixty_prompts_know_their_group_phase_and_audience() -> None:
    groups = {group.key for group in prompt_groups()}
    assert len(prompts()) == 60
    for prompt in prompts():
        assert prompt.group in groups
        assert prompt.phase is None or Phase(prompt.phase)
        assert prompt.audience in (Audience.ONLY_ME, Audience.GROUP)
    assert {group.key for group in prompt_groups() if group.careful} == {"trust", "doubt"}


@pytest.mark.parametrize("phase", Phase)
def test_every_phase_has_prompts_for_a_quarter_of_a_year(phase: Phase) -> None:
    assert len([prompt for prompt in prompts() if prompt.phase in (None, phase)]) >= 13


def test_worth_and_boundary_prompts_name_parts_of_their_frame() -> None:
    cycles = {part.key for part in parts(Frame.CYCLE)}
    boundary = {part.key for part in parts(Frame.BOUNDARY)}
    assert {prompt.theme for prompt in prompts() if prompt.group == "worth"} == cycles
    assert {prompt.theme for prompt in prompts() if prompt.group == "across"} == boundary


def test_eleven_forms_and_always_ones_own() -> None:
    assert len(working_forms()) == 11
    assert {form.function for form in working_forms()} == set(Function)
    assert own_form().name.nl == "Onze eigen vorm"


def test_what_is_offered_fits_discord() -> None:
    for question in all_questions():
        assert max(len(question.text.nl), len(question.text.en)) <= OPTION
    for prompt in prompts():
        assert max(len(prompt.text.nl), len(prompt.text.en)) <= OPTION
    labels = [form.name for form in working_forms()] + [
        part.label for frame in Frame for part in parts(frame)
    ]
    assert max(len(text) for label in labels for text in (label.nl, label.en)) <= BUTTON
    words = [space.word for space in spaces()] + [group.label for group in prompt_groups()]
    assert max(len(text) for word in words for text in (word.nl, word.en)) <= LABEL


def test_no_key_and_no_text_comes_twice() -> None:
    keys = [question.key for question in all_questions()] + [prompt.key for prompt in prompts()]
    assert max(Counter(keys).values()) == 1
    texts = [question.text.nl for space in spaces() for question in questions(space.key)]
    texts += [prompt.text.nl for prompt in prompts()]
    assert max(Counter(texts).values()) == 1
    for frame in Frame:
        assert max(Counter(part.key for part in parts(frame)).values()) == 1
