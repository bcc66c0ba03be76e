"""What is about to be said: a payload with its files, made ready to become a message."""

import mimetypes
import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from bot.sandbox.core import Core
from bot.sandbox.model import Attachment, Channel, Json, Message
from bot.sandbox.shapes.messages import attachment_json

UNSAFE_IN_NAMES = re.compile(r"[^\w.\-]")


@dataclass(frozen=True, slots=True)
class Upload:
    filename: str
    content: bytes
    content_type: str


Uploads = dict[str, Upload]
"""By the number in `files[n]`."""


def attach(core: Core, channel: Channel, message: Message, payload: Json, uploads: Uploads) -> None:
    """Gives the message the files that the payload names: kept ones by id, new ones by their number."""
    listed = cast("list[Json] | None", payload.get("attachments"))
    if listed is None:
        kept, described = list(message.attachments), dict[str, Json]()
    else:
        ids = {str(each.get("id")) for each in listed}
        kept = [each for each in message.attachments if str(each.id) in ids]
        described = {str(each.get("id")): each for each in listed}
    new = [
        _stored(core, channel, number, upload, described.get(number, {}))
        for number, upload in uploads.items()
    ]
    for attachment in message.attachments:
        if attachment not in kept:
            core.files.remove(channel.id, attachment.id)
    message.attachments = kept + new
    for attachment in new:
        attachment.ephemeral = message.ephemeral


def resolve_media(core: Core, channel: Channel, message: Message) -> None:
    """Puts real addresses where components and embeds say `attachment://name`."""
    by_name = {each.filename: each for each in message.attachments}

    def replace(holder: Json) -> None:
        url = holder.get("url")
        if not isinstance(url, str):
            return
        name = UNSAFE_IN_NAMES.sub("_", url.removeprefix("attachment://"))
        found = by_name.get(name) if url.startswith("attachment://") else None
        if found:
            shape = attachment_json(core, channel.id, found)
            holder.update({key: shape[key] for key in ("url", "proxy_url", "content_type") if key in shape})
            holder.update(
                {key: shape.get(key, 0) for key in ("width", "height")}, attachment_id=str(found.id)
            )

    for part in (*message.components, *message.embeds):
        _walk(part, replace)


def number_components(components: list[Json]) -> None:
    """Every component gets an `id` that is unique in its message, as Discord gives it."""
    parts = list(every_component(components))
    taken = {part["id"] for part in parts if part.get("id")}
    free = (number for number in range(1, 1_000) if number not in taken)
    for part in parts:
        if not part.get("id"):
            part["id"] = next(free)


def every_component(components: list[Json]) -> Iterator[Json]:
    """All of them, outermost first."""
    for part in components:
        yield part
        inner: list[Json] = [*part.get("components", ())]
        inner += [part[key] for key in ("accessory", "component") if isinstance(part.get(key), dict)]
        yield from every_component(inner)


def spoken_text(message: Message) -> str:
    """All text in which a mention counts: the content and, in a layout, its text parts."""
    texts = [part["content"] for part in every_component(message.components) if part.get("type") == 10]
    return "\n".join((message.content, *texts))


def measure(content: bytes, content_type: str) -> tuple[int | None, int | None]:
    """Width and height of a PNG; other kinds are shown without a known size."""
    if content_type == "image/png" and content[:8] == b"\x89PNG\r\n\x1a\n" and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    return None, None


def stored_upload(
    core: Core, channel: Channel, upload: Upload, *, description: str | None = None, ephemeral: bool = False
) -> Attachment:
    name = UNSAFE_IN_NAMES.sub("_", upload.filename) or "file"
    content_type = upload.content_type
    if content_type in ("", "application/octet-stream"):
        content_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    width, height = measure(upload.content, content_type)
    attachment = Attachment(
        core.snowflakes.next(), name, upload.content, content_type, description, ephemeral, width, height
    )
    core.files.add(channel.id, attachment)
    return attachment


def _stored(core: Core, channel: Channel, number: str, upload: Upload, described: Json) -> Attachment:
    return stored_upload(core, channel, upload, description=described.get("description"))


def _walk(part: Any, visit: Callable[[Json], None]) -> None:
    if isinstance(part, dict):
        visit(cast("Json", part))
        for value in cast("Json", part).values():
            _walk(value, visit)
    elif isinstance(part, list):
        for value in cast("list[Any]", part):
            _walk(value, visit)
