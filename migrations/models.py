"""Every table of every room, gathered for migrations and for the tests that compare the two."""

import importlib
from pathlib import Path

from sqlalchemy import MetaData

import bot
from bot.kernel import drafts, memory
from bot.kernel.tables import Base

_IN_THE_KERNEL = (drafts, memory)


def all_tables() -> MetaData:
    """A room keeps them in `tables.py`, and in further files whose names end so."""
    for folder in bot.__path__:
        for file in sorted(Path(folder).glob("*/*tables.py")):
            importlib.import_module(f"bot.{file.parent.name}.{file.stem}")
    return Base.metadata
