"""The command line: `tussenruimte --help` lists it. What a command needs is imported when it runs.

Whatever an operator can mend ends in one sentence and exit code 2; what may pass by itself in exit code 75.
"""

import gc
import sys
from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import Annotated

import typer

from bot.config import DEFAULT_PATH, Settings, load_settings, named_file
from bot.kernel.errors import OperatorError, OutOfReach

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="The room in between: a bot that keeps a learning community learning between its sessions.",
)
db = typer.Typer(no_args_is_help=True, help="The database: bring it up to date, check it, copy it.")
keys = typer.Typer(no_args_is_help=True, help="The keys that seal private notes.")
bench = typer.Typer(no_args_is_help=True, help="Measurements, on this machine, beside a local Discord.")
app.add_typer(db, name="db")
app.add_typer(keys, name="keys")
app.add_typer(bench, name="bench")

Config = Annotated[
    Path | None, typer.Option(help="The configuration file; ./config.toml unless told.", show_default=False)
]
Report = Annotated[Path | None, typer.Option("--json", help="Write what was found to this file too.")]
OPERATOR_ERROR = 2
TRY_AGAIN = 75
"""What sysexits.h calls a temporary failure: a service manager starts the bot again."""

_NEW_OBJECTS = 50_000
"""So many more, and garbage is looked for among them: what is in flight on a busy Monday is no garbage yet."""


class Spread(StrEnum):
    ON = "on"
    OFF = "off"


def main() -> None:
    gc.set_threshold(_NEW_OBJECTS)
    app()


def one_sentence(command: Callable[..., None]) -> Callable[..., None]:
    """An operator reads what is wrong and what to do; never a traceback for what they can mend."""

    @wraps(command)
    def guarded(*arguments: object, **options: object) -> None:
        try:
            command(*arguments, **options)
        except OperatorError as error:
            print(error, file=sys.stderr)  # noqa: T201  # this is the command line
            raise typer.Exit(TRY_AGAIN if isinstance(error, OutOfReach) else OPERATOR_ERROR) from None

    return guarded


@app.command()
@one_sentence
def init(config: Config = None) -> None:
    """Write config.toml, make the data folder and the key that seals private notes. Never overwrites."""
    from bot.commands.init import initialise

    initialise(named_file(config) or DEFAULT_PATH)


@app.command()
@one_sentence
def run(config: Config = None) -> None:
    """Run the bot until it is told to stop."""
    settings = _settings(config)
    from bot.app import run as run_bot

    run_bot(settings)


@app.command()
@one_sentence
def demo(
    port: Annotated[int, typer.Option(help="The page's port; 0 takes any that is free.")] = 8765,
    open_page: Annotated[bool, typer.Option("--open/--no-open", help="Open the page in a browser.")] = True,
) -> None:
    """Open a learning community in the browser, with the real bot and a local Discord. Needs no account."""
    from bot.sandbox.demo import FOLDER, run_demo

    run_demo(FOLDER, port, open_page=open_page, tell=typer.echo)


@app.command()
@one_sentence
def doctor(config: Config = None) -> None:
    """Look whether everything is in order, and say what to do where it is not."""
    from bot.commands.doctor import examine

    if not examine(config):
        raise typer.Exit(1)


@app.command()
@one_sentence
def export(
    target: Annotated[Path, typer.Argument(help="The archive to write, for instance account.zip.")],
    community: Annotated[int | None, typer.Option(help="Which group, where there are several.")] = None,
    config: Config = None,
) -> None:
    """Write an account of a group: approved stories, what it decided, pictures. The bot may run meanwhile."""
    from bot.commands.export import export_account

    export_account(_settings(config), target, community)


