"""The spaces are not there to be filled in: no table, query or text adds up how many were done, or answers given."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.ruimte.tables
from bot.app import TEXTS
from bot.kernel.tables import Base

ROOT = Path(__file__).resolve().parents[3]
SOURCES = sorted([*(ROOT / "bot" / "ruimte").rglob("*.py"), *(ROOT / "cogs" / "ruimte").rglob("*.py")])
TABLES = [
    mapper.local_table
    for mapper in Base.registry.mappers
    if mapper.class_.__module__ == bot.ruimte.tables.__name__
]
ADDS_UP = frozenset({"count", "sum", "Counter", "avg", "group_by", "fsum"})
ABOUT_NUMBERS = re.compile(r"count|done|total|number|score|summary|progress|percent|streak")
HOW_LONG = frozenset({"most"})
"""The one number that a text of this room takes: how many characters fit."""


def test_no_column_holds_how_many_or_a_summary() -> None:
    assert len(TABLES) == 9
    named = {f"{table.name}.{column.name}" for table in TABLES for column in table.columns}
    assert {name for name in named if ABOUT_NUMBERS.search(name)} == set()


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: "/".join(path.parts[-3:]))
def test_no_query_adds_up(source: Path) -> None:
    assert sorted(set(called(ast.parse(source.read_text()))) & ADDS_UP) == []


def called(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    yield name
                case _:
                    pass


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_text_can_say_how_many(language: str) -> None:
    texts = "".join((TEXTS / language / f"{room}.ftl").read_text() for room in ("ruimte", "together"))
    asked = set(re.findall(r"\{ ?\$([a-z_]+)", texts))
    people_and_places = {"name", "one", "other", "who", "word", "channel", "group", "step"}
    assert asked <= people_and_places | HOW_LONG
