"""The report of a week: what is asked and in the way first, ordered by kind, nobody in front of it, nobody missing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.week import panel
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.text import plain, quoted
from bot.rhythm.calls import Act, Tell
from bot.rhythm.registry import Due
from bot.rhythm.telling import tell
from bot.standups.gathering import Item, items_of
from bot.standups.reporting import Heading, Line, Pages, Section, divided
from bot.standups.rules import State
from bot.standups.tables import EntryRow, NeedRow, PartRow, WeekRow
from bot.standups.weeks import closed_of, newest_of

KIND, THREAD, PAGE = "report", "report-thread", "report-page"
OCCASION = "standup-report"
WORD_MOST = 600


@dataclass(frozen=True, slots=True)
class Report:
    week: int
    community: int
    number: int
    state: State
    report_at: datetime | None
    word: str
    items: tuple[Item, ...]

    @property
    def told(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if not item.left_out)

    @property
    def pages(self) -> Pages:
        sections = [
            Section(heading, tuple(_line(item) for item in self.told if item.heading is heading))
            for heading in Heading
        ]
        return divided([section for section in sections if section.lines])


async def reports(work: Work, weeks: Collection[int]) -> dict[int, Report]:
    """In two queries, however many weeks."""
    rows = await work.session.scalars(select(WeekRow).where(WeekRow.id.in_(weeks)))
    items = await items_of(work, weeks)
    return {
        row.id: Report(
            row.id,
            row.community_id,
            row.number,
            State(row.state),
            row.report_at,
            row.word,
            tuple(items.get(row.id, ())),
        )
        for row in rows
    }


async def mine(work: Work, who: Who, week: int) -> Report:
    """What a member reads of a report before it is posted: their own words alone."""
    found = (await reports(work, {week})).get(week)
    if found is None or found.community != who.here():
        raise DomainError("standups-no-report")
    mine = tuple(item for item in found.told if item.member == who.joined())
    return replace(found, items=mine)


async def past(work: Work, who: Who, week: int) -> Report:
    """One that was posted, for whoever takes part."""
    who.joined()
    found = (await reports(work, {week})).get(week)
    if found is None or found.community != who.here() or found.state is not State.DONE:
        raise DomainError("standups-no-report")
    return found


async def draft(work: Work, who: Who) -> Report:
    """The newest week's, for whoever runs it: as it stands now."""
    row = await _draft_row(work, who)
    return (await reports(work, {row.id}))[row.id]


async def leave_out(work: Work, who: Who, ref: str) -> Report:
    """Something does not come into the report, or does after all. Nobody's words are changed by another."""
    week = await _draft_row(work, who)
    kind, _, number = ref.partition(":")
    row = await _part(work, week, number) if kind == "p" else await _need(work, week, number)
    if row is None:
        raise DomainError("core-unknown-button")
    row.left_out = not row.left_out
    await work.session.flush()
    await refresh(work, week)
    return (await reports(work, {week.id}))[week.id]


async def put_above(work: Work, who: Who, text: str) -> Report:
    """A word of the facilitator's own."""
    week = await _draft_row(work, who)
    week.word, week.word_by = plain(text)[:WORD_MOST], who.member
    await work.session.flush()
    await refresh(work, week)
    return (await reports(work, {week.id}))[week.id]


async def post_now(work: Work, who: Who) -> None:
    week = await _draft_row(work, who)
    if week.state != State.CLOSED:
        raise DomainError("standups-report-not-now")
    await _post(work, [week], asked_for=True)


async def post_due(work: Work, due: Sequence[Due]) -> None:
    """Opener: on time and by itself."""
    rows = await work.session.scalars(
        select(WeekRow)
        .where(
            WeekRow.community_id.in_({each.community for each in due}),
            WeekRow.state == State.CLOSED.value,
            WeekRow.report_at <= work.now,
        )
        .with_for_update()
    )
    await _post(work, rows.all())


async def refresh(work: Work, week: WeekRow) -> None:
    """What stands in a report that was posted follows what may still be read."""
    if week.report is None:
        return
    await work.session.flush()
    pages = len((await reports(work, {week.id}))[week.id].pages.pages)
    tells = [
        Tell(
            kind=PAGE if place else KIND,
            community=week.community_id,
            subject=f"{week.id}:{place}",
            act=Act.EDIT if place < pages else Act.DELETE,
            of=delivery,
        )
        for place, delivery in enumerate([week.report, *week.report_pages])
    ]
    week.report = week.report if pages else None
    week.report_pages = week.report_pages[: max(0, pages - 1)]
    await tell(work, tells)


async def _post(work: Work, rows: Sequence[WeekRow], *, asked_for: bool = False) -> None:
    """A message, and what does not fit in it below, in its thread: that makes nobody unread. Nothing makes no report."""
    found = await reports(work, [row.id for row in rows])
    chains: dict[int, list[Tell]] = {}
    for row in rows:
        row.state = State.DONE.value
        if found[row.id].told:
            chains[row.id] = _chain(row, len(found[row.id].pages.pages), asked_for=asked_for)
    told = iter(await tell(work, [each for chain in chains.values() for each in chain]))
    for row in rows:
        made = [next(told) for _ in chains.get(row.id, ())]
        row.report = made[0] if made else None
        row.report_pages = [page for page in made[2:] if page is not None]
    await work.session.flush()
    await panel.refresh_standing(work, {row.community_id for row in rows})


def _chain(row: WeekRow, pages: int, *, asked_for: bool) -> list[Tell]:
    report = Tell(kind=KIND, community=row.community_id, subject=f"{row.id}:0", asked_for=asked_for)
    if pages == 1:
        return [report]
    thread = Tell(kind=THREAD, community=row.community_id, subject=str(row.id), act=Act.THREAD, of=report)
    chain = [report, thread]
    for page in range(1, pages):
        chain.append(
            Tell(
                kind=PAGE, community=row.community_id, subject=f"{row.id}:{page}", of=thread, after=chain[-1]
            )
        )
    return chain


async def _draft_row(work: Work, who: Who) -> WeekRow:
    community = who.must(Right.RUN_WEEK)
    row = await closed_of(work, community, locked=True) or await newest_of(work, community, locked=True)
    if row is None or row.state == State.SKIPPED:
        raise DomainError("standups-no-report")
    return row


async def _part(work: Work, week: WeekRow, part: str) -> PartRow | None:
    return await work.session.scalar(
        select(PartRow)
        .join(EntryRow, EntryRow.id == PartRow.entry_id)
        .where(PartRow.id == part, EntryRow.week_id == week.id)
    )


async def _need(work: Work, week: WeekRow, need: str) -> NeedRow | None:
    if not need.isdecimal():
        return None
    return await work.session.scalar(
        select(NeedRow).where(NeedRow.id == int(need), NeedRow.week_id == week.id)
    )


def _line(item: Item) -> Line:
    shown = quoted(item.text).replace("\n", " ")
    return Line(shown, item.outcome or ("small" if item.small else ""))
