"""What people type is text: never markup, never a mention, never able to deform what stands around it."""

import re
import unicodedata

# Explicit directions, isolates and invisible marks would turn or hide the text around them; joiners stay, for emoji.
_INVISIBLE = re.compile(
    "[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]"
)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MARKUP = re.compile(r"([\\*_~`|<>\[\]()#@:-])")
_LINE_MARKUP = re.compile(r"^(\s*)(\d+)([.)])", re.MULTILINE)
_MANY_LINES = re.compile(r"\n{3,}")
_MAX_MARKS = 4
LOCK = "🔒"
"""Whoever writes it says: this stays here."""
_LOCKS = (LOCK, ":lock:", "🔐")


def plain(text: str) -> str:
    """Text as a person meant it: without control and direction marks, floods of accents or rows of empty lines."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _CONTROL.sub("", _INVISIBLE.sub("", text))
    return _MANY_LINES.sub("\n\n", _thin_marks(text)).strip()


def quoted(text: str) -> str:
    """`plain` text with everything escaped that a chat would read as markup, a link, a mention or a timestamp."""
    escaped = _MARKUP.sub(r"\\\1", plain(text))
    return _LINE_MARKUP.sub(r"\1\2\\\3", escaped)


def confidential(*texts: str) -> bool:
    """Marked by who wrote it to stay here: not for a report, a harvest, a search or anyone outside the room."""
    return any(lock in text for text in texts for lock in _LOCKS)


def one_line(text: str) -> str:
    """For names and titles: the same, on one line."""
    return " ".join(plain(text).split())


def shorten(text: str, most: int) -> str:
    """Cut at a word when one is near, with an ellipsis; never longer than `most`, never splitting an escape."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    at_word = cut.rfind(" ")
    cut = cut[:at_word] if at_word > most * 0.8 else cut
    if (len(cut) - len(cut.rstrip("\\"))) % 2:
        cut = cut[:-1]
    return cut.rstrip() + "…"


def _thin_marks(text: str) -> str:
    """At most a few combining marks on one letter: enough for every living language."""
    if not any(map(unicodedata.combining, text)):
        return text
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MAX_MARKS:
            kept.append(character)
    return "".join(kept)
