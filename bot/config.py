"""Configuration: config.toml, then the environment (TUSSENRUIMTE_SECTION__KEY), then secrets from files.

Whatever is wrong is said in one sentence that names the file, the key and the remedy. A token is a SecretStr: it
prints as stars, wherever it turns up.
"""

import os
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails

from bot.kernel.errors import OperatorError

DEFAULT_PATH = Path("config.toml")
_PREFIX = "TUSSENRUIMTE_"
_FROM_FILE = "_file"
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"there is no time zone {name!r}; write one such as Europe/Amsterdam") from None
    return name


def _safe_address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme in ("https", "wss") or parts.hostname in _LOOPBACK:
        return url
    raise ValueError("only https, wss or this machine itself may be named here")


SafeUrl = Annotated[str, AfterValidator(_safe_address)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DiscordSettings(_Section):
    token: SecretStr | None = None
    application_id: int | None = None
    api_url: SafeUrl = "https://discord.com/api/v10"
    gateway_url: SafeUrl | None = None
    shards: int | None = Field(default=None, ge=1)


class DatabaseSettings(_Section):
    url: SecretStr = SecretStr("sqlite:///data/tussenruimte.db")


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

    def secrets(self) -> list[str]:
        """What may never be printed: the token, and a password in the database's address."""
        password = urlsplit(self.database.url.get_secret_value()).password
        token = self.discord.token
        return [secret for secret in (token.get_secret_value() if token else None, password) if secret]


def load_settings(path: Path | None = None, environment: dict[str, str] | None = None) -> Settings:
    """Reads `path`, TUSSENRUIMTE_CONFIG or ./config.toml; a file that was asked for by name must be there."""
    environment = dict(os.environ if environment is None else environment)
    named = path or (Path(environment[_PREFIX + "CONFIG"]) if _PREFIX + "CONFIG" in environment else None)
    values = _read(named or DEFAULT_PATH, must_exist=named is not None)
    sources = _with_environment(values, environment)
    _with_files(values, named or DEFAULT_PATH)
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        raise OperatorError(_sentence(error.errors()[0], named or DEFAULT_PATH, sources)) from None


def _read(path: Path, *, must_exist: bool) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        if must_exist:
            raise OperatorError(f"{path}: this file is not there. Run: tussenruimte init") from None
        return {}
    except tomllib.TOMLDecodeError as error:
        raise OperatorError(f"{path}: this is not valid TOML ({error}). Mend that line") from None
    except (OSError, UnicodeDecodeError) as error:
        raise OperatorError(f"{path}: cannot be read ({error}). Check its rights") from None


def _with_environment(values: dict[str, Any], environment: dict[str, str]) -> dict[tuple[str, ...], str]:
    """Lays TUSSENRUIMTE_SECTION__KEY over the file; tells which variable each key came from."""
    sources: dict[tuple[str, ...], str] = {}
    for variable, value in environment.items():
        section, separator, key = variable.removeprefix(_PREFIX).lower().partition("__")
        if variable.startswith(_PREFIX) and separator:
            values.setdefault(section, {})[key] = value
            sources[section, key.removesuffix(_FROM_FILE)] = variable
    return sources


def _with_files(values: dict[str, Any], path: Path) -> None:
    """`token_file = "/run/secrets/token"` stands for the content of that file."""
    sections: dict[str, dict[str, Any]] = {
        name: keys for name, keys in values.items() if isinstance(keys, dict)
    }
    for section, keys in sections.items():
        for key in [key for key in keys if key.endswith(_FROM_FILE)]:
            secret = Path(keys.pop(key))
            try:
                keys[key.removesuffix(_FROM_FILE)] = secret.read_text("utf-8").strip()
            except OSError:
                raise OperatorError(
                    f"{path}: [{section}] {key} names {secret}, which cannot be read. Check the path and its rights"
                ) from None


def _sentence(problem: ErrorDetails, path: Path, sources: dict[tuple[str, ...], str]) -> str:
    place = tuple(str(part) for part in problem["loc"])
    section, key = place[0], place[1] if len(place) > 1 else ""
    where = sources.get(place[:2], str(path))
    if problem["type"] == "extra_forbidden":
        return f"{where}: {_name(section, key)} is unknown. {_did_you_mean(section, key)}"
    told = problem["msg"].removeprefix("Value error, ")
    return f"{where}: {_name(section, key)} is wrong: {told[0].lower()}{told[1:]}. Mend it, or leave it out for the default"


def _name(section: str, key: str) -> str:
    return f"[{section}] {key}" if key else f"[{section}]"


def _did_you_mean(section: str, key: str) -> str:
    known = Settings.model_fields
    if not key:
        near = get_close_matches(section, known, 1)
        return f"Did you mean [{near[0]}]?" if near else "Remove it"
    part: _Section = getattr(Settings(), section)
    fields = list(type(part).model_fields)
    near = get_close_matches(key, fields, 1)
    return f"Did you mean {near[0]}?" if near else f"Remove it, or choose from: {', '.join(fields)}"
