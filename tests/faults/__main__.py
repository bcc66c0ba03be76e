"""`make faults`: three hundred kills in ten weeks of twenty groups; and the same for a bot that takes no care."""

import asyncio
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

from sqlalchemy import make_url

from bot.kernel import migrate
from bot.sandbox.server import MONDAY
from tests.faults.harness import Plan, Report, crash
from tests.faults.killer import AFTER, BEFORE, CLAIMED, RANDOM
from tests.postgres import Postgres

THREE_HUNDRED = Counter({BEFORE: 100, AFTER: 100, CLAIMED: 50, RANDOM: 50})


def main() -> int:
    full = Plan(THREE_HUNDRED)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, plan in {
            "SQLite, one process": full,
            "without nonce and settling": replace(full, careless=True),
            "PostgreSQL, three processes": replace(full, processes=3),
        }.items():
            report = _run(name, plan, Path(folder) / name.split(",")[0].replace(" ", "-"))
            clean = str(report.verdict) == "0 lost, 0 doubled"
            failed += clean == plan.careless
            _tell(name, report)
    return failed


def _run(name: str, plan: Plan, folder: Path) -> Report:
    folder.mkdir()
    if name.startswith("PostgreSQL"):
        with Postgres(folder).database() as url:
            return asyncio.run(crash(plan, url, folder))
    url = f"sqlite:///{folder / 'crash.db'}"
    migrate.upgrade(make_url(url), backups=None, now=MONDAY)
    return asyncio.run(crash(plan, url, folder))


def _tell(name: str, report: Report) -> None:
    kills = ", ".join(f"{count} {why}" for why, count in report.killed.items())
    print(f"{name:<30}{report.verdict}; {report.killed.total()} kills ({kills}); ", end="")
    print(f"{report.late_restarts} restarts after the nonce; {report.seconds:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
