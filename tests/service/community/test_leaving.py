"""Who leaves chooses: what is still open goes to the group or is let go, and nothing stays with nobody."""

import pytest
from sqlalchemy import select

from bot.community import circles, through
from bot.community.agreements import agreeing, readers
from bot.community.arriving import buddies
from bot.community.arriving.setup import Person
from bot.community.growing import roles
from bot.community.leaving.handing_over import Leavers
from bot.community.leaving.tasks_left import Tasks
from bot.community.people import Sender
from bot.community.words import Role
from bot.harvest import closing as rounding_off
from bot.harvest.closing import Sort
from bot.harvest.leaving import Carried
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.questions import answering, asking
from bot.questions.asking import How, Looked, Wanted
from bot.questions.leaving import OpenQuestions
from bot.questions.life import Event, Stage
from bot.questions.moving import EVERYONE, happens
from bot.questions.rows import locked
from bot.questions.tables import QuestionRow
from bot.standups import boards, settings
from bot.standups.boards import Lane
from bot.standups.leaving import OnTheBoard
from tests.service.community.people import DRAMA, MUSIC
from tests.service.ruimte.people import HOST, THIRD, a_group, person, told


@pytest.fixture
async def group(house: House) -> int:
    return await a_group(house)


def leavers() -> Leavers:
    found = Leavers()
    found.add(Tasks(), OpenQuestions(), Carried(), OnTheBoard())
    return found


async def open_for(house: House, sender: Sender) -> list[tuple[str, str]]:
    who = await person(house, sender)
    async with house.writing() as work:
        return [(each.kind, each.text) for each in await leavers().still_open(work, who)]


async def leaves(house: House, sender: Sender, *, give: bool) -> None:
    who = await person(house, sender)
    async with house.writing() as work:
        await leavers().leave(work, who, give=give)


async def asked(house: House, sender: Sender, other: Sender, *, named: bool = True) -> str:
    who = await person(house, sender)
    async with house.writing() as work:
        draft = await asking.write(work, who, Wanted("Wie weet een zaal?", named=named), Looked((), ()))
        await asking.start(work, who, draft.question.id, How.ONE, other.account)
    return draft.question.id


async def stage(house: House, question: str) -> str | None:
    async with house.reading() as work:
        return await work.session.scalar(select(QuestionRow.stage).where(QuestionRow.id == question))


@pytest.mark.usefixtures("group")
@pytest.mark.parametrize(("give", "after"), [(True, Stage.GROUP), (False, Stage.WITHDRAWN)])
async def test_a_question_goes_to_everyone_or_is_taken_back(house: House, give: bool, after: Stage) -> None:
    question = await asked(house, DRAMA, MUSIC)
    assert await open_for(house, DRAMA) == [("open-question", "Wie weet een zaal?")]
    assert await open_for(house, MUSIC) == []
    await leaves(house, DRAMA, give=give)
    assert await stage(house, question) == after
    assert len(await told(house, EVERYONE)) == int(give)


@pytest.mark.usefixtures("group")
async def test_without_a_name_nothing_of_it_happens_when_someone_leaves(house: House) -> None:
    begun = await asked(house, DRAMA, MUSIC, named=False)
    async with house.writing() as work:
        await happens(work, await locked(work, begun), Event.BEGIN)
    waiting = await asked(house, DRAMA, MUSIC, named=False)
    await leaves(house, DRAMA, give=True)
    assert (await stage(house, begun), await stage(house, waiting)) == (Stage.WITHDRAWN, None)
    assert await told(house, EVERYONE) == []


@pytest.mark.usefixtures("group")
@pytest.mark.parametrize("said_yes", [False, True])
async def test_what_waits_for_an_answer_of_theirs_goes_on_at_once(house: House, said_yes: bool) -> None:
    question = await asked(house, DRAMA, MUSIC)
    music = await person(house, MUSIC)
    if said_yes:
        async with house.writing() as work:
            await answering.yes(work, music, question)
    await leaves(house, MUSIC, give=False)
    assert await stage(house, question) == Stage.GROUP


@pytest.mark.usefixtures("group")
@pytest.mark.parametrize("give", [True, False])
async def test_the_board_keeps_it_for_another_or_lets_it_go(house: House, give: bool) -> None:
    lead, music, drama = [await person(house, each) for each in (HOST, MUSIC, DRAMA)]
    async with house.writing() as work:
        await settings.switch(work, lead, board=True)
        await boards.begin(work, lead, "")
        await boards.put(work, music, ["Een zaal zoeken"])
        board = await boards.board(work, music)
    assert board is not None
    (activity,) = board.activities
    with pytest.raises(NotAllowed):
        async with house.writing() as work:
            await boards.move(work, drama, activity.id, Lane.BUSY)
    await leaves(house, MUSIC, give=give)
    async with house.writing() as work:
        standing = await boards.board(work, drama)
        assert standing is not None
        assert [each.text for each in standing.activities] == (["Een zaal zoeken"] if give else [])
        if give:
            await boards.move(work, drama, activity.id, Lane.BUSY)


async def test_tasks_end_and_others_are_asked(house: House, group: int) -> None:
    lead, music, drama, third = [await person(house, each) for each in (HOST, MUSIC, DRAMA, THIRD)]
    async with house.writing() as work:
        await roles.give(work, lead, Role.COORDINATOR, Person(MUSIC.account, MUSIC.name))
        made = await readers.propose(work, drama, MUSIC.account)
        await agreeing.confirm(work, music, made.id)
        await buddies.offer(work, music, willing=True)
        await buddies.ask(work, drama)
        await buddies.accept(work, music, drama.member or 0)
        await buddies.offer(work, third, willing=True)
        await circles.make(work, music, "Kern")
        await through.add(work, music, "De conciërge", said_yes=True)
        await rounding_off.add(work, drama, {Sort.STAYS: "Samen lunchen"})
        (line,) = await rounding_off.lines(work, group)
        await rounding_off.carry(work, music, line.id)
    assert await open_for(house, MUSIC) == [
        ("role", "coordinator"),
        ("open-reader", ""),
        ("open-buddy", "Dramadocent"),
        ("open-through", "De conciërge"),
        ("open-carried", "Samen lunchen"),
    ]
    await leaves(house, MUSIC, give=True)
    async with house.reading() as work:
        assert await readers.reader(work, group) is None
        assert Role.COORDINATOR not in {each.role for each in await roles.holders(work, lead)}
        assert [each.carrier for each in await rounding_off.lines(work, group)] == [""]
        assert await circles.circles(work, drama) == []
    assert (await told(house, buddies.KIND))[-1].member_id == third.member


@pytest.mark.usefixtures("group")
async def test_the_last_facilitator_names_another_first(house: House) -> None:
    lead, music = await person(house, HOST), await person(house, MUSIC)
    async with house.writing() as work:
        with pytest.raises(DomainError, match="roles-last-facilitator"):
            await roles.must_have_another(work, lead)
        await roles.must_have_another(work, music)
        await roles.give(work, lead, Role.FACILITATOR, Person(MUSIC.account, MUSIC.name))
        await roles.must_have_another(work, lead)
