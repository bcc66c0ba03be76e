"""How harvest looks: the room's accent, and a story as it is read."""

from bot.harvest.items import Item
from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from bot.pictures.palette import ACCENTS

ACCENT = ACCENTS["harvest"].number
_LONG, _SHORT = 1600, 300


def story(say: Voice, item: Item, *, short: bool = False) -> str:
    """What it is, what happened, and what changed; with the way to the message it came from."""
    most = _SHORT if short else _LONG
    lines = [f"**{say('harvest-kind', kind=item.kind.value)}**", _cited(item.what, most)]
    if item.changed:
        lines += [say("harvest-changed-short"), _cited(item.changed, most)]
    if item.link:
        lines.append(item.link)
    return "\n".join(lines)


def _cited(text: str, most: int) -> str:
    return "> " + shorten(quoted(text), most).replace("\n", "\n> ")
