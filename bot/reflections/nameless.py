"""Without a name: given at any moment, posted by the bot on its own, mixed, in a batch at a set hour.

A note that goes without a name leaves the journal, and with it every trace of when it was written and by whom. The
author is sealed; only a member's own click opens the sealed authors, to find what is theirs. At the batch all that
waits is written anew in an order by chance, so that not even the database knows what came first.
"""

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.community.members import zone_of
from bot.community.panel import under_the_week
from bot.community.people import Who
from bot.community.rights import Right
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Keyring, Place, SealedText, new_row_id
from bot.reflections.journal import mine as own_note
from bot.reflections.journal import opened, packed, unpacked
from bot.reflections.tables import NamelessRow, ReflectionSettingsRow
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.registry import Due
from bot.rhythm.rules import moment_on
from bot.rhythm.telling import forget, tell

KIND, OCCASION = "nameless", "nameless"
HOUR = time(18)
_by_chance = random.SystemRandom()


@dataclass(frozen=True, slots=True)
class Nameless:
    id: str
    question: str
    text: str
    posted_on: date | None


async def allowed(work: Work, community: int) -> bool:
    row = await work.session.get(ReflectionSettingsRow, community)
    return row is not None and row.nameless


async def allow(work: Work, who: Who, *, yes: bool) -> None:
    """The group's agreement, recorded by who steers."""
    community = who.must(Right.STEER)
    await work.session.merge(ReflectionSettingsRow(community_id=community, nameless=yes))


async def must_be_allowed(work: Work, who: Who) -> None:
    if not await allowed(work, who.here()):
        raise DomainError("reflections-nameless-off")


async def give(work: Work, who: Who, note: str) -> datetime:
    """A note goes with the next batch, whose moment is told. From here on it is nobody's to see."""
    await must_be_allowed(work, who)
    row = await own_note(work, who, note)
    if row.audience != Audience.ONLY_ME:
        raise DomainError("reflections-read-already")
    kept = opened(work.keyring, row)
    await work.session.delete(row)
    await forget(work, member=row.member_id, subject=row.id)
    content = packed(kept.question, kept.text)
    work.session.add(_row(work, who.here(), row.member_id, content))
    return await plan_batch(work, who.here())


async def plan_batch(work: Work, community: int) -> datetime:
    """The next set hour, in the community's zone."""
    zone = ZoneInfo(await zone_of(work, community))
    today = work.now.astimezone(zone).toordinal()
    at = next(at for day in (today, today + 1) if (at := moment_on(day, HOUR, zone)) > work.now)
    await schedules.set_appointment(work, community, OCCASION, at, zone.key)
    return at


async def post(work: Work, due: Sequence[Due]) -> None:
    """Opens the batches: what waits is mixed and told, one message each, under the week."""
    for each in due:
        await _mix(work, each.community)
        rows = await _waiting(work, each.community)
        under = await under_the_week(work, each.community)
        tells = [Tell(kind=KIND, community=each.community, subject=row.id, of=under) for row in rows]
        today = work.now.astimezone(ZoneInfo(await zone_of(work, each.community))).date()
        for row, delivery in zip(rows, await tell(work, tells), strict=True):
            row.posted_on, row.delivery = today, delivery


async def shown(work: Work, items: Collection[str]) -> dict[str, Nameless]:
    """What everyone in the group may read: only what was posted."""
    rows = await work.session.scalars(
        select(NamelessRow).where(NamelessRow.id.in_(items), NamelessRow.posted_on.is_not(None))
    )
    return {row.id: _opened(work.keyring, row) for row in rows}


async def mine(work: Work, who: Who) -> list[Nameless]:
    """Found by opening every sealed author, at the author's own click."""
    rows = await of_member(work, who.here(), who.joined())
    return [_opened(work.keyring, row) for row in rows]


async def withdraw(work: Work, who: Who, item: str) -> None:
    """Taken back by whoever gave it: not posted, or deleted where it stands."""
    rows = await of_member(work, who.here(), who.joined())
    row = next((row for row in rows if row.id == item), None)
    if row is None:
        raise NotAllowed("reflections-gone")
    await erase(work, row)


async def of_member(work: Work, community: int, member: int) -> list[NamelessRow]:
    rows = await work.session.scalars(
        select(NamelessRow).where(NamelessRow.community_id == community).order_by(NamelessRow.id)
    )
    return [row for row in rows if work.keyring.open(row.author, place(row.id, "author")) == str(member)]


async def erase(work: Work, row: NamelessRow) -> None:
    if row.delivery is not None:
        away = Tell(kind=KIND, community=row.community_id, subject=row.id, act=Act.DELETE, of=row.delivery)
        await tell(work, [away])
    await work.session.delete(row)


def place(row: str, column: str) -> Place:
    return Place("nameless", row, column)


async def _waiting(work: Work, community: int) -> list[NamelessRow]:
    rows = await work.session.scalars(
        select(NamelessRow)
        .where(NamelessRow.community_id == community, NamelessRow.posted_on.is_(None))
        .order_by(NamelessRow.id)
        .with_for_update()
    )
    return list(rows)


async def _mix(work: Work, community: int) -> None:
    """New ids, new seals, one transaction, an order by chance: no trace of what was given when."""
    given: list[tuple[str, str]] = []
    for row in await _waiting(work, community):
        given.append((work.keyring.open(row.author, place(row.id, "author")), _content(work.keyring, row)))
        await work.session.delete(row)
    await work.session.flush()
    _by_chance.shuffle(given)
    for author, content in given:
        work.session.add(_row(work, community, int(author), content))
        await work.session.flush()


def _row(work: Work, community: int, author: int, content: str) -> NamelessRow:
    row = new_row_id()
    return NamelessRow(
        id=row,
        community_id=community,
        author=_sealed(work, row, "author", str(author)),
        content=_sealed(work, row, "content", content),
    )


def _sealed(work: Work, row: str, column: str, text: str) -> SealedText:
    return work.keyring.seal(text, place(row, column))


def _content(keyring: Keyring, row: NamelessRow) -> str:
    return keyring.open(row.content, place(row.id, "content"))


def _opened(keyring: Keyring, row: NamelessRow) -> Nameless:
    question, text = unpacked(_content(keyring, row))
    return Nameless(row.id, question, text, row.posted_on)
