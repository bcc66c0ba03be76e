"""Ten weeks with nine members: late, twice, never, from two devices, too long, too large, hostile. Nothing typed is lost."""

import asyncio
from functools import partial

import pytest
from sqlalchemy import select

from bot.sandbox.driver import Driver, File, Person
from bot.sandbox.driving.texts import EPHEMERAL
from bot.sandbox.model import Json
from bot.sandbox.rules.messages import check_files
from bot.standups.tables import EntryRow, PartRow, WeekRow
from tests.chat.test_community_arriving import begun, joined
from tests.chat.test_standups_my_week import HOSTILE, cards, photo
from tests.chat.town import Town

WEEKS = 10
NAMES = (
    "Muziekdocent",
    "Koordirigent",
    "Museumeducator",
    "Conservator",
    "Theatermaker",
    "Decorbouwer",
    "Bibliothecaris",
    "Cultuurcoach",
    "Guest teacher",
)
FIELDS = ("moment", "done", "plan", "obstacle")
WAYS = ("plain", "twice", "never", "reads along", "long", "hostile", "no photo", "late", "large")
MEGABYTE = 1_000_000


async def nine(village: Town) -> list[Person]:
    await begun(village)
    members = [(await joined(village[name], language="nl")).go("leergroep") for name in NAMES]
    await village.clock.next_moment()
    await village.clock.advance(hours=2)  # winter begins in the eighth week, and its clock with it
    return members


async def wrote(member: Person, **answers: object) -> str:
    await member.go("leergroep").slash("week mijn")
    await member.submit(answers)
    return str(next(m["components"] for m in member.sight.newest_first() if m["flags"] & EPHEMERAL))


def all_fields(text: str) -> dict[str, str]:
    return {field: f"{text} {field}" for field in FIELDS}


async def in_time(member: Person, way: str, week: int) -> list[str]:
    """What this member does while the week is open, and what of it must be kept."""
    mark = f"w{week} {member.name}"
    match way:
        case "twice":
            await wrote(member, **all_fields(f"eerst {mark}"))
            assert "Dit staat in de draad" in await wrote(member, **all_fields(mark))
        case "reads along":
            assert "Dat is een volledig antwoord." in await wrote(member, done="")
            return []
        case "long":
            long = f"{mark} " + "woord " * 640
            assert "Alles is bewaard" in await wrote(member, **{field: f"{long}{field}" for field in FIELDS})
            return [f"{long}{field}" for field in FIELDS]
        case "hostile":
            await wrote(member, **all_fields(f"{mark} {HOSTILE}"))
            return [f"{mark} {HOSTILE} {field}" for field in FIELDS]
        case "no photo":
            told = await wrote(member, **all_fields(mark), photo=File("photo.jpg", b"just some text"))
            assert "geen foto die ik kan openen" in told
        case "large" if week == 1:
            large = File("photo.jpg", photo() + bytes(25 * MEGABYTE))
            told = await wrote(member, **all_fields(mark), photo=large)
            assert "Je foto staat erbij." in told
        case "never" | "late":
            return []
        case _:
            assert "Dit staat in de draad" in await wrote(member, **all_fields(mark))
    return [f"{mark} {field}" for field in FIELDS]


async def kept(village: Town) -> set[str]:
    async with village.house.reading() as work:
        return set(await work.session.scalars(select(PartRow.text)))


def card_of(reader: Person, text: str) -> list[Json]:
    return [each for each in cards(reader, text) if "## Verslag" not in str(each["components"])]


async def test_ten_weeks_of_nine_members(village: Town, monkeypatch: pytest.MonkeyPatch):
    in_a_boosted_server = partial(check_files, most=50 * MEGABYTE)
    monkeypatch.setattr("bot.sandbox.rest.call.check_files", in_a_boosted_server)
    members = await nine(village)
    reader = village["Begeleider"]
    typed: list[str] = []
    for week in range(1, WEEKS + 1):
        ways = {member: WAYS[(nth + week - 1) % len(WAYS)] for nth, member in enumerate(members)}
        for member, way in ways.items():
            typed += await in_time(member, way, week)
        await village.clock.advance(days=2)
        for member, way in ways.items():
            shown = card_of(reader, f"**{member.name}**")
            assert sum(f"w{week} " in str(each["components"]) for each in shown) == (
                way not in ("never", "late", "reads along")
            )
            if way == "late":
                assert "**Klaargezet.**" in await wrote(member, moment=f"laat {week}")
                assert f"laat {week}" in await kept(village)
        await village.clock.advance(days=5)
    assert [text for text in typed if text not in await kept(village)] == []
    everything = str([str(m["content"]) + str(m["components"]) for m in reader.sight.newest_first()])
    assert "[x](https" not in everything
    assert not any(m.get("mention_everyone") for m in reader.sight.newest_first())
    assert len(cards(reader, "## Verslag van week")) >= WEEKS - 1


async def test_two_members_at_one_moment_and_one_from_two_devices(village: Town):
    members = await nine(village)
    second = await Driver.connect(village.sandbox.url)
    try:
        again = second[members[0].name].go("leergroep")
        both = (members[0], members[1], again)
        for person in both:
            await person.slash("week mijn")
        await asyncio.gather(
            *(person.submit({"moment": f"tegelijk {nth}"}) for nth, person in enumerate(both))
        )
    finally:
        await second.close()
    await village.clock.advance(minutes=1)
    reader = village["Begeleider"]
    assert len(card_of(reader, f"**{members[0].name}**")) == 1
    assert len(card_of(reader, f"**{members[1].name}**")) == 1
    assert cards(reader, "tegelijk 1")
    async with village.house.reading() as work:
        rows = await work.session.scalars(
            select(EntryRow).join(WeekRow, WeekRow.id == EntryRow.week_id).where(WeekRow.number == 1)
        )
        assert len(rows.all()) == 2
