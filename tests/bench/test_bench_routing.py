"""The bench of the router measures what it says, at a small size, with vectors and without."""

import json
from pathlib import Path

import pytest

from bot.bench import routing
from bot.bench.routing import Sizes, bench_routing, measure


@pytest.mark.parametrize("vectors", [True, False])
def test_it_asks_in_a_thread_and_weighs_its_process(vectors: bool):
    found = measure(Sizes(members=3, answers=20, questions=10), vectors=vectors)
    assert 0 < found.median_milliseconds <= found.p99_milliseconds
    assert found.loop_milliseconds >= 0
    assert 10 < found.megabytes < 200
    assert (found.megabytes > 90) == vectors, "the encoder is what weighs"


def test_what_was_found_is_told_and_written(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setattr(routing, "measure", lambda _sizes, *, vectors: routing.Findings(5, 20, 3, 150))
    monkeypatch.setattr(routing, "start_later", lambda _step: 1.4)
    assert not bench_routing(tmp_path / "found.json"), "ready more than a second later"
    assert "99 of 100 within 20.0 ms" in capsys.readouterr().out
    written = json.loads((tmp_path / "found.json").read_text("utf-8"))
    assert (written["members"], written["answers"], written["within"]) == (200, 20_000, False)
    assert written["found"]["start_later_seconds"] == 1.4
    assert bench_routing(None, vectors=False), "without vectors nothing is started"
