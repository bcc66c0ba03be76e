"""Messages and forms as text, the way a person reads them."""

from collections.abc import Iterator

from bot.sandbox.acts.drafts import every_component
from bot.sandbox.model import Json

EPHEMERAL, LOADING = 64, 128
BUTTON, TEXT_DISPLAY, LABEL = 2, 10, 18
SELECTS = frozenset({3, 5, 6, 7, 8})


def parts(message: Json) -> Iterator[str]:
    """All that can be read in a message: words, labels, alt texts, file names."""
    if message["content"]:
        yield message["content"]
    for embed in message["embeds"]:
        yield from _embed(embed)
    for component in every_component(message["components"]):
        yield from _component(component)
    for attachment in message["attachments"]:
        yield f"[{attachment['filename']}] {attachment.get('description') or ''}".strip()


def text_of(message: Json) -> str:
    return "\n".join(parts(message))


def form_text(modal: Json) -> str:
    lines: list[str] = [modal["title"]]
    for component in every_component(modal["components"]):
        lines += [
            str(component[key]) for key in ("label", "description", "content", "value") if component.get(key)
        ]
    return "\n".join(lines)


def buttons(message: Json) -> list[Json]:
    return [part for part in every_component(message["components"]) if part["type"] == BUTTON]


def selects(message: Json) -> list[Json]:
    return [part for part in every_component(message["components"]) if part["type"] in SELECTS]


def label_of(button: Json) -> str:
    emoji: Json = button.get("emoji") or {}
    return str(button.get("label") or emoji.get("name") or "")


def line(message: Json, place: str) -> str:
    """One message of a transcript."""
    marks = "".join(
        (
            " (only you)" if message["flags"] & EPHEMERAL else "",
            " (thinking…)" if message["flags"] & LOADING else "",
        )
    )
    text = text_of(message).replace("\n", "\n      ")
    return f"  [{place}] {message['author']['global_name']}{marks}: {text}"


def _component(component: Json) -> Iterator[str]:
    if component["type"] == BUTTON:
        mark = " (off)" if component.get("disabled") else ""
        yield f"<{label_of(component)}>{mark}"
    for key in ("content", "placeholder", "description"):
        if component.get(key):
            yield str(component[key])
    for option in component.get("options") or ():
        yield f"( ) {option['label']}"
    for item in component.get("items") or ():
        yield f"[picture] {item.get('description') or ''}"


def _embed(embed: Json) -> Iterator[str]:
    yield from (embed[key] for key in ("title", "description") if embed.get(key))
    for field in embed.get("fields") or ():
        yield f"{field['name']}: {field['value']}"
    if embed.get("footer"):
        yield embed["footer"]["text"]
