"""Rotation: everything that was sealed with an older key is sealed anew with the newest, a batch at a time.

It relies on one convention, which every room keeps: a sealed value's place is its table, its row's primary key and its
column.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, MetaData, Table, bindparam, func, select

from bot.kernel.sealing import Keyring, Place, SealedText
from bot.kernel.tables import Sealed

_BATCH = 500

Progress = Callable[[int, int], None]


def reseal_all(connection: Connection, tables: MetaData, keyring: Keyring, progress: Progress) -> int:
    """How many values were sealed anew. A value that does not open stops it: nothing is lost, the transaction ends."""
    sealed = [(table, columns) for table in tables.sorted_tables if (columns := sealed_columns(table))]
    total = sum(connection.scalar(select(func.count()).select_from(table)) or 0 for table, _ in sealed)
    seen = renewed = 0
    for table, columns in sealed:
        for rows in _batches(connection, table, columns):
            renewed += _reseal(connection, table, columns, keyring, rows)
            seen += len(rows)
            progress(seen, total)
    return renewed


def sealed_columns(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if isinstance(column.type, Sealed)]


def _batches(connection: Connection, table: Table, columns: Sequence[Column[Any]]) -> Iterator[Sequence[Any]]:
    (key,) = table.primary_key.columns
    query = select(key, *columns).order_by(key).limit(_BATCH)
    rows = connection.execute(query).all()
    while rows:
        yield rows
        rows = connection.execute(query.where(key > rows[-1][0])).all()


def _reseal(
    connection: Connection,
    table: Table,
    columns: Sequence[Column[Any]],
    keyring: Keyring,
    rows: Sequence[Any],
) -> int:
    (key,) = table.primary_key.columns
    renewed = 0
    for place, column in enumerate(columns, start=1):
        old: list[tuple[Any, SealedText]] = [
            (row[0], row[place])
            for row in rows
            if row[place] is not None and not keyring.is_current(row[place])
        ]
        if old:
            values = [
                {"row": row, "value": keyring.reseal(value, Place(table.name, str(row), column.name))}
                for row, value in old
            ]
            connection.execute(
                table.update()
                .where(key == bindparam("row"))
                .values({column.name: bindparam("value", type_=Sealed())}),
                values,
            )
            renewed += len(old)
    return renewed
