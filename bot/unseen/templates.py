"""The kinds of unseen rounds, as data: one engine runs them all."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What someone gives: a text, one word, a choice, or a place on a scale for each of some statements."""

    TEXT = "text"
    WORD = "word"
    CHOICE = "choice"
    SCALE = "scale"


@dataclass(frozen=True, slots=True)
class Template:
    """`named`: the answers appear with the names under them, at any number. Otherwise nobody is named, and nothing
    appears below the threshold. `choices` and `statements` are keys of texts; a scale without statements takes those
    that its opener typed."""

    name: str
    shape: Shape
    named: bool
    days: int
    choices: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()

    @property
    def guarded(self) -> bool:
        return not self.named


PERSPECTIVES = Template("perspectives", Shape.TEXT, named=True, days=4)
ASSOCIATIONS = Template("associations", Shape.WORD, named=True, days=2)
SENTENCES = Template("sentences", Shape.TEXT, named=False, days=5)
SCALE = ("yes", "largely", "little", "no")
INTERIM = Template(
    "interim",
    Shape.SCALE,
    named=False,
    days=5,
    choices=SCALE,
    statements=("content", "form", "speakers", "place", "own-role", "give-and-take"),
)
STATEMENTS = Template("statements", Shape.SCALE, named=False, days=5, choices=SCALE)
COUNCIL = Template(
    "council", Shape.CHOICE, named=False, days=4, choices=("go-on", "otherwise", "stop", "unsure")
)
TRUST = Template(
    "trust", Shape.CHOICE, named=False, days=5, choices=("easily", "mostly", "sometimes", "hardly")
)
ELEPHANT = Template("elephant", Shape.CHOICE, named=False, days=3, choices=("table", "live", "not-now"))

TEMPLATES = {
    template.name: template
    for template in (
        PERSPECTIVES,
        ASSOCIATIONS,
        INTERIM,
        STATEMENTS,
        COUNCIL,
        TRUST,
        ELEPHANT,
        SENTENCES,
    )
}
