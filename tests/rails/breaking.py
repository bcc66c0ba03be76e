"""Breaking a guard rail by a small patch in a copy of the source tree, to see whether a test notices."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[2]
_COPIED = ("bot", "cogs", "migrations", "tests", "pyproject.toml")
_RED = 1
"""What pytest ends with when a test failed; anything else means that the test did not run as it should."""


@dataclass(frozen=True, slots=True)
class Rail:
    """`find` in `file` becomes `put`, and `test` must fail: guard rail `number` is then broken in the way told."""

    number: int
    breaks: str
    file: str
    find: str
    put: str
    test: str

    def broken(self, source: str) -> str:
        if source.count(self.find) != 1:
            raise ValueError(f"{self.file}: {self.find!r} does not stand there once")
        return source.replace(self.find, self.put)


def rails() -> list[Rail]:
    told = tomllib.loads(Path(__file__).with_name("rails.toml").read_text("utf-8"))
    return [Rail(**each) for each in told["rail"]]


def copied(folder: Path) -> Path:
    for name in _COPIED:
        source, target = PROJECT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, target)
    return folder


def is_noticed(tree: Path, rail: Rail) -> bool:
    """Whether the rail's own test turns red; the tree is whole again afterwards."""
    file = tree / rail.file
    whole = file.read_text("utf-8")
    file.write_text(rail.broken(whole), "utf-8")
    try:
        return tested(tree, [rail.test]) == _RED
    finally:
        file.write_text(whole, "utf-8")


def tested(tree: Path, tests: Sequence[str]) -> int:
    """What pytest ends with. No bytecode is kept, so that no broken module outlives its patch."""
    command = [sys.executable, "-B", "-m", "pytest", "-n0", "-q", "-p", "no:cacheprovider", *tests]
    ran = subprocess.run(
        command,
        cwd=tree,
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(tree)},
    )
    return ran.returncode
