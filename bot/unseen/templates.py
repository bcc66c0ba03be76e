"""The kinds of unseen rounds, as data: one engine runs them all."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What someone gives: a text, one word, or a choice."""

    TEXT = "text"
    WORD = "word"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Template:
    """`named`: the answers appear with the names under them, at any number. Otherwise nobody is named, and nothing
    appears below the threshold. `choices` are keys of texts; a template without any takes what its opener typed."""

    name: str
    shape: Shape
    named: bool
    days: int
    choices: tuple[str, ...] = ()

    @property
    def guarded(self) -> bool:
        return not self.named


PERSPECTIVES = Template("perspectives", Shape.TEXT, named=True, days=4)
ASSOCIATIONS = Template("associations", Shape.WORD, named=True, days=2)
INTERIM = Template("interim", Shape.TEXT, named=False, days=5)
COUNCIL = Template(
    "council", Shape.CHOICE, named=False, days=4, choices=("go-on", "otherwise", "stop", "unsure")
)
TRUST = Template(
    "trust", Shape.CHOICE, named=False, days=5, choices=("easily", "mostly", "sometimes", "hardly")
)
ELEPHANT = Template("elephant", Shape.CHOICE, named=False, days=3, choices=("table", "live", "not-now"))

TEMPLATES = {
    template.name: template for template in (PERSPECTIVES, ASSOCIATIONS, INTERIM, COUNCIL, TRUST, ELEPHANT)
}
