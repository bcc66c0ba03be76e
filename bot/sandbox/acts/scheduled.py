"""Scheduled events: made, changed, removed."""

from datetime import UTC, datetime
from typing import Any

from bot.sandbox.core import Core
from bot.sandbox.events import ScheduledEventChanged
from bot.sandbox.model import Guild, Json, ScheduledEvent

OVER = (3, 4)


def create(core: Core, guild: Guild, creator_id: int, wanted: Json) -> ScheduledEvent:
    event = ScheduledEvent(
        id=core.snowflakes.next(),
        guild_id=guild.id,
        creator_id=creator_id,
        name=wanted["name"],
        starts_at=_moment(wanted["scheduled_start_time"]),
        ends_at=None,
        entity_type=int(wanted["entity_type"]),
    )
    _fill(event, wanted)
    guild.events[event.id] = event
    core.publish(ScheduledEventChanged(guild, event, "CREATE"))
    return event


def change(core: Core, guild: Guild, event: ScheduledEvent, wanted: Json) -> None:
    _fill(event, wanted)
    core.publish(ScheduledEventChanged(guild, event, "UPDATE"))
    if event.status in OVER:
        del guild.events[event.id]


def delete(core: Core, guild: Guild, event: ScheduledEvent) -> None:
    del guild.events[event.id]
    core.publish(ScheduledEventChanged(guild, event, "DELETE"))


def _fill(event: ScheduledEvent, wanted: Json) -> None:
    event.name = wanted.get("name") or event.name
    event.description = wanted.get("description", event.description)
    event.entity_type = int(wanted.get("entity_type") or event.entity_type)
    event.status = int(wanted.get("status") or event.status)
    if wanted.get("scheduled_start_time"):
        event.starts_at = _moment(wanted["scheduled_start_time"])
    if "scheduled_end_time" in wanted:
        end = wanted["scheduled_end_time"]
        event.ends_at = _moment(end) if end else None
    if "channel_id" in wanted:
        event.channel_id = int(wanted["channel_id"]) if wanted["channel_id"] else None
    if "entity_metadata" in wanted:
        metadata: Json = wanted["entity_metadata"] or {}
        event.location = metadata.get("location")


def _moment(text: Any) -> datetime:
    return datetime.fromisoformat(str(text)).astimezone(UTC)
