"""Every table of every room, gathered for migrations and for the tests that compare the two."""

import importlib
import importlib.util
import pkgutil

from sqlalchemy import MetaData

import bot
from bot.kernel import drafts, memory
from bot.kernel.tables import Base

_IN_THE_KERNEL = (drafts, memory)


def all_tables() -> MetaData:
    for room in pkgutil.iter_modules(bot.__path__, "bot."):
        if room.ispkg and importlib.util.find_spec(f"{room.name}.tables"):
            importlib.import_module(f"{room.name}.tables")
    return Base.metadata
