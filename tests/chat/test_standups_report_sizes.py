"""A report of 12, 50 and 250 full entries: a few messages within Discord's limits, in order, and a file with all of it."""

import pytest
from sqlalchemy import insert, select

from bot.community.tables import AccountRow, CommunityRow, MemberRow
from bot.kernel.audiences import Audience
from bot.standups.reporting import PAGES_MOST
from bot.standups.rules import FIELD_MOST, Kind
from bot.standups.tables import EntryRow, PartRow, WeekRow
from tests.chat.test_reflections import week_one
from tests.chat.test_standups_closing import downloaded, report, reported
from tests.chat.town import Town

HEADINGS = ("In de weg", "Gedaan en geleerd", "Wat er komt")


def text(kind: Kind, number: int) -> str:
    """As long as a field may be, and every character of it needs an escape."""
    return f"{kind.value} {number} ".ljust(FIELD_MOST, "_")


async def full_entries(village: Town, entries: int) -> None:
    """Everyone of a large group wrote; two of them are people who look."""
    async with village.house.writing() as work:
        community = (await work.session.scalars(select(CommunityRow.id))).one()
        week = (await work.session.scalars(select(WeekRow.id).where(WeekRow.number == 1))).one()
        for number in range(entries):
            account = AccountRow(platform="discord", address=f"9{number:05}", name=f"Lid {number}")
            work.session.add(account)
            await work.session.flush()
            member = MemberRow(
                community_id=community,
                account_id=account.id,
                name=account.name,
                language="nl",
                hears="self",
                joined_at=work.now,
            )
            work.session.add(member)
            await work.session.flush()
            entry = EntryRow(week_id=week, member_id=member.id, written_at=work.now)
            work.session.add(entry)
            await work.session.flush()
            await work.session.execute(insert(PartRow), [_part(entry.id, kind, number) for kind in Kind])


def _part(entry: int, kind: Kind, number: int) -> dict[str, object]:
    return {
        "id": f"{kind}-{number}",
        "entry_id": entry,
        "kind": kind.value,
        "position": 0,
        "text": text(kind, number),
        "audience": Audience.GROUP.value,
        "over": False,
        "left_out": False,
        "withdrawn": False,
    }


@pytest.mark.parametrize("entries", [12, 50, 250])
async def test_a_few_messages_in_order_and_a_file_with_all_of_it(village: Town, entries: int):
    _, reader = await week_one(village)
    await full_entries(village, entries)
    await village.clock.advance(days=2)
    await reported(village)
    first = report(reader)
    messages = [first, *(m for m in reader.messages_in("Verslag van week 1") if m["components"])]
    assert len(messages) <= PAGES_MOST
    shown = "".join(str(each["components"]) for each in messages)
    order = [shown.index(f"**{heading}**") for heading in HEADINGS]
    assert order == sorted(order)
    assert "Alleen daar staat de rest van:" in str(first["components"])
    file = await downloaded(reader, first)
    missing = [
        text(kind, number)
        for kind in Kind
        for number in range(entries)
        if text(kind, number) not in file.replace("\\", "")
    ]
    assert missing == []
