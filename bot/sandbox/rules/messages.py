"""A message as a bot may send or edit it."""

from collections.abc import Collection, Mapping
from typing import Any

from bot.sandbox.refusals import Refusal, refused
from bot.sandbox.rules.components import judge_components
from bot.sandbox.rules.embeds import embeds, poll
from bot.sandbox.rules.forms import Body, Spot, judge, listed, may, need, part, record, several
from bot.sandbox.rules.values import anything, number, one_of, snowflake, text, truth, url, whole

SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS, IS_COMPONENTS_V2 = 1 << 2, 1 << 6, 1 << 12, 1 << 15
MOST_FILES = 10
MOST_FILE_BYTES = 10 * 2**20
MOST_REQUEST_BYTES = 25 * 2**20
FORWARD = 1
INT64 = 2**63


def nonce(value: Any, spot: Spot) -> None:
    if isinstance(value, bool) or not isinstance(value, int | str):
        spot.wrong("NONCE_TYPE_INVALID_TYPE", "This field must be a string or integer.")
    elif isinstance(value, int) and not -INT64 <= value < INT64:
        spot.wrong("NONCE_TYPE_OUT_OF_BOUNDS", f"Must be between {-INT64} and {INT64 - 1}.")
    elif len(str(value)) > 25:
        spot.wrong("NONCE_TYPE_TOO_LONG", "Must be 25 or fewer characters long.")


def not_both_ways(body: Body, spot: Spot) -> None:
    """Either everyone of a kind may be mentioned or only those who are listed."""
    for kind in ("users", "roles"):
        if kind in (body.get("parse") or []) and body.get(kind):
            spot.wrong(
                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.',
            )


allowed_mentions = record(
    {
        "parse": may(listed(one_of("users", "roles", "everyone"), 3, unique=True)),
        "users": may(listed(snowflake, 100, unique=True)),
        "roles": may(listed(snowflake, 100, unique=True)),
        "replied_user": may(truth),
    },
    not_both_ways,
)
attachment = record(
    {
        "id": need(snowflake),
        "filename": may(text(1024, 1)),
        "description": may(text(1024)),
        "title": may(text(1024)),
        "duration_secs": may(number(0)),
        "waveform": may(text(400)),
        "is_spoiler": may(truth),
        "is_remix": may(truth),
        # What a client sends back of a file that stays, because it was told so; only the id counts.
        **{
            name: may(anything)
            for name in [
                "size",
                "url",
                "proxy_url",
                "height",
                "width",
                "content_type",
                "ephemeral",
                "flags",
                "spoiler",
                "placeholder",
                "placeholder_version",
                "content_scan_version",
                "is_spoiler",
                "is_remix",
            ]
        },
    }
)
reference = record(
    {
        "type": may(one_of(0, FORWARD)),
        "message_id": need(snowflake),
        "channel_id": may(snowflake),
        "guild_id": may(snowflake),
        "fail_if_not_exists": may(truth),
    }
)
# `components` are judged after the flags are known.
message = record(
    {
        "content": may(text(2000)),
        "embeds": may(embeds),
        "components": may(anything),
        "attachments": may(listed(attachment, MOST_FILES)),
        "poll": may(poll),
        "sticker_ids": may(listed(snowflake, 3, unique=True)),
        "flags": may(whole(0)),
        "allowed_mentions": may(allowed_mentions),
        "message_reference": may(reference),
        "nonce": may(nonce),
        "enforce_nonce": may(truth),
        "tts": may(truth),
        "username": may(text(80, 1)),
        "avatar_url": may(url("http", "https")),
        "thread_name": may(text(100, 1)),
        "applied_tags": may(listed(snowflake, 5)),
    }
)


def is_v2(body: Body | None) -> bool:
    return bool(int((body or {}).get("flags") or 0) & IS_COMPONENTS_V2)


