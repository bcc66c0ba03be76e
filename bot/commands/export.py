"""`tussenruimte export`: an account of one group as an archive, of approved and allowed things alone."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import typer
from sqlalchemy import make_url, select

from bot.app import TEXTS
from bot.community.people import Who
from bot.community.tables import CommunityRow
from bot.config import Settings
from bot.harvest import archive
from bot.kernel import migrate
from bot.kernel.clock import SystemClock
from bot.kernel.database import Database
from bot.kernel.errors import OperatorError
from bot.kernel.house import House
from bot.kernel.languages import Languages, language_of
from bot.kernel.sealing import Keyring
from bot.pictures.render import render
from cogs.harvest import pictures


def export_account(settings: Settings, target: Path, community: int | None) -> None:
    url = make_url(settings.database.url.get_secret_value())
    if migrate.current(url) != migrate.newest():
        raise OperatorError("The database is not of this version; run first: tussenruimte db upgrade")
    keyring = Keyring.from_file(settings.storage.sealing_key)
    house = House(SystemClock(), Database(url), keyring, Languages(TEXTS))
    content = asyncio.run(_made(house, community))
    try:
        target.write_bytes(content)
    except OSError as error:
        raise OperatorError(f"{target}: cannot be written ({error.strerror}); choose another place") from None
    typer.echo(f"{target}: approved stories and what the group decided; nobody's attendance.")


async def _made(house: House, community: int | None) -> bytes:
    try:
        async with house.reading() as work:
            rows = (await work.session.scalars(select(CommunityRow).order_by(CommunityRow.id))).all()
            row = _one_of(rows, community)
            reader = _reader(row)
            account = await archive.account(work, reader)
    finally:
        await house.database.close()
    say = house.languages.voice(reader.language, row.own_words)
    drawn = {each.name: render(each.svg) for each in pictures.of_account(say, account)}
    return archive.packed(say, account, drawn)


def _one_of(rows: Sequence[CommunityRow], community: int | None) -> CommunityRow:
    wanted = [row for row in rows if community in (None, row.id)]
    if len(wanted) == 1:
        return wanted[0]
    listed = ", ".join(f"{row.id} ({row.name})" for row in rows) or "none yet"
    raise OperatorError(f"Say which group, with --community and its number: {listed}")


def _reader(row: CommunityRow) -> Who:
    """The account reads as the group itself does; whoever runs the bot has its database anyway."""
    return Who(
        platform=row.platform,
        account="",
        name="",
        language=language_of(row.language),
        community=row.id,
        home_zone=row.zone,
    )
