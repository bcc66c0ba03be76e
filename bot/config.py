"""Configuration: config.toml, then the environment (TUSSENRUIMTE_SECTION__KEY), then secrets from files.

Whatever is wrong is said in one sentence that names the file, the key and the remedy. A token is a SecretStr: it
prints as stars, wherever it turns up.
"""

import os
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PrivateAttr, SecretStr, ValidationError
from pydantic_core import ErrorDetails

from bot.kernel.errors import OperatorError

DEFAULT_PATH = Path("config.toml")
_PREFIX = "TUSSENRUIMTE_"
_CONFIG = "TUSSENRUIMTE_CONFIG"
_FROM_FILE = "_file"
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"there is no time zone {name!r}, but there is Europe/Amsterdam") from None
    return name


def _safe_address(url: str) -> str:
    parts = urlsplit(url)
    encrypted = parts.scheme in ("https", "wss") and parts.hostname
    here = parts.scheme in ("http", "ws") and parts.hostname in _LOOPBACK
    if encrypted or here:
        return url
    raise ValueError("only https, wss or this machine itself may be named here")


def _database_address(url: SecretStr) -> SecretStr:
    """Says nothing of what stands there: it may hold a password."""
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    told = "an address looks like sqlite:///data/tussenruimte.db or postgresql://user:password@host/name"
    try:
        parsed = make_url(url.get_secret_value())
    except (ArgumentError, ValueError):
        raise ValueError(told) from None
    if parsed.drivername not in ("sqlite", "postgresql") or not parsed.database:
        raise ValueError(told)
    return url


def _token(token: SecretStr | None) -> SecretStr | None:
    """A blank one is none: that is how an environment leaves something out."""
    text = token.get_secret_value().strip() if token else ""
    if not text.isascii() or any(character.isspace() for character in text):
        raise ValueError("it holds characters that no token has, so copy it anew")
    return SecretStr(text) if text else None


