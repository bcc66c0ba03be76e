"""Scheduled events of a server."""

from bot.sandbox.acts import scheduled
from bot.sandbox.model import Guild, Json, ScheduledEvent
from bot.sandbox.permissions import Permission, in_guild
from bot.sandbox.refusals import refused
from bot.sandbox.rest.call import Call, need_in_guild
from bot.sandbox.rest.router import Routes
from bot.sandbox.rules.events import check_event
from bot.sandbox.shapes.places import event_json
from bot.sandbox.shapes.users import member_json, user_json

route = Routes()
EVENTS = "/guilds/{guild}/scheduled-events"


@route("GET", EVENTS)
def listed(call: Call) -> list[Json]:
    counted = call.flag("with_user_count")
    guild = call.guild()
    return [event_json(event, call.core.world, with_count=counted) for event in guild.events.values()]


@route("POST", EVENTS)
def create(call: Call) -> Json:
    guild = call.guild()
    need_in_guild(call.core, guild, Permission.CREATE_EVENTS)
    check_event(call.payload, call.core.now(), open_events=len(guild.events))
    _check_place(call, guild)
    event = scheduled.create(call.core, guild, call.core.bot_id, call.payload)
    return event_json(event, call.core.world)


@route("GET", EVENTS + "/{event}")
def read(call: Call) -> Json:
    event = _event(call, call.guild())
    return event_json(event, call.core.world, with_count=call.flag("with_user_count"))


@route("PATCH", EVENTS + "/{event}")
def change(call: Call) -> Json:
    guild = call.guild()
    event = _own_or_managed(call, guild)
    check_event(call.payload, call.core.now(), editing=event_json(event, call.core.world))
    _check_place(call, guild)
    scheduled.change(call.core, guild, event, call.payload)
    return event_json(event, call.core.world)


@route("DELETE", EVENTS + "/{event}")
def delete(call: Call) -> None:
    guild = call.guild()
    scheduled.delete(call.core, guild, _own_or_managed(call, guild))


@route("GET", EVENTS + "/{event}/users")
def interested(call: Call) -> list[Json]:
    guild = call.guild()
    event = _event(call, guild)
    limit, after = call.asked("limit", 100, 1, 100), call.snowflake("after") or 0
    shown: list[Json] = []
    for user_id in sorted(user_id for user_id in event.interested if user_id > after)[:limit]:
        row: Json = {
            "guild_scheduled_event_id": str(event.id),
            "user": user_json(call.core.user(user_id)),
            "user_id": str(user_id),
            "response": 1,
        }
        if call.flag("with_member") and user_id in guild.members:
            row["member"] = member_json(call.core.world, guild.members[user_id])
        shown.append(row)
    return shown


def _event(call: Call, guild: Guild) -> ScheduledEvent:
    event = guild.events.get(call.number("event"))
    if event is None:
        raise refused(10070)
    return event


def _own_or_managed(call: Call, guild: Guild) -> ScheduledEvent:
    """One's own with the right to create, others' with the right to manage."""
    event = _event(call, guild)
    held = in_guild(guild, call.core.bot_id)
    own = event.creator_id == call.core.bot_id and held & Permission.CREATE_EVENTS
    if not own and not held & Permission.MANAGE_EVENTS:
        raise refused(50013)
    return event


def _check_place(call: Call, guild: Guild) -> None:
    channel_id = call.payload.get("channel_id")
    if channel_id is not None and int(channel_id) not in guild.channels:
        raise refused(10003)
