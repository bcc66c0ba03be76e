"""Nine people give two hundred things without a name. Whoever has the whole database, but not the key, tries to find
out who gave what; no way of looking names the author more often than chance would."""

import itertools
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import inspect, text

from bot.community import members
from bot.community.members import Wishes
from bot.community.mydata import Keepers
from bot.community.people import Sender, find_who
from bot.community.words import Hearing
from bot.kernel import drafts
from bot.kernel.clock import DrivenClock
from bot.kernel.drafts import Answers
from bot.kernel.house import House
from bot.reflections import asking_on, journal, mixing, nameless, prompts, sharing
from bot.reflections.keeping import Notes
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due
from tests.service.community.people import FACILITATOR, HOME, at, begun

NINE = [Sender("discord", str(100 + n), f"Lid {n}", "nl", server="2001", channel=HOME) for n in range(9)]
ITEMS, A_DAY = 200, 5
# Of 200 guesses at one in nine, 99 in 100 guessers are right at most this often (binomial distribution).
CHANCE = 33

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


@pytest.fixture
def seeded(monkeypatch: pytest.MonkeyPatch) -> random.Random:
    """The bot's own chances, made the same for every run of this test."""
    chances = random.Random(8)
    monkeypatch.setattr("secrets.token_urlsafe", lambda size: chances.randbytes(size).hex())
    monkeypatch.setattr(mixing, "_by_chance", chances)
    return chances


async def test_no_attack_does_better_than_chance(
    house: House, clock: DrivenClock, seeded: random.Random
) -> None:
    truth = await lived(house, clock, seeded)
    assert len(truth) == ITEMS
    loot = await looted(house)
    found = {name: hits(attack, loot, truth) for name, attack in ATTACKS.items()}
    assert {name: right for name, right in found.items() if right > CHANCE} == {}


async def test_the_attacks_would_find_what_is_there_to_be_found(
    house: House, clock: DrivenClock, seeded: random.Random
) -> None:
    truth = await lived(house, clock, seeded, most=20)
    loot = await looted(house)
    careless = [{"subject": item, "member_id": member} for item, member in truth.items()]
    leaking = Loot({**loot.tables, "audit": careless}, loot.accounts)
    assert hits(by_any_row_that_names_it, leaking, truth) == 20
    told = [{**row, "member_id": truth.get(row["subject"])} for row in loot.tables["deliveries"]]
    assert hits(by_delivery, Loot({**loot.tables, "deliveries": told}, loot.accounts), truth) == 20


async def test_nothing_that_is_stored_tells_by_its_form(
    house: House, clock: DrivenClock, seeded: random.Random
) -> None:
    await lived(house, clock, seeded, most=20)
    await house.database.scrub()
    loot = await looted(house)
    assert len({len(row["author"]) for row in loot.items()}) == 1
    assert len({len(row["seen"]) for row in loot.tables["prompts_seen"]}) == 1
    assert {type(row["posted_on"]) for row in loot.items()} <= {date, str}
    if house.database.is_sqlite:
        async with house.reading() as work:
            with pytest.raises(Exception, match="rowid"):
                await work.session.execute(text("SELECT rowid FROM nameless"))


async def test_an_export_of_another_holds_nothing_of_it(
    house: House, clock: DrivenClock, seeded: random.Random
) -> None:
    await lived(house, clock, seeded, most=20)
    keepers = Keepers()
    keepers.add(Notes())
    given = 0
    for person in NINE:
        async with house.writing() as work:
            kept = await keepers.export(work, await find_who(work, person))
        own = [each for each in kept if each.kind == "reflections-kept-nameless"]
        assert all(f"van {person.name}." in each.text for each in own)
        given += len(own)
    assert given == 20


async def lived(
    house: House, clock: DrivenClock, chances: random.Random, most: int = ITEMS
) -> dict[str, int]:
    """Days on which people keep notes, try things, share with their name, and some of it without. Who gave what."""
    community = await begun(house)
    for person in NINE:
        async with house.writing() as work:
            await members.join(work, await find_who(work, person), Wishes(Hearing.SELF, "nl"))
    async with house.writing() as work:
        await nameless.allow(work, await find_who(work, at(FACILITATOR, HOME)), yes=True)
    given = 0
    while given < most:
        acts = ["nameless"] * A_DAY + ["kept"] * 6 + ["shared"]
        chances.shuffle(acts)
        for act in acts:
            clock.advance(timedelta(minutes=chances.randint(1, 40)))
            await acted(house, chances.choice(NINE), act, chances)
        given += A_DAY
        clock.move_to(
            clock.now().replace(hour=16, minute=0, second=0) + timedelta(days=clock.now().hour >= 16)
        )
        async with house.writing() as work:
            due = Due(1, 1, community, nameless.OCCASION, "", clock.now(), late=False, tide=Tide.HIGH)
            await nameless.post(work, [due])
        clock.advance(timedelta(hours=15))
    return await who_gave(house)


async def acted(house: House, person: Sender, act: str, chances: random.Random) -> None:
    async with house.writing() as work:
        if chances.random() < 0.1:  # a form that failed, and was never sent again
            await drafts.keep(work, person.account, "1:reflections:write::1", Answers({"text": ""}))
    async with house.writing() as work:
        who = await find_who(work, person)
        asked = await prompts.another(work, who)
        said = f"Dit is van {person.name}. " + "woord " * chances.randint(1, 200)
        note = await journal.write(work, who, asked.text, said)
        if chances.random() < 0.3:
            await asking_on.tried(work, who, note.id)
    async with house.writing() as work:
        if act == "nameless":
            await nameless.give(work, who, note.id)
        elif act == "shared":
            await sharing.with_group(work, who, note.id)


async def who_gave(house: House) -> dict[str, int]:
    truth: dict[str, int] = {}
    for person in NINE:
        async with house.reading() as work:
            who = await find_who(work, person)
            truth |= {each.id: who.joined() for each in await nameless.mine(work, who)}
    return truth


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
