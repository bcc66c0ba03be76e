"""In one's own profile: whether what one keeps for the group may point to oneself."""

from collections.abc import Sequence

from bot.community.people import Who
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.questions import sharing
from cogs.questions.look import ACCENT

_ON, _OFF = "on", "off"


class Share(Press, at="questions:share"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        if self.argument() not in (_ON, _OFF):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            await sharing.switch(work, who, on=self.argument() == _ON)
        await turn.reply(layouts.note(turn.say("questions-sharing-set", now=self.argument()), accent=ACCENT))


async def in_profile(work: Work, who: Who, say: Voice) -> Sequence[layouts.Item]:
    on = await sharing.is_on(work, who.joined())
    button = Share(_OFF if on else _ON).button(say("questions-sharing-switch", now=_ON if on else _OFF))
    return [layouts.text(say("questions-sharing", now=_ON if on else _OFF)), *layouts.rows([button])]
