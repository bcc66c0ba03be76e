"""How much each thing weighs: one file for all communities. `tussenruimte learn-routing` wrote the weights."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("settings.json")


@dataclass(frozen=True, slots=True)
class Settings:
    weights: Mapping[str, float]
    """Of the shares in what helped before: by words, by meaning."""
    told: Mapping[str, float]
    """Of what a member told: words, pieces of words, all lines together, the best line."""
    told_fades: float
    """After so many kept answers, what was told counts half."""
    fairness: float
    """How much of the advantage of having answered often is taken back when load is spread."""
    load: float
    """Taken off for each fair share of the asks of the last seven days."""
    turns: float
    """The same, once more, among the three likeliest: they take turns in being first."""


def settings_from(values: Mapping[str, Any]) -> Settings:
    return Settings(**{name: values[name] for name in Settings.__dataclass_fields__})


def default_settings() -> Settings:
    return settings_from(json.loads(FILE.read_text("utf-8")))
