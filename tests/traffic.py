"""What the bot asked of Discord in any chat test is recorded, gathered in .artifacts, and judged when the run ends."""

import subprocess
import sys
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
    _judge(session, len(lines))


def _judge(session: pytest.Session, requests: int) -> None:
    tell = session.config.get_terminal_writer().line
    if not JUDGE.exists():
        tell(
            f"\n{requests} different requests recorded in {RECORDING.relative_to(PROJECT)}; nothing here judges them"
        )
        return
    judging = [sys.executable, str(JUDGE), str(RECORDING)]
    verdict = subprocess.run(judging, capture_output=True, text=True, check=False)  # known arguments
    tell("\n" + verdict.stdout.strip())
    if verdict.returncode:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _is_controller(session: pytest.Session) -> bool:
    return not hasattr(session.config, "workerinput")
