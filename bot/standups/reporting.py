"""How a report is divided over messages: in order, a fair share for every heading, and nothing lost in the file."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.kernel.text import shorten

PAGES_MOST = 5
PAGE_MOST = 3000
"""Characters of a message that lines may take; heading, word and small print get the rest of Discord's 4,000."""
SHOWN_MOST = 300
_LINE_MOST = 2 * SHOWN_MOST
"""Of an escaped line: every character of it may need an escape."""
_BULLET, _MARK = 3, 40
_HEADING_SIZE = 60
_WASTE = _LINE_MOST + _BULLET + _MARK + 2 * _HEADING_SIZE
"""What may stay empty at the end of a page, and the heading that is repeated on the next one."""


class Heading(StrEnum):
    """In this order: what is asked and in the way first."""

    ASKED = "asked"
    NEEDED = "needed"
    IN_THE_WAY = "in-the-way"
    LEARNED = "learned"
    COMES = "comes"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class Line:
    """`shown` is escaped. `mark` says what became of it, in the words of whoever shows it."""

    shown: str
    mark: str = ""

    @property
    def size(self) -> int:
        return len(self.shown) + _BULLET + (_MARK if self.mark else 0)


@dataclass(frozen=True, slots=True)
class Section:
    heading: Heading
    lines: tuple[Line, ...]

    @property
    def size(self) -> int:
        return sum(line.size for line in self.lines) + (_HEADING_SIZE if self.lines else 0)


@dataclass(frozen=True, slots=True)
class Pages:
    """`only_in_file` names the headings of which not every line is shown, or not to its end."""

    pages: tuple[tuple[Section, ...], ...]
    only_in_file: tuple[Heading, ...]


@dataclass(slots=True)
class _Filling:
    """Pages that are being filled, one after the other."""

    page_most: int
    pages: list[dict[Heading, list[Line]]] = field(default_factory=list[dict[Heading, list[Line]]])
    left: int = 0

    def add(self, heading: Heading, line: Line) -> None:
        if not self.pages or line.size + _HEADING_SIZE > self.left:
            self.pages.append({})
            self.left = self.page_most
        if heading not in self.pages[-1]:
            self.left -= _HEADING_SIZE
        self.pages[-1].setdefault(heading, []).append(line)
        self.left -= line.size


def divided(sections: Sequence[Section]) -> Pages:
    """In the given order; a long line is shown from its beginning, a long section as far as its share goes."""
    short = [_short(section) for section in sections]
    cut = {each.heading for each, full in zip(short, sections, strict=True) if each != full}
    filling = _Filling(PAGE_MOST)
    shares = _shares([section.size for section in short], PAGES_MOST * (PAGE_MOST - _WASTE))
    for section, share in zip(short, shares, strict=True):
        left = share - _HEADING_SIZE
        for line in section.lines:
            left -= line.size
            if left < 0:
                cut.add(section.heading)
                break
            filling.add(section.heading, line)
    made = tuple(
        tuple(Section(heading, tuple(found)) for heading, found in page.items()) for page in filling.pages
    )
    return Pages(made, tuple(heading for heading in Heading if heading in cut))


def _short(section: Section) -> Section:
    return Section(
        section.heading, tuple(replace(line, shown=shorten(line.shown, _LINE_MOST)) for line in section.lines)
    )


def _shares(wanted: Sequence[int], room: int) -> list[int]:
    """Everyone gets what they need up to an equal share; what is left over goes round again."""
    given = [0] * len(wanted)
    hungry = [place for place, need in enumerate(wanted) if need]
    while hungry and room >= len(hungry):
        share = room // len(hungry)
        for place in hungry:
            more = min(share, wanted[place] - given[place])
            given[place] += more
            room -= more
        hungry = [place for place in hungry if given[place] < wanted[place]]
    return given
