"""Who the bot is, and where its gateway stands."""

from bot.sandbox.gateway.hall import Gateway
from bot.sandbox.gateway.identify import recommended_shards
from bot.sandbox.model import Json
from bot.sandbox.rest.call import Call
from bot.sandbox.rest.router import Route, Routes
from bot.sandbox.shapes.places import guild_json
from bot.sandbox.shapes.users import self_json, user_json


def gateway_routes(gateway: Gateway) -> list[Route]:
    def where(_call: Call) -> Json:
        return {"url": gateway.url}

    def where_for_bots(call: Call) -> Json:
        shards, now = recommended_shards(call.core), call.core.monotonic()
        return {
            "url": gateway.url,
            "shards": shards,
            "session_start_limit": gateway.starts.session_start_limit(now),
        }

    return [Route("GET", "/gateway", where), Route("GET", "/gateway/bot", where_for_bots)]


route = Routes()


@route("GET", "/users/@me")
def myself(call: Call) -> Json:
    return self_json(call.core.user(call.core.bot_id))


@route("GET", "/users/@me/guilds")
def my_guilds(call: Call) -> list[Json]:
    limit, after = call.asked("limit", 200, 1, 200), call.snowflake("after") or 0
    guilds = [guild for guild in call.core.world.guilds_of(call.core.bot_id) if guild.id > after]
    keys = ("id", "name", "icon", "banner", "features")
    return [
        {**{key: guild_json(guild)[key] for key in keys}, "owner": False, "permissions": "0"}
        for guild in guilds[:limit]
    ]


@route("GET", "/users/{user}")
def user(call: Call) -> Json:
    return user_json(call.core.user(call.number("user")))


@route("GET", "/oauth2/applications/@me")
@route("GET", "/applications/@me")
def application(call: Call) -> Json:
    world = call.core.world
    return {
        "id": str(world.bot.id),
        "name": world.bot.name,
        "icon": None,
        "description": "",
        "type": None,
        "summary": "",
        "verify_key": "0" * 64,
        "flags": _flags(world.bot.privileged_intents),
        "owner": user_json(world.users[world.bot.owner_id]),
        "team": None,
        "bot": user_json(world.users[world.bot.id]),
        "bot_public": True,
        "bot_require_code_grant": False,
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "explicit_content_filter": 0,
        "approximate_guild_count": len(world.users[world.bot.id].guild_ids),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "install_params": None,
        "integration_types_config": {"0": {}},
    }


def _flags(privileged: int) -> int:
    """The application's flags tell which privileged intents are switched on (the limited kind)."""
    kinds = {1 << 8: 1 << 13, 1 << 1: 1 << 15, 1 << 15: 1 << 19}
    return sum(flag for intent, flag in kinds.items() if privileged & intent)
