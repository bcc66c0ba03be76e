"""My data: every room answers for the tables in which it keeps something of a member, shows it and erases it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, runtime_checkable

from bot.community import accounts
from bot.community.people import Who
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.kernel.languages import Voice


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose data it is: a member of one community, and the account on which they are known."""

    community: int
    member: int
    account: int
    platform: str
    address: str


class Sayable(Protocol):
    """Said in the language of who reads it."""

    def said(self, say: Voice) -> str: ...


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of ours, said in the language of who reads them; a phrase may stand in a phrase."""

    key: str
    words: "Mapping[str, str | Phrase]" = field(default_factory=dict[str, "str | Phrase"])

    def said(self, say: Voice) -> str:
        words = {
            name: each.said(say) if isinstance(each, Phrase) else each for name, each in self.words.items()
        }
        return say(self.key, **words)


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing that is kept. `kind` is the key of a text that says what it is; `files` are by name. `lines` are what
    people read where `text` is for programs."""

    kind: str
    text: str
    audience: Audience = Audience.ONLY_ME
    at: datetime | None = None
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    lines: tuple[str | Sayable, ...] = ()

    def readable(self, say: Voice) -> str:
        if not self.lines:
            return self.text
        return "\n".join(each if isinstance(each, str) else each.said(say) for each in self.lines)


class Keeper(Protocol):
    """`tables` are those with personal columns; a test finds a table for which no room answers."""

    @property
    def tables(self) -> frozenset[str]: ...

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]: ...

    async def erase(self, work: Work, subject: Subject) -> None:
        """Rows, files, search index and sealed authors go; messages in which it stood are deleted as deliveries."""
        ...


@runtime_checkable
class Unnames(Protocol):
    """A keeper with something that the group may go on reading when its maker left and took their name along."""

    async def unname(self, work: Work, subject: Subject, called: str) -> None:
        """Only what the group reads already stays, and nobody can tell any more whose it was."""
        ...


class Keepers:
    def __init__(self) -> None:
        self._keepers: list[Keeper] = []

    def add(self, *keepers: Keeper) -> None:
        self._keepers.extend(keepers)

    @property
    def tables(self) -> frozenset[str]:
        return frozenset(table for keeper in self._keepers for table in keeper.tables)

    async def export(self, work: Work, who: Who) -> list[Kept]:
        subject = await subject_of(work, who)
        return [kept for keeper in self._keepers for kept in await keeper.export(work, subject)]

    async def erase(self, work: Work, who: Who) -> None:
        """The rooms first; whoever keeps the membership itself was added first and goes last."""
        subject = await subject_of(work, who)
        for keeper in reversed(self._keepers):
            await keeper.erase(work, subject)

    async def unname(self, work: Work, who: Who, called: str) -> None:
        """For who leaves: what can stand without a name stands so, and all else is erased."""
        subject = await subject_of(work, who)
        for keeper in reversed(self._keepers):
            if isinstance(keeper, Unnames):
                await keeper.unname(work, subject, called)
            else:
                await keeper.erase(work, subject)


async def subject_of(work: Work, who: Who) -> Subject:
    member = who.joined()
    account = await accounts.remember(work, who.platform, who.account, who.name)
    return Subject(who.here(), member, account, who.platform, who.account)


def as_json(kept: Iterable[Kept]) -> str:
    entries = [
        {
            "kind": each.kind,
            "at": each.at.isoformat() if each.at else None,
            "audience": each.audience.value,
            "text": each.text,
            "files": sorted(each.files),
        }
        for each in kept
    ]
    return json.dumps({"version": 1, "kept": entries}, ensure_ascii=False, indent=2)
