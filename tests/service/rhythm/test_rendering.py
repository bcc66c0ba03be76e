"""Renderers take lists: fifty messages cost a renderer as many queries as one."""

import itertools
from collections.abc import Generator, Sequence
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from bot.app import rooms
from bot.community.safety import concerns
from bot.community.tables import AccountRow, CommunityRow, ConcernRow, MemberRow
from bot.config import Settings
from bot.discord.client import Client
from bot.kernel.house import House, Work
from bot.kernel.sealing import Place, new_row_id
from bot.rhythm.calls import Act, Delivery

MANY = 50
SUBJECTS = ("{0}", "kind:{0}", "{0}:0")
"""However a room writes down what a message is about, one of these can be read by it."""

RARE = {"buddy", "buddy-found", "first-reading", "parked-again"}
"""Read one by one: these go to one person or one channel of a group, and seldom."""


@contextmanager
def counted(house: House) -> Generator[list[str]]:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement != "BEGIN":
            asked.append(statement)

    engine = house.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)


async def settled(work: Work, number: int) -> tuple[int, int]:
    """A community and its one member."""
    community = CommunityRow(
        platform="discord",
        server="2001",
        channel=str(number),
        language="nl",
        zone="Europe/Amsterdam",
        created_at=work.now,
        started_at=work.now,
    )
    account = AccountRow(platform="discord", address=str(number), name="Noor")
    work.session.add_all([community, account])
    await work.session.flush()
    member = MemberRow(
        community_id=community.id,
        account_id=account.id,
        name="Noor",
        language="nl",
        hears="self",
        joined_at=work.now,
    )
    work.session.add(member)
    await work.session.flush()
    return community.id, member.id


def told(work: Work, kind: str, group: tuple[int, int], subject: str) -> Delivery:
    community, member = group
    return Delivery(
        id=member,
        community=community,
        kind=kind,
        act=Act.SEND,
        subject=subject,
        member=member,
        account=None,
        of_id=None,
        of=None,
        asked_for=False,
        due_at=work.now,
        late=False,
        doubt_since=None,
    )


async def rendered(house: House, client: Client, deliveries: Sequence[Delivery]) -> tuple[int, int]:
    """How many messages came of it, and how often the database was asked."""
    async with house.reading() as work:
        with counted(house) as asked:
            found = await client.renderers.render(work, deliveries)
    return len(found), len(asked)


@pytest.fixture
async def client(house: House) -> Client:
    client = Client(house, Settings(), rooms())
    for room in rooms():
        await client.load_extension(room)
    return client


async def test_fifty_messages_cost_no_more_queries_than_one(house: House, client: Client) -> None:
    async with house.writing() as work:
        groups = [await settled(work, number) for number in range(MANY)]
    one_by_one: set[str] = set()
    for kind, form in itertools.product(client.renderers.kinds, SUBJECTS):
        every = [told(work, kind, group, form.format(number)) for number, group in enumerate(groups, start=1)]
        try:
            (_, few), (_, many) = [await rendered(house, client, some) for some in (every[:1], every)]
        except ValueError:  # no subject of this kind
            continue
        if many > few:
            one_by_one.add(kind)
    assert one_by_one == RARE


async def test_fifty_reports_are_read_together(house: House, client: Client) -> None:
    deliveries: list[Delivery] = []
    async with house.writing() as work:
        for number in range(MANY):
            group = await settled(work, number)
            report = ConcernRow(id=new_row_id(), community_id=group[0], told_on=work.now.date())
            report.text = work.keyring.seal("Een zin.", Place("concerns", report.id, "text"))
            work.session.add(report)
            deliveries.append(told(work, concerns.KIND, group, report.id))
    assert await rendered(house, client, deliveries) == (MANY, 2)
