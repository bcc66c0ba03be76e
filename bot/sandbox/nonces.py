"""Enforced nonces: the same author, the same nonce, within two minutes, is the same message."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.sandbox.model import Message

WINDOW = 120.0


class Nonces:
    def __init__(self, now: Callable[[], datetime], monotonic: Callable[[], float]) -> None:
        self._now = now
        self._monotonic = monotonic
        self._said: dict[tuple[int, str], tuple[Message, float, datetime]] = {}

    def earlier(self, author_id: int, nonce: str | int) -> Message | None:
        """The message that already bears this nonce; the window has closed when either clock says so."""
        found = self._said.get((author_id, str(nonce)))
        if found is None:
            return None
        message, real, driven = found
        passed = max(self._monotonic() - real, (self._now() - driven) / timedelta(seconds=1))
        return message if passed <= WINDOW else None

    def remember(self, message: Message) -> None:
        self._forget_old()
        self._said[message.author_id, str(message.nonce)] = (message, self._monotonic(), self._now())

    def _forget_old(self) -> None:
        while self._said:
            key, (_, real, _driven) = next(iter(self._said.items()))
            if self._monotonic() - real <= WINDOW:
                return
            del self._said[key]
