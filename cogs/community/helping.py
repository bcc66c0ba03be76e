"""`/help`: what I do, what I keep, who sees it, how to stop me."""

from bot.community.about import About, about
from bot.discord import layouts
from bot.discord.turn import Turn
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from cogs.community.concerns import Report


async def tell(turn: Turn) -> None:
    who = await turn.who()
    async with turn.house.reading() as work:
        told = await about(work, who)
    operator = turn.client.settings.operator
    named = " · ".join(quoted(part) for part in (operator.name, operator.contact) if part)
    await turn.reply(page(turn.say, told, named))


def page(say: Voice, told: About, operator: str) -> layouts.Layout:
    facilitators = ", ".join(f"<@{account}>" for account in told.facilitators)
    return layouts.note(
        say("help-does"),
        say("help-keeps"),
        say("help-sees", operator=operator or say("help-no-operator")),
        say("help-stops", days=told.kept_days),
        say("help-facilitators", facilitators=facilitators) if facilitators else say("help-elsewhere"),
        actions=[Report().button(say("concern-report"))] if facilitators else [],
    )
