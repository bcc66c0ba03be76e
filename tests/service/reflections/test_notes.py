"""Notes are for oneself first; what is shared is told to whom, and taken back whenever one likes."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import func, select, text

from bot.community.members import Wishes
from bot.community.mydata import Keepers
from bot.community.people import Sender, Who, find_who
from bot.community.words import Hearing
from bot.content.prompts import prompts as library
from bot.kernel.audiences import Audience
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.reflections import asking_on, journal, nameless, prompts, sharing
from bot.reflections.keeping import Notes
from bot.reflections.rules import suitable
from bot.reflections.tables import NamelessRow, NoteRow
from bot.rhythm.calls import Act
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due
from bot.rhythm.tables import DeliveryRow
from tests.service.community.people import DRAMA, FACILITATOR, HOME, MUSIC, at, begun, joined


@pytest.fixture
async def group(house: House) -> int:
    community = await begun(house)
    await joined(house, DRAMA)
    await joined(house, MUSIC, Wishes(Hearing.SELF, "en"))
    return community


async def person(house: House, sender: Sender) -> Who:
    async with house.reading() as work:
        return await find_who(work, sender)


async def wrote(house: House, sender: Sender, said: str, question: str = "") -> journal.Note:
    async with house.writing() as work:
        return await journal.write(work, await find_who(work, sender), question, said)


async def deliveries(house: House) -> Sequence[DeliveryRow]:
    async with house.reading() as work:
        found = select(DeliveryRow).where(DeliveryRow.kind != "panel").order_by(DeliveryRow.id)
        return (await work.session.scalars(found)).all()


async def agreed(house: House) -> None:
    async with house.writing() as work:
        await nameless.allow(work, await find_who(work, at(FACILITATOR, HOME)), yes=True)


async def batch(house: House, community: int) -> None:
    due = Due(1, 1, community, nameless.OCCASION, "", house.clock.now(), late=False, tide=Tide.HIGH)
    async with house.writing() as work:
        await nameless.post(work, [due])


@pytest.mark.usefixtures("group")
async def test_a_note_is_ones_own_and_unreadable_in_the_database(house: House) -> None:
    note = await wrote(house, DRAMA, "Ik weet het niet meer", "Met welke vraag loop je rond?")
    async with house.reading() as work:
        stored = (await work.session.execute(text("SELECT content FROM notes"))).scalar_one()
        mine = await journal.page(work, await find_who(work, DRAMA))
        theirs = await journal.page(work, await find_who(work, MUSIC))
        assert mine.notes == (note,)
        assert theirs.notes == ()
        with pytest.raises(NotAllowed):
            await journal.read(work, await find_who(work, MUSIC), note.id)
    assert b"weet" not in bytes(stored)
    assert note.audience is Audience.ONLY_ME
    assert await deliveries(house) == []


@pytest.mark.usefixtures("group")
async def test_any_word_finds_it_again_and_pages_turn(house: House, clock: DrivenClock) -> None:
    for number in range(7):
        clock.advance(timedelta(minutes=1))
        await wrote(house, DRAMA, f'Dag {number}: "Één" moment', "Wat viel op?")
    async with house.reading() as work:
        who = await find_who(work, DRAMA)
        first = await journal.page(work, who, 0, "één”"[:3])
        second = await journal.page(work, who, 1, "VIEL op")
        nothing = await journal.page(work, who, 0, "onvindbaar")
    assert [each.text[4] for each in first.notes] == ["6", "5", "4", "3", "2"]
    assert first.more
    assert [each.text[4] for each in second.notes] == ["1", "0"]
    assert not second.more
    assert nothing.notes == ()


@pytest.mark.usefixtures("group")
async def test_sharing_twice_is_once_and_narrowing_takes_it_away(house: House) -> None:
    note = await wrote(house, DRAMA, "gelukt")
    who = await person(house, DRAMA)
    for _ in range(2):
        async with house.writing() as work:
            await sharing.with_group(work, who, note.id)
    assert [each.kind for each in await deliveries(house)] == [sharing.SHARED]
    async with house.writing() as work:
        shown = await sharing.shown(work, [note.id], {})
        assert (shown[note.id].name, shown[note.id].note.text) == ("Dramadocent", "gelukt")
        await work.session.execute(text("UPDATE deliveries SET state = 'sent' WHERE kind = 'reflection'"))
        await sharing.narrow(work, who, note.id)
        assert await sharing.shown(work, [note.id], {}) == {}
    assert [each.act for each in await deliveries(house)] == [Act.SEND, Act.DELETE]


@pytest.mark.usefixtures("group")
async def test_one_person_reads_what_was_meant_for_them(house: House) -> None:
    note = await wrote(house, DRAMA, "alleen voor jou")
    who, music = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        await sharing.with_one(work, who, note.id, MUSIC.account)
    async with house.reading() as work:
        assert note.id in await sharing.shown(work, [note.id], {note.id: music.member})
        assert await sharing.shown(work, [note.id], {note.id: who.member}) == {}
        assert await sharing.shown(work, [note.id], {}) == {}
    for wrong in (DRAMA.account, "99"):
        async with house.writing() as work:
            with pytest.raises(DomainError):
                await sharing.with_one(work, who, note.id, wrong)


async def test_without_a_name_only_where_that_is_agreed(house: House, group: int) -> None:
    note = await wrote(house, DRAMA, "de olifant")
    who = await person(house, DRAMA)
    async with house.writing() as work:
        with pytest.raises(DomainError, match="nameless-off"):
            await nameless.give(work, who, note.id)
        with pytest.raises(NotAllowed):
            await nameless.allow(work, who, yes=True)
    await agreed(house)
    async with house.writing() as work:
        at_six = await nameless.give(work, who, note.id)
        assert at_six.astimezone().minute == 0
    async with house.reading() as work:
        assert await work.session.scalar(select(func.count()).select_from(NoteRow)) == 0
        (waiting,) = await nameless.mine(work, who)
        assert await nameless.mine(work, await find_who(work, MUSIC)) == []
        assert await nameless.shown(work, [waiting.id]) == {}
    await batch(house, group)
    async with house.reading() as work:
        (mine,) = await nameless.mine(work, who)
        shown = await nameless.shown(work, [mine.id])
    assert mine.id != waiting.id
    assert shown[mine.id].text == "de olifant"
    (told,) = await deliveries(house)
    assert (told.kind, told.member_id, told.subject) == (nameless.KIND, None, mine.id)


async def test_only_the_author_takes_it_back(house: House, group: int) -> None:
    await agreed(house)
    note = await wrote(house, DRAMA, "de olifant")
    async with house.writing() as work:
        await nameless.give(work, await find_who(work, DRAMA), note.id)
    await batch(house, group)
    async with house.reading() as work:
        (mine,) = await nameless.mine(work, await find_who(work, DRAMA))
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await nameless.withdraw(work, await find_who(work, MUSIC), mine.id)
    async with house.writing() as work:
        await nameless.withdraw(work, await find_who(work, DRAMA), mine.id)
        assert await work.session.scalar(select(func.count()).select_from(NamelessRow)) == 0


@pytest.mark.usefixtures("group")
async def test_what_others_read_with_a_name_does_not_go_without_one(house: House) -> None:
    await agreed(house)
    note = await wrote(house, DRAMA, "al gelezen")
    who = await person(house, DRAMA)
    async with house.writing() as work:
        await sharing.with_group(work, who, note.id)
        with pytest.raises(DomainError, match="read-already"):
            await nameless.give(work, who, note.id)


@pytest.mark.usefixtures("group")
async def test_two_days_after_something_tried_and_never_when_it_lost_its_name(
    house: House, clock: DrivenClock
) -> None:
    await agreed(house)
    kept, given = await wrote(house, DRAMA, "geprobeerd"), await wrote(house, DRAMA, "ook geprobeerd")
    who = await person(house, DRAMA)
    async with house.writing() as work:
        for note in (kept, kept, given):
            await asking_on.tried(work, who, note.id)
        await nameless.give(work, who, given.id)
    (told,) = await deliveries(house)
    assert (told.subject, told.due_at - clock.now()) == (kept.id, timedelta(days=2))


@pytest.mark.usefixtures("group")
async def test_one_curious_question_that_the_author_answers_or_lets_be(house: House) -> None:
    note = await wrote(house, DRAMA, "iets geprobeerd")
    drama, music = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        with pytest.raises(DomainError):
            await asking_on.ask(work, music, note.id, "Hoe ging dat?")
        await sharing.with_group(work, drama, note.id)
        await asking_on.ask(work, music, note.id, "Hoe ging dat?")
        with pytest.raises(DomainError, match="asked-already"):
            await asking_on.ask(work, music, note.id, "En toen?")
        with pytest.raises(DomainError, match="own-note"):
            await asking_on.ask(work, drama, note.id, "En ik?")
    number = int(next(each.subject for each in await deliveries(house) if each.kind == asking_on.KIND))
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await asking_on.answer(work, music, number, "niet van mij")
        assert not (await asking_on.about(work, [number]))[number].over
        await asking_on.answer(work, drama, number, "Stil, en daarna niet meer")
        shown = await sharing.shown(work, [note.id], {})
        keepers = Keepers()
        keepers.add(Notes())
        said = [each.text for each in await keepers.export(work, drama) if "answer" in each.kind]
    assert [each.answer for each in shown[note.id].answered] == said == ["Stil, en daarna niet meer"]


@pytest.mark.usefixtures("group")
async def test_no_question_comes_back_before_all_were_seen(house: House) -> None:
    options = len(suitable(library(), "orientation", timedelta()))
    async with house.writing() as work:
        who = await find_who(work, DRAMA)
        seen = [(await prompts.another(work, who)).key for _ in range(options)]
    assert len(set(seen)) == options


async def test_own_questions_by_who_may_and_in_both_languages(house: House, group: int) -> None:
    del group
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await prompts.add(work, await find_who(work, DRAMA), "Mag ik?", "")
        lead = await find_who(work, at(FACILITATOR, HOME))
        assert await prompts.add_file(work, lead, b"Wat viel op?\nWie miste je? | Whom did you miss?") == 2
        first, second = await prompts.own(work, lead)
        await prompts.change(work, lead, first.id, "Wat viel op?", "What stood out?")
        await prompts.retire(work, lead, second.id)
        (left,) = await prompts.own(work, lead)
        assert (
            await prompts.question(work, await find_who(work, MUSIC), f"own-{left.id}") == "What stood out?"
        )


async def test_everything_of_a_member_is_shown_to_them_and_goes_when_they_say_so(
    house: House, group: int
) -> None:
    await agreed(house)
    keepers = Keepers()
    keepers.add(Notes())
    private, shared, without = [await wrote(house, DRAMA, said) for said in ("een", "twee", "drie")]
    drama, music = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        await sharing.with_group(work, drama, shared.id)
        await nameless.give(work, drama, without.id)
        await asking_on.ask(work, music, shared.id, "Hoe?")
        kept = await keepers.export(work, drama)
    await batch(house, group)
    assert sorted(each.text for each in kept) == ["drie", "een", "twee"]
    async with house.writing() as work:
        await keepers.erase(work, music)
        assert (await asking_on.about(work, [1])) == {}
        await keepers.erase(work, drama)
    async with house.reading() as work:
        for table in (NoteRow, NamelessRow):
            assert await work.session.scalar(select(func.count()).select_from(table)) == 0
    assert private.audience is Audience.ONLY_ME
