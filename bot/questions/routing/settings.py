"""How much each thing weighs: one file for all communities. `tussenruimte evaluate-routing --learn` wrote the weights."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("settings.json")


@dataclass(frozen=True, slots=True)
class Settings:
    weights: Mapping[str, float]
    """Of each feature of features.py but what was told."""
    told: Mapping[str, float]
    """Of words, pieces of words, mean and best meaning in what a member told."""
    told_weight: float
    told_fades: float
    """After so many kept answers, what was told counts half."""
    fairness: float
    """How much of the advantage of having answered often is taken back when load is spread."""
    load: float
    """Taken off per time asked in the last seven days, measured in fair shares."""


def settings_from(values: Mapping[str, Any]) -> Settings:
    return Settings(**{name: values[name] for name in Settings.__dataclass_fields__})


def default_settings() -> Settings:
    return settings_from(json.loads(_FILE.read_text("utf-8")))
