"""What the bot asked, kept for tests and, as lines, for the check against Discord's own description."""

import json
from collections import deque
from pathlib import Path
from typing import Any

from bot.sandbox.model import Json

KEPT = 10_000


class Recording:
    def __init__(self, path: Path | None) -> None:
        self._file = path.open("a", encoding="utf-8") if path else None
        self._requests: deque[Json] = deque(maxlen=KEPT)

    def note(self, method: str, path: str, body: Any, query: str, status: int) -> None:
        self._requests.append(
            {"method": method, "path": path, "body": body, "query": query, "status": status}
        )
        if self._file:
            line = json.dumps({"method": method, "path": path, "body": body}, ensure_ascii=False)
            self._file.write(line + "\n")
            self._file.flush()

    @property
    def requests(self) -> list[Json]:
        return list(self._requests)

    def clear(self) -> None:
        self._requests.clear()

    def close(self) -> None:
        if self._file:
            self._file.close()
