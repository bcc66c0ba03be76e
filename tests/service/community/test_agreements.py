"""Our agreements: one proposes, the group confirms, versions are kept; own words reach every text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.community.agreements import agreeing, letting_go, vocabulary
from bot.community.agreements.agreeing import enough
from bot.community.agreements.page import Agreement, Page, Sort, page_of
from bot.community.agreements.vocabulary import TERMS
from bot.community.growing import settings
from bot.community.people import JoinFirst, Sender, find_who
from bot.community.words import Phase
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.kernel.languages import LANGUAGES
from tests.service.community.people import DRAMA, FACILITATOR, HOME, MUSIC, at, begun, joined

LEAD = at(FACILITATOR, HOME)


async def proposed(house: House, sort: Sort, text: str, by: Sender = DRAMA) -> Agreement:
    async with house.writing() as work:
        return await agreeing.propose(work, await find_who(work, by), sort, text)


async def confirmed(house: House, number: int, by: Sender) -> Agreement:
    async with house.writing() as work:
        return await agreeing.confirm(work, await find_who(work, by), number)


async def page(house: House) -> Page:
    async with house.reading() as work:
        return await page_of(work, await find_who(work, DRAMA))


async def of_three(house: House) -> int:
    community = await begun(house)
    for person in (DRAMA, MUSIC, LEAD):
        await joined(house, person)
    return community


async def test_a_rule_holds_once_half_of_the_group_stands_behind_it(house: House) -> None:
    await of_three(house)
    made = await proposed(house, Sort.RULE, "Wat hier gezegd wordt, blijft hier")
    assert made.confirmed_at is None
    assert (await page(house)).proposed[0].text == "Wat hier gezegd wordt, blijft hier"
    assert (await confirmed(house, made.id, DRAMA)).confirmed_at is None
    assert (await confirmed(house, made.id, MUSIC)).confirmed_at is not None
    now = await page(house)
    assert (now.version, [rule.text for rule in now.rules], now.proposed) == (1, [made.text], ())


async def test_a_new_compass_replaces_the_old_one_which_is_kept(house: House) -> None:
    await of_three(house)
    for text in ("Beter leren kijken", "Samen beter leren kijken"):
        made = await proposed(house, Sort.COMPASS, text)
        await confirmed(house, made.id, MUSIC)
    now = await page(house)
    assert now.compass == "Samen beter leren kijken"
    assert [course.text for course in now.courses] == ["Beter leren kijken"]


async def test_the_name_is_the_groups_to_choose(house: House) -> None:
    await of_three(house)
    made = await proposed(house, Sort.NAME, "De Tussenkamer")
    await confirmed(house, made.id, LEAD)
    async with house.reading() as work:
        row = await work.session.get_one(vocabulary.CommunityRow, 1)
    assert row.name == "De Tussenkamer"


async def test_the_phase_changes_when_the_group_says_so(house: House) -> None:
    await of_three(house)
    made = await proposed(house, Sort.PHASE, "action")
    async with house.reading() as work:
        assert (await settings.of_community(work, await find_who(work, DRAMA))).phase is Phase.ORIENTATION
    await confirmed(house, made.id, MUSIC)
    async with house.reading() as work:
        assert (await settings.of_community(work, await find_who(work, DRAMA))).phase is Phase.ACTION
    with pytest.raises(DomainError):
        await proposed(house, Sort.PHASE, "vakantie")


async def test_a_decision_is_recorded_by_who_organises(house: House) -> None:
    await of_three(house)
    async with house.writing() as work:
        again = date(2026, 12, 1)
        await agreeing.decide(work, await find_who(work, LEAD), "We gaan door tot juni", "samen", again)
        with pytest.raises(NotAllowed):
            await agreeing.decide(work, await find_who(work, DRAMA), "Ik beslis", "", None)
    [decision] = (await page(house)).decisions
    assert (decision.how, decision.look_again_on) == ("samen", again)


async def test_who_has_not_joined_proposes_nothing_and_confirms_nothing(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    await joined(house, LEAD)
    made = await proposed(house, Sort.RULE, "We beginnen op tijd")
    with pytest.raises(JoinFirst):
        await proposed(house, Sort.RULE, "Van buiten", by=MUSIC)
    with pytest.raises(JoinFirst):
        await confirmed(house, made.id, MUSIC)


@pytest.mark.parametrize(("sort", "text"), [(Sort.RULE, " "), (Sort.RULE, "x" * 301), (Sort.NAME, "n" * 61)])
async def test_what_does_not_fit_gets_a_clear_word(house: House, sort: Sort, text: str) -> None:
    await of_three(house)
    with pytest.raises(DomainError, match="agreements-"):
        await proposed(house, sort, text)


async def reach(house: House, by: Sender) -> list[str]:
    async with house.reading() as work:
        return [each.text for each in await letting_go.within_reach(work, await find_who(work, by))]


async def let_go(house: House, number: int, by: Sender) -> None:
    async with house.writing() as work:
        await letting_go.let_go(work, await find_who(work, by), number)


async def test_a_proposal_is_let_go_by_who_made_it_or_who_steers(house: House) -> None:
    await of_three(house)
    first, second = [await proposed(house, Sort.RULE, text) for text in ("Eerst luisteren", "Op tijd")]
    assert [await reach(house, by) for by in (DRAMA, MUSIC, LEAD)] == [
        ["Op tijd", "Eerst luisteren"],
        [],
        ["Op tijd", "Eerst luisteren"],
    ]
    with pytest.raises(NotAllowed, match="community-not-allowed"):
        await let_go(house, first.id, MUSIC)
    await let_go(house, first.id, DRAMA)
    await let_go(house, second.id, LEAD)
    assert (await page(house)).proposed == ()


async def test_what_holds_is_let_go_by_who_steers_and_is_not_looked_at_again(house: House) -> None:
    await of_three(house)
    rule = await proposed(house, Sort.RULE, "Eerst luisteren")
    await confirmed(house, rule.id, MUSIC)
    compass = await proposed(house, Sort.COMPASS, "Samen kijken")
    await confirmed(house, compass.id, MUSIC)
    async with house.writing() as work:
        decision = await agreeing.decide(
            work, await find_who(work, LEAD), "We gaan naar het museum", "", date(2026, 10, 1)
        )
    assert (await reach(house, DRAMA), await reach(house, LEAD)) == ([], [decision.text, rule.text])
    with pytest.raises(NotAllowed, match="community-not-allowed"):
        await let_go(house, rule.id, DRAMA)
    for number in (rule.id, decision.id):
        await let_go(house, number, LEAD)
        with pytest.raises(NotAllowed, match="agreements-gone"):
            await let_go(house, number, LEAD)
        with pytest.raises(NotAllowed, match="agreements-gone"):
            await confirmed(house, number, MUSIC)
    now = await page(house)
    assert (now.rules, now.decisions, now.compass, now.version) == ((), (), "Samen kijken", 2)


async def test_an_own_word_reaches_every_text_in_both_languages(house: House) -> None:
    await of_three(house)
    for term in TERMS:
        async with house.writing() as work:
            words = await vocabulary.call(work, await find_who(work, LEAD), term, 'samen{zijn} "hier"')
    for language in LANGUAGES:
        say = house.languages.voice(language, words)
        assert say("panel-session", moment="x").casefold().count('samen{zijn} "hier"') == 1
        for term in TERMS:
            assert say("words-term", term=term) == 'samen{zijn} "hier"'
    async with house.writing() as work:
        words = await vocabulary.call(work, await find_who(work, LEAD), "session", "")
    assert "session" not in words


@given(members=st.integers(0, 200))
def test_half_is_enough_and_one_alone_never_where_there_are_more(members: int) -> None:
    assert enough(max(2, (members + 1) // 2), members)
    assert enough(1, members) is (members <= 1)
