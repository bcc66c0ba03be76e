"""Yes or no of whoever a story is about, for the group and, separately, for outside."""

from typing import Any

import discord

from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.harvest import in_sight, outside
from bot.harvest.in_sight import OUTSIDE
from bot.harvest.items import Item
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from cogs.harvest.look import ACCENT, story

_YES, _NO, _GROUP = "yes", "no", "group"


class Consent(Press, at="harvest:consent"):
    """For an item, for the group or outside, yes or no, in a community."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(3))
        wide, yes = self.argument(1), self.argument(2) == _YES
        if wide not in (OUTSIDE, _GROUP) or self.argument(2) not in (_YES, _NO):
            raise DomainError("core-unknown-button")
        say_so = outside.consent if wide == OUTSIDE else in_sight.consent
        async with turn.house.writing() as work:
            await say_so(work, who, self.argument(), yes=yes)
        await turn.replace(layouts.note(turn.say("harvest-consented", said=self.argument(2)), accent=ACCENT))


def after_all(say: Voice, item: Item) -> discord.ui.Button[Any]:
    """For who said yes to the group before."""
    return Consent(item.id, _GROUP, _NO, item.community).button(say("harvest-after-all-not"))


def keep_inside(say: Voice, item: Item) -> discord.ui.Button[Any]:
    """For who said yes to going outside before."""
    return Consent(item.id, OUTSIDE, _NO, item.community).button(say("harvest-keep-inside"))


def asked(say: Voice, group: str, item: Item, *, wide: bool) -> layouts.Layout:
    audience = OUTSIDE if wide else _GROUP
    yes, no = (Consent(item.id, audience, answer, item.community) for answer in (_YES, _NO))
    return layouts.note(
        say("harvest-check", audience=audience, name=quoted(item.name), group=quoted(group)),
        story(say, item),
        say("harvest-check-text", audience=audience),
        actions=[yes.button(say("harvest-yes"), primary=True), no.button(say("harvest-no"))],
        accent=ACCENT,
    )
