"""Who kills a bot, and when: on a request, after it, between a claim and its calls, or at any moment."""

import asyncio
import random
import signal
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from bot.sandbox.refusals import plain
from bot.sandbox.server import MONDAY, Sandbox

BEFORE, AFTER, CLAIMED, RANDOM = "before acting", "after acting", "between claim and call", "at random"
BY_REQUEST = (BEFORE, AFTER, RANDOM)


@dataclass(slots=True)
class Killer:
    """`bots` are those that run now; `due` says at which request somebody dies, counted from the beginning."""

    sandbox: Sandbox
    chance: random.Random
    bots: list[asyncio.subprocess.Process] = field(default_factory=list[asyncio.subprocess.Process])
    killed: Counter[str] = field(default_factory=Counter[str])
    killed_at: datetime = MONDAY
    seen: int = 0
    due: dict[int, str] = field(default_factory=dict[int, str])
    claims: int = 0
    _answers: int = 0
    """So many of the requests that are being acted upon, each the last of who made it."""
    _doomed: list[asyncio.subprocess.Process] = field(default_factory=list[asyncio.subprocess.Process])

    def arm(self) -> None:
        everything = 10**9
        self.sandbox.faults.hook(None, "/channels/**", when="before", call=self._on_request, times=everything)
        self.sandbox.faults.hook(None, "/channels/**", when="after", call=self._on_answer, times=everything)

    def plan(self, kills: Counter[str], *, within: int) -> None:
        """Spreads these kills over so many requests ahead. What could not be done until now is still owed."""
        owed = kills + Counter(self.due.values())
        wanted = [why for why in BY_REQUEST for _ in range(owed[why])]
        ahead = range(self.seen + 1, self.seen + within)
        self.due = dict(zip(self.chance.sample(ahead, len(wanted)), wanted, strict=True))
        self.claims += kills[CLAIMED]

    def kill_claiming(self) -> None:
        """Somebody has claimed what is due, and makes the calls."""
        self.claims -= self._kill(CLAIMED)

    def _on_request(self) -> None:
        self.seen += 1
        why = self.due.pop(self.seen, None)
        if why == BEFORE and self._strike(BEFORE):
            raise plain(500, "the bot is gone")  # and nothing is done for it
        if why == AFTER:
            self._answers += 1
        if why == RANDOM:
            self._kill_soon()

    def _on_answer(self) -> None:
        if self._answers:
            self._answers -= 1
            self._strike(AFTER)

    def _strike(self, why: str) -> bool:
        """Now; or at a later request, when this one comes from somebody who is dead already."""
        if self._kill(why):
            return True
        self.due[next(later for later in count(self.seen + 1) if later not in self.due)] = why
        return False

    def _kill_soon(self) -> None:
        """At any moment; when nobody is alive then, a little later."""
        asyncio.get_running_loop().call_later(
            self.chance.random() * 0.3, lambda: self._kill(RANDOM) or self._kill_soon()
        )

    def _kill(self, why: str) -> bool:
        alive = [bot for bot in self.bots if bot.returncode is None and bot not in self._doomed]
        if alive:
            chosen = self.chance.choice(alive)
            self._doomed.append(chosen)
            chosen.send_signal(signal.SIGKILL)
            self.killed[why] += 1
            self.killed_at = self.sandbox.clock.now()
        return bool(alive)
