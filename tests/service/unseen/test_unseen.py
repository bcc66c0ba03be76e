"""Unseen rounds: nobody sees anything before its moment; without names nobody can be found, and few means nothing."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from bot.community.leaving.keeping import Membership
from bot.community.mydata import Keepers
from bot.community.people import JoinFirst, Sender, find_who
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.kernel.languages import Languages
from bot.rhythm import schedules
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due
from bot.unseen import answering, closing, rounds
from bot.unseen.keeping import UnseenAnswers
from bot.unseen.rounds import Round
from bot.unseen.rules import Outcome
from bot.unseen.tables import UnseenAnswerRow
from tests.service.community.people import DRAMA, FACILITATOR, HOME, at, begun, joined

LEAD = at(FACILITATOR, HOME)


def member(number: int) -> Sender:
    return replace(DRAMA, account=f"10{number}", name=f"Lid {number}")


async def group(house: House, members: int = 8) -> int:
    community = await begun(house)
    for number in range(members):
        await joined(house, member(number))
    return community


async def opened(house: House, template: str) -> Round:
    async with house.writing() as work:
        made = await rounds.begin(work, await find_who(work, LEAD), template, "Hoe is het?")
    assert made is not None
    return made


async def answered(house: House, number: int, by: Sender, said: str) -> None:
    async with house.writing() as work:
        await answering.answer(work, await find_who(work, by), number, said)


async def closed(house: House, of: Round) -> Round:
    async with house.writing() as work:
        due = Due(1, 1, of.community, "unseen", str(of.id), work.now, late=False, tide=Tide.HIGH)
        await closing.close_due(work, [due])
    async with house.reading() as work:
        return (await rounds.rounds(work, [of.id]))[of.id]


async def rows(house: House) -> list[UnseenAnswerRow]:
    async with house.reading() as work:
        return list(await work.session.scalars(select(UnseenAnswerRow)))


async def test_without_names_five_answers_make_a_spread_that_is_computed_once(house: House) -> None:
    await group(house)
    of = await opened(house, "trust")
    for number in range(5):
        await answered(house, of.id, member(number), "easily" if number else "hardly")
    now = await closed(house, of)
    assert now.outcome is Outcome.SHOWN
    assert now.result == {"easily": 8, "mostly": 0, "sometimes": 0, "hardly": 2}
    assert (await closed(house, of)).result == now.result
    with pytest.raises(DomainError, match="unseen-closed"):
        await answered(house, of.id, member(6), "easily")


async def test_too_few_answers_get_one_extension_and_are_then_erased(house: House) -> None:
    await group(house)
    of = await opened(house, "sentences")
    for number in range(4):
        await answered(house, of.id, member(number), f"Antwoord {number}")
    longer = await closed(house, of)
    assert longer.extended
    assert longer.outcome is None
    assert (await closed(house, of)).outcome is Outcome.NOTHING
    assert await rows(house) == []


async def test_a_group_of_six_talks_instead(house: House) -> None:
    await group(house, members=6)
    async with house.writing() as work:
        assert await rounds.begin(work, await find_who(work, LEAD), "trust", "Hoe is het?") is None
    await opened(house, "perspectives")


async def test_an_answer_without_a_name_has_no_author_that_can_be_read(house: House) -> None:
    await group(house)
    of = await opened(house, "sentences")
    await answered(house, of.id, member(3), "Ik durf het niet te zeggen")
    [row] = await rows(house)
    assert row.member_id is None
    async with house.reading() as work:
        stored = (await work.session.execute(text("SELECT author, answer FROM unseen_answers"))).one()
    for part in stored:
        assert b"durf" not in bytes(part)
        assert len(bytes(part)) % 256 == (4 + 12 + 16) % 256


async def test_a_member_keeps_their_own_answer_and_may_change_it_until_the_end(house: House) -> None:
    await group(house)
    of = await opened(house, "sentences")
    for said in ("Eerst dit", "Toch dit"):
        await answered(house, of.id, member(0), said)
    async with house.reading() as work:
        assert await answering.mine(work, await find_who(work, member(0)), of.id) == "Toch dit"
        assert await answering.mine(work, await find_who(work, member(1)), of.id) == ""
    assert len(await rows(house)) == 1
    await answered(house, of.id, member(0), " ")
    assert await rows(house) == []


async def test_two_presses_at_one_moment_leave_one_answer(house: House) -> None:
    await group(house)
    of = await opened(house, "sentences")
    await asyncio.gather(*(answered(house, of.id, member(0), f"Antwoord {number}") for number in range(3)))
    assert len(await rows(house)) == 1


async def test_with_names_everything_appears_at_once_and_not_before(house: House) -> None:
    await group(house)
    of = await opened(house, "perspectives")
    await answered(house, of.id, member(0), "Van opzij")
    async with house.reading() as work:
        with pytest.raises(ValueError, match="appear"):
            await answering.said(work, [of])
    now = await closed(house, of)
    async with house.reading() as work:
        [said] = (await answering.said(work, [now]))[now.id]
    assert (said.text, said.name) == ("Van opzij", "Lid 0")


async def test_only_members_of_this_community_take_part(house: House) -> None:
    await group(house)
    of = await opened(house, "perspectives")
    with pytest.raises(JoinFirst):
        await answered(house, of.id, LEAD, "Ik begeleid alleen")
    with pytest.raises(NotAllowed):
        await answered(house, 999, member(0), "Elders")
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await rounds.begin(work, await find_who(work, member(0)), "trust", "Mag ik?")


@pytest.mark.parametrize(
    ("template", "said"), [("trust", "anders"), ("associations", "w" * 41), ("sentences", "x" * 501)]
)
async def test_what_does_not_fit_gets_a_clear_word(house: House, template: str, said: str) -> None:
    await group(house)
    of = await opened(house, template)
    with pytest.raises(DomainError):
        await answered(house, of.id, member(0), said)


async def test_erasing_takes_answers_with_and_without_a_name(house: House) -> None:
    await group(house)
    for template in ("sentences", "perspectives"):
        of = await opened(house, template)
        await answered(house, of.id, member(0), "Van mij")
        await answered(house, of.id, member(1), "Van een ander")
    keepers = Keepers()
    keepers.add(Membership(), UnseenAnswers())
    async with house.writing() as work:
        kept = await keepers.export(work, await find_who(work, member(0)))
    assert sum("Van mij" in each.text for each in kept) == 2
    assert not any("ander" in each.text for each in kept)
    async with house.writing() as work:
        await keepers.erase(work, await find_who(work, member(0)))
    assert len(await rows(house)) == 2


async def test_what_is_taken_along_says_scores_and_choices_in_words(
    house: House, languages: Languages
) -> None:
    await group(house)
    of = await opened(house, "interim")
    await answered(house, of.id, member(0), "|".join(["yes", "largely", *[""] * (len(of.statements) - 2)]))
    await answered(house, (await opened(house, "council")).id, member(0), "otherwise")
    keepers = Keepers()
    keepers.add(Membership(), UnseenAnswers())
    async with house.writing() as work:
        kept = await keepers.export(work, await find_who(work, member(0)))
    say = languages.voice("nl")
    read = "\n".join(each.readable(say) for each in kept)
    for option in ("yes", "largely", "otherwise"):
        assert say("unseen-option", option=option) in read
        assert option not in read
    assert say("unseen-statement", statement="content") in read


async def test_it_closes_by_itself(house: House) -> None:
    community = await group(house)
    of = await opened(house, "trust")
    async with house.reading() as work:
        planned = [each for each in await schedules.rhythms(work, community) if each.occasion == "unseen"]
    assert [each.next_at for each in planned] == [of.closes_at]
    assert of.closes_at - house.clock.now() == timedelta(days=5)


async def test_of_scored_statements_a_spread_stays_and_what_few_said_is_wiped(house: House) -> None:
    await group(house)
    async with house.writing() as work:
        made = await rounds.begin(
            work, await find_who(work, LEAD), "statements", "Klopt dit?", "Het tempo past\nIk durf te vragen"
        )
    assert made is not None
    for number in range(6):
        second = "no" if number < 4 else ""
        await answered(house, made.id, member(number), f"{'yes' if number % 2 else 'no'}|{second}")
    now = await closed(house, made)
    assert now.outcome is Outcome.SHOWN
    assert now.result == {"0:yes": 5, "0:largely": 0, "0:little": 0, "0:no": 5}
    texts = {answering.text_of(work, row) for row in await rows(house)}
    assert texts == {"yes|", "no|"}


async def test_four_answers_to_each_statement_are_no_result(house: House) -> None:
    await group(house)
    of = await opened(house, "interim")
    for number in range(8):
        mine = ["yes" if (place + number) % 2 else "" for place in range(len(of.statements))]
        await answered(house, of.id, member(number), "|".join(mine))
    assert (await closed(house, of)).outcome is None
    now = await closed(house, of)
    assert now.outcome is Outcome.NOTHING
    assert now.result is None
    assert await rows(house) == []
