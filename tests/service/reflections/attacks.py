"""Ways of finding out who gave what, for whoever has the whole database but not the key."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import inspect, text

from bot.kernel.house import House

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Loot:
    """All tables as they lie in the database, in the order in which they lie there."""

    tables: Mapping[str, Sequence[Row]]
    accounts: Mapping[str, int]

    def items(self) -> Sequence[Row]:
        return self.tables["nameless"]

    def notes_on(self, day: date) -> list[Row]:
        return [row for row in self.tables["notes"] if _moment(row["written_at"]).date() == day]


Attack = Callable[[Loot, Row], int | None]


async def looted(house: House) -> Loot:
    physical = ", xmin::text::bigint AS stamp, ctid::text AS place" if not house.database.is_sqlite else ""
    async with house.database.engine.connect() as connection:
        names = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
        tables = {
            name: [
                dict(row)
                for row in (await connection.execute(text(f"SELECT *{physical} FROM {name}"))).mappings()
            ]
            for name in names
        }
    accounts = {row["address"]: row["id"] for row in tables["accounts"]}
    of_account = {row["account_id"]: row["id"] for row in tables["members"]}
    return Loot(
        tables, {address: of_account[number] for address, number in accounts.items() if number in of_account}
    )


def hits(attack: Attack, loot: Loot, truth: Mapping[str, int]) -> int:
    return sum(attack(loot, item) == truth[item["id"]] for item in loot.items())


def by_row_order(loot: Loot, item: Row) -> int | None:
    """What lies as far along among the items as a note among the notes."""
    items, notes = loot.items(), loot.tables["notes"]
    return notes[items.index(item) * len(notes) // len(items)]["member_id"]


def by_id_order(loot: Loot, item: Row) -> int | None:
    ordered = sorted(loot.items(), key=lambda row: row["id"])
    people = sorted(loot.accounts.values())
    return people[ordered.index(item) * len(people) // len(ordered)]


def by_nearest_id(loot: Loot, item: Row) -> int | None:
    """The note whose id comes next."""
    return min(loot.tables["notes"], key=lambda row: (row["id"] < item["id"], row["id"]))["member_id"]


def by_gap_in_sequence(loot: Loot, item: Row) -> int | None:
    """A number that is missing among the deliveries, before the item's own: who has the one next to it?"""
    numbers = {row["id"]: row["member_id"] for row in loot.tables["deliveries"]}
    own = item["delivery"]
    gaps = [number for number in range(max(1, own - 30), own) if number not in numbers]
    for gap in reversed(gaps):
        for step in range(1, 30):
            for near in (gap - step, gap + step):
                if numbers.get(near):
                    return numbers[near]
    return None


def by_last_note_of_the_day(loot: Loot, item: Row) -> int | None:
    notes = sorted(loot.notes_on(_day(item)), key=lambda row: _moment(row["written_at"]))
    return notes[-1]["member_id"] if notes else None


def by_busiest_of_the_day(loot: Loot, item: Row) -> int | None:
    return _most([row["member_id"] for row in loot.notes_on(_day(item))])


def by_quietest_of_the_day(loot: Loot, item: Row) -> int | None:
    wrote = [row["member_id"] for row in loot.notes_on(_day(item))]
    return min(loot.accounts.values(), key=wrote.count)


def by_longest_pause(loot: Loot, item: Row) -> int | None:
    """Something was taken out where the notes of a day lie farthest apart: who wrote before?"""
    notes = sorted(loot.notes_on(_day(item)), key=lambda row: _moment(row["written_at"]))
    pauses = [
        (_moment(after["written_at"]) - _moment(before["written_at"]), before["member_id"])
        for before, after in itertools.pairwise(notes)
    ]
    return max(pauses)[1] if pauses else None


def by_file_time(loot: Loot, item: Row) -> int | None:
    """The file changed last when the newest note was written."""
    del item
    return max(loot.tables["notes"], key=lambda row: _moment(row["written_at"]))["member_id"]


def by_length(loot: Loot, item: Row) -> int | None:
    """A note of the same sealed length, that day."""
    return _most(
        [r["member_id"] for r in loot.notes_on(_day(item)) if len(r["content"]) == len(item["content"])]
    )


def by_usual_length(loot: Loot, item: Row) -> int | None:
    return _most([r["member_id"] for r in loot.tables["notes"] if len(r["content"]) == len(item["content"])])


def by_draft(loot: Loot, item: Row) -> int | None:
    """Who failed to send a form that day."""
    that_day = [row for row in loot.tables["drafts"] if _moment(row["typed_at"]).date() == _day(item)]
    return _most([loot.accounts[row["account"]] for row in that_day])


def by_delivery(loot: Loot, item: Row) -> int | None:
    """Who is named in the delivery next to the item's own, or has most that day."""
    around = [row for row in loot.tables["deliveries"] if row["member_id"]]
    near = min(around, key=lambda row: abs(row["id"] - item["delivery"]))
    return near["member_id"]


def by_any_row_that_names_it(loot: Loot, item: Row) -> int | None:
    """Every cell of every table: audit rows, references, subjects, keys."""
    for rows in loot.tables.values():
        for row in rows:
            if row is not item and item["id"] in map(str, row.values()):
                for column in ("member_id", "account_id", "account", "counted_owner"):
                    if row.get(column):
                        return row[column]
    return None


def by_transaction(loot: Loot, item: Row) -> int | None:
    """PostgreSQL stamps each row with its transaction: which member's row has the nearest stamp?"""
    rows = [*loot.tables["notes"], *loot.tables["prompts_seen"]]
    if "stamp" not in item:
        return None
    return min(rows, key=lambda row: abs(row["stamp"] - item["stamp"]))["member_id"]


def by_what_was_seen_last(loot: Loot, item: Row) -> int | None:
    """Items and people side by side, both in the order of their last change."""
    key = "stamp" if "stamp" in item else "id" if "id" in loot.tables["prompts_seen"][0] else "member_id"
    people = sorted(loot.tables["prompts_seen"], key=lambda row: row[key])
    items = sorted(loot.items(), key=lambda row: (str(_day(row)), row.get("stamp", 0), row["delivery"]))
    return people[items.index(item) * len(people) // len(items)]["member_id"]


ATTACKS: dict[str, Attack] = {
    attack.__name__: attack
    for attack in (
        by_row_order,
        by_id_order,
        by_nearest_id,
        by_gap_in_sequence,
        by_last_note_of_the_day,
        by_busiest_of_the_day,
        by_quietest_of_the_day,
        by_longest_pause,
        by_file_time,
        by_length,
        by_usual_length,
        by_draft,
        by_delivery,
        by_any_row_that_names_it,
        by_transaction,
        by_what_was_seen_last,
    )
}


def _most(people: Sequence[int]) -> int | None:
    return max(sorted(set(people)), key=people.count) if people else None


def _day(item: Row) -> date:
    posted = item["posted_on"]
    return date.fromisoformat(posted) if isinstance(posted, str) else posted


def _moment(stored: object) -> datetime:
    return stored if isinstance(stored, datetime) else datetime.fromisoformat(str(stored))
