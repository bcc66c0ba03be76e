"""The chat page's files: small, self-contained, safe, and of one hand with the pictures."""

import re
from pathlib import Path

import pytest

from bot.pictures.palette import ACCENTS, GROUNDS, Theme

PAGE = Path(__file__).parents[3] / "bot" / "sandbox" / "page"
MODULES = sorted(PAGE.rglob("*.js"))
MOST_BYTES = 300_000


def test_the_page_is_small():
    assert sum(path.stat().st_size for path in PAGE.rglob("*") if path.is_file()) < MOST_BYTES


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_text_never_becomes_markup(path: Path):
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", path.read_text())


def test_nothing_is_fetched_from_outside():
    for path in (*PAGE.rglob("*.css"), PAGE / "index.html"):
        assert not re.search(r"(?:src|href|url)\W{1,3}https?:", path.read_text()), path
    assert "default-src 'none'" in (PAGE / "index.html").read_text()


def test_both_languages_say_the_same_and_nothing_is_left_over():
    texts = (PAGE / "core" / "texts.js").read_text()
    dutch, english = texts.split("\n  en: {")
    keys = [re.findall(r'^    "?([\w-]+)"?:', part, re.M) for part in (dutch, english)]
    assert keys[0] == keys[1]
    code = "\n".join(path.read_text() for path in MODULES if path.name != "texts.js")
    assert [key for key in keys[0] if f'"{key}"' not in code and not is_a_problem(key)] == []


def is_a_problem(key: str) -> bool:
    """Codes of field problems come from the server: the sandbox's README lists them."""
    readme = (PAGE.parent / "README.md").read_text()
    return f"`{key}`" in readme


@pytest.mark.parametrize("theme", list(Theme))
def test_the_palette_is_that_of_the_pictures(theme: Theme):
    style = (PAGE / "style" / "palette.css").read_text().upper()
    block = style.split('[DATA-THEME="DARK"] {')[theme is Theme.DARK]
    ground = GROUNDS[theme]
    for colour in (ground.paper, ground.raised, ground.line, ground.soft, ground.ink):
        assert colour.upper() in block
    assert ACCENTS["community"].on(theme).upper() in block
