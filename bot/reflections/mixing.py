"""What is stored of anything without a name: a random id, a sealed author, sealed content; and how it is mixed."""

import random
from collections.abc import Iterable
from typing import TypeVar

from bot.kernel.house import Work
from bot.kernel.sealing import Place, SealedText, new_row_id
from bot.reflections.tables import AuthorSealed

_by_chance = random.SystemRandom()


Row = TypeVar("Row", bound=AuthorSealed)


def sealed(work: Work, sort: type[Row], author: int, content: str, /, **columns: object) -> Row:
    """A new row; it tells neither who nor when."""
    row_id = new_row_id()
    row = sort(
        id=row_id,
        author=_seal(work, sort.__tablename__, row_id, "author", str(author)),
        content=_seal(work, sort.__tablename__, row_id, "content", content),
        **columns,
    )
    work.session.add(row)
    return row


def author_of(work: Work, row: AuthorSealed) -> int:
    """To be asked at a member's own click, or where the author gave their name."""
    return int(work.keyring.open(row.author, Place(row.__tablename__, row.id, "author")))


def content_of(work: Work, row: AuthorSealed) -> str:
    return work.keyring.open(row.content, Place(row.__tablename__, row.id, "content"))


def rewrite(work: Work, row: AuthorSealed, content: str) -> None:
    row.content = _seal(work, row.__tablename__, row.id, "content", content)


async def mixed(work: Work, rows: Iterable[Row], *kept: str) -> list[Row]:
    """The same, written anew in one transaction in an order by chance: new ids, new seals, no trace of what came
    first. `kept` are the other columns that stay as they were."""
    old = list(rows)
    _by_chance.shuffle(old)
    fresh = [
        (type(row), author_of(work, row), content_of(work, row), {name: getattr(row, name) for name in kept})
        for row in old
    ]
    for row in old:
        await work.session.delete(row)
    await work.session.flush()
    made: list[Row] = []
    for sort, author, content, columns in fresh:
        made.append(sealed(work, sort, author, content, **columns))
        await work.session.flush()
    return made


def _seal(work: Work, table: str, row: str, column: str, text: str) -> SealedText:
    return work.keyring.seal(text, Place(table, row, column))
