"""What is cleaned up by itself, as `/help` announces: old drafts, communities that took the bot out, lone accounts."""

from collections.abc import Sequence

from bot.community import removal
from bot.community.week.opening import Week
from bot.kernel import drafts
from bot.kernel.house import Work


class Upkeep:
    """Nothing is erased before the bot looked round: who invited it again while it was away keeps everything."""

    def __init__(self) -> None:
        self._looked_round = False

    async def with_each_week(self, work: Work, weeks: Sequence[Week]) -> None:
        """Costs what is due: ten thousand weeks may open in one minute."""
        del weeks
        await drafts.drop_old(work)
        if self._looked_round:
            await removal.erase_removed(work)

    async def at_start(self, work: Work) -> None:
        """Once it looked round. Looks at every account besides, which takes a while where there are many."""
        if self._looked_round:
            return
        self._looked_round = True
        await self.with_each_week(work, ())
        await removal.forget_strangers(work)
