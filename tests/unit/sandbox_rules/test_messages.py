"""What Discord takes and refuses of a message, new or edited."""

from typing import Any

import pytest

from bot.sandbox.refusals import Refusal
from bot.sandbox.rules.messages import check_bulk_delete, check_files, check_message
from tests.unit.sandbox_rules.saying import FINE, said, table

V2 = 1 << 15
TEXT = {"type": 10, "content": "Dag"}


def embed(**fields: Any) -> dict[str, Any]:
    return {"embeds": [{"title": "t", **fields}]}


def mentions(**fields: Any) -> dict[str, Any]:
    return {"content": "Dag", "allowed_mentions": fields}


LEGACY = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"


@table(
    ("2,000 characters", {"content": "a" * 2000}, FINE),
    ("2,001 characters", {"content": "a" * 2001}, "content: BASE_TYPE_MAX_LENGTH"),
    ("a number as content", {"content": 5}, "content: STRING_TYPE_CONVERT"),
    ("nothing", {}, "50006"),
    ("blanks", {"content": " \n "}, "50006"),
    ("not an object", [], ": MODEL_TYPE_CONVERT"),
    ("a field that is not there", {"content": "a", "contents": "b"}, "contents: UNKNOWN_FIELD"),
    ("ten embeds", {"embeds": [{"title": "t"}] * 10}, FINE),
    ("eleven embeds", {"embeds": [{"title": "t"}] * 11}, "embeds: BASE_TYPE_MAX_LENGTH"),
    ("an embed of nothing", {"embeds": [{"color": 3}]}, "embeds.0.description: BASE_TYPE_REQUIRED"),
    ("title of 256", embed(title="t" * 256), FINE),
    ("title of 257", embed(title="t" * 257), "embeds.0.title: BASE_TYPE_MAX_LENGTH"),
    ("description of 4096", embed(description="d" * 4096), FINE),
    ("description of 4097", embed(description="d" * 4097), "embeds.0.description: BASE_TYPE_MAX_LENGTH"),
    ("25 fields", embed(fields=[{"name": "n", "value": "v"}] * 25), FINE),
    ("26 fields", embed(fields=[{"name": "n", "value": "v"}] * 26), "embeds.0.fields: BASE_TYPE_MAX_LENGTH"),
    ("field name of 257", embed(fields=[{"name": "n" * 257, "value": "v"}]), "embeds.0.fields.0.name: BASE_TYPE_BAD_LENGTH"),
    ("field value of 1025", embed(fields=[{"name": "n", "value": "v" * 1025}]), "embeds.0.fields.0.value: BASE_TYPE_BAD_LENGTH"),
    ("field without value", embed(fields=[{"name": "n"}]), "embeds.0.fields.0.value: BASE_TYPE_REQUIRED"),
    ("footer of 2049", embed(footer={"text": "f" * 2049}), "embeds.0.footer.text: BASE_TYPE_BAD_LENGTH"),
    ("author of 257", embed(author={"name": "a" * 257}), "embeds.0.author.name: BASE_TYPE_BAD_LENGTH"),
    ("a moment", embed(timestamp="2026-09-07T07:00:00+00:00"), FINE),
    ("no moment", embed(timestamp="monday"), "embeds.0.timestamp: DATE_TIME_TYPE_PARSE"),
    ("a picture by script", embed(image={"url": "javascript:1"}), "embeds.0.image.url: URL_TYPE_INVALID_SCHEME"),
    ("6,000 in all", {"embeds": [{"description": "d" * 3000}] * 2}, FINE),
    ("6,001 in all", {"embeds": [{"title": "t", "description": "d" * 3000}, {"description": "d" * 3000}]}, "embeds: MAX_EMBED_SIZE_EXCEEDED"),
    ("nonce of 25", {"content": "a", "nonce": "n" * 25, "enforce_nonce": True}, FINE),
    ("nonce of 26", {"content": "a", "nonce": "n" * 26}, "nonce: NONCE_TYPE_TOO_LONG"),
    ("nonce of 64 bits", {"content": "a", "nonce": 2**63 - 1}, FINE),
    ("nonce of 65 bits", {"content": "a", "nonce": 2**63}, "nonce: NONCE_TYPE_OUT_OF_BOUNDS"),
    ("nonce of a list", {"content": "a", "nonce": []}, "nonce: NONCE_TYPE_INVALID_TYPE"),
    ("no mentions", mentions(parse=[]), FINE),
    ("one person", mentions(parse=[], users=["1"]), FINE),
    ("everyone and one", mentions(parse=["users"], users=["1"]), "allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"),
    ("100 roles", mentions(roles=[str(n) for n in range(100)]), FINE),
    ("101 roles", mentions(roles=[str(n) for n in range(101)]), "allowed_mentions.roles: BASE_TYPE_MAX_LENGTH"),
    ("one person twice", mentions(users=["1", "1"]), "allowed_mentions.users.1: SET_TYPE_ALREADY_CONTAINS_VALUE"),
    ("mentioning here", mentions(parse=["here"]), "allowed_mentions.parse.0: BASE_TYPE_CHOICES"),
    ("a reply", {"content": "a", "message_reference": {"message_id": "1", "fail_if_not_exists": False}}, FINE),
    ("a reply to nothing", {"content": "a", "message_reference": {}}, "message_reference.message_id: BASE_TYPE_REQUIRED"),
    ("passed on", {"message_reference": {"type": 1, "message_id": "1", "channel_id": "2"}}, FINE),
    ("passed on with words", {"content": "a", "message_reference": {"type": 1, "message_id": "1"}}, "160011"),
    ("four stickers", {"sticker_ids": ["1", "2", "3", "4"]}, "sticker_ids: BASE_TYPE_MAX_LENGTH"),
    ("a poll", {"poll": {"question": {"text": "q"}, "answers": [{"poll_media": {"text": "a"}}], "duration": 24}}, FINE),
    ("a poll of 769 hours", {"poll": {"question": {"text": "q"}, "answers": [{"poll_media": {"text": "a"}}], "duration": 769}}, "poll.duration: NUMBER_TYPE_MAX"),
    ("components v2", {"flags": V2, "components": [TEXT]}, FINE),
    ("v2 of nothing", {"flags": V2, "components": []}, "50006"),
    ("v2 with content", {"flags": V2, "content": "a", "components": [TEXT]}, f"content: {LEGACY}"),
    ("v2 with an embed", {"flags": V2, "components": [TEXT], **embed()}, f"embeds: {LEGACY}"),
    ("v2 with a sticker", {"flags": V2, "components": [TEXT], "sticker_ids": ["1"]}, f"sticker_ids: {LEGACY}"),
    ("v2 with empty embeds", {"flags": V2, "components": [TEXT], "embeds": [], "content": None}, FINE),
    ("v2 without the flag", {"components": [TEXT]}, "components.0: UNION_TYPE_CHOICES"),
    ("not a flag", {"content": "a", "flags": "x"}, "flags: NUMBER_TYPE_COERCE"),
    ("not truth", {"content": "a", "tts": "yes"}, "tts: BOOLEAN_TYPE_CONVERT"),
    ("a file that did not come", {"content": "a", "attachments": [{"id": 0}]}, "attachments.0.id: ATTACHMENT_NOT_FOUND"),
)  # fmt: skip
def test_new(payload: Any, verdict: str) -> None:
    assert said(check_message, payload) == verdict


