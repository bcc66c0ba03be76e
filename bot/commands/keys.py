"""`tussenruimte keys rotate`: a new key, and everything sealed anew with it."""

from pathlib import Path

import typer
from sqlalchemy import URL, make_url

from bot.commands.progress import progress
from bot.config import Settings
from bot.kernel import lockfile, migrate
from bot.kernel.errors import OperatorError
from bot.kernel.resealing import reseal_all
from bot.kernel.sealing import Keyring, SealBroken, rotate_key_file


def rotate_keys(settings: Settings) -> None:
    """The bot must rest meanwhile: a running one does not know the new key."""
    url = make_url(settings.database.url.get_secret_value())
    revision = migrate.current(url)
    if revision not in (None, migrate.newest()):
        raise OperatorError("The database is not of this version; run first: tussenruimte db upgrade")
    path = settings.storage.sealing_key
    Keyring.from_file(path)
    if revision is None:
        rotate_key_file(path)
        renewed = 0
    elif url.get_backend_name() == "sqlite" and url.database:
        with lockfile.hold(Path(url.database)):
            renewed = _rotate(url, path)
    else:
        renewed = _rotate(url, path)
    typer.echo(
        f"{path}: a new key stands in front, and {renewed} private texts were sealed anew. Keep a copy of this file "
        "with the old one: older backups open with the older key, which is still in it."
    )


def _rotate(url: URL, path: Path) -> int:
    from migrations.models import all_tables

    rotate_key_file(path)
    keyring = Keyring.from_file(path)
    try:
        with migrate.connected(url) as connection, connection.begin(), progress("Sealing anew") as step:
            return reseal_all(connection, all_tables(), keyring, step)
    except SealBroken as broken:
        raise OperatorError(
            f"{path}: a private text in {broken.args[0].table} does not open with any key in this file; put back the key "
            "that belongs to this database, nothing was changed in it"
        ) from None
