"""Before another's words or name go anywhere: what is asked of them, and what their silence means. One rule everywhere.

For the same readers as before, whoever is quoted can take themselves out, and silence lets it be posted on time. For
more readers, or a name where there was none, only an explicit yes counts. A no is told to nobody.
"""

from collections.abc import Iterable
from enum import StrEnum

KIND = "check"


class Asks(StrEnum):
    TAKE_OUT = "take-out"
    YES = "yes"


def asks(*, wider: bool = False, names: bool = False) -> Asks:
    """`wider`: more people read it than before; `names`: a name stands where there was none."""
    return Asks.YES if wider or names else Asks.TAKE_OUT


def may_go(asked: Asks, said: Iterable[bool | None]) -> bool:
    """Whether it goes, by what everyone concerned said; None is silence. Where nobody is concerned it goes."""
    answers = list(said)
    return all(answers) if asked is Asks.YES else False not in answers
