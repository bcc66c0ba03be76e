"""An installed copy holds whatever a checkout does: a wheel takes along only what pyproject.toml names."""

import subprocess
import tomllib
from pathlib import Path

from bot.commands.init import EXAMPLE

PROJECT = Path(__file__).parents[3]
PACKAGES = ("bot", "cogs", "migrations")


def test_every_file_of_the_packages_is_taken_along() -> None:
    told = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    patterns = ["*.py", *told["tool"]["setuptools"]["package-data"]["*"]]
    listed = subprocess.run(
        ["git", "ls-files", *PACKAGES], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    files = [Path(name) for name in listed.stdout.splitlines()]
    assert EXAMPLE.relative_to(PROJECT) in files
    assert [name for name in files if not any(map(name.match, patterns))] == []
