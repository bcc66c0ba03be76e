"""What Discord's answer means for a delivery: done, later, in doubt, gone or refused."""

import re
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import timedelta

import aiohttp
import discord

from bot.rhythm.calls import Done, Gone, InDoubt, Later, Outcome, Refused, TooManyEdits

THREAD_EXISTS = 160004
THREAD_ARCHIVED = 50083
_TOO_MANY_EDITS = 30046
_LIMITED, EDIT_LIMITED = "rate limit", "edit limit"
_GONE = frozenset(
    {
        10003,  # unknown channel
        10004,  # unknown server
        10007,  # unknown member
        10008,  # unknown message
        10013,  # unknown user
        10070,  # unknown scheduled event
        50001,  # missing access
        50007,  # direct messages closed
        50013,  # missing permissions
        THREAD_ARCHIVED,  # and locked, or else an edit wakes it
        50278,  # no server in common
    }
)


@dataclass(slots=True)
class _Asked:
    """What Discord answered to the requests of one call, also to those that discord.py repeats by itself."""

    broken: bool = False
    edit_limited: bool = False


_ASKED: ContextVar[_Asked | None] = ContextVar("what is being asked of Discord", default=None)
_FAILED, _TOO_MANY = 500, 429
_A_MESSAGE = re.compile(r".*/channels/\d+/messages/\d+")


def note(method: str, path: str, status: int, headers: Mapping[str, str]) -> None:
    """discord.py tells neither that a request failed before it was repeated, nor what a 429 was about."""
    asked = _ASKED.get()
    if asked is None:
        return
    asked.broken |= status >= _FAILED
    if status == _TOO_MANY and method == "PATCH" and _A_MESSAGE.fullmatch(path):
        asked.edit_limited = "Via" in headers and "X-RateLimit-Global" not in headers


async def outcome_of(act: Callable[[], Awaitable[Outcome]], *, repeatable: bool) -> Outcome:
    """`repeatable`: doing it twice is the same as doing it once, so nothing about it is ever in doubt."""
    asked = _Asked()
    token = _ASKED.set(asked)
    try:
        outcome = await _told(act, Later if repeatable else InDoubt)
    finally:
        _ASKED.reset(token)
    if asked.broken and isinstance(outcome, Later) and not repeatable:
        return InDoubt(outcome.why, outcome.wait)
    if asked.edit_limited and isinstance(outcome, Later):
        return Later(outcome.wait, EDIT_LIMITED)
    return outcome


async def _told(act: Callable[[], Awaitable[Outcome]], unsure: type[Later | InDoubt]) -> Outcome:
    try:
        return await act()
    except discord.RateLimited as limited:
        return Later(timedelta(seconds=limited.retry_after), _LIMITED)
    except discord.DiscordServerError as error:
        return unsure(why=f"Discord answered {error.status}")
    except discord.HTTPException as error:
        return _refusal(error)
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        return unsure(why=type(error).__name__)


def _refusal(error: discord.HTTPException) -> Outcome:
    if error.code == _TOO_MANY_EDITS:
        return TooManyEdits()
    if error.code in _GONE:
        return Gone(str(error.code))
    if error.status == 429:
        return Later(timedelta(seconds=5), _LIMITED)
    if error.status == 401:
        return Later(timedelta(minutes=1), "Discord does not accept the token")
    return Refused(f"{error.status} {error.code}: {error.text[:200]}")


def done(reference: str | None = None) -> Outcome:
    return Done(reference)
