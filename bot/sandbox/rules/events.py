"""Scheduled events of a server."""

from datetime import datetime
from typing import Any, cast

from bot.sandbox.refusals import Refusal
from bot.sandbox.rules.forms import Body, Spot, listed, may, need, part, record
from bot.sandbox.rules.values import anything, as_moment, moment, one_of, snowflake, text, whole

STAGE, VOICE, EXTERNAL = 1, 2, 3
SCHEDULED, ACTIVE, COMPLETED, CANCELLED = 1, 2, 3, 4
NEXT = {SCHEDULED: (SCHEDULED, ACTIVE, CANCELLED), ACTIVE: (ACTIVE, COMPLETED)}
MOST_OPEN = 100

place = record({"location": may(text(100, 1))})
recurrence = record(
    {
        "start": need(moment),
        "end": may(moment),
        "frequency": need(one_of(0, 1, 2, 3)),
        "interval": may(whole(1)),
        "by_weekday": may(listed(one_of(0, 1, 2, 3, 4, 5, 6), 7, unique=True)),
        "by_n_weekday": may(listed(anything, 7)),
        "by_month": may(listed(whole(1, 12), 12, unique=True)),
        "by_month_day": may(listed(whole(-1, 31), 33, unique=True)),
        "by_year_day": may(listed(whole(-1, 365), 367, unique=True)),
        "count": may(whole(1)),
    }
)
event = record(
    {
        "name": need(text(100, 1)),
        "description": may(text(1000)),
        "scheduled_start_time": need(moment),
        "scheduled_end_time": may(moment),
        "entity_type": need(one_of(STAGE, VOICE, EXTERNAL)),
        "privacy_level": need(one_of(2)),
        "channel_id": may(snowflake),
        "entity_metadata": may(place),
        "recurrence_rule": may(recurrence),
        "image": may(text(14 * 2**20)),
        "status": may(one_of(SCHEDULED, ACTIVE, COMPLETED, CANCELLED)),
    }
)


def judge_place(body: Body, spot: Spot) -> None:
    """Outside Discord an event has a place and an end; inside it has a channel."""
    if body["entity_type"] != EXTERNAL:
        if body.get("channel_id") is None:
            spot.at("channel_id").missing()
        return
    if not part(body, "entity_metadata").get("location"):
        spot.at("entity_metadata", "location").missing()
    if body.get("scheduled_end_time") is None:
        spot.at("scheduled_end_time").missing()
    if body.get("channel_id") is not None:
        spot.at("channel_id").wrong(
            "GUILD_SCHEDULED_EVENT_CHANNEL_SET", "An external event cannot have a channel"
        )


def judge_times(body: Body, payload: Body, now: datetime, spot: Spot) -> None:
    start, end = as_moment(body["scheduled_start_time"]), as_moment(body.get("scheduled_end_time"))
    if start and "scheduled_start_time" in payload and start <= now:
        spot.at("scheduled_start_time").wrong(
            "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", "Cannot schedule event in the past."
        )
    if start and end and end <= start:
        spot.at("scheduled_end_time").wrong(
            "GUILD_SCHEDULED_EVENT_END_BEFORE_START", "Cannot schedule event to end before its start."
        )


def judge_status(body: Body, payload: Body, editing: Body, spot: Spot) -> None:
    """An event begins, and then ends; or it is cancelled before."""
    was = editing["status"]
    if body["status"] not in NEXT.get(was, ()):
        spot.at("status").wrong(
            "GUILD_SCHEDULED_EVENT_INVALID_STATUS", "The event cannot change to this status"
        )
    if was == ACTIVE and "scheduled_start_time" in payload:
        spot.at("scheduled_start_time").wrong(
            "GUILD_SCHEDULED_EVENT_INVALID_START_BY_STATUS", "The start of a running event cannot change"
        )


def check_event(payload: Any, now: datetime, *, editing: Body | None = None, open_events: int = 0) -> None:
    """Refuses a scheduled event that Discord would refuse.

    `editing` is the event that a PATCH changes, `open_events` how many the server has that are not over.
    """
    spot = Spot()
    stands = {name: value for name, value in (editing or {}).items() if name in EVENT_FIELDS}
    body: Any = {**stands, **cast("Body", payload)} if isinstance(payload, dict) else payload
    event(body, spot)
    spot.problems.refuse()
    judge_place(body, spot)
    judge_times(body, cast("Body", payload), now, spot)
    if editing is not None:
        judge_status(body, cast("Body", payload), editing, spot)
    spot.problems.refuse()
    if editing is None and open_events >= MOST_OPEN:
        raise Refusal(
            400, 30038, f"Maximum number of uncompleted guild scheduled events reached ({MOST_OPEN})"
        )


EVENT_FIELDS = (
    *("name", "description", "scheduled_start_time", "scheduled_end_time", "entity_type", "privacy_level"),
    *("channel_id", "entity_metadata", "recurrence_rule", "status"),
)
