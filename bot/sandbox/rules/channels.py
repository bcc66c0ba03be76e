"""Channels, threads and roles: their names and numbers."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.rules.forms import Check, Field, Spot, judge, listed, may, need, record
from bot.sandbox.rules.messages import check_message
from bot.sandbox.rules.values import anything, bits, one_of, snowflake, text, truth, whole

TEXT, FORUM = 0, 15
ANNOUNCEMENT_THREAD, PUBLIC_THREAD, PRIVATE_THREAD = 10, 11, 12
SLOW = may(whole(0, 21600))
ARCHIVES = may(one_of(60, 1440, 4320, 10080))

overwrite = record({"id": need(snowflake), "type": may(one_of(0, 1)), "allow": may(bits), "deny": may(bits)})
CHANNEL: dict[str, Field] = {
    "name": need(text(100, 1)),
    "type": may(one_of(0, 2, 4, 5, 13, 14, 15, 16)),
    "topic": may(text(4096)),
    "position": may(whole(0)),
    "parent_id": may(snowflake),
    "nsfw": may(truth),
    "rate_limit_per_user": SLOW,
    "default_thread_rate_limit_per_user": SLOW,
    "default_auto_archive_duration": ARCHIVES,
    "permission_overwrites": may(listed(overwrite, 100)),
    "bitrate": may(whole(8000)),
    "user_limit": may(whole(0, 10000)),
    "available_tags": may(listed(anything, 20)),
    "flags": may(whole(0)),
    **{
        name: may(anything)
        for name in (
            *("rtc_region", "video_quality_mode", "default_reaction_emoji", "default_sort_order"),
            *("default_forum_layout", "default_tag_setting"),
        )
    },
}


def partial(fields: Mapping[str, Field]) -> Check:
    """The same fields where none has to be there; what must be something cannot be made nothing."""

    def check(body: Any, spot: Spot) -> None:
        record({name: may(each.check) for name, each in fields.items()})(body, spot)
        for name, each in fields.items():
            if isinstance(body, dict) and each.required and name in body and body[name] is None:
                spot.at(name).missing()

    return check


channel, channel_edit = record(CHANNEL), partial(CHANNEL)


def check_channel(payload: Any, *, editing: bool = False, kind: int = TEXT) -> None:
    """Refuses a channel that Discord would refuse; `kind` is its type where the payload does not say."""
    judge(channel_edit if editing else channel, payload)
    spot = Spot()
    if (payload.get("type") or kind) != FORUM:
        spot.at("topic").length(len(payload.get("topic") or ""), 0, 1024)
    spot.problems.refuse()


THREAD: dict[str, Field] = {
    "name": need(text(100, 1)),
    "auto_archive_duration": ARCHIVES,
    "rate_limit_per_user": SLOW,
}
BARE_THREAD: dict[str, Field] = {
    **THREAD,
    "type": may(one_of(ANNOUNCEMENT_THREAD, PUBLIC_THREAD, PRIVATE_THREAD)),
    "invitable": may(truth),
}
POST: dict[str, Field] = {**THREAD, "applied_tags": may(listed(snowflake, 5)), "message": need(anything)}
THREAD_EDIT: dict[str, Field] = {
    **THREAD,
    "archived": may(truth),
    "locked": may(truth),
    "invitable": may(truth),
    "flags": may(whole(0)),
    "applied_tags": may(listed(snowflake, 5)),
}
bare_thread, post = record(BARE_THREAD), record(POST)
thread_edit = partial(THREAD_EDIT)


def check_thread(
    payload: Any, *, parent: int = TEXT, editing: bool = False, files: Mapping[str, str] | None = None
) -> None:
    """Refuses a thread that Discord would refuse; in a forum (`parent`) it begins with a message."""
    if editing:
        judge(thread_edit, payload)
    elif parent == FORUM:
        judge(post, payload)
        check_message(payload["message"], files=files, at=("message",))
    else:
        judge(bare_thread, payload)


ROLE: dict[str, Field] = {
    "name": may(text(100, 1)),
    "permissions": may(bits),
    "color": may(whole(0, 0xFFFFFF)),
    "colors": may(anything),
    "hoist": may(truth),
    "mentionable": may(truth),
    "icon": may(anything),
    "unicode_emoji": may(text(100)),
}


def check_role(payload: Any) -> None:
    """Refuses a role that Discord would refuse, new or changed."""
    judge(record(ROLE), payload)


MEMBER: dict[str, Field] = {
    "nick": may(text(32)),
    "roles": may(listed(snowflake, 250)),
    **{
        name: may(anything)
        for name in (
            "mute",
            "deaf",
            "channel_id",
            "communication_disabled_until",
            "flags",
            "avatar",
            "banner",
            "bio",
        )
    },
}


def check_member(payload: Any) -> None:
    """Refuses a change of a member that Discord would refuse."""
    judge(record(MEMBER), payload)
