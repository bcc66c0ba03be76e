"""One call to a platform: what a room asks for, what a messenger is given, and what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.kernel.house import Work


class Act(StrEnum):
    SEND = "send"
    THREAD = "thread"
    EDIT = "edit"
    DELETE = "delete"
    PIN = "pin"
    UNPIN = "unpin"
    ARCHIVE = "archive"
    EVENT = "event"
    EVENT_EDIT = "event-edit"
    EVENT_CANCEL = "event-cancel"
    REPOST = "repost"
    """The platform takes no more edits: send anew what stands there, and take the old one away."""


MAKES = frozenset({Act.SEND, Act.THREAD, Act.EVENT})
"""What makes something new, to which later calls refer."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tell:
    """What a room wants told or done; see `tell`.

    Without `member` and `facilitators` it is shared. `of` is the message it stands under or acts on, `after` what it
    waits for (`of`, if nothing else). `subject` is whatever the room's renderer needs to find its content.
    """

    kind: str
    community: int
    subject: str = ""
    act: Act = Act.SEND
    member: int | None = None
    facilitators: bool = False
    of: "Tell | int | None" = None
    after: "Tell | int | None" = None
    at: datetime | None = None
    asked_for: bool = False
    """Someone pressed a button for this: it goes before what the bot starts, and no full week holds it. What is private
    waits for the morning and keeps the silences all the same: whoever reads it is not the one who pressed."""
    once: str = ""
    """What it belongs to: the same reader never gets a second one of this kind for it. Reminders must have one."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A claimed call. `of` is the reference of the message it acts on; `account` whom a private one goes to."""

    id: int
    community: int
    kind: str
    act: Act
    subject: str
    member: int | None
    account: int | None
    of_id: int | None
    of: str | None
    asked_for: bool
    due_at: datetime
    late: bool
    doubt_since: datetime | None

    @property
    def nonce(self) -> str:
        """The same for every attempt, so that a platform that enforces it does not post twice."""
        return f"d{self.id}"


@dataclass(frozen=True, slots=True)
class Done:
    """It happened, now or before. What was made is known by its reference."""

    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """It did not happen and may be tried again; not before `wait`, if the platform said so."""

    wait: timedelta = timedelta()
    why: str = ""


@dataclass(frozen=True, slots=True)
class InDoubt:
    """The connection broke or the platform failed after the call was made: it is settled before it is repeated."""

    why: str = ""
    wait: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class TooManyEdits:
    """This message takes no more edits for now (Discord's 30046)."""

    wait: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class Gone:
    """Whom or what it was for is not there any more, or not for us: channel, message, direct messages, bot removed."""

    why: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The platform will not take it, however often it is tried; or what happened cannot be found out."""

    why: str


Outcome = Done | Later | InDoubt | TooManyEdits | Gone | Refused


class Call(Protocol):
    """A delivery with its address and its present content, ready to be made."""

    async def make(self) -> Outcome: ...

    async def settle(self) -> Outcome | None:
        """Whether it was made after all: None when it surely was not and must be made now."""
        ...


class Messenger(Protocol):
    """A platform. `prepare` takes lists, so that fifty deliveries cost a few queries; a delivery that it leaves out
    has nothing left to say."""

    async def prepare(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Call]: ...
