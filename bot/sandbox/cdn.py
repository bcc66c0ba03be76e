"""Files: what was attached, under addresses that only who got them knows."""

import hashlib
import hmac
import secrets
from urllib.parse import quote

from aiohttp import web

from bot.sandbox.model import Attachment

SIZE_LIMIT = 10 * 1024 * 1024
"""What one file may weigh in a server without boosts."""


class Files:
    def __init__(self) -> None:
        self.base_url = ""
        self._key = secrets.token_bytes(16)
        self._attachments: dict[tuple[int, int], Attachment] = {}

    def add(self, channel_id: int, attachment: Attachment) -> None:
        self._attachments[channel_id, attachment.id] = attachment

    def get(self, channel_id: int, attachment_id: int) -> Attachment | None:
        return self._attachments.get((channel_id, attachment_id))

    def remove(self, channel_id: int, attachment_id: int) -> None:
        self._attachments.pop((channel_id, attachment_id), None)

    def clear(self) -> None:
        self._attachments.clear()

    def url(self, channel_id: int, attachment: Attachment) -> str:
        path = f"{channel_id}/{attachment.id}/{quote(attachment.filename)}"
        # As at Discord, ex and is are moments; these never expire, for the story may take weeks of driven time.
        return f"{self.base_url}/cdn/attachments/{path}?ex=ffffffff&is=0&hm={self._signature(channel_id, attachment)}"

    async def serve(self, request: web.Request) -> web.Response:
        channel_id, attachment_id = (request.match_info[name] for name in ("channel", "attachment"))
        found = self.get(int(channel_id), int(attachment_id))
        if found is None or found.filename != request.match_info["filename"]:
            raise web.HTTPNotFound
        if not hmac.compare_digest(request.query.get("hm", ""), self._signature(int(channel_id), found)):
            raise web.HTTPNotFound
        inline = (
            found.content_type.startswith(("image/", "video/", "audio/")) and "svg" not in found.content_type
        )
        headers = {
            "Content-Disposition": ("inline" if inline else "attachment")
            + f"; filename*=UTF-8''{quote(found.filename)}",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Cache-Control": "private, max-age=3600",
        }
        return web.Response(body=found.content, content_type=found.content_type, headers=headers)

    def _signature(self, channel_id: int, attachment: Attachment) -> str:
        told = f"{channel_id}/{attachment.id}/{attachment.filename}".encode()
        return hmac.new(self._key, told, hashlib.sha256).hexdigest()
