"""One policy for whatever goes wrong: commands, presses, choices, forms and scheduled work.

1. A DomainError is the member's to mend: they read privately what is wrong and what to do.
   Who has not joined is invited to join instead.
2. A form that came too late is a click away: a button opens it, filled as it would have been.
3. A first answer that came too late cannot be given any more: it is logged, and what was typed stays kept.
4. Anything else gets an apology with a reference that stands in the log beside the traceback.
In all cases what was typed is given back. Nothing is passed over in silence.
"""

from collections.abc import Awaitable
from typing import TYPE_CHECKING

import aiohttp
import discord
import structlog

from bot.community.people import JoinFirst
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Form
from bot.discord.turn import FormTooLate
from bot.kernel import drafts
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.text import plain

if TYPE_CHECKING:
    from bot.discord.turn import Turn

log = structlog.get_logger()

# What a request to Discord can end in that is no mistake of ours.
UNDONE = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)

UNKNOWN_INTERACTION = 10062
_SHOWN = 1500


class TryAgain(Press, at="core:try-again"):
    """Opens a form that did not come through, filled with what was typed."""

    async def pressed(self, turn: "Turn") -> None:
        async with turn.house.reading() as work:
            draft = await drafts.find(work, turn.sender.account, self.argument())
        form = turn.client.routes.find(draft.form)
        if not isinstance(form, Form):
            raise DomainError("core-unknown-button")
        await turn.open(form, draft.answers)


async def report(turn: "Turn", error: Exception) -> None:
    reference = str(turn.interaction.id)
    match error:
        case JoinFirst() if (invite := turn.client.invite) is not None:
            await _or_log(invite(turn), reference)
            return
        case DomainError():
            if isinstance(error, NotAllowed):
                log.warning("refused", key=error.key, reference=reference)
            sentence = turn.say(error.key, **error.arguments)
        case FormTooLate(form=form, filled=filled):
            log.warning("a form came too late", form=form.custom_id, reference=reference)
            await _or_log(_offer(turn, form, filled), reference)
            return
        case discord.NotFound(code=code) if code == UNKNOWN_INTERACTION:
            log.warning("answered too late", reference=reference)
            return
        case _:
            log.error("a turn failed", reference=reference, exc_info=error)
            sentence = turn.say("core-failed", reference=reference)
    await _or_log(turn.reply(_apology(turn, sentence)), reference)


async def _offer(turn: "Turn", form: Form, filled: Answers) -> None:
    async with turn.house.writing() as work:
        draft = await drafts.keep(work, turn.sender.account, form.custom_id, filled)
    button = TryAgain(draft.id).button(turn.say("core-open-form"), primary=True)
    await turn.reply(layouts.note(turn.say("core-form-late"), actions=[button]))


async def _or_log(answer: Awaitable[None], reference: str) -> None:
    try:
        await answer
    except Exception:  # there is nobody left to tell but the log
        log.exception("an answer to what went wrong did not arrive", reference=reference)


def _apology(turn: "Turn", sentence: str) -> discord.ui.LayoutView:
    if turn.draft is None:
        return layouts.note(sentence)
    typed = "\n".join(
        f"> {line}" for text in turn.draft.answers.texts.values() for line in plain(text).splitlines()
    )
    button = TryAgain(turn.draft.id).button(turn.say("core-try-again"), primary=True)
    if not typed:
        return layouts.note(sentence, actions=[button])
    return layouts.note(sentence, turn.say("core-kept"), typed[:_SHOWN], actions=[button])
