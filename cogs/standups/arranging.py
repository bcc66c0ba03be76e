"""How the week runs: when it closes, the board and the live form; and what a member hears of it beforehand."""

from bot.community.moments import hour_of
from bot.community.people import Who
from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.standups import settings
from bot.standups.settings import Settings, Wishes
from cogs.standups.look import ACCENT

_BOARD, _LIVE = "board", "live"
_PREPARES, _REMINDED = "prepares", "reminded"
_NUMBER_MOST = 2


class Switch(Press, at="standups:switch"):
    """The board, or the live form: on, or off again."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        what = self.argument()
        if what not in (_BOARD, _LIVE):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            now = await settings.settings(work, who.here())
            if what == _BOARD:
                now = await settings.switch(work, who, board=not now.board)
            else:
                now = await settings.switch(work, who, live=not now.live)
        await turn.replace(page(turn.say, who, now))


class ChangeClosing(Press, at="standups:change-closing"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Closing())


class Closing(Form, at="standups:closing"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        who.must(Right.RUN_WEEK)
        async with turn.house.reading() as work:
            now = await settings.settings(work, who.here())
        standing = {
            "days": str(now.days_open),
            "hour": f"{now.closes:%H:%M}",
            "report": str(now.report_hours),
        }
        fields = [
            line(
                name,
                turn.say("standups-closing-field", field=name),
                hint=turn.say("standups-closing-hint", field=name),
                value=filled.text(name) or value,
                most=20 if name == "hour" else _NUMBER_MOST,
                required=True,
            )
            for name, value in standing.items()
        ]
        return Sheet(turn.say("standups-closing-title"), fields)

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        days, hours = _number(answers.text("days")), _number(answers.text("report"))
        at = hour_of(answers.text("hour"))
        if days is None or hours is None or at is None:
            raise DomainError("standups-closing-unclear")
        async with turn.house.writing() as work:
            await settings.set_closing(work, who, days, at, hours)
            now = await settings.settings(work, who.here())
        await turn.replace(page(turn.say, who, now))


class Wish(Press, at="standups:wish"):
    """A word the day before, or just before closing: only for who asks for it."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        what = self.argument()
        if what not in (_PREPARES, _REMINDED):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            now = await settings.wishes(work, who)
            prepares, reminded = now.prepares, now.reminded
            wanted = Wishes(not prepares, reminded) if what == _PREPARES else Wishes(prepares, not reminded)
            await settings.wish(work, who, wanted)
        await turn.replace(wishes_page(turn.say, wanted))


async def show(turn: Turn) -> None:
    """`/standup settings`"""
    who = await turn.who()
    who.must(Right.RUN_WEEK)
    async with turn.house.reading() as work:
        now = await settings.settings(work, who.here())
    await turn.reply(page(turn.say, who, now))


async def show_wishes(turn: Turn) -> None:
    """`/week reminders`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        now = await settings.wishes(work, who)
    await turn.reply(wishes_page(turn.say, now))


def page(say: Voice, who: Who, now: Settings) -> layouts.Layout:
    closes = say("standups-closes", days=now.days_open, at=f"{now.closes:%H:%M}", hours=now.report_hours)
    actions: list[layouts.Item] = [ChangeClosing().button(say("standups-change-closing"))]
    if who.may(Right.STEER):
        actions += [
            Switch(what).button(say("standups-switch", what=what, on=_yes(on)))
            for what, on in ((_BOARD, now.board), (_LIVE, now.live))
        ]
    return layouts.note(
        say("standups-settings"), closes, say("standups-possible"), actions=actions, accent=ACCENT
    )


def wishes_page(say: Voice, now: Wishes) -> layouts.Layout:
    actions = [
        Wish(what).button(say("standups-wish", what=what, on=_yes(on)))
        for what, on in ((_PREPARES, now.prepares), (_REMINDED, now.reminded))
    ]
    return layouts.note(say("standups-wishes"), actions=actions, accent=ACCENT)


def _yes(on: bool) -> str:
    return "yes" if on else "no"


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _NUMBER_MOST else None
