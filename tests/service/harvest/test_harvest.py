"""Nothing is shown, and nothing leaves the group, without the yes of everyone concerned."""

import zipfile
from collections.abc import Sequence
from io import BytesIO

import pytest
from sqlalchemy import func, select

from bot.community.agreements import agreeing
from bot.community.mydata import Keepers
from bot.community.people import Sender, Who, find_who
from bot.content.frames import Frame
from bot.harvest import archive, closing, in_sight, items, looking_back, outside
from bot.harvest.closing import Sort
from bot.harvest.items import Kept, Kind, Typed
from bot.harvest.keeping import Harvest
from bot.harvest.tables import HarvestRow
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.rhythm.tables import DeliveryRow
from tests.service.community.people import DRAMA, FACILITATOR, HOME, MUSIC, at, begun, joined

LEAD = at(FACILITATOR, HOME)


@pytest.fixture(autouse=True)
async def group(house: House) -> int:
    community = await begun(house)
    for person in (DRAMA, MUSIC, LEAD):
        await joined(house, person)
    return community


async def person(house: House, sender: Sender) -> Who:
    async with house.reading() as work:
        return await find_who(work, sender)


async def kept(house: House, sender: Sender, what: str, *concerned: Sender, **more: object) -> Kept:
    kind = more.pop("kind", Kind.CELEBRATE)
    typed = Typed(kind, what, concerned=tuple(each.account for each in concerned), **more)  # type: ignore[arg-type]
    async with house.writing() as work:
        return await items.keep(work, await find_who(work, sender), typed)


async def shown(house: House, group: int) -> list[str]:
    async with house.reading() as work:
        return sorted(each.what for each in await items.of_group(work, group))


async def told(house: House) -> Sequence[DeliveryRow]:
    async with house.reading() as work:
        return (await work.session.scalars(select(DeliveryRow).where(DeliveryRow.kind != "panel"))).all()


async def test_ones_own_is_shown_at_once_and_anothers_only_with_their_yes(house: House, group: int) -> None:
    assert not (await kept(house, DRAMA, "Het lukte")).asked
    about_music = await kept(house, DRAMA, "Wat een stil werk", MUSIC)
    assert about_music.asked
    assert await shown(house, group) == ["Het lukte"]
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await in_sight.consent(work, await find_who(work, DRAMA), about_music.item.id, yes=True)
        await in_sight.consent(work, await find_who(work, MUSIC), about_music.item.id, yes=True)
    assert await shown(house, group) == ["Het lukte", "Wat een stil werk"]
    async with house.writing() as work:
        await in_sight.consent(work, await find_who(work, MUSIC), about_music.item.id, yes=False)
    assert await shown(house, group) == ["Het lukte"]


async def test_what_is_for_oneself_asks_nobody(house: House, group: int) -> None:
    mine = await kept(house, DRAMA, "Alleen voor mij", MUSIC, for_group=False)
    assert not mine.asked
    assert await shown(house, group) == []
    assert await told(house) == []
    async with house.reading() as work:
        member = (await find_who(work, MUSIC)).joined()
        assert await items.to_check(work, [(mine.item.id, member)]) == {}


async def test_silence_is_no_yes_and_everyone_is_asked_once(house: House, group: int) -> None:
    for what in ("Met ja", "Zonder antwoord"):
        await kept(house, DRAMA, what, MUSIC)
    async with house.writing() as work:
        ids = (await work.session.scalars(select(HarvestRow.id).order_by(HarvestRow.kept_at))).all()
        music, drama = await find_who(work, MUSIC), await find_who(work, DRAMA)
        for each in ids:
            await in_sight.consent(work, music, each, yes=True)
        with pytest.raises(NotAllowed):
            await outside.ask(work, music)
        for _ in range(2):
            await outside.ask(work, await find_who(work, LEAD))
    assert len([each for each in await told(house) if each.subject.startswith("outside:")]) == 4
    async with house.writing() as work:
        yes = next(each.id for each in await items.of_group(work, group) if each.what == "Met ja")
        await outside.consent(work, drama, yes, yes=True)
        assert await outside.approved(work, group) == []
        await outside.consent(work, music, yes, yes=True)
        assert [each.what for each in await outside.approved(work, group)] == ["Met ja"]


async def test_the_archive_holds_approved_things_alone(house: House) -> None:
    await kept(house, DRAMA, "Blijft binnen")
    await kept(house, DRAMA, "=Mag naar buiten", kind=Kind.TOGETHER)
    async with house.writing() as work:
        drama, lead = await find_who(work, DRAMA), await find_who(work, LEAD)
        for each in await items.mine(work, drama):
            await outside.consent(work, drama, each.id, yes="buiten" in each.what)
        await closing.add(work, drama, {Sort.ADVICE: "Begin klein", Sort.LET_GO: "Het lange verslag"})
        account = await archive.account(work, lead)
    say = house.languages.voice("nl")
    packed = archive.packed(say, account, {"field.png": b"png"})
    with zipfile.ZipFile(BytesIO(packed)) as file:
        everything = "".join(file.read(name).decode() for name in file.namelist())
        assert set(file.namelist()) == {"verslag.md", "verhalen.csv", "field.png"}
        read = file.read("verslag.md").decode()
    assert read.startswith("# Verslag van Leren tussen huizen\n\nGemaakt op 7 september 2026.")
    assert "![Wat het bracht](field.png)" in read
    assert "**7 september 2026** · Een nieuwe manier van samenwerken" in read
    assert "Mag naar buiten" in everything
    assert "Begin klein" in everything
    for inside in ("Blijft binnen", "Het lange verslag", "Dramadocent"):
        assert inside not in everything
    assert [moment.text for month in account.timeline for moment in month.moments] == ["=Mag naar buiten"]


