"""Whoever keeps an eye on the bot is told how it is, on this machine only, and nothing about people."""

import aiohttp
import pytest

from bot.kernel.database import Database
from bot.kernel.errors import OperatorError
from bot.kernel.health import Health
from bot.kernel.house import House


async def ask(port: int, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}{path}") as answer:
        return answer.status, await answer.text()


@pytest.mark.parametrize(("connected", "status"), [(True, 200), (False, 503)])
async def test_health_is_the_database_and_the_line_together(house: House, connected: bool, status: int):
    async with Health(house, lambda: connected).serving(0) as port:
        answered, told = await ask(port, "/healthz")
    assert answered == status
    assert '"database": true' in told


async def test_a_database_that_does_not_answer_is_said(clock, keyring, languages):
    nowhere = House(clock, Database("postgresql://nobody@127.0.0.1:1/nowhere"), keyring, languages)
    async with Health(nowhere, lambda: True).serving(0) as port:
        answered, told = await ask(port, "/healthz")
    await nowhere.database.close()
    assert answered == 503
    assert '"database": false' in told


async def test_metrics_are_for_machines(house: House):
    async with Health(house, lambda: True).serving(0) as port:
        answered, told = await ask(port, "/metrics")
    assert answered == 200
    assert "tussenruimte_connected 1.0" in told


async def test_a_port_in_use_is_one_sentence(house: House):
    async with Health(house, lambda: True).serving(0) as port:
        with pytest.raises(OperatorError, match=r"\[health\] port"):
            async with Health(house, lambda: True).serving(port):
                pass
