"""Without a name: given at any moment, posted by the bot on its own, mixed, in a batch at a set hour.

A note that goes without a name leaves the journal, and with it every trace of when it was written and by whom. The
author is sealed; only a member's own click opens the sealed authors, to find what is theirs. At the batch all that
waits is written anew in an order by chance, so that not even the database knows what came first.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.community.members import zone_of
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.safety.hiding import must_be_heard
from bot.community.week.panel import under_the_week
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.reflections.journal import mine as own_note
from bot.reflections.journal import opened as read_note
from bot.reflections.journal import packed, unpacked
from bot.reflections.mixing import author_of, content_of, mixed, sealed
from bot.reflections.tables import NamelessRow, ReadingRow, ReflectionSettingsRow
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.registry import Due
from bot.rhythm.rules import moment_on
from bot.rhythm.telling import forget, tell

KIND, OCCASION = "nameless", "nameless"
HOUR = time(18)


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
    await must_be_heard(work, who)


async def give(work: Work, who: Who, note: str) -> datetime:
    """A note goes with the next batch, whose moment is told. From here on it is nobody's to see."""
    await must_be_allowed(work, who)
    await unnamed(work, who, note)
    return await plan_batch(work, who.here())


async def unnamed(work: Work, who: Who, note: str) -> NamelessRow:
    """It leaves the journal, and with it every trace of when it was written and by whom."""
    row = await own_note(work, who, note)
    if row.audience != Audience.ONLY_ME:
        raise DomainError("reflections-read-already")
    kept = read_note(work.keyring, row)
    await work.session.delete(row)
    await forget(work, member=row.member_id, subject=row.id)
    content = packed(kept.question, kept.text)
    return sealed(work, NamelessRow, row.member_id, content, community_id=who.here())


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
        rows = await mixed(work, await _waiting(work, each.community), "community_id")
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
    return {row.id: opened(work, row) for row in rows}


async def mine(work: Work, who: Who) -> list[Nameless]:
    """Found by opening every sealed author, at the author's own click."""
    rows = await of_member(work, who.here(), who.joined())
    return [opened(work, row) for row in rows]


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
    return [row for row in rows if author_of(work, row) == member]


async def erase(work: Work, row: NamelessRow) -> None:
    if row.delivery is not None:
        away = Tell(kind=KIND, community=row.community_id, subject=row.id, act=Act.DELETE, of=row.delivery)
        await tell(work, [away])
    await work.session.delete(row)


async def _waiting(work: Work, community: int) -> Sequence[NamelessRow]:
    rows = await work.session.scalars(
        select(NamelessRow)
        .where(
            NamelessRow.community_id == community,
            NamelessRow.posted_on.is_(None),
            NamelessRow.id.not_in(select(ReadingRow.nameless_id)),
        )
        .with_for_update()
    )
    return rows.all()


def opened(work: Work, row: NamelessRow) -> Nameless:
    question, text = unpacked(content_of(work, row))
    return Nameless(row.id, question, text, row.posted_on)
