"""Structured logs, in which a secret never stands: not in a message, not in a value, not in a traceback."""

import json
import logging
import sys
from collections.abc import Iterable
from traceback import format_exception
from types import TracebackType
from typing import Any, Literal

import structlog
from structlog.typing import EventDict, WrappedLogger

_HIDDEN = "***"
_SHORTEST_SECRET = 6
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


class Masking:
    """Takes known secrets out of whatever is about to be written."""

    def __init__(self, secrets: Iterable[str]) -> None:
        long = [secret for secret in secrets if len(secret) >= _SHORTEST_SECRET]
        # Also as it stands in a line of JSON or in a repr, where quotes and accents are escaped.
        written = {form for secret in long for form in (secret, json.dumps(secret)[1:-1], repr(secret)[1:-1])}
        self._secrets = sorted(written, key=len, reverse=True)

    def text(self, line: str) -> str:
        for secret in self._secrets:
            line = line.replace(secret, _HIDDEN)
        return line

    def last_words(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """For `sys.excepthook`: what a process says when it fails."""
        sys.stderr.write(self.text("".join(format_exception(kind, error, trace))))

    def __call__(self, _logger: WrappedLogger, _name: str, line: str) -> str:
        return self.text(line)


def set_up(level: str, style: Literal["text", "json"], secrets: Iterable[str]) -> None:
    """Our own log and the libraries' go the same way, to standard error."""
    masking = Masking(secrets)
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    render: Any = structlog.processors.JSONRenderer() if style == "json" else _one_line
    processors: list[Any] = [*shared, render, masking]
    structlog.configure(
        processors=processors,
        wrapper_class=structlog.make_filtering_bound_logger(_LEVELS[level]),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_ForLibraries([*shared, render], masking))
    logging.basicConfig(handlers=[handler], level=max(_LEVELS[level], logging.INFO), force=True)
    logging.captureWarnings(capture=True)
    sys.excepthook = masking.last_words
    # What a library says in passing helps nobody who runs a bot.
    for name in ("alembic", "discord.client", "discord.gateway", "apscheduler", "aiosqlite", "sqlalchemy"):
        logging.getLogger(name).setLevel(max(_LEVELS[level], logging.WARNING))


def _one_line(_logger: WrappedLogger, _name: str, event: EventDict) -> str:
    """For people: when, how bad, what, and the particulars."""
    moment, level, what = event.pop("timestamp"), event.pop("level"), event.pop("event")
    traceback = event.pop("exception", None)
    particulars = "".join(f"  {key}={value}" for key, value in event.items())
    return f"{moment[:19]} {level:<7} {what}{particulars}" + (f"\n{traceback}" if traceback else "")


class _ForLibraries(logging.Formatter):
    def __init__(self, processors: list[Any], masking: Masking) -> None:
        super().__init__()
        self._processors = processors
        self._masking = masking

    def format(self, record: logging.LogRecord) -> str:
        event: Any = {"event": record.getMessage(), "source": record.name}
        if record.exc_info:
            event["exc_info"] = record.exc_info
        for processor in self._processors:
            event = processor(None, record.levelname.lower(), event)
        return self._masking.text(event)
