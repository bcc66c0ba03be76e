"""Answers every press, choice, submitted form and command: one way in, and nobody is left without an answer."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, cast

import discord
import structlog
from sqlalchemy.exc import IntegrityError

from bot.discord.components import Choice, Press
from bot.discord.failures import report
from bot.discord.forms import Form, read_answers
from bot.discord.routes import is_ours
from bot.discord.turn import Turn
from bot.kernel import drafts
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError

if TYPE_CHECKING:
    from bot.discord.client import Client

log = structlog.get_logger()

# Discord waits three seconds for a first answer. A slower one is announced before that, and follows.
PATIENCE = 1.8

_COMPONENT = discord.InteractionType.component
_SUBMIT = discord.InteractionType.modal_submit


async def dispatch(client: "Client", interaction: discord.Interaction[Any]) -> None:
    """For components and forms; commands come through the tree and end in `take_turn` too."""
    data = cast("dict[str, Any]", interaction.data or {})
    custom_id = data.get("custom_id", "")
    if interaction.type not in (_COMPONENT, _SUBMIT) or not is_ours(custom_id):
        return
    client.turn_begins()
    turn = Turn(client, interaction)
    if interaction.type is _SUBMIT:
        await take_turn(turn, lambda: _submit(turn, custom_id, read_answers(data)))
    else:
        await take_turn(turn, lambda: _press(turn, custom_id, data.get("values", [])))


async def take_turn(turn: Turn, act: Callable[[], Awaitable[None]]) -> None:
    """Do what was asked, tell Discord in time that an answer follows, and answer whatever goes wrong."""
    patience = asyncio.create_task(announce(turn))
    try:
        await _settled(turn, act)
        await turn.client.hearing.hear(turn.known)
    except Exception as error:  # the one policy for everything that goes wrong in a turn
        await report(turn, error)
    finally:
        patience.cancel()


async def _settled(turn: Turn, act: Callable[[], Awaitable[None]]) -> None:
    """Of two clicks at one moment that write the same row, the database undoes the second; once more, it sees what the
    first one wrote."""
    try:
        await act()
    except IntegrityError:
        if turn.answered:
            raise
        await act()


async def announce(turn: Turn) -> None:
    """Does nothing where the answer came in time."""
    await asyncio.sleep(turn.client.patience)
    try:
        await turn.acknowledge()
    except discord.HTTPException as error:
        log.warning("could not announce an answer", interaction=turn.interaction.id, code=error.code)


async def _press(turn: Turn, custom_id: str, values: list[str]) -> None:
    match turn.client.routes.find(custom_id):
        case Press() as press:
            await press.pressed(turn)
        case Choice() as choice:
            await choice.chosen(turn, values)
        case _:
            raise DomainError("core-unknown-button")


async def _submit(turn: Turn, custom_id: str, answers: Answers) -> None:
    """What was typed is stored before it is judged, so that neither an error nor a crash loses it."""
    account = turn.sender.account
    async with turn.house.writing() as work:
        turn.draft = await drafts.keep(work, account, custom_id, answers)
    form = turn.client.routes.find(custom_id)
    if not isinstance(form, Form):
        raise DomainError("core-unknown-button")
    await form.submitted(turn, answers)
    async with turn.house.writing() as work:
        await drafts.done(work, account, custom_id)
