"""What fifty groups read of their questions is asked of the database at once, and each reads their own."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.community.arriving.topics import Way
from bot.community.tables import TopicRow
from bot.discord.client import Client
from bot.kernel.house import House, Work
from bot.kernel.sealing import Place, new_row_id
from bot.questions import moving, pairing
from bot.questions.behalf import KIND as OFFER
from bot.questions.index import Index
from bot.questions.life import Stage
from bot.questions.rows import seal
from bot.questions.rules import Reason, Why
from bot.questions.tables import BehalfRow, CandidateRow, PairRow, QuestionRow, SecondCircleRow, WordRow
from cogs.questions.asking import Asking
from tests.service.rendering import MANY, QUERIES, Group, read, rendered, settled, told

TEXT, LINE, WORD, TOPIC = "Wie bouwt er decors?", "Bel de timmerman", "En wanneer dan?", "decors bouwen"
REASON = Reason(Why.OFFERS, TOPIC).packed()

SUBJECTS = {
    (moving.ASK, Stage.ASKING): "{0}",
    (moving.EVERYONE, Stage.GROUP): "{0}",
    (moving.STUCK, Stage.LEAD): "{0}",
    (moving.TOLD, Stage.LEAD): "{0}:lead",
    (moving.LATER, Stage.OPEN): "{0}:open",
    (moving.TALK, Stage.TALKING): "{0}",
    (moving.TOLD, Stage.TALKING): "{0}:word",
    (moving.INTRODUCED, Stage.TALKING): "{0}",
    (moving.THANKS, Stage.ANSWERED): "{0}",
    (OFFER, Stage.DRAFT): "{0}",
}
"""What is told at which stage, and how it names its question."""


@pytest.fixture(autouse=True)
def by_words_alone(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Asking, "finder", Index(None))


async def begun(work: Work, group: Group, stage: Stage) -> str:
    """A question with all that can hang on one; its only member asks, helps and writes."""
    community, member = group
    number, said, outside = new_row_id(), new_row_id(), new_row_id()
    work.session.add(
        QuestionRow(
            id=number,
            community_id=community,
            member_id=member,
            content=seal(work, number, "content", TEXT),
            asked_on=work.now.date(),
            stage=stage.value,
            helper_id=member,
            helped=seal(work, number, "helped", LINE),
        )
    )
    await work.session.flush()
    word = work.keyring.seal(WORD, Place("question_words", said, "content"))
    friend = work.keyring.seal(f"Jansma\x1f{TOPIC}\x1fbellen", Place("second_circle", outside, "content"))
    work.session.add_all(
        [
            BehalfRow(question_id=number, member_id=member),
            CandidateRow(question_id=number, member_id=member, position=1, reason=REASON, delivery=1),
            WordRow(id=said, question_id=number, content=word, position=1, given=True),
            SecondCircleRow(id=outside, community_id=community, content=friend, agreed_on=work.now.date()),
        ]
    )
    await work.session.flush()
    return number


async def test_fifty_of_a_kind_cost_three_queries_at_most(house: House, client: Client) -> None:
    async with house.writing() as work:
        questions = {group: await begun(work, group, Stage.DRAFT) for group in await settled(work, MANY)}
    for (kind, stage), subject in SUBJECTS.items():
        async with house.writing() as work:
            await work.session.execute(update(QuestionRow).values(stage=stage.value))
        deliveries = [told(work, kind, group, subject.format(each)) for group, each in questions.items()]
        made, asked = await rendered(house, client, deliveries)
        assert (kind, made, asked <= QUERIES) == (kind, MANY, True)


async def test_each_reads_what_is_for_them(house: House, client: Client) -> None:
    """Of one question and at one moment: where it is, what came back, and who outside the group may know."""
    async with house.writing() as work:
        (group,) = await settled(work, 1)
        question = await begun(work, group, Stage.LEAD)
    steps = [
        replace(told(work, moving.TOLD, group, f"{question}:{what}"), id=each)
        for each, what in enumerate(("lead", "word", "next"))
    ]
    lead, word, following = (await read(house, client, steps)).values()
    assert "Jansma" in lead
    assert WORD not in lead
    assert WORD in word
    assert "Jansma" not in word
    assert "Jansma" not in following
    assert WORD not in following


@pytest.mark.parametrize("kind", [pairing.KIND, pairing.MET])
async def test_fifty_pairs_are_read_together(house: House, client: Client, kind: str) -> None:
    async with house.writing() as work:
        deliveries = [
            told(work, kind, group, await paired(work, group)) for group in await settled(work, MANY)
        ]
    made, asked = await rendered(house, client, deliveries)
    assert (made, asked <= QUERIES) == (MANY, True)


async def paired(work: Work, group: Group) -> str:
    community, member = group
    lines = [
        TopicRow(
            community_id=community,
            member_id=member,
            kind=way,
            phrase=TOPIC,
            audience="group",
            added_at=work.now,
        )
        for way in Way
    ]
    work.session.add_all(lines)
    await work.session.flush()
    pair = PairRow(
        id=new_row_id(),
        community_id=community,
        wanting_id=member,
        offering_id=member,
        want_id=lines[0].id,
        offer_id=lines[1].id,
        suggested_at=work.now,
    )
    work.session.add(pair)
    return pair.id