@app.command("evaluate-routing")
@one_sentence
def evaluate_routing(
    files: Annotated[list[Path], typer.Argument(help="Question logs, one JSON object a line.")],
    load: Annotated[Spread, typer.Option(help="Whether those who were asked lately step back.")] = Spread.ON,
    json: Annotated[Path | None, typer.Option(help="Write the figures to this file too.")] = None,
    ranks: Annotated[Path | None, typer.Option(help="Write a line for each test question.")] = None,
    vectors: Annotated[bool, typer.Option(help="Compare by meaning, or by words alone.")] = True,
) -> None:
    """Measure on question logs how well the router finds who knows, beside plain ways to choose someone."""
    from bot.commands.evaluate_routing import evaluate
    from bot.questions.routing.vectors import SentenceVectors

    meaning = SentenceVectors() if vectors else None
    evaluate(files, meaning, load=load is Spread.ON, as_json=json, ranks=ranks)


@app.command("learn-routing")
@one_sentence
def learn_routing(
    files: Annotated[
        list[Path], typer.Argument(help="Histories; only what stands before test_from is read.")
    ],
    to: Annotated[Path | None, typer.Option(help="Where to; the program's own settings unless told.")] = None,
) -> None:
    """Learn from histories how much each thing weighs when someone is looked for."""
    from bot.commands.learn_routing import learn_from

    learn_from(files, to)


@db.command()
@one_sentence
def upgrade(config: Config = None) -> None:
    """Bring the database to the form this version knows; a copy is made first."""
    from bot.commands.database import upgrade_database

    upgrade_database(_settings(config))


@db.command()
@one_sentence
def check(config: Config = None) -> None:
    """Look whether the database is whole. Works beside a running bot."""
    from bot.commands.database import check_database

    if not check_database(_settings(config)):
        raise typer.Exit(1)


@db.command()
@one_sentence
def backup(
    target: Annotated[Path | None, typer.Argument(help="Where to; the backups folder unless told.")] = None,
    config: Config = None,
) -> None:
    """Make a consistent copy, also while the bot runs."""
    from bot.commands.database import back_up

    back_up(_settings(config), target)


@keys.command()
@one_sentence
def rotate(config: Config = None) -> None:
    """Seal everything private with a new key. The bot must not run meanwhile."""
    from bot.commands.keys import rotate_keys

    rotate_keys(_settings(config))


@bench.command()
@one_sentence
def start(file: Report = None) -> None:
    """How soon the bot is ready and how much memory it takes, beside a bare discord.py client. Takes two minutes."""
    from bot.bench.start import bench_start

    if not bench_start(file):
        raise typer.Exit(1)


@bench.command()
@one_sentence
def delivery(
    file: Report = None,
    communities: Annotated[int, typer.Option(min=1, help="How many open their week at once.")] = 10_000,
) -> None:
    """A Monday morning: every week opens in one minute, under Discord's limits (twenty minutes) and without."""
    from bot.bench.delivery import bench_delivery

    if not bench_delivery(file, communities):
        raise typer.Exit(1)


@bench.command()
@one_sentence
def click(file: Report = None) -> None:
    """How soon *My week* opens with fifty clicks a second, beside a bare discord.py modal. Takes two minutes."""
    from bot.bench.click import bench_click

    if not bench_click(file):
        raise typer.Exit(1)


@bench.command()
@one_sentence
def card(file: Report = None) -> None:
    """How long drawing one card takes, and whether the event loop goes on meanwhile. Takes ten seconds."""
    from bot.bench.card import bench_card

    if not bench_card(file):
        raise typer.Exit(1)


@bench.command()
@one_sentence
def routing(
    file: Report = None,
    vectors: Annotated[bool, typer.Option(help="Compare by meaning, or by words alone.")] = True,
) -> None:
    """How long it takes to find who knows among 20,000 kept answers, and in how much memory. Takes minutes."""
    from bot.bench.routing import bench_routing

    if not bench_routing(file, vectors=vectors):
        raise typer.Exit(1)


def _settings(config: Path | None) -> Settings:
    from bot.kernel import logs

    settings = load_settings(config)
    logs.set_up(settings.log.level, settings.log.style, settings.secrets())
    return settings
