"""A few facts the program keeps about itself between two starts, such as which commands Discord already knows."""

from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.house import Work
from bot.kernel.tables import Base


class FactRow(Base):
    __tablename__ = "facts"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


async def recall(work: Work, name: str) -> str | None:
    row = await work.session.get(FactRow, name)
    return row.value if row else None


async def remember(work: Work, name: str, value: str) -> None:
    await work.session.merge(FactRow(name=name, value=value))
