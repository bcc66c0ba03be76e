"""What is cleaned up by itself, as `/help` announces: old drafts, communities that took the bot out, lone accounts."""

from collections.abc import Callable

from bot.community import removal
from bot.kernel import drafts
from bot.kernel.house import Work


async def at_start(work: Work) -> None:
    """Looks at every account, which takes a while where there are many."""
    await drafts.drop_old(work)
    await removal.forget_strangers(work)


async def with_each_week(work: Work, platform: str, known: Callable[[str], bool]) -> None:
    """Costs what is due: ten thousand weeks may open in one minute. `known`: of these servers we would have heard that
    the bot was invited again."""
    await drafts.drop_old(work)
    await removal.erase_removed(work, platform, known)
