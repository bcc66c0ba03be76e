"""Whatever is sent, the answer is yes or a refusal: never a failure of the rules themselves."""

import copy
from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.rules.channels import check_channel, check_member, check_role, check_thread
from bot.sandbox.rules.commands import check_command, check_commands
from bot.sandbox.rules.events import check_event
from bot.sandbox.rules.interactions import check_callback
from bot.sandbox.rules.messages import check_bulk_delete, check_message
from bot.sandbox.rules.modals import check_modal
from tests.unit.sandbox_rules.saying import said

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 2**70) | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
BUTTON = {"type": 2, "style": 1, "custom_id": "a", "label": "A", "emoji": {"name": "🌱"}}
SELECT = {
    "type": 3,
    "custom_id": "s",
    "options": [{"label": "a", "value": "a"}],
    "min_values": 0,
    "max_values": 1,
}
USERS = {"type": 5, "custom_id": "u", "default_values": [{"type": "user", "id": "1"}]}
MESSAGE = {
    "content": "a",
    "embeds": [{"title": "t", "author": {"name": "a"}, "fields": [{"name": "n", "value": "v"}]}],
    "components": [{"type": 1, "components": [BUTTON]}, {"type": 1, "components": [SELECT]}],
    "allowed_mentions": {"parse": [], "users": ["1"]},
    "message_reference": {"message_id": "1"},
    "nonce": "1",
}
LAYOUT = {
    "flags": 1 << 15,
    "components": [
        {
            "type": 17,
            "components": [{"type": 9, "components": [{"type": 10, "content": "a"}], "accessory": BUTTON}],
        },
        {"type": 12, "items": [{"media": {"url": "https://example.org/a.png"}}]},
        {"type": 13, "file": {"url": "attachment://a.png"}},
        {"type": 1, "components": [USERS]},
    ],
    "attachments": [{"id": 0, "filename": "a.png"}],
}
MODAL = {
    "custom_id": "m",
    "title": "t",
    "components": [
        {"type": 18, "label": "l", "component": {"type": 4, "custom_id": "t", "style": 1, "min_length": 1}},
        {"type": 18, "label": "l", "component": {**SELECT, "required": False}},
        {"type": 18, "label": "l", "component": {"type": 22, "custom_id": "c", "options": SELECT["options"]}},
    ],
}
OPTION = {"type": 4, "name": "o", "description": "d", "min_value": 1, "choices": [{"name": "n", "value": 1}]}
COMMAND = {
    "name": "c",
    "description": "d",
    "description_localizations": {"nl": "d"},
    "options": [{"type": 1, "name": "s", "description": "d", "options": [OPTION]}],
}
EVENT = {
    "name": "n",
    "privacy_level": 2,
    "entity_type": 3,
    "entity_metadata": {"location": "l"},
    "scheduled_start_time": "2026-09-08T19:00:00Z",
    "scheduled_end_time": "2026-09-08T21:00:00Z",
}
CHANNEL = {"name": "n", "topic": "t", "permission_overwrites": [{"id": "1", "type": 0, "allow": "1"}]}


@st.composite
def spoiled(draw: st.DrawFn) -> Any:
    """A sound body, in which one thing somewhere has been replaced, added or taken away."""
    sound = draw(st.sampled_from([MESSAGE, LAYOUT, MODAL, COMMAND, EVENT, CHANNEL]))
    body = node = copy.deepcopy(sound)
    while isinstance(node, dict | list) and node:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        key = draw(st.sampled_from(keys))
        if draw(st.booleans()) or not isinstance(node[key], dict | list):
            node[key] = draw(JSON)
            break
        node = node[key]
    return body


@settings(deadline=None, max_examples=400)
@given(JSON | spoiled())
def test_no_body_makes_the_rules_fail(body: Any) -> None:
    now = datetime(2026, 9, 7, tzinfo=UTC)
    said(check_message, body, files={"0": "a.png"})
    said(
        check_message,
        body,
        editing={"content": "a", "attachments": [{"id": "5", "filename": "b"}], "flags": 0},
    )
    said(check_modal, body)
    said(check_command, body)
    said(check_command, body, changing=COMMAND)
    said(check_commands, [body])
    said(check_event, body, now)
    said(check_event, body, now, editing={**EVENT, "status": 1})
    said(check_channel, body)
    said(check_channel, body, editing=True)
    said(check_thread, body)
    said(check_thread, body, parent=15)
    said(check_role, body)
    said(check_member, body)
    said(check_bulk_delete, body)
    for kind in (4, 7, 8, 9):
        said(check_callback, {"type": kind, "data": body}, 3 if kind != 8 else 4, message={"flags": 1 << 15})
    said(check_callback, body, 2)


def test_the_sound_bodies_are_sound() -> None:
    assert said(check_message, MESSAGE) == "accepted"
    assert said(check_message, LAYOUT, files={"0": "a.png"}) == "accepted"
    assert said(check_modal, MODAL) == "accepted"
    assert said(check_command, COMMAND) == "accepted"
    assert said(check_channel, CHANNEL) == "accepted"
