"""The take-along question: one a week to put to a colleague at one's own work; what they said comes back to the group.

Off until who steers switches it on. An answer is an own note that goes to the group at once, so it can be narrowed,
searched and erased like every other.
"""

from collections.abc import Collection, Sequence

from sqlalchemy import select

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.week.opening import Week
from bot.content.bilingual import Both
from bot.content.prompts import take_along
from bot.content.rounds import Choose, by_chance, fresh, this_round
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.reflections import journal, sharing
from bot.reflections.journal import Note
from bot.reflections.tables import ReflectionSettingsRow, TakeAlongRow
from bot.rhythm.calls import Tell
from bot.rhythm.kinds import Tide
from bot.rhythm.telling import tell

KIND = "take-along"


async def is_on(work: Work, community: int) -> bool:
    row = await work.session.get(ReflectionSettingsRow, community)
    return row is not None and row.take_along


async def switch(work: Work, who: Who, *, on: bool) -> None:
    """From the next week on."""
    community = who.must(Right.STEER)
    await work.session.merge(ReflectionSettingsRow(community_id=community, take_along=on))


async def open_weeks(work: Work, weeks: Sequence[Week], choose: Choose = by_chance) -> None:
    """A part of every opening week, for groups that wanted it; a quiet week has none."""
    wanted = await work.session.scalars(
        select(ReflectionSettingsRow.community_id).where(
            ReflectionSettingsRow.community_id.in_([week.community for week in weeks]),
            ReflectionSettingsRow.take_along.is_(True),
        )
    )
    on = set(wanted)
    for week in weeks:
        if week.community in on and week.tide is Tide.HIGH:
            await _ask(work, week, choose)


def question(key: str) -> Both:
    found = questions({key}).get(key)
    if found is None:
        raise DomainError("core-unknown-button")
    return found


def questions(keys: Collection[str]) -> dict[str, Both]:
    return {each.key: each.text for each in take_along() if each.key in keys}


async def bring_back(work: Work, who: Who, key: str, text: str) -> Note:
    """What a colleague said, in the week's thread, with the name of the member who asked."""
    note = await journal.write(work, who, question(key).in_language(who.language), text)
    await sharing.with_group(work, who, note.id)
    return note


async def _ask(work: Work, week: Week, choose: Choose) -> None:
    if await work.session.get(TakeAlongRow, (week.community, week.number)) is not None:
        return
    had = await work.session.scalars(
        select(TakeAlongRow.key)
        .where(TakeAlongRow.community_id == week.community)
        .order_by(TakeAlongRow.week)
    )
    options = tuple(each.key for each in take_along())
    key = fresh(options, this_round(options, had.all()), choose).key
    work.session.add(TakeAlongRow(community_id=week.community, week=week.number, key=key))
    await tell(work, [Tell(kind=KIND, community=week.community, subject=key, of=week.thread or week.panel)])
