"""What a person means by words, as ids and values: people, channels, roles, options, files."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from bot.sandbox.acts.drafts import every_component
from bot.sandbox.driving.sight import Sight
from bot.sandbox.model import Json

TEXT_INPUT, CHECKBOX, LABEL, FILE_UPLOAD = 4, 23, 18, 19
ATTACHMENT = 11


@dataclass(frozen=True, slots=True)
class File:
    """A file to send."""

    name: str
    content: bytes
    content_type: str = "application/octet-stream"


class Someone(Protocol):
    id: str


@dataclass(slots=True)
class Parcel:
    """The values of one request and the files that go with it."""

    files: list[File] = field(default_factory=list[File])

    def file(self, file: File) -> Json:
        self.files.append(file)
        return {"file": len(self.files) - 1}


def meant(sight: Sight, value: Any, parcel: Parcel) -> Any:
    """A file becomes its number, a person their id, `#channel` and `@role` theirs; all else is what it is."""
    if isinstance(value, File):
        return parcel.file(value)
    if hasattr(value, "id"):
        return str(cast("Someone", value).id)
    if isinstance(value, str) and value[:1] in "#@" and len(value) > 1:
        return _named_thing(sight, value) or value
    return value


def chosen(sight: Sight, select: Json, values: Sequence[Any], parcel: Parcel) -> list[Any]:
    """Options by their label or value."""
    by_label = {option["label"]: option["value"] for option in select.get("options") or ()}
    return [
        by_label.get(value, value) if isinstance(value, str) and by_label else meant(sight, value, parcel)
        for value in values
    ]


def fields(modal: Json) -> dict[str, Json]:
    """What a form asks, by the label that a person reads."""
    found: dict[str, Json] = {}
    for part in every_component(modal["components"]):
        if part["type"] == LABEL:
            found[part["label"]] = part["component"]
        elif part["type"] == TEXT_INPUT and part.get("label"):
            found[part["label"]] = part
    return found


def filled(sight: Sight, modal: Json, answers: Mapping[str, Any], parcel: Parcel) -> Json:
    """Values by custom_id: what stood there already, and over it what the person entered."""
    asked = fields(modal)
    values = {each["custom_id"]: preset(each) for each in asked.values()}
    for name, answer in answers.items():
        target = _field(asked, name)
        if target["type"] in (TEXT_INPUT, CHECKBOX):
            values[target["custom_id"]] = answer
        else:
            several = cast("list[Any]", answer) if isinstance(answer, list) else [answer]
            values[target["custom_id"]] = chosen(sight, target, several, parcel)
    return {key: value for key, value in values.items() if value is not None}


def preset(asked: Json) -> Any:
    """What a field holds before anyone touches it."""
    if asked["type"] == TEXT_INPUT:
        return asked.get("value")
    if asked["type"] == CHECKBOX:
        return bool(asked.get("default"))
    options = [option["value"] for option in asked.get("options") or () if option.get("default")]
    return options or [each["id"] for each in asked.get("default_values") or ()] or None


def _field(asked: Mapping[str, Json], name: str) -> Json:
    exact = asked.get(name) or next((f for f in asked.values() if f["custom_id"] == name), None)
    found = exact or next((f for label, f in asked.items() if label.startswith(name)), None)
    if found is None:
        raise AssertionError(f"The form has no field {name!r}; it asks {_listed(asked)}.")
    return found


def _named_thing(sight: Sight, name: str) -> str | None:
    kind, wanted = name[0], name[1:]
    for server in sight.state["servers"]:
        things: Iterable[Json] = server["channels"] if kind == "#" else (*server["members"], *server["roles"])
        found = next((each["id"] for each in things if each["name"] == wanted), None)
        if found:
            return found
    return None


def _listed(names: Iterable[str]) -> str:
    return ", ".join(repr(name) for name in names) or "nothing"
