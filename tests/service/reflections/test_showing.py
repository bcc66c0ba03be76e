"""What fifty groups read of cases, and their readers of what is read first, is asked of the database at once."""

import pytest

from bot.community.agreements.page import Sort as Agreed
from bot.community.safety.tables import ReaderRow
from bot.community.tables import AgreementRow, MemberRow
from bot.discord.client import Client
from bot.kernel.house import House, Work
from bot.reflections import first_reading, relaying
from bot.reflections.journal import packed
from bot.reflections.mixing import sealed
from bot.reflections.rounds import Round, Sort, State
from bot.reflections.tables import CaseRow, CaseSayRow, NamelessRow, ReadingRow
from tests.service.rendering import MANY, QUERIES, Group, read, rendered, settled, told


def named(member: int) -> str:
    return f"Noor de {member}e"


async def groups(work: Work) -> list[Group]:
    """Each with a member who is called like nobody else."""
    every = await settled(work, MANY)
    for _, member in every:
        (await work.session.get_one(MemberRow, member)).name = named(member)
    return every


async def brought(work: Work, group: Group, *, with_name: bool = True) -> CaseRow:
    community, member = group
    content = packed("Wat nu?", f"Van {community}.")
    now = Round.QUESTIONS.value
    case = sealed(work, CaseRow, member, content, community_id=community, named=with_name, round=now)
    await work.session.flush()
    return case


async def said(work: Work, group: Group) -> str:
    case = await brought(work, group)
    sort, state = Sort.QUESTION.value, State.POSTED.value
    row = sealed(work, CaseSayRow, group[1], f"Van {group[0]}.", case_id=case.id, sort=sort, state=state)
    await work.session.flush()
    return row.id


async def given(work: Work, group: Group) -> None:
    """To the one whom the group agreed on as its reader."""
    community, member = group
    choice = AgreementRow(
        community_id=community,
        kind=Agreed.READER.value,
        text="",
        proposed_at=work.now,
        confirmed_at=work.now,
    )
    note = sealed(work, NamelessRow, member, packed("", f"Van {community}."), community_id=community)
    work.session.add(choice)
    await work.session.flush()
    work.session.add_all(
        [
            ReaderRow(agreement_id=choice.id, member_id=member),
            ReadingRow(nameless_id=note.id, state=first_reading.State.READ.value),
        ]
    )
    await work.session.flush()


@pytest.mark.parametrize("kind", [relaying.CASE, relaying.SAID])
async def test_every_group_reads_its_own_case_and_who_speaks(house: House, client: Client, kind: str) -> None:
    async with house.writing() as work:
        every = await groups(work)
        case = kind == relaying.CASE
        about = {each: (await brought(work, each)).id if case else await said(work, each) for each in every}
        deliveries = [told(work, kind, group, subject) for group, subject in about.items()]
    assert await rendered(house, client, deliveries) == (MANY, QUERIES)
    texts = await read(house, client, deliveries)
    assert all(f"> Van {community}." in texts[member] for community, member in every)
    assert all(named(member) in texts[member] for _, member in every)


async def test_a_case_without_a_name_stays_so_among_cases_with_one(house: House, client: Client) -> None:
    async with house.writing() as work:
        every = await groups(work)
        cases = [await brought(work, group, with_name=group != every[0]) for group in every]
        deliveries = [
            told(work, relaying.CASE, group, case.id) for group, case in zip(every, cases, strict=True)
        ]
    texts = await read(house, client, deliveries)
    assert [member for member, text in texts.items() if "Noor" not in text] == [every[0][1]]


async def test_every_reader_reads_what_lies_with_them(house: House, client: Client) -> None:
    async with house.writing() as work:
        every = await groups(work)
        for group in every:
            await given(work, group)
        deliveries = [told(work, first_reading.KIND, group, "all") for group in every]
    assert await rendered(house, client, deliveries) == (MANY, QUERIES)
    texts = await read(house, client, deliveries)
    assert all(f"> Van {community}." in texts[member] for community, member in every)


async def test_who_is_not_the_reader_reads_nothing(house: House, client: Client) -> None:
    async with house.writing() as work:
        one, other = await settled(work, 2)
        await given(work, one)
        deliveries = [told(work, first_reading.KIND, (one[0], other[1]), "all")]
    assert await rendered(house, client, deliveries) == (0, QUERIES)