SafeUrl = Annotated[str, AfterValidator(_safe_address)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DiscordSettings(_Section):
    token: Annotated[SecretStr | None, AfterValidator(_token)] = None
    application_id: int | None = None
    api_url: SafeUrl = "https://discord.com/api/v10"
    gateway_url: SafeUrl | None = None
    shards: int | None = Field(default=None, ge=1)
    processes: int = Field(default=1, ge=1)


class DatabaseSettings(_Section):
    url: Annotated[SecretStr, AfterValidator(_database_address)] = SecretStr("sqlite:///data/tussenruimte.db")


class OperatorSettings(_Section):
    name: str = Field(default="", max_length=100)
    contact: str = Field(default="", max_length=200)


class CommunitySettings(_Section):
    zone: Annotated[str, AfterValidator(_zone)] = "Europe/Amsterdam"
    language: Literal["nl", "en"] = "nl"


class StorageSettings(_Section):
    folder: Path = Path("data")
    sealing_key: Path = Path("data/sealing.key")
    backups: Path = Path("data/backups")


class HealthSettings(_Section):
    port: int = Field(default=8090, ge=0, le=65535)
    enabled: bool = True


class LogSettings(_Section):
    level: Literal["debug", "info", "warning", "error"] = "info"
    style: Literal["text", "json"] = "text"


class RoutingSettings(_Section):
    vectors: bool = True


class ClockSettings(_Section):
    """Only tests and the demo name a clock that drives the bot."""

    url: SafeUrl | None = None


class Settings(_Section):
    discord: DiscordSettings = DiscordSettings()
    database: DatabaseSettings = DatabaseSettings()
    operator: OperatorSettings = OperatorSettings()
    community: CommunitySettings = CommunitySettings()
    storage: StorageSettings = StorageSettings()
    health: HealthSettings = HealthSettings()
    log: LogSettings = LogSettings()
    routing: RoutingSettings = RoutingSettings()
    clock: ClockSettings = ClockSettings()

    _file: Path = PrivateAttr(DEFAULT_PATH)

    @classmethod
    def read(cls, values: Mapping[str, Any], file: Path) -> "Settings":
        settings = cls.model_validate(values)
        settings._file = file
        return settings

    def needed_token(self) -> str:
        if self.discord.token is None:
            raise OperatorError(
                f"{self._file}: [discord] token is missing; make a bot at Discord's developer portal and put its token "
                "there (tussenruimte init writes the file), in TUSSENRUIMTE_DISCORD__TOKEN or in a file that token_file "
                "names, or try everything without one: make demo"
            )
        return self.discord.token.get_secret_value()

    def secrets(self) -> list[str]:
        """What may never be printed: the token, and the database's password as it is and as it stands in an address."""
        address = self.database.url.get_secret_value()
        written = address.partition("://")[2].rpartition("@")[0].partition(":")[2]
        token = self.discord.token.get_secret_value() if self.discord.token else ""
        return [secret for secret in (token, written, unquote(written)) if secret]


def named_file(path: Path | None = None, environment: Mapping[str, str] = os.environ) -> Path | None:
    """The file that was asked for: by an option, or else by TUSSENRUIMTE_CONFIG."""
    return path or (Path(environment[_CONFIG]) if environment.get(_CONFIG) else None)


def load_settings(path: Path | None = None, environment: Mapping[str, str] = os.environ) -> Settings:
    """Reads `path`, TUSSENRUIMTE_CONFIG or ./config.toml; a file that was asked for by name must be there."""
    named = named_file(path, environment)
    file = named or DEFAULT_PATH
    values = _read(file, must_exist=named is not None)
    sources = _lay_over(values, environment)
    try:
        return Settings.read(values, file)
    except ValidationError as error:
        raise OperatorError(_sentence(error.errors()[0], file, sources)) from None


def _read(path: Path, *, must_exist: bool) -> dict[str, Any]:
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        if must_exist:
            raise OperatorError(f"{path}: this file is not there; run tussenruimte init to make it") from None
        return {}
    except tomllib.TOMLDecodeError as error:
        raise OperatorError(f"{path}: this is not valid TOML, mend it there: {error}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise OperatorError(f"{path}: this cannot be read, check the file and its rights: {error}") from None
    sections: dict[str, dict[str, Any]] = {
        name: keys for name, keys in values.items() if isinstance(keys, dict)
    }
    opened = {
        section: dict(_opened(section, key, value, path) for key, value in keys.items())
        for section, keys in sections.items()
    }
    return values | opened


def _lay_over(values: dict[str, Any], environment: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """TUSSENRUIMTE_SECTION__KEY goes before the file; tells which variable each key came from."""
    sources: dict[tuple[str, ...], str] = {}
    for variable in sorted(environment.keys() - {_CONFIG}):
        if not variable.startswith(_PREFIX):
            continue
        section, separator, key = variable.removeprefix(_PREFIX).lower().partition("__")
        if not separator:
            raise OperatorError(
                f"{variable}: this variable is unknown; two underscores stand between section and key, "
                "as in TUSSENRUIMTE_DISCORD__TOKEN"
            )
        key, value = _opened(section, key, environment[variable], variable)
        keys = values.setdefault(section, {})
        if isinstance(keys, dict):
            keys[key] = value
            sources[section, key] = variable
    return sources


def _opened(section: str, key: str, value: object, where: object) -> tuple[str, object]:
    """`token_file = "/run/secrets/token"` stands for what that file holds."""
    if not key.endswith(_FROM_FILE):
        return key, value
    try:
        return key.removesuffix(_FROM_FILE), Path(str(value)).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise OperatorError(
            f"{where}: [{section}] {key} names {value}, which cannot be read; check the path and its rights"
        ) from None


def _sentence(problem: ErrorDetails, path: Path, sources: Mapping[tuple[str, ...], str]) -> str:
    place = tuple(str(part) for part in problem["loc"])
    section, key = place[0], place[1] if len(place) > 1 else ""
    where = sources.get(place[:2], str(path))
    if problem["type"] == "extra_forbidden":
        return f"{where}: {_name(section, key)} is unknown; {_did_you_mean(section, key)}"
    if problem["type"] == "model_type":
        return f"{where}: {section} is a section; write [{section}] on a line of its own, and its keys below"
    told = problem["msg"].removeprefix("Value error, ")
    return f"{where}: {_name(section, key)} is wrong: {told[0].lower()}{told[1:]}; mend it, or leave it out for the default"


def _name(section: str, key: str) -> str:
    return f"[{section}] {key}" if key else f"[{section}]"


def _did_you_mean(section: str, key: str) -> str:
    part: _Section = getattr(Settings(), section) if key else Settings()
    known = list(type(part).model_fields)
    near = get_close_matches(key or section, known, 1)
    return f"did you mean {near[0]}?" if near else f"remove it, or choose from: {', '.join(known)}"
