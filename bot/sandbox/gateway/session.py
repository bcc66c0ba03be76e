"""A bot's session on the gateway: what it is to hear, numbered and kept until it said that it heard."""

import json
import secrets
from collections import deque
from collections.abc import Callable, Iterable

from bot.sandbox.gateway.intents import Intent
from bot.sandbox.gateway.translate import Dispatch
from bot.sandbox.model import Json
from bot.sandbox.shapes.messages import without_content

KEPT = 20_000
"""Events kept for a session that was cut; more than that and it cannot be resumed."""


class Session:
    def __init__(self, bot_id: int, intents: int, shard: tuple[int, int]) -> None:
        self.id = secrets.token_hex(16)
        self.bot_id = bot_id
        self.intents = intents
        self.shard = shard
        self.sequence = 0
        self.send: Callable[[str], None] | None = None
        """How to reach the bot; None while the connection is cut."""
        self.cut_at: float | None = None
        self._missed: deque[tuple[int, str]] = deque(maxlen=KEPT)

    def covers(self, guild_id: int | None) -> bool:
        """Direct messages go to shard 0, servers by their id."""
        shard, count = self.shard
        return shard == ((guild_id >> 22) % count if guild_id is not None else 0)

    def wants(self, dispatch: Dispatch) -> bool:
        asked = not dispatch.intent or bool(dispatch.intent & self.intents)
        return asked and self.covers(dispatch.guild_id)

    def deliver(self, dispatch: Dispatch) -> None:
        self.dispatch(dispatch.name, self._readable(dispatch))

    def dispatch(self, name: str, data: Json) -> None:
        self.sequence += 1
        text = json.dumps({"op": 0, "t": name, "s": self.sequence, "d": data}, ensure_ascii=False)
        self._missed.append((self.sequence, text))
        if self.send:
            self.send(text)

    def heard(self, sequence: int | None) -> None:
        while self._missed and sequence is not None and self._missed[0][0] <= sequence:
            self._missed.popleft()

    def missed_since(self, sequence: int) -> Iterable[str] | None:
        """What was not heard after this number, or None where that is not known any more."""
        kept_from = self._missed[0][0] if self._missed else self.sequence + 1
        if sequence > self.sequence or sequence + 1 < kept_from:
            return None
        return [text for number, text in self._missed if number > sequence]

    def _readable(self, dispatch: Dispatch) -> Json:
        if not dispatch.is_message or self.intents & Intent.MESSAGE_CONTENT or dispatch.guild_id is None:
            return dispatch.data
        return without_content(dispatch.data, self.bot_id)
