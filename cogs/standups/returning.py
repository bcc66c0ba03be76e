"""Back from *not now*: a few private lines of what happened meanwhile, and nothing is expected."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.community.people import Who
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import one_line, quoted, shorten
from bot.standups import history
from bot.standups.history import News
from cogs.community.telling import moment
from cogs.standups.look import ACCENT
from cogs.standups.writing import MyWeek

_SHORT = 150


class CatchUp(Press, at="standups:catch-up"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            news = await history.news(work, who)
            await history.caught_up(work, who)
        if news is None:
            await turn.reply(layouts.note(turn.say("standups-nothing-missed"), accent=ACCENT))
            return
        await turn.reply(told(turn.say, news))


async def found(work: Work, who: Who, say: Voice) -> Sequence[discord.ui.Item[Any]]:
    """For *For you*, once after each rest."""
    if await history.news(work, who) is None:
        return []
    button = CatchUp(who.here()).button(say("standups-catch-up"))
    return [discord.ui.Section[Any](layouts.text(say("standups-welcome-back")), accessory=button)]


def told(say: Voice, news: News) -> layouts.Layout:
    lines = [say("standups-news-weeks", weeks=news.weeks_since)]
    if news.agreed:
        lines.append(say("standups-news-agreed", text=_short(news.agreed)))
    if news.asked:
        lines.append(say("standups-news-asked", text=_short(news.asked)))
    if news.next_session_at:
        lines.append(say("standups-news-session", moment=moment(news.next_session_at)))
    lines.append(say("standups-news-rest", open="yes" if news.week else "no"))
    actions = [MyWeek().button(say("standups-my-week"))] if news.week else []
    return layouts.note("\n".join(f"- {each}" for each in lines), actions=actions, accent=ACCENT)


def _short(text: str) -> str:
    return shorten(quoted(one_line(text)), _SHORT)
