"""Settings are learnt from what stands before `test_from`, whatever the language, and written with their command."""

import json
from pathlib import Path

import pytest

from bot.commands.learn_routing import learn_from
from bot.kernel.errors import OperatorError
from bot.questions.evaluation.learning import cases, learn
from bot.questions.evaluation.logs import read_log
from bot.questions.routing.settings import default_settings, settings_from
from bot.questions.routing.vectors import SentenceVectors

PLAIN = {"busses": "anna", "willows": "bram"}


def history(tmp_path: Path, *, upset: bool = False) -> Path:
    """Who helps is told by the words of the question; after `test_from` everything is the other way round."""
    lines: list[object] = [{"type": "set", "name": "small", "test_from": "2026-03-01T00:00:00Z"}]
    lines += [{"type": "member", "id": name} for name in ("anna", "bram", "cees")]
    for number in range(80):
        late = number >= 70
        about = list(PLAIN)[number % 2]
        by = PLAIN[list(PLAIN)[(number + 1) % 2]] if late and upset else PLAIN[about]
        at = f"2026-0{3 if late else 1}-{number % 28 + 1:02}T0{number // 28}:00:00Z"
        lines.append({"type": "question", "id": str(number), "at": at, "by": "cees", "text": f"Any {about}?"})
        lines.append(
            {"type": "answer", "question": str(number), "at": at, "by": by, "text": "Yes", "helped": True}
        )
    file = tmp_path / ("upset.jsonl" if upset else "history.jsonl")
    file.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    return file


def learnt(file: Path):
    settings = default_settings()
    return learn([cases(read_log(file), None, settings, lambda _at, _of: None)], settings)


def test_words_that_tell_who_helps_weigh_and_what_comes_later_is_not_read(tmp_path: Path):
    found = learnt(history(tmp_path))
    assert found.weights["words"] > 0
    assert found == learnt(history(tmp_path, upset=True)), "the part that is tested on changes nothing"


def test_the_file_says_which_command_wrote_it_and_can_be_read_again(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(SentenceVectors, "of", lambda _self, texts: _nothing_known(len(texts)))
    target = tmp_path / "settings.json"
    learn_from([history(tmp_path)], target)
    written = json.loads(target.read_text("utf-8"))
    assert written["written_by"] == "tussenruimte learn-routing history.jsonl"
    assert settings_from(written).weights["words"] > 0


def test_who_only_declares_teaches_nothing(tmp_path: Path):
    file = tmp_path / "declared.jsonl"
    file.write_text(json.dumps({"type": "member", "id": "anna", "offers": ["busses"]}), "utf-8")
    with pytest.raises(OperatorError, match="nothing to learn from"):
        learn_from([file], tmp_path / "settings.json")


def _nothing_known(count: int):
    import numpy as np

    from bot.questions.routing.vectors import WIDTH

    return np.full((count, WIDTH), WIDTH**-0.5, np.float32)
