"""A case without a name: relayed both ways, its author found by nobody but themselves."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.community.mydata import Keepers
from bot.community.people import Sender, Who, find_who
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.reflections import cases, journal, nameless, relaying
from bot.reflections.keeping import Notes
from bot.reflections.rounds import Round, Sort
from bot.reflections.tables import CaseRow, CaseSayRow, NoteRow
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due
from bot.rhythm.tables import DeliveryRow
from tests.service.community.people import DRAMA, FACILITATOR, HOME, MUSIC, at, begun, joined


@pytest.fixture
async def group(house: House) -> int:
    community = await begun(house)
    for person in (DRAMA, MUSIC):
        await joined(house, person)
    async with house.writing() as work:
        await nameless.allow(work, await find_who(work, at(FACILITATOR, HOME)), yes=True)
    return community


async def person(house: House, sender: Sender) -> Who:
    async with house.reading() as work:
        return await find_who(work, sender)


def due(house: House, community: int, subject: str = "") -> list[Due]:
    return [Due(1, 1, community, "", subject, house.clock.now(), late=False, tide=Tide.HIGH)]


async def batch(house: House, community: int) -> None:
    async with house.writing() as work:
        await relaying.post(work, due(house, community))


async def next_round(house: House, community: int, case: str) -> None:
    async with house.writing() as work:
        await relaying.next_rounds(work, due(house, community, case))


async def opened(house: House, community: int) -> str:
    async with house.writing() as work:
        await cases.begin(work, await find_who(work, DRAMA), "Wat er speelt", "Wat nu?", named=False)
    await batch(house, community)
    async with house.reading() as work:
        ((case, _),) = await cases.mine(work, await find_who(work, DRAMA))
    return case.id


async def test_it_opens_in_the_batch_and_comes_back_to_its_author_alone(house: House, group: int) -> None:
    case = await opened(house, group)
    drama, music = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        await cases.say(work, music, case, Sort.QUESTION, "Hoe oud zijn ze?")
        ((_, said),) = await cases.mine(work, drama)
        assert list(said) == []
    await batch(house, group)
    async with house.reading() as work:
        ((_, said),) = await cases.mine(work, drama)
        assert [(each.sort, each.text, each.name) for each in said] == [
            (Sort.QUESTION, "Hoe oud zijn ze?", "")
        ]
        assert await cases.mine(work, music) == []
        assert (await cases.shown(work, [case]))[case].name == ""


async def test_an_idea_in_the_round_for_questions_is_kept_only_with_a_yes(house: House, group: int) -> None:
    case = await opened(house, group)
    music, drama = await person(house, MUSIC), await person(house, DRAMA)
    async with house.writing() as work:
        ideas = [await cases.say(work, music, case, Sort.IDEA, text) for text in ("wel", "niet", "onbeslist")]
        yes, no, _ = [each.offered or "" for each in ideas]
        with pytest.raises(NotAllowed):
            await cases.keep_idea(work, drama, yes)
        await cases.keep_idea(work, music, yes)
        await cases.drop_idea(work, music, no)
    await batch(house, group)
    async with house.reading() as work:
        assert (await cases.mine(work, drama))[0][1] == []
    await next_round(house, group, case)
    await batch(house, group)
    async with house.reading() as work:
        assert [each.text for each in (await cases.mine(work, drama))[0][1]] == ["wel"]


async def test_rounds_end_on_their_date_and_the_last_word_is_the_authors(
    house: House, group: int, clock: DrivenClock
) -> None:
    case = await opened(house, group)
    drama, music = await person(house, DRAMA), await person(house, MUSIC)
    async with house.reading() as work:
        until = (await cases.shown(work, [case]))[case].until
    assert until is not None
    assert until - clock.now() == timedelta(days=3)
    for _ in range(2):
        await next_round(house, group, case)
    async with house.writing() as work:
        with pytest.raises(DomainError, match="not-now"):
            await cases.say(work, music, case, Sort.IDEA, "te laat")
        spoken = await cases.say(work, drama, case, Sort.QUESTION, "Ik neem rust mee")
        assert spoken.sort is Sort.TAKEN
    for _ in range(3):
        await next_round(house, group, case)
    async with house.reading() as work:
        assert (await cases.shown(work, [case]))[case].round is Round.CLOSED
        assert await cases.mine(work, drama) == []


async def test_its_author_closes_it_at_any_time_and_nobody_else(house: House, group: int) -> None:
    case = await opened(house, group)
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await cases.close(work, await find_who(work, MUSIC), case)
    async with house.writing() as work:
        await cases.close(work, await find_who(work, DRAMA), case)
        assert (await cases.shown(work, [case]))[case].round is Round.CLOSED


@pytest.mark.usefixtures("group")
async def test_with_a_name_all_goes_at_once_and_with_names(house: House) -> None:
    drama, music = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        assert await cases.begin(work, drama, "Wat er speelt", "Wat nu?", named=True) is None
        case = (await work.session.scalars(select(CaseRow.id))).one()
        await cases.say(work, music, case, Sort.QUESTION, "Waarom nu?")
        said = (await work.session.scalars(select(CaseSayRow.id))).one()
        assert (await cases.shown(work, [case]))[case].name == "Dramadocent"
        assert (await cases.said(work, [said]))[said].name == "Music teacher"


@pytest.mark.usefixtures("group")
async def test_the_note_it_grew_from_leaves_with_it(house: House) -> None:
    drama = await person(house, DRAMA)
    async with house.writing() as work:
        note = await journal.write(work, drama, "", "Wat er speelt")
        await cases.begin(work, drama, note.text, "Wat nu?", named=False, note=note.id)
        assert await work.session.scalar(select(func.count()).select_from(NoteRow)) == 0


async def test_no_delivery_of_a_nameless_case_names_a_member(house: House, group: int) -> None:
    case = await opened(house, group)
    async with house.writing() as work:
        for sender in (DRAMA, MUSIC):
            await cases.say(work, await find_who(work, sender), case, Sort.QUESTION, "Hm?")
    await batch(house, group)
    async with house.reading() as work:
        told = (
            await work.session.scalars(select(DeliveryRow).where(DeliveryRow.kind.startswith("case")))
        ).all()
    assert len(told) == 3
    assert {each.member_id for each in told} == {None}


async def test_erasing_takes_case_and_contributions(house: House, group: int) -> None:
    case = await opened(house, group)
    keepers = Keepers()
    keepers.add(Notes())
    drama, music = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        await cases.say(work, music, case, Sort.QUESTION, "Hoe oud?")
        assert {each.kind for each in await keepers.export(work, music)} == {"reflections-kept-said"}
        assert {each.kind for each in await keepers.export(work, drama)} == {"reflections-kept-case"}
    async with house.writing() as work:
        await keepers.erase(work, music)
        assert await work.session.scalar(select(func.count()).select_from(CaseSayRow)) == 0
        await keepers.erase(work, drama)
        assert await work.session.scalar(select(func.count()).select_from(CaseRow)) == 0
