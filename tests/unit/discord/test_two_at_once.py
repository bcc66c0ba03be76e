"""Two clicks at one moment may write the same row: on PostgreSQL the second is undone, and tried once more."""

from types import SimpleNamespace

import pytest
from sqlalchemy.exc import IntegrityError

from bot.discord.dispatcher import take_turn


class Turn:
    """As far as nobody has answered yet."""

    def __init__(self) -> None:
        self.answered = False
        self.known = None
        self.client = SimpleNamespace(hearing=self)

    async def hear(self, who: object) -> None: ...


@pytest.mark.parametrize(("answered", "times"), [(False, 2), (True, 1)])
async def test_it_is_tried_once_more_unless_it_was_answered(monkeypatch, answered: bool, times: int):
    tried: list[str] = []
    told: list[Exception] = []

    async def act() -> None:
        tried.append("click")
        turn.answered = answered
        if len(tried) == 1:
            raise IntegrityError("INSERT", {}, Exception("duplicate key"))

    async def report(turn: Turn, error: Exception) -> None:
        told.append(error)

    turn = Turn()
    monkeypatch.setattr("bot.discord.dispatcher.report", report)
    await take_turn(turn, act)
    assert (len(tried), len(told)) == (times, 2 - times)
