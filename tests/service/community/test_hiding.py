"""A post is hidden at once; its author hears why, and an author without a name stays unknown, also when kept silent."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.community.mydata import Keepers
from bot.community.people import Who, find_who
from bot.community.safety import hiding
from bot.community.safety.hiding import HiddenPosts
from bot.community.safety.tables import HiddenRow
from bot.community.week import panel
from bot.kernel.audiences import Audience
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.reflections import journal, nameless, sharing
from bot.rhythm.calls import Act
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due
from bot.rhythm.tables import DeliveryRow, DeliveryState
from bot.unseen import rounds
from cogs.safety.posts import POSTS
from tests.service.community.people import DRAMA, FACILITATOR, HOME, MUSIC, at, begun, joined

LEAD = at(FACILITATOR, HOME)
HARSH = "Wie dit niet kan moet maar wat anders gaan doen"


@pytest.fixture
async def group(house: House) -> int:
    community = await begun(house)
    for person in (DRAMA, MUSIC, LEAD):
        await joined(house, person)
    async with house.writing() as work:
        await nameless.allow(work, await find_who(work, LEAD), yes=True)
    return community


async def test_with_a_name_it_becomes_ones_own_again_and_one_hears_why(house: House, group: int) -> None:
    async with house.writing() as work:
        drama = await find_who(work, DRAMA)
        note = await journal.write(work, drama, "", HARSH)
        await sharing.with_group(work, drama, note.id)
    await hid(house, await reference(house, sharing.SHARED), "Dit gaat over iemand die er niet bij is")
    async with house.reading() as work:
        assert (await journal.read(work, drama, note.id)).audience is Audience.ONLY_ME
        told = await rows(house, hiding.KIND)
        assert [each.member_id for each in told] == [drama.member]
        found = await hiding.shown(work, [each.subject for each in told])
    assert [each.why for each in found.values()] == ["Dit gaat over iemand die er niet bij is"]
    assert [each.act for each in await rows(house, sharing.SHARED)] == [Act.SEND, Act.DELETE]


async def test_without_a_name_nobody_is_named_and_the_author_finds_it_alone(
    house: House, clock: DrivenClock, group: int
) -> None:
    drama = await without_a_name(house, clock, group)
    await hid(house, await reference(house, nameless.KIND), "Dit is grof")
    assert await rows(house, hiding.KIND) == []
    async with house.writing() as work:
        row = await work.session.scalar(select(HiddenRow))
        assert row is not None
        assert row.member_id is None
        (post,) = await hiding.mine(work, drama)
        assert post.why == "Dit is grof"
        for other in (MUSIC, LEAD):
            someone = await find_who(work, other)
            assert await hiding.mine(work, someone) == []
            with pytest.raises(NotAllowed):
                await hiding.put_away(work, someone, post.id)
        await hiding.put_away(work, drama, post.id)
        assert await hiding.mine(work, drama) == []


async def test_silent_for_four_weeks_without_anyone_knowing_who(
    house: House, clock: DrivenClock, group: int
) -> None:
    drama = await without_a_name(house, clock, group)
    await hid(house, await reference(house, nameless.KIND), "Dit is grof", silence=True)
    with pytest.raises(DomainError, match="hiding-silent"):
        await gave(house, drama, "Nog een keer")
    async with house.reading() as work:
        music = await find_who(work, MUSIC)
    await gave(house, music, "Een ander mag wel")
    async with house.writing() as work:
        note = await journal.write(work, drama, "", "Met mijn naam")
        await sharing.with_group(work, drama, note.id)
    clock.advance(hiding.SILENT_FOR + timedelta(days=1))
    await gave(house, drama, "Weer welkom")


async def test_why_is_always_said_to_another_and_need_not_be_to_oneself(house: House, group: int) -> None:
    async with house.writing() as work:
        for person in (DRAMA, LEAD):
            who = await find_who(work, person)
            note = await journal.write(work, who, "", HARSH)
            await sharing.with_group(work, who, note.id)
    first, second = await references(house, sharing.SHARED)
    with pytest.raises(DomainError, match="hiding-why-missing"):
        await hid(house, first, " ")
    await hid(house, second, "")
    assert await rows(house, hiding.KIND) == []


async def test_only_who_may_and_only_what_stands_here(house: House, group: int) -> None:
    async with house.writing() as work:
        drama = await find_who(work, DRAMA)
        note = await journal.write(work, drama, "", HARSH)
        await sharing.with_group(work, drama, note.id)
    standing = await reference(house, sharing.SHARED)
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await hiding.hide(work, await find_who(work, MUSIC), POSTS, standing, "Ik wil dit niet")
    async with house.writing() as work:
        await panel.refresh(work, group)
    for elsewhere in ("1/2", await reference(house, panel.KIND)):
        with pytest.raises(DomainError, match="hiding-not-here"):
            await hid(house, elsewhere, "Weg ermee")


async def test_a_round_that_was_opened_by_mistake_is_undone(house: House, group: int) -> None:
    async with house.writing() as work:
        lead = await find_who(work, LEAD)
        opened = await rounds.begin(work, lead, "perspectives", "De verkeerde vraag")
        assert opened is not None
    await hid(house, await reference(house, rounds.OPENED), "")
    async with house.reading() as work:
        assert await rounds.rounds(work, [opened.id]) == {}
    assert [each.act for each in await rows(house, rounds.OPENED)] == [Act.SEND, Act.DELETE]


async def test_it_is_shown_to_its_author_alone_and_erased_with_them(
    house: House, clock: DrivenClock, group: int
) -> None:
    drama = await without_a_name(house, clock, group)
    await hid(house, await reference(house, nameless.KIND), "Dit is grof")
    keepers = Keepers()
    keepers.add(HiddenPosts())
    async with house.writing() as work:
        music = await find_who(work, MUSIC)
        assert [each.text for each in await keepers.export(work, drama)] == ["Dit is grof"]
        assert await keepers.export(work, music) == []
        await keepers.erase(work, music)
        assert await hiding.mine(work, drama)
        await keepers.erase(work, drama)
        assert (await work.session.scalars(select(HiddenRow))).all() == []


async def without_a_name(house: House, clock: DrivenClock, group: int) -> Who:
    async with house.reading() as work:
        drama = await find_who(work, DRAMA)
    await gave(house, drama, HARSH)
    async with house.writing() as work:
        due = Due(1, 1, group, nameless.OCCASION, "", clock.now(), late=False, tide=Tide.HIGH)
        await nameless.post(work, [due])
    return drama


async def gave(house: House, who: Who, text: str) -> None:
    async with house.writing() as work:
        note = await journal.write(work, who, "", text)
        await nameless.give(work, who, note.id)


async def hid(house: House, message: str, why: str, *, silence: bool = False) -> None:
    async with house.writing() as work:
        await hiding.hide(work, await find_who(work, LEAD), POSTS, message, why, silence=silence)


async def rows(house: House, kind: str) -> Sequence[DeliveryRow]:
    async with house.reading() as work:
        found = await work.session.scalars(
            select(DeliveryRow).where(DeliveryRow.kind == kind).order_by(DeliveryRow.id)
        )
        return [row for row in found if row.act in (Act.SEND, Act.DELETE)]


async def references(house: House, kind: str) -> list[str]:
    """As if the platform had posted what waits, and said by what it knows it."""
    found = await rows(house, kind)
    async with house.writing() as work:
        for row in found:
            sent = {"reference": f"9/{row.id}", "state": DeliveryState.SENT.value, "sent_at": work.now}
            await work.session.execute(update(DeliveryRow).where(DeliveryRow.id == row.id).values(**sent))
    return [f"9/{row.id}" for row in found]


async def reference(house: House, kind: str) -> str:
    return (await references(house, kind))[0]
