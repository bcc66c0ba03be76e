"""Calls about messages, each ready to be made, and how to find out whether one was made before a crash."""

import io
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord
from discord.http import HTTPClient, MultipartParameters, handle_message_parameters

from bot.discord.addresses import Address, Channel, Reference
from bot.discord.outcomes import EDIT_LIMITED, THREAD_ARCHIVED, done, outcome_of
from bot.discord.said import Said
from bot.rhythm.calls import Delivery, Done, Gone, InDoubt, Later, Outcome, Refused, TooManyEdits

if TYPE_CHECKING:
    from discord.types.message import AllowedMentions as AllowedMentionsPayload

# A marker is Discord's own `id` of a component: 31 bits, chosen by us, the same for every attempt at a delivery.
_MARKERS = 2**31 - 1
_LOOK_BACK = timedelta(seconds=30)
_A_PAGE = 100
_OLD = timedelta(hours=1)
_NOBODY = discord.AllowedMentions(everyone=False, users=False, roles=False)
_NOT_FOUND = Refused("not among our messages")


@dataclass(frozen=True, slots=True)
class SendCall:
    http: HTTPClient
    me: int
    to: Address
    said: Said
    delivery: Delivery

    async def make(self) -> Outcome:
        return await outcome_of(self._send, repeatable=False)

    async def _send(self) -> Outcome:
        channel = await self.to.channel(self.http)
        with message(self.said, self.delivery, nonce=self.delivery.nonce) as parameters:
            sent = await self.http.send_message(channel, params=parameters)
        return done(str(Reference(channel, int(sent["id"]))))

    async def settle(self) -> Outcome | None:
        """Look for our own mark among our own messages since the claim: the one exception to never reading."""
        looked = await outcome_of(self._find, repeatable=True)
        return None if looked == _NOT_FOUND else looked

    async def _find(self) -> Outcome:
        channel = await self.to.channel(self.http)
        since = self.delivery.doubt_since or self.delivery.due_at
        after = discord.utils.time_snowflake(since - _LOOK_BACK)
        while True:
            page: list[Any] = list(await self.http.logs_from(channel, _A_PAGE, after=after))
            for found in page:
                if int(found["author"]["id"]) == self.me and _mark_of(found) == marker(self.delivery):
                    return done(str(Reference(channel, int(found["id"]))))
            if len(page) < _A_PAGE:
                return _NOT_FOUND
            after = max(int(found["id"]) for found in page)


def _mark_of(found: dict[str, Any]) -> int | None:
    components: list[dict[str, Any]] = found.get("components") or []
    return components[0].get("id") if components else None


@dataclass(frozen=True, slots=True)
class EditCall:
    http: HTTPClient
    at: Reference
    said: Said
    delivery: Delivery

    async def make(self) -> Outcome:
        """discord.py keeps the wait of a 429 and drops its code: at the edit of an old message it means too many."""
        outcome = await outcome_of(self._edit, repeatable=True)
        if isinstance(outcome, Later) and outcome.why == EDIT_LIMITED and self._is_old:
            return TooManyEdits(outcome.wait)
        return outcome

    @property
    def _is_old(self) -> bool:
        return self.delivery.due_at - discord.utils.snowflake_time(self.at.stands_on) > _OLD

    async def _edit(self) -> Outcome:
        """A thread that rests is woken for it: what someone took back must not go on standing in an old week."""
        try:
            await self._change()
        except discord.HTTPException as error:
            if error.code != THREAD_ARCHIVED:
                raise
            await self.http.edit_channel(self.at.channel, archived=False)
            await self._change()
            await self.http.edit_channel(self.at.channel, archived=True)
        return done(str(self.at))

    async def _change(self) -> None:
        with message(self.said, self.delivery, of=self.delivery.of_id) as parameters:
            await self.http.edit_message(self.at.channel, self.at.stands_on, params=parameters)

    async def settle(self) -> Outcome | None:
        return None


@dataclass(frozen=True, slots=True)
class RepostCall:
    """Sends anew what stands there, then takes the old message away; the first half may have happened before."""

    http: HTTPClient
    me: int
    at: Reference
    said: Said
    delivery: Delivery

    @property
    def _anew(self) -> SendCall:
        return SendCall(self.http, self.me, Channel(self.at.channel), self.said, self.delivery)

    async def make(self) -> Outcome:
        sent = await self._anew.make()
        return await self._take_away(sent)

    async def settle(self) -> Outcome | None:
        sent = await self._anew.settle()
        return None if sent is None else await self._take_away(sent)

    async def _take_away(self, sent: Outcome) -> Outcome:
        if not isinstance(sent, Done):
            return sent
        removed = await RemoveCall(self.http, self.at).make()
        return sent if isinstance(removed, Done) else InDoubt("the old message still stands")


@dataclass(frozen=True, slots=True)
class RemoveCall:
    http: HTTPClient
    at: Reference

    async def make(self) -> Outcome:
        outcome = await outcome_of(self._remove, repeatable=True)
        return done() if isinstance(outcome, Gone) else outcome

    async def _remove(self) -> Outcome:
        await self.http.delete_message(self.at.channel, self.at.stands_on)
        return done()

    async def settle(self) -> Outcome | None:
        return None


@dataclass(frozen=True, slots=True)
class PinCall:
    http: HTTPClient
    at: Reference
    pinned: bool

    async def make(self) -> Outcome:
        return await outcome_of(self._pin, repeatable=True)

    async def _pin(self) -> Outcome:
        act = self.http.pin_message if self.pinned else self.http.unpin_message
        await act(self.at.channel, self.at.stands_on)
        return done()

    async def settle(self) -> Outcome | None:
        return None


def marker(delivery: Delivery, of: int | None = None) -> int:
    """An edited message keeps the mark of the delivery that made it."""
    return (of or delivery.id) % _MARKERS + 1


class _Nudge(discord.AllowedMentions):
    """Calls this one role, by the string that Discord describes; discord.py would write a number."""

    def __init__(self, role: int) -> None:
        super().__init__(everyone=False, users=False, roles=False)
        self._role = role

    def to_dict(self) -> "AllowedMentionsPayload":
        return {**super().to_dict(), "roles": [str(self._role)]}


def message(
    said: Said, delivery: Delivery, *, nonce: str | None = None, of: int | None = None
) -> MultipartParameters:
    layout = said.layout()
    layout.children[0].id = marker(delivery, of)
    layout.stop()
    files = [
        discord.File(io.BytesIO(picture.content), picture.name, description=picture.alt)
        for picture in said.pictures
    ]
    mentions = _Nudge(said.nudges) if said.nudges is not None else _NOBODY
    if of is not None:
        return handle_message_parameters(view=layout, attachments=files, allowed_mentions=mentions)
    return handle_message_parameters(view=layout, files=files, allowed_mentions=mentions, nonce=nonce)
