"""What was answered waits in *For you* no longer."""

from bot.kernel.house import Work
from bot.rhythm import foryou
from bot.rhythm.foryou import Reader


async def answered(work: Work, reader: Reader, kind: str, subject: str | None = None) -> None:
    """Of this kind about this subject, or about any."""
    for each in await foryou.waiting(work, reader):
        if each.kind == kind and subject in (None, each.subject):
            await foryou.put_away(work, reader, each.id)
