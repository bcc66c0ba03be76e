"""The base of every table, and the column types that keep moments in UTC and secrets sealed."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, LargeBinary, MetaData
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator

from bot.kernel.sealing import SealedText


class UtcDateTime(TypeDecorator[datetime]):
    """Refuses a naive moment, stores UTC, gives back an aware one, on every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A moment without a time zone cannot be stored")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Sealed(TypeDecorator[SealedText]):
    """Takes only what a Keyring sealed, so that private text cannot be stored open by mistake."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: SealedText | None, dialect: Dialect) -> bytes | None:
        if value is None:
            return None
        if not isinstance(value, SealedText):  # pyright: ignore[reportUnnecessaryIsInstance]  # rows can be given anything
            raise TypeError("Private text must be sealed before it is stored")
        return value.sealed

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> SealedText | None:
        return None if value is None else SealedText(bytes(value))


# SQLite numbers rows by itself only in a column of type INTEGER.
Id = Annotated[int, mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)]
Moment = Annotated[datetime, mapped_column(UtcDateTime)]


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime, SealedText: Sealed}  # noqa: RUF012  # SQLAlchemy declares it so


async def put_once(session: AsyncSession, table: type[Base], values: Mapping[str, object]) -> None:
    """Adds a row unless it is there already: two presses at one moment make one, on either database."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    await session.execute(insert(table).values(dict(values)).on_conflict_do_nothing())
