"""Experience wanted meets experience offered: once a month, first who offers, and a no leaves no trace."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.community.arriving.topics import Way
from bot.community.growing.settings import rest
from bot.community.mydata import Keepers
from bot.community.people import Sender
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError
from bot.kernel.house import House
from bot.questions import pairing
from bot.questions.index import Index
from bot.questions.keeping import Questions
from bot.questions.pairing import KIND, MET
from bot.questions.tables import PairRow
from bot.rhythm.calls import Act
from bot.rhythm.tables import DeliveryRow
from tests.service.community.people import DRAMA, MUSIC
from tests.service.questions.village import GRANTS, TRIPS, four_joined, offers, person


@pytest.fixture
async def group(house: House) -> int:
    """One wants to learn of grants, of which another can tell; two would do for trips."""
    community = await four_joined(house)
    await offers(house, DRAMA, "subsidies aanvragen", Way.WANTS)
    return community


async def told(house: House, kind: str = KIND) -> list[int | None]:
    async with house.reading() as work:
        rows = select(DeliveryRow.member_id).where(
            DeliveryRow.kind == kind, DeliveryRow.act == Act.SEND.value
        )
        return list((await work.session.scalars(rows.order_by(DeliveryRow.id))).all())


async def suggested(house: House, group: int) -> str | None:
    """As when a week opens: by hand, without the bot around it."""
    async with house.reading() as work:
        due = await pairing.due(work, [group])
    for each in due:
        await pairing.suggest(house, each, Index(None))
    async with house.reading() as work:
        return await work.session.scalar(select(PairRow.id).order_by(PairRow.suggested_at.desc()).limit(1))


async def presses(house: House, sender: Sender, pair: str, act=pairing.glad):
    who = await person(house, sender)
    async with house.writing() as work:
        return await act(work, who, pair)


async def test_who_offers_is_asked_first_and_names_come_with_two_times_yes(house: House, group: int) -> None:
    drama, grants = (await person(house, DRAMA)).member, (await person(house, GRANTS)).member
    pair = await suggested(house, group)
    assert pair is not None
    assert await told(house) == [grants]
    with pytest.raises(DomainError):
        await presses(house, DRAMA, pair)
    with pytest.raises(DomainError):
        await presses(house, MUSIC, pair)

    first = await presses(house, GRANTS, pair)
    assert (first.name, first.want, first.offer) == ("", "subsidies aanvragen", "busgeld en subsidies")
    assert await told(house) == [grants, drama]
    assert await told(house, MET) == []
    second = await presses(house, DRAMA, pair)
    await presses(house, DRAMA, pair)
    assert second.name == "Cultuurcoach"
    assert await told(house, MET) == [grants]
    async with house.reading() as work:
        met = await pairing.read(work, {(pair, grants)}, met=True)
    assert met[pair, grants].name == "Dramadocent"


async def test_a_no_looks_like_silence_and_is_never_asked_again(
    house: House, group: int, clock: DrivenClock
) -> None:
    pair = await suggested(house, group)
    await presses(house, GRANTS, pair, pairing.not_now)
    assert await told(house) == []
    async with house.reading() as work:
        row = await work.session.get_one(PairRow, pair)
        assert not row.agreed
    assert await suggested(house, group) == pair, "once a month"
    clock.advance(timedelta(days=400))
    assert await suggested(house, group) == pair, "and these two not again"


async def test_nobody_who_rests_and_nobody_twice_in_a_season(
    house: House, group: int, clock: DrivenClock
) -> None:
    async with house.writing() as work:
        await rest(work, await person(house, GRANTS), 1)
    assert await suggested(house, group) is None
    clock.advance(timedelta(days=8))
    first = await suggested(house, group)
    assert first is not None
    await offers(house, DRAMA, "busreizen", Way.WANTS)
    clock.advance(timedelta(days=29))
    assert await suggested(house, group) == first, "who was in one this season is in no other"
    clock.advance(timedelta(days=62))
    assert await suggested(house, group) != first
    assert (await told(house))[-1] == (await person(house, TRIPS)).member


async def test_who_is_erased_is_in_no_pair_and_the_other_reads_nothing_of_it(
    house: House, group: int
) -> None:
    pair = await suggested(house, group)
    await presses(house, GRANTS, pair)
    keepers = Keepers()
    keepers.add(Questions())
    async with house.reading() as work:
        shown = await keepers.export(work, await person(house, DRAMA))
    assert [each.text for each in shown] == ["subsidies aanvragen"]
    async with house.writing() as work:
        await keepers.erase(work, await person(house, GRANTS))
    async with house.reading() as work:
        assert await work.session.scalar(select(func.count()).select_from(PairRow)) == 0
        waiting = select(DeliveryRow.state).where(DeliveryRow.kind == KIND, DeliveryRow.act == Act.SEND.value)
        assert set((await work.session.scalars(waiting)).all()) == {"dropped"}
