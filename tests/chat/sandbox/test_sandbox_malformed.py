"""Whatever is sent, the sandbox answers with a refusal and never falls over."""

import itertools

import aiohttp
import pytest

from bot.sandbox.rest.all import all_routes
from bot.sandbox.scenes import FACILITATOR, GROUP, HOSTS, LEARNING
from bot.sandbox.server import Sandbox

KNOWN = {
    "guild": GROUP,
    "channel": LEARNING,
    "user": FACILITATOR,
    "role": HOSTS,
    "target": HOSTS,
    "emoji": "🌱",
    "token": "no-token",
}
ODD = (
    None,
    [],
    "text",
    7,
    {"name": 7},
    {"content": [], "flags": "x"},
    {"name": "naam", "type": {}, "options": 1},
)
QUERIES = ({"limit": "x", "before": "x"}, {"after": "-1", "around": "9" * 30}, {})


async def test_no_route_of_discords_falls_over(sandbox: Sandbox) -> None:
    ids = KNOWN | {"application": sandbox.world.bot.id}
    authorised = {"Authorization": f"Bot {sandbox.world.bot.token}"}
    fallen: list[str] = []
    odd = itertools.cycle(itertools.product(ODD, QUERIES))
    async with aiohttp.ClientSession(headers=authorised) as http:
        for route in all_routes(sandbox.gateway):
            if route.method == "DELETE" and "{message}" not in route.path:
                continue
            path = route.path
            for name in set(_placeholders(path)):
                path = path.replace(f"{{{name}}}", str(ids.get(name, 5)))
            for _ in range(4):
                body, query = next(odd)
                sent = {"json": body} if route.method in ("POST", "PUT", "PATCH") else {}
                async with http.request(route.method, sandbox.api_url + path, params=query, **sent) as answer:
                    if answer.status >= 500:
                        fallen.append(f"{route.method} {path} {query} {body}")
    assert not fallen


@pytest.mark.parametrize("kind", ["command", "menu", "component", "modal", "autocomplete"])
async def test_no_interaction_of_people_falls_over(kind: str, sandbox: Sandbox) -> None:
    place = {
        "channel_id": str(LEARNING),
        "command_id": "1",
        "message_id": "1",
        "target_id": "1",
        "modal_id": "1",
    }
    async with aiohttp.ClientSession(sandbox.url) as http:
        for body in (*ODD, place, place | {"options": [], "path": {}, "values": 3}):
            async with http.post(f"/people/{FACILITATOR}/interactions/{kind}", json=body) as answer:
                assert 400 <= answer.status < 500


async def test_unreadable_json_and_unknown_routes(sandbox: Sandbox) -> None:
    authorised = {"Authorization": f"Bot {sandbox.world.bot.token}"}
    async with aiohttp.ClientSession(headers=authorised) as http:
        url = f"{sandbox.api_url}/channels/{LEARNING}/messages"
        async with http.post(url, data=b"{", headers={"Content-Type": "application/json"}) as answer:
            assert (answer.status, (await answer.json())["code"]) == (400, 50109)
            assert answer.headers["Content-Type"] == "application/json"
        async with http.get(f"{sandbox.api_url}/nowhere") as answer:
            assert answer.status == 404
        async with http.get(f"{sandbox.api_url}/users/@me", headers={"Authorization": "Bot x"}) as answer:
            assert await answer.json() == {"message": "401: Unauthorized", "code": 0}


def _placeholders(path: str) -> list[str]:
    return [part[1:-1] for part in path.split("/") if part.startswith("{")]
