"""What stand-ups keep of a member: their weeks and photos, what they needed, offered, parked and put on the board."""

from collections.abc import Sequence

from sqlalchemy import delete, or_, select, update

from bot.community.mydata import Kept, Phrase, Subject
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.standups import boards, parking, reports
from bot.standups import parts as words
from bot.standups.parking import Outlet
from bot.standups.placing import parts_of, take_away, take_cards_away
from bot.standups.rules import Kind
from bot.standups.tables import (
    ActivityRow,
    EntryRow,
    InvolvedRow,
    NeedRow,
    OfferRow,
    ParkedRow,
    PartRow,
    PhotoRow,
    SpeakerRow,
    WeekRow,
    WishRow,
)

_KEPT = {
    Kind.MOMENT: "standups-kept-moment",
    Kind.DONE: "standups-kept-done",
    Kind.PLAN: "standups-kept-plan",
    Kind.OBSTACLE: "standups-kept-obstacle",
}


class Weeks:
    tables = frozenset(
        {
            "standup_weeks",
            "standup_entries",
            "standup_parts",
            "standup_photos",
            "standup_offers",
            "standup_needs",
            "standup_wishes",
            "parked",
            "parked_people",
            "activities",
            "live_speakers",
        }
    )

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        session, member = work.session, subject.member
        entries = {row.id: row for row in await session.scalars(_entries(member))}
        photos = await session.scalars(select(PhotoRow).where(PhotoRow.entry_id.in_(entries)))
        needs = await session.scalars(select(NeedRow).where(NeedRow.member_id == member))
        offers = await session.scalars(select(OfferRow).where(OfferRow.member_id == member))
        parked = await session.scalars(_parked(member))
        activities = await session.scalars(select(ActivityRow).where(ActivityRow.member_id == member))
        said = await session.scalars(select(WeekRow).where(WeekRow.word_by == member))
        wish = await session.get(WishRow, member)
        wished = [name for name in ("prepares", "reminded") if wish and getattr(wish, name)]
        return [
            *(_part(work, row, entries[row.entry_id]) for row in await parts_of(work, entries)),
            *(
                Kept(
                    "standups-kept-photo",
                    row.alt,
                    Audience.ONLY_ME if row.sealed else Audience.GROUP,
                    entries[row.entry_id].written_at,
                    {f"week-{row.entry_id}.jpg": words.photo_of(work, row)},
                )
                for row in photos
            ),
            *(Kept("standups-kept-need", row.text, Audience.GROUP) for row in needs),
            *(Kept("standups-kept-offer", row.text, Audience.ONE_PERSON) for row in offers),
            *(Kept("standups-kept-parked", row.text, Audience.GROUP, row.parked_at) for row in parked),
            *(Kept("standups-kept-activity", row.text, Audience.GROUP) for row in activities),
            *(Kept("standups-kept-word", row.word, Audience.GROUP) for row in said),
            *(
                [Kept("standups-kept-wish", ", ".join(wished), lines=tuple(map(_wished, wished)))]
                if wished
                else []
            ),
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        """Cards and obstacles are taken out of their threads; reports, boards and parked points show what is left."""
        weeks = await self._erase_weeks(work, subject)
        await self._erase_parked(work, subject)
        on = await work.session.scalars(
            select(ActivityRow.board_id).where(ActivityRow.member_id == subject.member).distinct()
        )
        touched = on.all()
        for table in (ActivityRow, NeedRow, OfferRow, SpeakerRow, WishRow):
            await work.session.execute(delete(table).where(table.member_id == subject.member))
        await work.session.execute(
            update(WeekRow).where(WeekRow.word_by == subject.member).values(word="", word_by=None)
        )
        await work.session.flush()
        await boards.renew(work, touched)
        for week in weeks:
            await reports.refresh(work, week)

    async def _erase_weeks(self, work: Work, subject: Subject) -> Sequence[WeekRow]:
        """Gives the weeks whose report must be shown anew."""
        entries = (await work.session.scalars(_entries(subject.member))).all()
        needed = select(NeedRow.week_id).where(NeedRow.member_id == subject.member)
        weeks = await work.session.scalars(
            select(WeekRow).where(
                or_(
                    WeekRow.id.in_({entry.week_id for entry in entries}),
                    WeekRow.id.in_(needed),
                    WeekRow.word_by == subject.member,
                ),
                WeekRow.report.is_not(None),
            )
        )
        found = weeks.all()
        await take_away(work, await parts_of(work, [entry.id for entry in entries]))
        await take_cards_away(work, subject.community, entries)
        await work.session.execute(delete(EntryRow).where(EntryRow.member_id == subject.member))
        return found

    async def _erase_parked(self, work: Work, subject: Subject) -> None:
        """One's own words go; where one was only involved the point stays, without the name."""
        rows = await work.session.scalars(_parked(subject.member))
        for row in rows.all():
            await parking.forget(work, row)
        involved = await work.session.scalars(
            select(ParkedRow)
            .join(InvolvedRow, InvolvedRow.parked_id == ParkedRow.id)
            .where(InvolvedRow.member_id == subject.member, ParkedRow.outlet != Outlet.GONE.value)
        )
        found = involved.all()
        await work.session.execute(delete(InvolvedRow).where(InvolvedRow.member_id == subject.member))
        await parking.renew(work, found)


def _entries(member: int):  # noqa: ANN202  # a select of one table
    return select(EntryRow).where(EntryRow.member_id == member).order_by(EntryRow.id)


def _parked(member: int):  # noqa: ANN202  # a select of one table
    return select(ParkedRow).where(or_(ParkedRow.taker_id == member, ParkedRow.author_id == member))


def _part(work: Work, row: PartRow, entry: EntryRow) -> Kept:
    return Kept(_KEPT[Kind(row.kind)], words.text_of(work, row), Audience(row.audience), entry.written_at)


def _wished(what: str) -> Phrase:
    return Phrase("standups-wish", {"what": what, "on": "no"})
