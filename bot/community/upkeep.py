"""What is cleaned up by itself, as `/help` announces: old drafts, and communities that took the bot out."""

from collections.abc import Sequence

from bot.community import removal
from bot.community.week import Week
from bot.kernel import drafts
from bot.kernel.house import Work


async def with_each_week(work: Work, weeks: Sequence[Week]) -> None:
    del weeks
    await clean(work)


async def clean(work: Work) -> None:
    await drafts.drop_old(work)
    await removal.erase_removed(work)