async def test_what_stays_here_is_taken_outside_by_no_yes(house: House, group: int) -> None:
    await kept(house, DRAMA, "🔒 De ruzie en hoe die overging")
    await kept(house, DRAMA, "Het lukte", changed="Dit blijft tussen ons :lock:")
    assert len(await shown(house, group)) == 2
    async with house.writing() as work:
        drama, lead = await find_who(work, DRAMA), await find_who(work, LEAD)
        await outside.ask(work, lead)
        for each in await items.mine(work, drama):
            await outside.consent(work, drama, each.id, yes=True)
        await agreeing.decide(work, lead, "Wie weggaat zegt dat eerst hier 🔒", "samen", None)
        await agreeing.decide(work, lead, "We komen op dinsdag bijeen", "samen", None)
        await closing.add(work, drama, {Sort.ADVICE: "🔒 Praat eerst met elkaar"})
        account = await archive.account(work, lead)
    assert [each for each in await told(house) if each.subject.startswith("outside:")] == []
    assert (account.stories, account.lines) == ((), ())
    assert [each.text for each in account.page.decisions] == ["We komen op dinsdag bijeen"]
    everything = archive.packed(house.languages.voice("nl"), account, {})
    with zipfile.ZipFile(BytesIO(everything)) as file:
        assert all("🔒" not in file.read(name).decode() for name in file.namelist())


async def test_a_tag_is_asked_once_and_makes_a_field(house: House) -> None:
    await kept(house, DRAMA, "Ik durf te bellen")
    await kept(house, DRAMA, "Geen idee")
    drama = await person(house, DRAMA)
    async with house.writing() as work:
        first = await looking_back.next_one(work, drama)
        assert first is not None
        with pytest.raises(DomainError):
            await looking_back.tag(work, drama, first.id, Frame.CYCLE, "rang")
        with pytest.raises(NotAllowed):
            await looking_back.tag(work, await find_who(work, MUSIC), first.id, Frame.CYCLE, "applied")
        for frame, key in zip(looking_back.TAGS, ("applied", "human", "about-work"), strict=True):
            await looking_back.tag(work, drama, first.id, frame, key)
        await looking_back.looked(work, drama, first.id)
        second = await looking_back.next_one(work, drama)
        assert second is not None
        await looking_back.looked(work, drama, second.id)
        assert await looking_back.next_one(work, drama) is None
        field = await looking_back.field(work, drama)
    assert [(patch.label, patch.texts) for patch in field] == [
        ("wat ik ermee deed", (first.what,)),
        ("wat ik nu kan of durf", (first.what,)),
        ("over het werk", (first.what,)),
    ]


async def test_who_carries_it_chose_so_and_lets_go_again(house: House, group: int) -> None:
    drama, music = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        with pytest.raises(DomainError):
            await closing.add(work, drama, {Sort.STAYS: " "})
        await closing.add(work, drama, {Sort.STAYS: "De maandagkaart", Sort.FIRST_STEP: "Bellen"})
        await closing.add(work, drama, {Sort.FIRST_STEP: "Toch schrijven"})
        stays = next(each for each in await closing.lines(work, group) if each.sort is Sort.STAYS)
        await closing.carry(work, music, stays.id)
        with pytest.raises(DomainError, match="carried"):
            await closing.carry(work, drama, stays.id)
        lines = await closing.lines(work, group)
        assert [each.carrier for each in lines if each.sort is Sort.STAYS] == ["Music teacher"]
        assert [each.text for each in lines if each.sort is Sort.FIRST_STEP] == ["Toch schrijven"]
        await closing.carry(work, music, stays.id)
        assert all(not each.carrier for each in await closing.lines(work, group))
    (again,) = [each for each in await told(house) if each.kind == closing.REUNION]
    assert (again.due_at - house.clock.now()).days == 91


async def test_what_is_ones_own_or_in_ones_words_goes_when_one_says_so(house: House, group: int) -> None:
    await kept(house, DRAMA, "Van mij", MUSIC)
    await kept(house, DRAMA, "In haar woorden", words_of=MUSIC.account)
    keepers = Keepers()
    keepers.add(Harvest())
    drama, music = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        assert [each.text for each in await keepers.export(work, music)] == ["In haar woorden"]
        mine = next(each.id for each in await items.mine(work, drama) if each.what == "Van mij")
        await looking_back.tag(work, drama, mine, Frame.CYCLE, "applied")
        await outside.consent(work, drama, mine, yes=True)
        say = house.languages.voice("nl")
        read = [each.readable(say) for each in await keepers.export(work, drama)]
        assert "Van mij\nWat het was: wat ik ermee deed\nJe zei ja: dit mag mee naar buiten." in read
        await keepers.erase(work, music)
    assert await shown(house, group) == []
    async with house.writing() as work:
        assert [each.what for each in await items.mine(work, drama)] == ["Van mij"]
        await keepers.erase(work, drama)
        assert await work.session.scalar(select(func.count()).select_from(HarvestRow)) == 0
