"""Short texts that stand in both languages, and the reading of the data files beside this module."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.kernel.languages import Language

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Both:
    """One text in Dutch and in English."""

    nl: str
    en: str

    def in_language(self, language: Language) -> str:
        return self.nl if language == "nl" else self.en


def both(entry: Mapping[str, Any]) -> Both:
    return Both(entry["nl"], entry["en"])


@cache
def read(name: str) -> dict[str, Any]:
    """One file of data, read when first needed; not to be changed."""
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text("utf-8"))
