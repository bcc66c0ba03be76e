"""Embeds and polls: the older contents of a message, with their own limits."""

from bot.sandbox.rules.forms import Body, Spot, listed, may, need, part, record, several
from bot.sandbox.rules.values import anything, moment, one_of, snowflake, text, truth, url, whole

MOST_EMBED_TEXT = 6000
WEB = url("http", "https")
SHOWN = url("http", "https", "attachment")
PICTURE = record(
    {name: may(anything) for name in ("proxy_url", "width", "height", "flags")} | {"url": may(SHOWN)}
)


def shows_something(body: Body, spot: Spot) -> None:
    parts = ("title", "description", "fields", "author", "footer", "image", "thumbnail", "video")
    if not any(body.get(part) for part in parts):
        spot.at("description").missing()


embed_field = record({"name": need(text(256, 1)), "value": need(text(1024, 1)), "inline": may(truth)})
author = record(
    {"name": need(text(256, 1)), "url": may(WEB), "icon_url": may(SHOWN), "proxy_icon_url": may(anything)}
)
footer = record({"text": need(text(2048, 1)), "icon_url": may(SHOWN), "proxy_icon_url": may(anything)})
embed = record(
    {
        "type": may(anything),
        "flags": may(anything),
        "provider": may(anything),
        "video": may(anything),
        "url": may(WEB),
        "title": may(text(256)),
        "color": may(whole(0, 0xFFFFFF)),
        "timestamp": may(moment),
        "description": may(text(4096)),
        "author": may(author),
        "image": may(PICTURE),
        "thumbnail": may(PICTURE),
        "footer": may(footer),
        "fields": may(listed(embed_field, 25)),
    },
    shows_something,
)


def embed_size(body: Body) -> int:
    author_name: str = part(body, "author").get("name") or ""
    footer_text: str = part(body, "footer").get("text") or ""
    texts: list[str] = [body.get("title") or "", body.get("description") or "", author_name, footer_text]
    return sum(map(len, texts)) + sum(
        len(each["name"]) + len(each["value"]) for each in several(body, "fields")
    )


def all_together(embeds: list[Body], spot: Spot) -> None:
    if sum(map(embed_size, embeds)) > MOST_EMBED_TEXT:
        spot.wrong("MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {MOST_EMBED_TEXT}")


def embeds(value: list[Body], spot: Spot) -> None:
    before = spot.problems.count
    listed(embed, 10)(value, spot)
    if spot.problems.count == before:
        all_together(value, spot)


POLL_EMOJI = record({"id": may(snowflake), "name": may(text(32)), "animated": may(truth)})
poll = record(
    {
        "question": need(record({"text": need(text(300, 1))})),
        "answers": need(
            listed(
                record({"poll_media": need(record({"text": may(text(55, 1)), "emoji": may(POLL_EMOJI)}))}),
                10,
                1,
            )
        ),
        "duration": may(whole(1, 768)),
        "allow_multiselect": may(truth),
        "layout_type": may(one_of(1)),
    }
)
