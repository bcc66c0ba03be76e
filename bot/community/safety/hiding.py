"""Hiding a post at once, with its author told why; an author without a name can be kept silent and stays unknown."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from bot.community.mydata import Kept, Subject
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.safety.tables import HiddenRow
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Place, new_row_id
from bot.kernel.text import plain
from bot.rhythm.calls import Act, Tell
from bot.rhythm.recalling import Standing, standing
from bot.rhythm.telling import tell

KIND = "hidden"
WHY_MOST = 300
SILENT_FOR = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class Author:
    """Without a name (`named` is false) nobody is told who it is, and they hear of it at their own click."""

    member: int
    named: bool = True


Withdraw = Callable[[Work, int, str], Awaitable[Author | None]]
"""Takes what stands in a message, by its community and subject, out of the group's sight and says whose it was; None
where it is the group's or the bot's own. The message itself is taken away by who calls this."""


@dataclass(frozen=True, slots=True)
class Post:
    """How one kind of message is withdrawn. `nameless`: its author may be without a name."""

    withdraw: Withdraw
    nameless: bool = False


Posts = Mapping[str, Post]
"""What can be hidden, by the kind of message."""


@dataclass(frozen=True, slots=True)
class Hidden:
    id: str
    community: int
    why: str
    quiet_until: date | None


async def look(work: Work, who: Who, posts: Posts, message: str) -> bool:
    """Whether the author of this message may be without a name. `message` is what the platform knows it by."""
    return (await _find(work, who.must(Right.HIDE_POST), posts, message))[1].nameless


async def hide(work: Work, who: Who, posts: Posts, message: str, why: str, *, silence: bool = False) -> None:
    """Also to undo what one posted oneself or on behalf of the group; then nobody needs to be told why."""
    community, why = who.must(Right.HIDE_POST), plain(why)[:WHY_MOST]
    found, post = await _find(work, community, posts, message)
    author = await post.withdraw(work, community, found.subject)
    away = Tell(kind=found.kind, community=community, subject=found.subject, act=Act.DELETE, of=found.id)
    await tell(work, [away])
    if author is None or (author.named and author.member == who.member):
        return
    if not why:
        raise DomainError("hiding-why-missing")
    await _tell_author(work, community, author, why, silence=silence and not author.named)


async def of_the_group(work: Work, community: int, subject: str) -> Author | None:
    """For what belongs to nobody alone: only the message goes."""
    del work, community, subject
    return None


async def shown(work: Work, posts: Collection[str]) -> dict[str, Hidden]:
    """For the message to an author with a name."""
    rows = await work.session.scalars(
        select(HiddenRow).where(HiddenRow.id.in_(posts), HiddenRow.member_id.is_not(None))
    )
    return {row.id: _opened(work, row) for row in rows}


async def mine(work: Work, who: Who) -> Sequence[Hidden]:
    """What waits for someone who gave it without a name, found by opening the sealed authors at their own click."""
    rows = await _nameless_of(work, who.here(), who.joined())
    return [_opened(work, row) for row in rows if not row.seen]


async def put_away(work: Work, who: Who, number: str) -> None:
    rows = await _nameless_of(work, who.here(), who.joined())
    row = next((row for row in rows if row.id == number), None)
    if row is None:
        raise NotAllowed("hiding-gone")
    row.seen = True


async def must_be_heard(work: Work, who: Who) -> None:
    """Whoever gives something without a name passes here: it is refused to an author who is kept silent."""
    rows = await _nameless_of(work, who.here(), who.joined())
    until = max((row.quiet_until for row in rows if row.quiet_until), default=None)
    if until is not None and until >= work.now.date():
        raise DomainError("hiding-silent", day=until.isoformat())


class HiddenPosts:
    """What a member was told about posts of theirs that were hidden."""

    tables = frozenset({"hidden_posts"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        return [
            Kept("hiding-kept", _opened(work, row).why, Audience.ONE_PERSON)
            for row in await self._of(work, subject)
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        for row in await self._of(work, subject):
            await work.session.delete(row)
        await work.session.flush()

    async def _of(self, work: Work, subject: Subject) -> list[HiddenRow]:
        named = await work.session.scalars(select(HiddenRow).where(HiddenRow.member_id == subject.member))
        return [*named, *await _nameless_of(work, subject.community, subject.member)]


async def _find(work: Work, community: int, posts: Posts, message: str) -> tuple[Standing, Post]:
    found = await standing(work, community, message)
    if found is None or found.kind not in posts:
        raise DomainError("hiding-not-here")
    return found, posts[found.kind]


async def _tell_author(work: Work, community: int, author: Author, why: str, *, silence: bool) -> None:
    number, today = new_row_id(), work.now.date()
    work.session.add(
        HiddenRow(
            id=number,
            community_id=community,
            member_id=author.member if author.named else None,
            author=None if author.named else work.keyring.seal(str(author.member), _place(number, "author")),
            why=work.keyring.seal(why, _place(number, "why")),
            hidden_on=today,
            quiet_until=today + SILENT_FOR if silence else None,
        )
    )
    await work.session.flush()
    if author.named:
        await tell(work, [Tell(kind=KIND, community=community, member=author.member, subject=number)])


async def _nameless_of(work: Work, community: int, member: int) -> list[HiddenRow]:
    rows = await work.session.scalars(
        select(HiddenRow).where(HiddenRow.community_id == community, HiddenRow.author.is_not(None))
    )
    return [
        row
        for row in rows
        if row.author is not None and work.keyring.open(row.author, _place(row.id, "author")) == str(member)
    ]


def _opened(work: Work, row: HiddenRow) -> Hidden:
    return Hidden(
        row.id, row.community_id, work.keyring.open(row.why, _place(row.id, "why")), row.quiet_until
    )


def _place(number: str, column: str) -> Place:
    return Place("hidden_posts", number, column)
