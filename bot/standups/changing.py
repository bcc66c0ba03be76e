"""What the receipt offers: what became of a plan, who reads a part, a small step, the photo's words, what would help."""

from dataclasses import dataclass

from sqlalchemy import delete, select

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.safety.confiding import must_be_read
from bot.community.tables import MemberRow
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.tables import put_once
from bot.kernel.text import plain
from bot.rhythm.calls import Tell
from bot.rhythm.telling import tell
from bot.standups import parts as words
from bot.standups import reports
from bot.standups.entries import own, own_part
from bot.standups.placing import renew
from bot.standups.rules import Help, Kind, Outcome
from bot.standups.tables import EntryRow, OfferRow, PartRow, PhotoRow, WeekRow

CONFIDED, OFFERED = "told", "offer"
ALT_MOST = 300
OFFER_MOST = 500


async def became(work: Work, who: Who, part: str, outcome: Outcome) -> int:
    """In neutral words. Gives the entry, to show again."""
    row, entry, week = await own_part(work, who, part)
    row.outcome = None if outcome is Outcome.DONE else outcome.value
    await _renew(work, week, entry)
    return entry.id


async def mark_small(work: Work, who: Who, entry: int) -> None:
    """A small step, or not any more."""
    row, week = await own(work, who, entry)
    row.small = not row.small
    await _renew(work, week, row)


async def read_by(work: Work, who: Who, part: str, audience: Audience) -> int:
    """Who reads one part from now on. Narrower than the group is sealed and disappears where it stood."""
    if audience is Audience.WITHOUT_NAME:
        raise DomainError("core-unknown-button")
    row, entry, week = await own_part(work, who, part)
    text = words.text_of(work, row)
    row.audience = audience.value
    words.keep(work, row, text)
    if row.kind == Kind.MOMENT:
        await _photo_follows(work, entry.id, shared=audience is Audience.GROUP)
    if audience is Audience.ONE_PERSON:
        await confide(work, who, row)
    await _renew(work, week, entry)
    return entry.id


async def keep_photo(work: Work, who: Who, entry: int, jpeg: bytes) -> None:
    row, week = await own(work, who, entry)
    await put_once(work.session, PhotoRow, {"entry_id": row.id, "alt": ""})
    photo = await work.session.get_one(PhotoRow, row.id, with_for_update=True)
    moment = await work.session.scalar(
        select(PartRow.audience).where(PartRow.entry_id == row.id, PartRow.kind == Kind.MOMENT.value)
    )
    words.keep_photo(work, photo, jpeg, shared=moment in (None, Audience.GROUP))
    row.reads_along = False
    await _renew(work, week, row)


async def describe_photo(work: Work, who: Who, entry: int, alt: str) -> None:
    row, week = await own(work, who, entry)
    photo = await work.session.get(PhotoRow, row.id, with_for_update=True)
    if photo is None:
        raise DomainError("standups-no-photo")
    photo.alt = plain(alt)[:ALT_MOST]
    await _renew(work, week, row)


async def remove_photo(work: Work, who: Who, entry: int) -> None:
    row, week = await own(work, who, entry)
    await work.session.execute(delete(PhotoRow).where(PhotoRow.entry_id == row.id))
    await _renew(work, week, row)


async def ask_help(work: Work, who: Who, part: str, wanted: Help) -> int:
    """Only now is anything asked of the group; who only wanted to say it has been heard."""
    row, entry, week = await own_part(work, who, part)
    row.help = wanted.value
    await _renew(work, week, entry)
    return entry.id


async def no_longer(work: Work, who: Who, part: str) -> None:
    """It is not in the way any more."""
    row, entry, week = await own_part(work, who, part)
    row.over = True
    await _renew(work, week, entry)


async def confide(work: Work, who: Who, row: PartRow, *, call: bool = False) -> None:
    """To the facilitator, with the member's name, because they pressed it."""
    await must_be_read(work, who)
    subject = f"{'call' if call else 'told'}:{row.id}"
    told = Tell(
        kind=CONFIDED,
        community=who.here(),
        subject=subject,
        facilitators=True,
        asked_for=True,
        once=subject,
    )
    await tell(work, [told])


async def tell_facilitator(work: Work, who: Who, part: str, *, call: bool) -> None:
    row, _, _ = await own_part(work, who, part)
    if row.audience == Audience.ONLY_ME:
        text = words.text_of(work, row)
        row.audience = Audience.ONE_PERSON.value
        words.keep(work, row, text)
    await confide(work, who, row, call=call)


async def offer(work: Work, who: Who, part: str, text: str) -> None:
    """Someone knows it, or has a pair of hands. Only the one concerned reads this."""
    member = who.must(Right.CONTRIBUTE) and who.joined()
    row = await work.session.get(PartRow, part, with_for_update=True)
    found = None if row is None else await _asked(work, who, row)
    if row is None or found is None:
        raise DomainError("standups-obstacle-gone")
    if found == member:
        raise DomainError("standups-own-obstacle")
    known = await work.session.scalar(
        select(OfferRow).where(OfferRow.part_id == part, OfferRow.member_id == member).with_for_update()
    )
    if known is None:
        known = OfferRow(part_id=part, member_id=member)
        work.session.add(known)
    known.text = plain(text)[:OFFER_MOST]
    await work.session.flush()
    told = Tell(kind=OFFERED, community=who.here(), subject=str(known.id), member=found, once=f"{known.id}")
    await tell(work, [told])


@dataclass(frozen=True, slots=True)
class Offered:
    community: int
    name: str
    obstacle: str
    text: str


async def offers(work: Work, wanted: dict[int, int | None]) -> dict[int, Offered]:
    """What was offered, for the one to whom it was."""
    rows = await work.session.execute(
        select(OfferRow, PartRow, EntryRow.member_id, MemberRow.name, MemberRow.community_id)
        .join(PartRow, PartRow.id == OfferRow.part_id)
        .join(EntryRow, EntryRow.id == PartRow.entry_id)
        .join(MemberRow, MemberRow.id == OfferRow.member_id)
        .where(OfferRow.id.in_(wanted))
    )
    return {
        row.id: Offered(community, name, words.text_of(work, part), row.text)
        for row, part, member, name, community in rows
        if wanted[row.id] == member
    }


async def _asked(work: Work, who: Who, row: PartRow) -> int | None:
    """Whose obstacle it is, where the group is asked for help with it."""
    if row.help is None or not Help(row.help).calls or row.audience != Audience.GROUP or row.over:
        return None
    return await work.session.scalar(
        select(EntryRow.member_id)
        .join(WeekRow, WeekRow.id == EntryRow.week_id)
        .where(EntryRow.id == row.entry_id, WeekRow.community_id == who.here())
    )


async def _photo_follows(work: Work, entry: int, *, shared: bool) -> None:
    photo = await work.session.get(PhotoRow, entry, with_for_update=True)
    if photo is not None:
        words.keep_photo(work, photo, words.photo_of(work, photo), shared=shared)


async def _renew(work: Work, week: WeekRow, entry: EntryRow) -> None:
    await renew(work, week, entry)
    await reports.refresh(work, week)
