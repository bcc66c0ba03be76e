"""What is cleaned up by itself, as `/help` announces: old drafts, communities that took the bot out, lone accounts."""

from collections.abc import Sequence

from bot.community import removal
from bot.community.week.opening import Week
from bot.kernel import drafts
from bot.kernel.house import Work


async def with_each_week(work: Work, weeks: Sequence[Week]) -> None:
    """Costs what is due: ten thousand weeks may open in one minute."""
    del weeks
    await drafts.drop_old(work)
    await removal.erase_removed(work)


async def at_start(work: Work) -> None:
    """Looks at every account besides, which takes a while where there are many."""
    await with_each_week(work, ())
    await removal.forget_strangers(work)
