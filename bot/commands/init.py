"""`tussenruimte init`: everything a first start needs, and nothing that is already there."""

import os
import shutil
from pathlib import Path

import typer

from bot.config import Settings, load_settings
from bot.kernel.errors import OperatorError
from bot.kernel.sealing import create_key_file

EXAMPLE = Path(__file__).parents[1] / "config.example.toml"


def initialise(config: Path) -> None:
    made = _write_config(config)
    settings = load_settings(config)
    _make_folders(settings)
    sealed = create_key_file(settings.storage.sealing_key)
    if made:
        typer.echo(f"{config}: written. Fill in [discord] token and [operator] name.")
    if sealed:
        typer.echo(
            f"{settings.storage.sealing_key}: made. Keep a copy apart from your backups; without it private notes are lost."
        )
    if not made and not sealed:
        typer.echo(f"{config}: everything was there already; nothing was changed.")
    typer.echo("Then: tussenruimte doctor, and: tussenruimte run")


def _write_config(config: Path) -> bool:
    if config.exists():
        return False
    try:
        config.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(EXAMPLE, config)
        config.chmod(0o600)
    except OSError as error:
        raise OperatorError(
            f"{config}: cannot be written ({error.strerror}); check the folder's rights"
        ) from None
    return True


def _make_folders(settings: Settings) -> None:
    storage = settings.storage
    for folder in (storage.folder, storage.sealing_key.parent, storage.backups):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OperatorError(
                f"{folder}: cannot be made ({error.strerror}); check [storage] and the folder's rights"
            ) from None
        if not os.access(folder, os.W_OK | os.X_OK):
            raise OperatorError(
                f"{folder}: cannot be written in; give this user the right to, or change [storage]"
            )
    storage.folder.chmod(0o700)
