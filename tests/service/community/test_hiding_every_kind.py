"""What each room shows to the group is withdrawn by that room: it is gone, stays gone, and its author hears why."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.community.safety import hiding
from bot.kernel.errors import DomainError
from bot.kernel.house import House
from bot.questions import asking, closing
from bot.questions.asking import How, Looked, Wanted
from bot.questions.life import Event
from bot.questions.moving import EVERYONE, happens
from bot.questions.rows import locked
from bot.rhythm.calls import Act, Tell
from bot.rhythm.tables import DeliveryRow, DeliveryState
from bot.rhythm.telling import tell
from bot.ruimte import assuming, laying, listened, listening, returning
from bot.standups import reports
from bot.standups.rules import State
from bot.standups.tables import WeekRow
from cogs.safety.posts import POSTS
from tests.service.community.people import DRAMA, MUSIC
from tests.service.ruimte.people import HOST, THIRD, a_group, person, told


@pytest.fixture
async def group(house: House) -> int:
    return await a_group(house)


async def sent(house: House, delivery: DeliveryRow) -> None:
    """As if the platform had posted it."""
    async with house.writing() as work:
        now = {"reference": f"9/{delivery.id}", "state": DeliveryState.SENT.value, "sent_at": work.now}
        await work.session.execute(update(DeliveryRow).where(DeliveryRow.id == delivery.id).values(**now))


async def hid(house: House, delivery: DeliveryRow) -> None:
    """Who facilitates takes it away."""
    await sent(house, delivery)
    who = await person(house, HOST)
    async with house.writing() as work:
        await hiding.hide(work, who, POSTS, f"9/{delivery.id}", "Dit gaat over iemand die er niet bij is")


async def who_heard_why(house: House) -> list[int | None]:
    return [each.member_id for each in await told(house, hiding.KIND)]


async def asked(house: House, *, named: bool = True) -> str:
    who = await person(house, DRAMA)
    async with house.writing() as work:
        wanted = Wanted("Wie kent een klein fonds?", named=named)
        draft = await asking.write(work, who, wanted, Looked((), ()))
        await asking.start(work, who, draft.question.id, How.GROUP)
    return draft.question.id


@pytest.mark.usefixtures("group")
async def test_a_question_goes_no_further_and_is_found_by_nobody(house: House) -> None:
    question = await asked(house)
    who = await person(house, DRAMA)
    async with house.writing() as work:
        await closing.helped(work, who, question, "Het fonds om de hoek")
    await hid(house, (await told(house, EVERYONE))[0])
    assert await who_heard_why(house) == [who.member]
    async with house.reading() as work:
        assert await closing.found(work, await person(house, MUSIC), [question]) == []
    assert (await told(house, EVERYONE))[-1].act == Act.DELETE


@pytest.mark.usefixtures("group")
async def test_whoever_asked_without_a_name_hears_it_at_their_own_click(house: House) -> None:
    question = await asked(house, named=False)
    async with house.writing() as work:
        await happens(work, await locked(work, question), Event.BEGIN)
    await hid(house, (await told(house, EVERYONE))[0])
    assert await who_heard_why(house) == []
    async with house.reading() as work:
        assert await hiding.mine(work, await person(house, DRAMA))
        assert await hiding.mine(work, await person(house, MUSIC)) == []


@pytest.mark.usefixtures("group")
async def test_a_sentence_of_two_is_shown_again_by_no_later_yes(house: House) -> None:
    one, other = await person(house, DRAMA), await person(house, THIRD)
    async with house.writing() as work:
        await assuming.ask(work, one, THIRD.account, "Wil je het niet meer?")
    assumption, sentence = (await told(house, assuming.ASKS))[0].subject, "We wachtten allebei."
    async with house.writing() as work:
        await assuming.answer(work, other, assumption, "Juist wel.")
        await assuming.propose(work, one, assumption, sentence)
        await assuming.share(work, other, assumption, assuming.mark(sentence))
    await hid(house, (await told(house, assuming.SHARED))[0])
    assert await who_heard_why(house) == [one.member]
    with pytest.raises(DomainError, match="together-gone"):
        async with house.writing() as work:
            await assuming.share(work, other, assumption, assuming.mark(sentence))


@pytest.mark.usefixtures("group")
async def test_a_turn_leaves_an_empty_place_and_the_first_message_takes_the_round_along(house: House) -> None:
    one, other = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        await listening.begin(work, one, "dynamiek")
    (begun,) = await told(house, listening.KIND)
    async with house.writing() as work:
        await listening.say(work, one, int(begun.subject), 0, "We gaan te hard.")
    turn = next(each for each in await told(house, listening.KIND) if each.subject.startswith("turn:"))
    await hid(house, turn)
    assert await who_heard_why(house) == [one.member]
    async with house.reading() as work:
        assert (await listened.shown(work, [turn.subject])) == {}
    await hid(house, begun)
    with pytest.raises(DomainError, match="together-round-over"):
        async with house.writing() as work:
            await listening.say(work, other, int(begun.subject), 1, "Ik hoorde iets.")


@pytest.mark.usefixtures("group")
async def test_then_and_now_is_its_authors_own_again(house: House) -> None:
    who = await person(house, DRAMA)
    async with house.writing() as work:
        card = await laying.lay(work, who, "plek")
        await laying.say(work, who, card, "thuis")
        await returning.say_now(work, who, "plek", "Nu de bus.")
        await returning.share(work, who, "plek", with_then=True)
    delivery = (await told(house, returning.KIND))[0]
    await hid(house, delivery)
    assert await who_heard_why(house) == [who.member]
    async with house.reading() as work:
        assert await returning.shared(work, [delivery.subject]) == {}
        assert (await returning.visits(work, who, ["plek"]))[0].now == "Nu de bus."


async def test_a_report_is_taken_back_whole_by_any_of_its_pages(house: House, group: int) -> None:
    async with house.writing() as work:
        week = WeekRow(
            community_id=group,
            number=1,
            state=State.DONE.value,
            opened_at=work.now,
            closes_at=work.now + timedelta(days=5),
        )
        work.session.add(week)
        await work.session.flush()
        page = Tell(kind=reports.PAGE, community=group, subject=f"{week.id}:1")
        report = Tell(kind=reports.KIND, community=group, subject=f"{week.id}:0")
        first, second = await tell(work, [report, page])
        week.report, week.report_pages = first, [second]
    standing = await told(house, reports.KIND, reports.PAGE)
    await sent(house, standing[0])
    await hid(house, standing[1])
    gone = [each for each in await told(house, reports.KIND, reports.PAGE) if each.act == Act.DELETE]
    assert {each.of_id for each in gone} == {first, second}
