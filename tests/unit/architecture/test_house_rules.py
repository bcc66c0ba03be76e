"""What must stay true of the whole tree."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[3]


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=PROJECT, capture_output=True, text=True, check=True)
    return [PROJECT / name for name in listed.stdout.splitlines() if (PROJECT / name).is_file()]


def code() -> list[Path]:
    return [file for folder in ("bot", "cogs") for file in (PROJECT / folder).rglob("*.py")]


def test_the_clock_alone_reads_the_time():
    reads = re.compile(r"datetime\.(now|utcnow|today)\(|date\.today\(|discord\.utils\.utcnow\(")
    readers = [
        file.relative_to(PROJECT).as_posix() for file in code() if reads.search(file.read_text("utf-8"))
    ]
    assert readers == ["bot/kernel/clock.py"]


def test_the_channel_is_never_read_and_no_privileged_intent_asked():
    asks = re.compile(
        r"message_content\s*=\s*True|Intents\.(all|default)\(|intents\.members\s*=|presences\s*=\s*True"
    )
    asking = [file.relative_to(PROJECT).as_posix() for file in code() if asks.search(file.read_text("utf-8"))]
    assert [name for name in asking if not name.startswith("bot/sandbox/")] == []


def test_no_package_registry_is_named_anywhere():
    hosts = re.compile(
        "|".join(["pypi" + r"\.org", "python" + "hosted", "registry" + r"\.npmjs", "--" + "index-url"])
    )
    naming = [
        file.relative_to(PROJECT).as_posix()
        for file in tracked()
        if file.suffix not in {".ttf", ".png", ".ico"}
        and hosts.search(file.read_text("utf-8", errors="ignore"))
    ]
    assert naming == []


def test_nothing_points_outside_the_project():
    outside = re.compile(r"(?<![\w.])/(wor" + r"k|hom" + r"e|roo" + r"t)/")
    pointing = [
        file.relative_to(PROJECT).as_posix()
        for file in tracked()
        if file.suffix in {".py", ".md", ".toml", ".ftl", ".js", ".css", ".html"}
        and outside.search(file.read_text("utf-8"))
    ]
    assert pointing == []


def test_files_fit_a_reader():
    long = {
        file.relative_to(PROJECT).as_posix(): lines
        for file in code()
        if (lines := file.read_text("utf-8").count("\n")) > 300
    }
    assert long == {}


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not on this machine")
def test_systemd_understands_the_unit():
    unit = PROJECT / "deploy" / "tussenruimte.service"
    checked = subprocess.run(
        ["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False
    )
    complaints = [line for line in checked.stderr.splitlines() if "is not executable" not in line]
    assert [line for line in complaints if "tussenruimte" in line] == []
