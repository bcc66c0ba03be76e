"""The one ladder of audiences, in this order everywhere."""

from enum import StrEnum


class Audience(StrEnum):
    ONLY_ME = "only-me"
    ONE_PERSON = "one-person"
    WITHOUT_NAME = "without-name"
    GROUP = "group"

    @property
    def width(self) -> int:
        return _LADDER.index(self)

    def may_become(self, other: "Audience") -> bool:
        """What was shared can be narrowed later, never widened without asking anew."""
        return other.width <= self.width


_LADDER = tuple(Audience)