def after(payload: Body, editing: Body | None) -> dict[str, Any]:
    """The message as it will be: what the edit says, and else what was there."""
    before = dict(editing or {})
    if before.get("sticker_items"):
        before["sticker_ids"] = [sticker["id"] for sticker in before["sticker_items"]]
    return {**before, **payload}


def judge_flags(payload: Body, editing: Body | None, spot: Spot) -> None:
    if is_v2(editing) and payload.get("flags") is not None and not is_v2(payload):
        spot.at("flags").wrong(
            "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG", "The IS_COMPONENTS_V2 flag cannot be removed"
        )
    elif is_v2(payload) or is_v2(editing):
        result = after(payload, editing)
        for name in ("content", "embeds", "poll", "sticker_ids"):
            if result.get(name):
                spot.at(name).wrong(
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    f"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
                )


def judge_attachments(payload: Body, files: Mapping[str, str], editing: Body | None, spot: Spot) -> None:
    """Every attachment that is told of came along or was there, and all together they are ten at most."""
    told = several(payload, "attachments")
    there = {str(each["id"]) for each in several(editing, "attachments")}
    for index, each in enumerate(told):
        if str(each["id"]) not in there | files.keys():
            spot.at("attachments", index, "id").wrong("ATTACHMENT_NOT_FOUND", "Attachment data not found")
    kept = there & {str(each["id"]) for each in told} if "attachments" in payload else there
    spot.at("attachments").length(len(kept) + len(files), 0, MOST_FILES)


def names_attached(payload: Body, files: Mapping[str, str], editing: Body | None) -> Collection[str]:
    stays = several(editing, "attachments")
    if "attachments" in payload:
        told = {str(each.get("id")) for each in several(payload, "attachments")}
        stays = [each for each in stays if str(each["id"]) in told]
    return {*files.values(), *(each["filename"] for each in stays)}


def is_empty(payload: Body, files: Mapping[str, str], editing: Body | None) -> bool:
    result = after(payload, editing)
    if part(result, "message_reference").get("type") == FORWARD or files:
        return False
    kept = names_attached(payload, files, editing)
    content = (result.get("content") or "").strip()
    return not (
        content or kept or any(result.get(name) for name in ("embeds", "components", "poll", "sticker_ids"))
    )


def check_message(
    payload: Any,
    *,
    files: Mapping[str, str] | None = None,
    editing: Body | None = None,
    at: tuple[str, ...] = (),
) -> None:
    """Refuses a message that Discord would refuse.

    `files` are the parts that came along, number to file name; `editing` is the message as it stands, in Discord's
    shape; `at` is where the message is within the request body.
    """
    came = files or {}
    spot = Spot(path=at)
    message(payload, spot)
    if not spot.problems.count:
        judge_flags(payload, editing, spot)
        judge_attachments(payload, came, editing, spot)
        v2 = is_v2(payload) or is_v2(editing)
        attached = names_attached(payload, came, editing)
        if payload.get("components") is not None:
            judge_components(payload["components"], spot.at("components"), v2=v2, attached=attached)
    spot.problems.refuse()
    if is_empty(payload, came, editing):
        raise refused(50006)
    if part(payload, "message_reference").get("type") == FORWARD and not is_empty(
        {**payload, "message_reference": None}, came, None
    ):
        raise Refusal(400, 160011, "Forward messages cannot have additional content")


def check_files(sizes: Collection[int], *, most: int = MOST_FILE_BYTES) -> None:
    """Refuses files that are too large one by one or all together; `most` grows with a boosted server."""
    if any(size > most for size in sizes) or sum(sizes) > max(most, MOST_REQUEST_BYTES):
        raise refused(40005)


def check_bulk_delete(payload: Any) -> None:
    """Refuses a bulk delete that names too few or too many messages (their age is the server's to know)."""
    judge(record({"messages": need(listed(snowflake, 1000))}), payload)
    if not 2 <= len(payload["messages"]) <= 100:
        raise refused(50016)
