"""What the bot asked of Discord in any chat test is recorded, gathered in .artifacts, and judged when the run ends."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
ARTIFACTS = PROJECT / ".artifacts"
RECORDING = ARTIFACTS / "discord-traffic.jsonl"
JUDGE = PROJECT.parent / "shared" / "discord" / "check_traffic.py"


def gather(recording: Path, worker: str) -> None:
    """Adds what one test recorded; each worker of the run has a file of its own."""
    ARTIFACTS.mkdir(exist_ok=True)
    with (ARTIFACTS / f"traffic-{worker}.jsonl").open("a") as gathered:
        gathered.write(recording.read_text())


def pytest_sessionstart(session: pytest.Session) -> None:
    if _is_controller(session):
        for old in ARTIFACTS.glob("traffic-*.jsonl"):
            old.unlink()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Only the controlling process judges, after all workers are done."""
    parts = sorted(ARTIFACTS.glob("traffic-*.jsonl"))
    if not _is_controller(session) or not parts:
        return
    lines = sorted({line for part in parts for line in part.read_text().splitlines()})
    RECORDING.write_text("\n".join(lines) + "\n")
    for part in parts:
        part.unlink()
    _judge(session, lines)


def _judge(session: pytest.Session, requests: Sequence[str]) -> None:
    """By as many judges as there are cores, each its share."""
    tell = session.config.get_terminal_writer().line
    if not JUDGE.exists():
        where = RECORDING.relative_to(PROJECT)
        tell(f"\n{len(requests)} different requests recorded in {where}; nothing here judges them")
        return
    judges = max(1, min(os.cpu_count() or 1, len(requests)))
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(judges) as together:
        shares = [Path(folder) / f"{number}.jsonl" for number in range(judges)]
        for number, share in enumerate(shares):
            share.write_text("".join(f"{line}\n" for line in requests[number::judges]))
        verdicts = list(together.map(_verdict, shares))
    for verdict in verdicts:
        tell("\n" + verdict.stdout.strip())
    if any(verdict.returncode for verdict in verdicts):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _verdict(share: Path) -> subprocess.CompletedProcess[str]:
    judging = [sys.executable, str(JUDGE), str(share)]
    return subprocess.run(judging, capture_output=True, text=True, check=False)  # known arguments


def _is_controller(session: pytest.Session) -> bool:
    return not hasattr(session.config, "workerinput")
