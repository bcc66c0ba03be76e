"""Forms: Discord's modals, made to outlive restarts and to give back what was typed."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import discord

from bot.discord.routes import Route
from bot.kernel.drafts import Answers

if TYPE_CHECKING:
    from bot.discord.turn import Turn

EMPTY = Answers()
Field = discord.ui.Label[Any] | discord.ui.TextDisplay[Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a form shows: a title of at most 45 characters that tells the audience, and one to five fields."""

    title: str
    fields: Sequence[Field]


class Form(Route, ABC):
    """`filled` holds what was typed before: after an error, a second try, or when correcting."""

    @abstractmethod
    async def sheet(self, turn: "Turn", filled: Answers) -> Sheet:
        """Discord waits three seconds for it and cannot be asked to wait: one indexed query at most."""

    @abstractmethod
    async def submitted(self, turn: "Turn", answers: Answers) -> None: ...

    async def modal(self, turn: "Turn", filled: Answers) -> discord.ui.Modal:
        sheet = await self.sheet(turn, filled)
        modal = discord.ui.Modal(title=sheet.title, custom_id=self.custom_id)
        for field in sheet.fields:
            modal.add_item(field)
        modal.stop()  # finished before it is sent: discord.py would keep a dismissed one for ever
        return modal


def line(
    name: str,
    label: str,
    *,
    hint: str | None = None,
    value: str = "",
    most: int = 300,
    required: bool = False,
    long: bool = False,
) -> Field:
    """A text field; `long` gives it several lines. A value that outgrew `most` is shown cut, never refused."""
    style = discord.TextStyle.paragraph if long else discord.TextStyle.short
    text = discord.ui.TextInput[Any](
        custom_id=name, style=style, default=value[:most] or None, required=required, max_length=most
    )
    return discord.ui.Label(text=label, description=hint, component=text)


def one_of(
    name: str,
    label: str,
    options: Mapping[str, str],
    *,
    hint: str | None = None,
    value: str | None = None,
    required: bool = True,
) -> Field:
    """A choice among a few, shown as radio buttons: `options` maps each value to what is shown."""
    group = discord.ui.RadioGroup[Any](
        custom_id=name,
        required=required,
        options=[
            discord.RadioGroupOption(value=key, label=shown, default=key == value)
            for key, shown in options.items()
        ],
    )
    return discord.ui.Label(text=label, description=hint, component=group)


def some_of(
    name: str, label: str, options: Mapping[str, str], *, hint: str | None = None, values: Sequence[str] = ()
) -> Field:
    """Boxes to tick, none needed."""
    group = discord.ui.CheckboxGroup[Any](
        custom_id=name,
        required=False,
        options=[
            discord.CheckboxGroupOption(value=key, label=shown, default=key in values)
            for key, shown in options.items()
        ],
    )
    return discord.ui.Label(text=label, description=hint, component=group)


def pick(name: str, label: str, component: discord.ui.Item[Any], *, hint: str | None = None) -> Field:
    """Any other component of discord.py's in a form: a select of channels or people, an upload."""
    cast("Any", component).custom_id = name
    return discord.ui.Label(text=label, description=hint, component=component)


def read_answers(data: Mapping[str, Any]) -> Answers:
    """What Discord sends with a submit, by field name."""
    answers = Answers()
    attachments: dict[str, Any] = data.get("resolved", {}).get("attachments", {})
    for wrapper in data.get("components", []):
        for item in (wrapper.get("component"), *wrapper.get("components", [])):
            if item and "custom_id" in item:
                _read(answers, item, attachments)
    return answers


def _read(answers: Answers, item: Mapping[str, Any], attachments: Mapping[str, Any]) -> None:
    name = item["custom_id"]
    if item["type"] == discord.ComponentType.text_input.value:
        answers.texts[name] = item.get("value") or ""
    elif item["type"] == discord.ComponentType.file_upload.value:
        keys: list[str] = item.get("values") or []
        answers.files[name] = [attachments[key] for key in keys if key in attachments]
    else:
        values = item.get("values")
        value = item.get("value")
        answers.choices[name] = (
            list(values) if values is not None else ([] if value is None else [str(value)])
        )
