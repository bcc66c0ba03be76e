"""The replay of question logs: nothing later is known, and the figures are what they say."""

import json
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

import pytest

from bot.kernel.errors import OperatorError
from bot.questions.evaluation.figures import figures
from bot.questions.evaluation.logs import Answer, Question, read_log
from bot.questions.evaluation.replay import Result, replay

LINES = [
    {"type": "set", "name": "small", "test_from": "2026-01-02T00:00:00Z"},
    {"type": "member", "id": "anna"},
    {"type": "member", "id": "bram"},
    {"type": "member", "id": "cees"},
    {
        "type": "question",
        "id": "1",
        "at": "2026-01-01T08:00:00Z",
        "by": "anna",
        "title": "Busses",
        "text": "When?",
    },
    {
        "type": "answer",
        "question": "1",
        "by": "bram",
        "at": "2026-01-01T09:00:00Z",
        "text": "Now",
        "helped": True,
    },
    {"type": "question", "id": "2", "at": "2026-01-02T08:00:00Z", "by": "anna", "text": "And on Sunday?"},
    {
        "type": "answer",
        "question": "2",
        "by": "cees",
        "at": "2026-01-02T09:00:00Z",
        "text": "Never",
        "helped": True,
    },
    {
        "type": "question",
        "id": "3",
        "at": "2026-01-03T08:00:00Z",
        "by": "bram",
        "text": "Nobody answered this",
    },
]


class Listening:
    def __init__(self) -> None:
        self.heard: list[str] = []

    def rank(self, question: Question, among: Collection[str]) -> list[str]:
        self.heard.append(f"rank {question.id} {question.text!r}")
        return sorted(among)

    def asked(self, member: str, at: datetime) -> None:
        self.heard.append(f"asked {member}")

    def learn(self, question: Question, answer: Answer) -> None:
        self.heard.append(f"learn {question.id} by {answer.by}")


def written(tmp_path: Path) -> Path:
    file = tmp_path / "small.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in LINES), "utf-8")
    return file


def test_a_question_is_ranked_before_its_own_answers_are_learnt(tmp_path: Path):
    listening = Listening()
    results = replay(read_log(written(tmp_path)), lambda _members: listening)
    assert listening.heard == [
        "rank 1 'Busses\\nWhen?'", "asked bram", "learn 1 by bram",
        "rank 2 'And on Sunday?'", "asked bram", "learn 2 by cees",
        "rank 3 'Nobody answered this'", "asked anna",
    ]  # fmt: skip
    assert [(result.question, result.gold, result.ranked) for result in results] == [
        ("2", ("cees",), ("bram", "cees"))
    ]


def test_the_figures_are_computed_from_the_ranks():
    results = [
        Result("1", ("a",), ("a", "b", "c", "d"), 0.001),
        Result("2", ("b", "d"), ("a", "c", "b", "d"), 0.003),
    ]
    found = figures(results, members=4)
    assert (found.hit_1, found.hit_3, found.greatest_share, found.gini) == (0.5, 1, 1, 0.75)
    assert found.mrr == pytest.approx((1 + 1 / 3) / 2)
    assert found.macro_recall_3 == pytest.approx((1 + 1 + 0) / 3)
    assert found.milliseconds == pytest.approx(2)


def test_a_line_that_is_none_is_named(tmp_path: Path):
    file = tmp_path / "bad.jsonl"
    file.write_text('{"type": "member", "id": "a"}\n{"type": "answer"}', "utf-8")
    with pytest.raises(OperatorError, match="line 2"):
        read_log(file)
