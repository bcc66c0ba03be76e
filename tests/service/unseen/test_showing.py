"""What appears in fifty groups at one moment is asked of the database at once, and named where it may be."""

import pytest

from bot.discord.client import Client
from bot.kernel.house import House, Work
from bot.kernel.sealing import Place, new_row_id
from bot.unseen import rounds
from bot.unseen.rules import Outcome
from bot.unseen.tables import UnseenAnswerRow, UnseenRoundRow
from tests.service.rendering import MANY, QUERIES, Group, read, rendered, settled, told

NAMED, NAMELESS = "perspectives", "sentences"


def own(group: Group) -> str:
    """An answer that no other group has."""
    return f"antwoord{group[0]:04}"


async def answered(
    work: Work, group: Group, template: str, outcome: Outcome | None, by: int | None = None
) -> str:
    """A round to which one answer was given."""
    of = UnseenRoundRow(
        community_id=group[0],
        template=template,
        prompt="Hoe is het?",
        opened_at=work.now,
        closes_at=work.now,
        outcome=outcome and outcome.value,
    )
    work.session.add(of)
    await work.session.flush()
    number = new_row_id()
    answer = UnseenAnswerRow(id=number, round_id=of.id, member_id=by, answered_on=work.now.date())
    answer.answer = work.keyring.seal(own(group), Place("unseen_answers", number, "answer"))
    work.session.add(answer)
    return str(of.id)


@pytest.mark.parametrize("template", [NAMED, NAMELESS])
async def test_fifty_cost_three_queries_at_most_and_each_reads_its_own(
    house: House, client: Client, template: str
) -> None:
    async with house.writing() as work:
        groups = await settled(work, MANY)
        deliveries = [
            told(
                work,
                rounds.CLOSED,
                group,
                await answered(
                    work, group, template, Outcome.SHOWN, by=group[1] if template == NAMED else None
                ),
            )
            for group in groups
        ]
    made, asked = await rendered(house, client, deliveries)
    assert (made, asked <= QUERIES) == (MANY, True)
    said = await read(house, client, deliveries)
    assert all(own(group) in said[each.id] for group, each in zip(groups, deliveries, strict=True))
    assert all(("Noor" in each) == (template == NAMED) for each in said.values())


async def test_beside_what_appears_nothing_shows_of_what_does_not(house: House, client: Client) -> None:
    async with house.writing() as work:
        groups = await settled(work, 3)
        outcomes = (Outcome.SHOWN, Outcome.NOTHING, None)
        shown, nothing, running = [
            told(work, rounds.CLOSED, group, await answered(work, group, NAMED, outcome))
            for group, outcome in zip(groups, outcomes, strict=True)
        ]
    said = await read(house, client, [shown, nothing, running])
    assert own(groups[0]) in said[shown.id]
    assert "antwoord0" not in said[nothing.id] + said[running.id]


async def test_nobody_of_another_group_is_named(house: House, client: Client) -> None:
    async with house.writing() as work:
        group, other = await settled(work, 2)
        subject = await answered(work, group, NAMED, Outcome.SHOWN, by=other[1])
        deliveries = [told(work, rounds.CLOSED, group, subject)]
    [said] = (await read(house, client, deliveries)).values()
    assert own(group) in said
    assert "Noor" not in said
