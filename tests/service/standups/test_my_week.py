"""One entry a member and week, corrected until it closes; plans come back; every part goes exactly as far as was said."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select, text

from bot.kernel.audiences import Audience
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.rhythm.calls import Act
from bot.rhythm.tables import DeliveryRow
from bot.standups import changing, entries, opening, showing
from bot.standups.rules import Help, Kind, Outcome, State
from bot.standups.tables import EntryRow, PartRow
from tests.service.community.people import DRAMA, MUSIC
from tests.service.standups.weeks import (
    LEAD,
    entry,
    lines,
    looked,
    person,
    report_goes,
    told,
    week_closes,
    week_opens,
    wrote,
)

pytestmark = pytest.mark.usefixtures("group")


async def next_week(house: House, clock: DrivenClock, group: int) -> None:
    clock.advance(timedelta(days=1, hours=8))
    await week_closes(house, group)
    clock.advance(timedelta(days=1))
    await report_goes(house, group)
    clock.advance(timedelta(days=4, hours=16))
    await week_opens(house, group)


async def test_one_entry_however_often_and_one_card(house: House) -> None:
    for done in ("gekeken", "gekeken\ngebeld", "gebeld"):
        mine = await wrote(house, DRAMA, moment="De zaal werd stil", done=done)
    assert lines(mine, Kind.DONE) == ["gebeld"]
    cards = await told(house, "contribution")
    assert [(row.act, row.asked_for) for row in cards] == [("send", True)]
    async with house.reading() as work:
        assert await work.session.scalar(select(func.count()).select_from(EntryRow)) == 1
        (card,) = (await showing.cards(work, [entry(mine).id])).values()
    assert card.name == "Dramadocent"
    assert [part.text for part in card.of(Kind.MOMENT)] == ["De zaal werd stil"]


async def test_from_two_devices_at_once_it_is_still_one(house: House) -> None:
    await asyncio.gather(*(wrote(house, DRAMA, moment=f"vanaf {device}") for device in range(4)))
    await asyncio.gather(wrote(house, DRAMA, moment="a"), wrote(house, MUSIC, moment="b"))
    async with house.reading() as work:
        assert await work.session.scalar(select(func.count()).select_from(EntryRow)) == 2
    assert len(await told(house, "contribution")) == 2


async def test_nothing_at_all_is_an_answer(house: House) -> None:
    mine = await wrote(house, DRAMA)
    assert entry(mine).reads_along
    assert await told(house, "contribution") == []


async def test_last_weeks_plan_comes_back_with_what_was_still_going_on(
    house: House, clock: DrivenClock, group: int
) -> None:
    assert (await looked(house, DRAMA)).carried == ()
    mine = await wrote(house, DRAMA, done="een draaiboek\neen lied", plan="kijken bij Jo\nbellen")
    async with house.writing() as work:
        who = await person(house, DRAMA)
        song = entry(mine).of(Kind.DONE)[1]
        await changing.became(work, who, song.id, Outcome.BUSY)
    await next_week(house, clock, group)
    fresh = await looked(house, DRAMA)
    assert fresh.entry is None
    assert fresh.carried == ("een lied", "kijken bij Jo", "bellen")


async def test_what_became_of_a_line_survives_a_correction_of_it(house: House) -> None:
    mine = await wrote(house, DRAMA, done="kijken bij Jo\nbellen")
    async with house.writing() as work:
        await changing.became(
            work, await person(house, DRAMA), entry(mine).of(Kind.DONE)[0].id, Outcome.LET_GO
        )
    mine = await wrote(house, DRAMA, done="kijken bij Jo en Bo\nbellen")
    assert [part.outcome for part in entry(mine).of(Kind.DONE)] == [Outcome.LET_GO, None]


async def test_a_narrower_part_is_sealed_and_leaves_card_and_thread(house: House) -> None:
    mine = await wrote(house, DRAMA, moment="Dit is voor mij", obstacle="het rooster")
    who = await person(house, DRAMA)
    (moment,), (obstacle,) = entry(mine).of(Kind.MOMENT), entry(mine).of(Kind.OBSTACLE)
    async with house.writing() as work:
        for part in (moment, obstacle):
            await changing.read_by(work, who, part.id, Audience.ONLY_ME)
    async with house.reading() as work:
        stored = await work.session.execute(text("SELECT text, sealed FROM standup_parts"))
        assert all(row.text == "" and b"Dit is" not in bytes(row.sealed) for row in stored)
        assert [part.text for part in (await entries.entry_of(work, who, entry(mine).id)).parts] == [
            "Dit is voor mij",
            "het rooster",
        ]
        assert await showing.obstacles(work, [obstacle.id]) == {}
    assert {row.state for row in await told(house, "contribution", "obstacle")} == {"dropped"}
    corrected = await wrote(house, DRAMA, moment="Dit is nog steeds voor mij", obstacle="het rooster")
    assert {part.audience for part in entry(corrected).parts} == {Audience.ONLY_ME}


async def test_an_obstacle_stands_without_anyone_in_front_of_it(house: House) -> None:
    mine = await wrote(house, DRAMA, moment="Een zin", obstacle="het rooster")
    async with house.reading() as work:
        (card,) = (await showing.cards(work, [entry(mine).id])).values()
        assert "rooster" not in str(card)
        (found,) = (await showing.obstacles(work, [entry(mine).of(Kind.OBSTACLE)[0].id])).values()
        assert "Dramadocent" not in str(found)


async def test_the_group_is_asked_only_where_help_is_wanted(house: House) -> None:
    mine = await wrote(house, DRAMA, obstacle="het rooster")
    (obstacle,) = entry(mine).of(Kind.OBSTACLE)
    drama, music = await person(house, DRAMA), await person(house, MUSIC)
    for wanted in (None, Help.HEARD):
        async with house.writing() as work:
            if wanted:
                await changing.ask_help(work, drama, obstacle.id, wanted)
            with pytest.raises(DomainError, match="obstacle-gone"):
                await changing.offer(work, music, obstacle.id, "Ik weet iets")
    async with house.writing() as work:
        await changing.ask_help(work, drama, obstacle.id, Help.TIP)
        with pytest.raises(DomainError, match="own-obstacle"):
            await changing.offer(work, drama, obstacle.id, "zelf")
        for text_ in ("Bel de roostermaker", "Bel haar op maandag"):
            await changing.offer(work, music, obstacle.id, text_)
    (row,) = await told(house, "offer")
    assert row.member_id == drama.member
    async with house.reading() as work:
        (found,) = (await changing.offers(work, {int(row.subject): drama.member})).values()
        assert (found.name, found.text) == ("Music teacher", "Bel haar op maandag")
        assert await changing.offers(work, {int(row.subject): music.member}) == {}


async def test_next_week_asks_only_the_one_concerned(house: House, clock: DrivenClock, group: int) -> None:
    await wrote(house, DRAMA, obstacle="het rooster")
    await wrote(house, MUSIC, moment="iets")
    await next_week(house, clock, group)
    still = (await looked(house, DRAMA)).still
    assert still is not None
    assert still.text == "het rooster"
    assert (await looked(house, MUSIC)).still is None
    async with house.writing() as work:
        await changing.no_longer(work, await person(house, DRAMA), still.id)
    assert (await looked(house, DRAMA)).still is None


async def test_nobody_changes_anothers_week(house: House) -> None:
    mine = await wrote(house, DRAMA, moment="van mij")
    part = entry(mine).parts[0].id
    async with house.writing() as work:
        for sender in (MUSIC, LEAD):
            who = await person(house, sender)
            with pytest.raises(DomainError):
                await changing.read_by(work, who, part, Audience.ONLY_ME)
            with pytest.raises(DomainError):
                await entries.entry_of(work, who, entry(mine).id)


async def test_after_closing_it_is_kept_for_the_next_week_and_read_by_nobody(
    house: House, clock: DrivenClock, group: int
) -> None:
    clock.advance(timedelta(days=1, hours=8))
    await week_closes(house, group)
    mine = await wrote(house, DRAMA, moment="te laat", obstacle="de tijd")
    assert entry(mine).week.state is State.AHEAD
    assert await told(house, "contribution", "obstacle") == []
    clock.advance(timedelta(days=5, hours=16))
    await week_opens(house, group)
    assert [(row.kind, row.act, row.asked_for) for row in await told(house, "contribution", "obstacle")] == [
        ("contribution", Act.SEND, False),
        ("obstacle", Act.SEND, False),
    ]
    assert lines(await looked(house, DRAMA), Kind.MOMENT) == ["te laat"]


async def test_four_thousand_characters_are_kept_and_asked_to_be_shortened(house: House) -> None:
    mine = await wrote(house, DRAMA, moment="w" * 4000)
    assert entry(mine).long
    assert lines(mine, Kind.MOMENT) == ["w" * 4000]


async def test_who_has_not_joined_is_asked_to(house: House) -> None:
    with pytest.raises((NotAllowed, DomainError)):
        await wrote(house, LEAD, moment="ik begeleid alleen")


async def test_skipped_is_not_closed(house: House, clock: DrivenClock, group: int) -> None:
    await wrote(house, DRAMA, moment="toch iets")
    async with house.writing() as work:
        skipped = await opening.skip(work, await person(house, LEAD))
        assert skipped is not None
        assert skipped.state is State.SKIPPED
        assert await opening.skip(work, await person(house, LEAD)) is None
    clock.advance(timedelta(days=2))
    await week_closes(house, group)
    assert await told(house, "closing-question", "draft", "report-check") == []
    clock.advance(timedelta(days=5))
    await week_opens(house, group)
    assert (await looked(house, DRAMA)).open is None
    async with house.writing() as work:
        reopened = await opening.open_by_hand(work, await person(house, LEAD))
    assert reopened.state is State.OPEN


async def test_no_trace_of_what_was_deleted_stays(house: House) -> None:
    await wrote(house, DRAMA, done="a\nb", obstacle="c")
    await wrote(house, DRAMA, done="a")
    async with house.reading() as work:
        assert list(await work.session.scalars(select(PartRow.text))) == ["a"]
        obstacle = await work.session.scalar(select(DeliveryRow).where(DeliveryRow.kind == "obstacle"))
        assert obstacle is not None
        assert obstacle.state == "dropped"
