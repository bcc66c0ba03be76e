"""What is asked behind the scenes, as an object or not at all."""

import json
from typing import Any, cast

from aiohttp import web

from bot.sandbox.model import Json


def bad_request(message: str) -> web.HTTPException:
    text = json.dumps({"message": message, "problem": "wrong_type"})
    return web.HTTPBadRequest(text=text, content_type="application/json")


def seconds(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        raise bad_request(f"{value!r} is no number of seconds.") from None


async def read_object(request: web.Request) -> Json:
    try:
        told: Any = await request.json()
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise bad_request("The body must be an object.")
    return cast("Json", told)
