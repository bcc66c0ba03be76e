"""Small frames with plain labels: kinds of worth, of learning, of roles. No order in them is a rank."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.content.bilingual import Both, both, read


class Frame(StrEnum):
    CYCLE = "cycle"
    CAPITAL = "capital"
    LEARNING = "learning"
    LEARNED_FROM = "learned_from"
    RECIPROCITY = "reciprocity"
    TRUST = "trust"
    BOUNDARY = "boundary"
    LEVEL = "level"
    HAT = "hat"
    PARTNER = "partner"
    SUSTAINING = "sustaining"


@dataclass(frozen=True, slots=True)
class Part:
    key: str
    label: Both


@cache
def parts(frame: Frame) -> tuple[Part, ...]:
    return tuple(Part(entry["key"], both(entry)) for entry in read("frames")[frame])
