"""What Discord takes and refuses of scheduled events, channels, threads and roles."""

from datetime import UTC, datetime
from typing import Any

from bot.sandbox.rules.channels import check_channel, check_member, check_role, check_thread
from bot.sandbox.rules.events import check_event
from tests.unit.sandbox_rules.saying import FINE, said, table

MONDAY = datetime(2026, 9, 7, 7, tzinfo=UTC)


def event(**more: Any) -> dict[str, Any]:
    return {
        "name": "Bijeenkomst",
        "privacy_level": 2,
        "entity_type": 3,
        "entity_metadata": {"location": "Muziekschool"},
        "scheduled_start_time": "2026-09-08T19:00:00+00:00",
        "scheduled_end_time": "2026-09-08T21:00:00+00:00",
        **more,
    }


VOICE = event(entity_type=2, channel_id="1", entity_metadata=None, scheduled_end_time=None)


@table(
    ("outside", event(), FINE),
    ("in a voice channel", VOICE, FINE),
    ("name of 100", event(name="n" * 100), FINE),
    ("name of 101", event(name="n" * 101), "name: BASE_TYPE_BAD_LENGTH"),
    ("description of 1,000", event(description="d" * 1000), FINE),
    ("description of 1,001", event(description="d" * 1001), "description: BASE_TYPE_MAX_LENGTH"),
    ("place of 101", event(entity_metadata={"location": "p" * 101}), "entity_metadata.location: BASE_TYPE_BAD_LENGTH"),
    ("outside without place", event(entity_metadata=None), "entity_metadata.location: BASE_TYPE_REQUIRED"),
    ("outside without end", event(scheduled_end_time=None), "scheduled_end_time: BASE_TYPE_REQUIRED"),
    ("outside in a channel", event(channel_id="1"), "channel_id: GUILD_SCHEDULED_EVENT_CHANNEL_SET"),
    ("voice without channel", {**VOICE, "channel_id": None}, "channel_id: BASE_TYPE_REQUIRED"),
    (
        "now",
        event(scheduled_start_time=MONDAY.isoformat()),
        "scheduled_start_time: GUILD_SCHEDULED_EVENT_SCHEDULE_PAST",
    ),
    (
        "ends before it starts",
        event(scheduled_end_time="2026-09-08T19:00:00Z"),
        "scheduled_end_time: GUILD_SCHEDULED_EVENT_END_BEFORE_START",
    ),
    ("a moment without zone", event(scheduled_start_time="2026-09-08T19:00:00"), "scheduled_start_time: DATE_TIME_TYPE_PARSE"),
    ("privacy 1", event(privacy_level=1), "privacy_level: BASE_TYPE_CHOICES"),
    ("no such kind", event(entity_type=4), "entity_type: BASE_TYPE_CHOICES"),
)  # fmt: skip
def test_events(payload: Any, verdict: str) -> None:
    assert said(check_event, payload, MONDAY) == verdict


def stands(status: int, **more: Any) -> dict[str, Any]:
    return event(id="5", guild_id="2", status=status, creator_id="900", **more)


def test_an_event_begins_and_ends_or_is_cancelled_before() -> None:
    allowed = {(was, new) for was in (1, 2, 3, 4) for new in (1, 2, 3, 4) if changes(was, new) == FINE}
    assert allowed == {(1, 1), (1, 2), (1, 4), (2, 2), (2, 3)}


def changes(was: int, new: int) -> str:
    return said(check_event, {"status": new}, MONDAY, editing=stands(was))


def test_a_past_start_may_stand_but_not_be_set() -> None:
    running = stands(2, scheduled_start_time="2026-09-07T06:00:00Z")
    assert said(check_event, {"name": "Anders"}, MONDAY, editing=running) == FINE
    later = {"scheduled_start_time": "2026-09-08T06:00:00Z"}
    fault = "scheduled_start_time: GUILD_SCHEDULED_EVENT_INVALID_START_BY_STATUS"
    assert said(check_event, later, MONDAY, editing=running) == fault


def test_a_server_has_a_hundred_events_ahead() -> None:
    assert said(check_event, event(), MONDAY, open_events=99) == FINE
    assert said(check_event, event(), MONDAY, open_events=100) == "30038"


@table(
    ("a name", {"name": "leergroep"}, FINE),
    ("name of 100", {"name": "n" * 100}, FINE),
    ("name of 101", {"name": "n" * 101}, "name: BASE_TYPE_BAD_LENGTH"),
    ("no name", {}, "name: BASE_TYPE_REQUIRED"),
    ("topic of 1,024", {"name": "n", "topic": "t" * 1024}, FINE),
    ("topic of 1,025", {"name": "n", "topic": "t" * 1025}, "topic: BASE_TYPE_MAX_LENGTH"),
    ("a forum's topic", {"name": "n", "type": 15, "topic": "t" * 4096}, FINE),
    ("slow for six hours", {"name": "n", "rate_limit_per_user": 21600}, FINE),
    ("slower", {"name": "n", "rate_limit_per_user": 21601}, "rate_limit_per_user: NUMBER_TYPE_MAX"),
    ("no such kind", {"name": "n", "type": 1}, "type: BASE_TYPE_CHOICES"),
)
def test_channels(payload: Any, verdict: str) -> None:
    assert said(check_channel, payload) == verdict


def test_a_changed_channel_keeps_its_name() -> None:
    assert said(check_channel, {"topic": "Nieuw"}, editing=True) == FINE
    assert said(check_channel, {"name": None}, editing=True) == "name: BASE_TYPE_REQUIRED"


@table(
    ("name of 100", {"name": "n" * 100, "auto_archive_duration": 10080, "rate_limit_per_user": None}, FINE),
    ("name of 101", {"name": "n" * 101}, "name: BASE_TYPE_BAD_LENGTH"),
    ("blanks", {"name": "  "}, "name: BASE_TYPE_BAD_LENGTH"),
    ("private", {"name": "n", "type": 12, "invitable": False}, FINE),
    ("no kind of thread", {"name": "n", "type": 0}, "type: BASE_TYPE_CHOICES"),
    ("archived after a fortnight", {"name": "n", "auto_archive_duration": 20160}, "auto_archive_duration: BASE_TYPE_CHOICES"),
)  # fmt: skip
def test_threads(payload: Any, verdict: str) -> None:
    assert said(check_thread, payload) == verdict


def test_a_thread_is_changed_by_its_own_fields() -> None:
    assert said(check_thread, {"archived": True, "locked": False}, editing=True) == FINE
    assert said(check_thread, {"topic": "t"}, editing=True) == "topic: UNKNOWN_FIELD"


def test_a_forum_thread_begins_with_a_message() -> None:
    assert said(check_thread, {"name": "n", "message": {"content": "Dag"}}, parent=15) == FINE
    assert said(check_thread, {"name": "n", "message": {}}, parent=15) == "50006"
    assert said(check_thread, {"name": "n"}, parent=15) == "message: BASE_TYPE_REQUIRED"


def test_roles_and_members() -> None:
    assert said(check_role, {"name": "n" * 100, "permissions": "0", "mentionable": True}) == FINE
    assert said(check_role, {"name": "n" * 101}) == "name: BASE_TYPE_BAD_LENGTH"
    assert said(check_role, {"color": 0x1000000}) == "color: NUMBER_TYPE_MAX"
    assert said(check_member, {"nick": "n" * 32, "roles": ["1"]}) == FINE
    assert said(check_member, {"nick": "n" * 33}) == "nick: BASE_TYPE_MAX_LENGTH"
