"""What fifty groups read of their cards is asked of the database at once, and each reads of its own."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.content.forms import closing_line
from bot.discord.client import Client
from bot.kernel.house import House, Work
from bot.kernel.sealing import Place, new_row_id
from bot.ruimte import assuming, laying, listened, listening, returning
from bot.ruimte.tables import (
    AssumptionRow,
    CardRow,
    CardWordRow,
    ListeningRow,
    ListeningTurnRow,
    OwnSpaceRow,
    ReturnRow,
)
from bot.ruimte.turns import Step
from tests.service.rendering import MANY, QUERIES, Group, read, rendered, settled, told

SPACE, FIRST, LATER = "plek", "thuis", "onderweg"


def own(group: Group) -> str:
    """A word that no other group has."""
    return f"woord{group[0]:04}"


async def begun(work: Work, many: int) -> list[Group]:
    """Each with its own word for one card."""
    groups = await settled(work, many)
    work.session.add_all(
        OwnSpaceRow(community_id=group[0], key=SPACE, nl=own(group), en=own(group)) for group in groups
    )
    return groups


async def card(work: Work, group: Group) -> str:
    community, member = group
    row = CardRow(community_id=community, member_id=member, space=SPACE, laid_at=work.now)
    work.session.add(row)
    await work.session.flush()
    return str(row.id)


async def sentence(work: Work, group: Group) -> str:
    return f"{laying.ASK}:{await card(work, group)}"


async def word(work: Work, group: Group, text: str = "") -> str:
    number = int(await card(work, group))
    row = CardWordRow(card_id=number, member_id=group[1], text=text or own(group), said_at=work.now)
    work.session.add(row)
    await work.session.flush()
    return str(row.id)


async def heard(work: Work, group: Group) -> tuple[ListeningRow, list[ListeningTurnRow]]:
    """A round in which two turns were taken."""
    community, member = group
    row = ListeningRow(community_id=community, space=SPACE, closes_at=work.now)
    work.session.add(row)
    await work.session.flush()
    turns = [
        ListeningTurnRow(
            listening_id=row.id,
            position=place,
            step=step,
            member_id=member,
            text=own(group),
            said_at=work.now,
        )
        for place, step in enumerate(("answer", "heard"))
    ]
    work.session.add_all(turns)
    await work.session.flush()
    return row, turns


async def beginning(work: Work, group: Group) -> str:
    row, _ = await heard(work, group)
    return str(row.id)


async def turn(work: Work, group: Group) -> str:
    _, turns = await heard(work, group)
    return listening.subject_of(turns[-1])


async def came_back(work: Work, group: Group, *, with_then: bool = True) -> str:
    """To a card that was laid twice, and said something to both times."""
    community, member = group
    for said in (FIRST, LATER):
        await word(work, group, said)
    number = new_row_id()
    row = ReturnRow(
        id=number,
        community_id=community,
        member_id=member,
        space=SPACE,
        now=work.keyring.seal("Overal.", Place("card_returns", number, "now")),
        said_at=work.now,
        with_then=with_then,
        delivery=1,
    )
    work.session.add(row)
    return number


async def invitation(work: Work, group: Group) -> str:
    del work, group
    return f"{returning.INVITED}:{SPACE}:kind"


async def thought(work: Work, group: Group) -> str:
    community, member = group
    number = new_row_id()
    row = AssumptionRow(
        id=number, community_id=community, asker_id=member, asked_id=member, asked_at=work.now, told=[]
    )
    row.thought = work.keyring.seal(own(group), Place("assumptions", number, "thought"))
    work.session.add(row)
    return number


MADE: list[tuple[str, Callable[[Work, Group], Awaitable[str]]]] = [
    (laying.KIND, sentence),
    (laying.WORD_KIND, word),
    (listening.KIND, beginning),
    (listening.KIND, turn),
    (returning.KIND, came_back),
    (returning.KIND, invitation),
    (assuming.ASKS, thought),
]


async def test_fifty_of_a_kind_cost_three_queries_at_most_and_each_reads_its_own(
    house: House, client: Client
) -> None:
    async with house.writing() as work:
        groups = await begun(work, MANY)
    for kind, make in MADE:
        async with house.writing() as work:
            deliveries = [told(work, kind, group, await make(work, group)) for group in groups]
        made, asked = await rendered(house, client, deliveries)
        assert (kind, made, asked <= QUERIES) == (kind, MANY, True)
        said = await read(house, client, deliveries)
        assert all(own(group) in said[each.id] for group, each in zip(groups, deliveries, strict=True))


async def test_a_card_lies_on_fifty_tables_for_three_queries(house: House, client: Client) -> None:
    async with house.writing() as work:
        groups = await settled(work, MANY)
        deliveries = [told(work, laying.KIND, group, await card(work, group)) for group in groups]
    made, asked = await rendered(house, client, deliveries)
    assert (made, asked <= QUERIES) == (MANY, True)
    assert all("Noor" in said for said in (await read(house, client, deliveries)).values())


async def test_then_is_the_first_that_was_said_and_only_where_it_was_shared_too(
    house: House, client: Client
) -> None:
    async with house.writing() as work:
        group, other = await begun(work, 2)
        both = told(work, returning.KIND, group, await came_back(work, group))
        now = told(work, returning.KIND, other, await came_back(work, other, with_then=False))
        back = replace(told(work, returning.KIND, group, await invitation(work, group)), id=99)
    said = await read(house, client, [both, now, back])
    assert FIRST in said[both.id]
    assert LATER not in said[both.id]
    assert FIRST not in said[now.id]
    assert "het kind" in said[back.id]


async def test_a_round_its_turns_and_its_end_are_read_together(house: House, client: Client) -> None:
    """Of the turns the newest alone says what comes next."""
    async with house.writing() as work:
        (group,) = await begun(work, 1)
        row, turns = await heard(work, group)
        subjects = [str(row.id), *map(listening.subject_of, turns), f"{listening.END}:{row.id}"]
        deliveries = [
            replace(told(work, listening.KIND, group, subject), id=place)
            for place, subject in enumerate(subjects)
        ]
    begin, first, newest, end = (await read(house, client, deliveries)).values()
    assert own(group) in begin
    assert "antwoordt" in first
    assert "hoorde" in newest
    assert end == closing_line().nl
    async with house.reading() as work:
        shown = (await listened.shown(work, subjects)).values()
    assert [each.then for each in shown if isinstance(each, listened.Said)] == [None, Step.MISSED]
