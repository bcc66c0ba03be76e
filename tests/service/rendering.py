"""What tests of renderers share: groups of one, deliveries to them, and how often the database is asked."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

import discord
from sqlalchemy import event

from bot.community.tables import AccountRow, CommunityRow, MemberRow
from bot.discord.client import Client
from bot.discord.said import Said
from bot.kernel.house import House, Work
from bot.rhythm.calls import Act, Delivery

Group = tuple[int, int]
"""A community and its one member."""

MANY, QUERIES = 50, 3
"""So many messages at once, and how often their renderer may ask for them."""


@contextmanager
def counted(house: House) -> Generator[list[str]]:
    """The statements, as they were asked."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement != "BEGIN":
            asked.append(statement)

    engine = house.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)


async def settled(work: Work, many: int) -> list[Group]:
    """So many communities with one member each."""
    communities = [
        CommunityRow(
            platform="discord",
            server="2001",
            channel=str(number),
            language="nl",
            zone="Europe/Amsterdam",
            created_at=work.now,
            started_at=work.now,
        )
        for number in range(many)
    ]
    accounts = [AccountRow(platform="discord", address=str(number), name="Noor") for number in range(many)]
    work.session.add_all([*communities, *accounts])
    await work.session.flush()
    members = [
        MemberRow(
            community_id=community.id,
            account_id=account.id,
            name="Noor",
            language="nl",
            hears="self",
            joined_at=work.now,
        )
        for community, account in zip(communities, accounts, strict=True)
    ]
    work.session.add_all(members)
    await work.session.flush()
    return [(member.community_id, member.id) for member in members]


def told(work: Work, kind: str, group: Group, subject: str) -> Delivery:
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


async def read(house: House, client: Client, deliveries: Sequence[Delivery]) -> dict[int, str]:
    """What each of these messages says, by the delivery's id."""
    async with house.reading() as work:
        found = await client.renderers.render(work, deliveries)
    return {
        number: _words(content.layout()) for number, content in found.items() if isinstance(content, Said)
    }


def _words(layout: discord.ui.LayoutView) -> str:
    return "\n".join(
        each.content for each in layout.walk_children() if isinstance(each, discord.ui.TextDisplay)
    )
