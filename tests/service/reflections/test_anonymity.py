"""Nine people give two hundred things without a name. Whoever has the whole database, but not the key, tries to find
out who gave what; no way of looking names the author more often than chance would."""

import random
from datetime import date, timedelta

import pytest
from sqlalchemy import text

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
from tests.service.reflections.attacks import (
    ATTACKS,
    Loot,
    by_any_row_that_names_it,
    by_delivery,
    hits,
    looted,
)

NINE = [Sender("discord", str(100 + n), f"Lid {n}", "nl", server="2001", channel=HOME) for n in range(9)]
ITEMS, A_DAY = 200, 5
# Of 200 guesses at one in nine, 99 in 100 guessers are right at most this often (binomial distribution).
CHANCE = 33


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
