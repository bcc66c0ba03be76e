"""The library of questions to stand still at, and the lines that may follow an answer."""

from dataclasses import dataclass
from functools import cache

from bot.content.bilingual import Both, both, read
from bot.kernel.audiences import Audience


@dataclass(frozen=True, slots=True)
class PromptGroup:
    """`careful` prompts wait until someone has been around for two weeks, and never follow a clash."""

    key: str
    label: Both
    careful: bool


@dataclass(frozen=True, slots=True)
class Prompt:
    """`phase` is a phase of the community, or None when it suits all; `audience` is where it starts, never wider."""

    key: str
    group: str
    theme: str
    phase: str | None
    audience: Audience
    text: Both


@cache
def prompt_groups() -> tuple[PromptGroup, ...]:
    return tuple(
        PromptGroup(entry["key"], both(entry["label"]), entry.get("careful", False))
        for entry in read("prompts")["group"]
    )


@cache
def prompts() -> tuple[Prompt, ...]:
    return tuple(
        Prompt(
            key=entry["key"],
            group=entry["group"],
            theme=entry.get("theme", entry["group"]),
            phase=entry.get("phase"),
            audience=Audience(entry["audience"]),
            text=both(entry),
        )
        for entry in read("prompts")["prompt"]
    )


@cache
def monthly() -> Prompt:
    """What comes back every month beside the library: what those say for whom it is done."""
    entry = read("prompts")["monthly"]
    return Prompt(entry["key"], "own-place", "heard", None, Audience.GROUP, both(entry))


@cache
def follow_ups() -> tuple[Both, ...]:
    return tuple(both(entry) for entry in read("prompts")["follow_up"])


@dataclass(frozen=True, slots=True)
class TakeAlong:
    """A question for somebody at one's own work."""

    key: str
    text: Both


@cache
def take_along() -> tuple[TakeAlong, ...]:
    return tuple(TakeAlong(entry["key"], both(entry)) for entry in read("prompts")["take_along"])