def test_files_may_stand_alone_and_carry_an_alt_text() -> None:
    assert said(check_message, {}, files={"0": "kaart.png"}) == FINE
    told = {"attachments": [{"id": 0, "filename": "kaart.png", "description": "a" * 1024}]}
    assert said(check_message, told, files={"0": "kaart.png"}) == FINE


def test_ten_files_and_no_more() -> None:
    ten = {str(number): f"{number}.png" for number in range(10)}
    assert said(check_message, {}, files=ten) == FINE
    assert said(check_message, {}, files={**ten, "10": "10.png"}) == "attachments: BASE_TYPE_MAX_LENGTH"


def test_files_have_a_size() -> None:
    assert said(check_files, [10 * 2**20, 10 * 2**20]) == FINE
    assert said(check_files, [10 * 2**20 + 1]) == "40005"
    assert said(check_files, [9 * 2**20] * 3) == "40005"


def test_a_component_shows_what_came_along() -> None:
    shown = {"flags": V2, "components": [{"type": 13, "file": {"url": "attachment://kaart.png"}}]}
    assert said(check_message, shown, files={"0": "kaart.png"}) == FINE
    assert said(check_message, shown).endswith("UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND")


SAID = {"content": "Dag", "embeds": [], "components": [], "attachments": [], "flags": 0}
LAID_OUT = {
    "content": "",
    "components": [TEXT],
    "flags": V2,
    "attachments": [{"id": "7", "filename": "a.png"}],
}


@pytest.mark.parametrize(
    ("before", "edit", "verdict"),
    [
        pytest.param(SAID, {"components": []}, FINE, id="the content stays"),
        pytest.param(SAID, {"content": ""}, "50006", id="nothing stays"),
        pytest.param(SAID, {"components": [TEXT], "flags": V2}, f"content: {LEGACY}", id="up to v2 with old content"),
        pytest.param(SAID, {"content": None, "components": [TEXT], "flags": V2}, FINE, id="up to v2"),
        pytest.param(LAID_OUT, {"components": [TEXT]}, FINE, id="v2 stays v2"),
        pytest.param(LAID_OUT, {"content": "a"}, f"content: {LEGACY}", id="content into v2"),
        pytest.param(LAID_OUT, {"flags": 0}, "flags: MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG", id="back from v2"),
        pytest.param(LAID_OUT, {"components": []}, FINE, id="only the file stays"),
        pytest.param(LAID_OUT, {"attachments": [], "components": []}, "50006", id="not even the file"),
        pytest.param(LAID_OUT, {"attachments": [{"id": "7"}]}, FINE, id="a file that stays"),
        pytest.param(LAID_OUT, {"attachments": [{"id": "8"}]}, "attachments.0.id: ATTACHMENT_NOT_FOUND", id="no such file"),
    ],
)  # fmt: skip
def test_edits(before: Any, edit: Any, verdict: str) -> None:
    assert said(check_message, edit, editing=before) == verdict


def test_an_edit_shows_only_files_that_stay() -> None:
    shown = {"components": [{"type": 13, "file": {"url": "attachment://a.png"}}]}
    assert said(check_message, shown, editing=LAID_OUT) == FINE
    assert said(check_message, {**shown, "attachments": []}, editing=LAID_OUT) != FINE


def test_bulk_delete_names_two_to_a_hundred() -> None:
    assert said(check_bulk_delete, {"messages": ["1", "2"]}) == FINE
    assert said(check_bulk_delete, {"messages": ["1"]}) == "50016"
    assert said(check_bulk_delete, {"messages": [str(number) for number in range(101)]}) == "50016"


def test_faults_stand_where_the_message_stands() -> None:
    with pytest.raises(Refusal) as refused:
        check_message({"content": "a" * 2001}, at=("data",))
    assert list(refused.value.errors or {}) == ["data"]
