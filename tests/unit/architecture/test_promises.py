"""What is promised to members and can be seen in the tables, the texts and the imports themselves."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from migrations.models import all_tables

PROJECT = Path(__file__).parents[3]
MEASURES = re.compile(r"(^|_)(score|streak|rank|points|count|total|missed|silent|absent|times|level)(_|$)")
RANKS = re.compile(
    r"\b(streaks?|rank(ed|ing)?|leaderboard|high ?score|ranglijst|reeks op rij)\b"
    r"|\b(did not|didn't|has not|have not|hasn't|haven't) (yet )?(answered?|filled? in|contributed?|reacted?)\b"
    r"|\bheeft( nog)? niet (geantwoord|ingevuld|gereageerd|meegedaan)\b",
    re.IGNORECASE,
)
NETWORK = {"aiohttp", "http", "httpx", "requests", "smtplib", "socket", "ssl", "urllib"}
# What speaks with the platform, with the clock of a sandbox, or with whoever looks after the bot.
SPEAKS = ("bot/discord/", "bot/teams/", "bot/sandbox/", "bot/bench/")
ALSO_SPEAKS = {"bot/kernel/driven.py", "bot/kernel/health.py", "bot/commands/doctor.py"}


def test_no_column_measures_a_person() -> None:
    measuring = [
        f"{table.name}.{column.name}"
        for table in all_tables().sorted_tables
        if any(column.info.get("personal") for column in table.columns)
        for column in table.columns
        if MEASURES.search(column.name)
    ]
    assert measuring == []


def test_no_text_ranks_people_or_tells_who_did_not_answer() -> None:
    telling = [
        f"{file.parent.name}/{file.name}: {line.strip()}"
        for file in sorted((PROJECT / "bot" / "content" / "texts").rglob("*.ftl"))
        for line in file.read_text("utf-8").splitlines()
        if RANKS.search(line)
    ]
    assert telling == []


def test_it_speaks_with_the_platform_and_with_nobody_else() -> None:
    """No outside service answers, routes, matches or judges anything: all of it works without."""
    strangers = {
        f"{file.relative_to(PROJECT).as_posix()} imports {name}"
        for folder in ("bot", "cogs")
        for file in (PROJECT / folder).rglob("*.py")
        if not _speaks(file.relative_to(PROJECT).as_posix())
        for name in _imports(file)
        if name.partition(".")[0] in NETWORK and name != "urllib.parse"
    }
    assert strangers == set()


def _speaks(file: str) -> bool:
    return file.startswith(SPEAKS) or file in ALSO_SPEAKS


def _imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
