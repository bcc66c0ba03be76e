"""*View as a member*: what a facilitator shows to others, seen with a member's eyes and a member's rights."""

from dataclasses import replace

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.week import panel, slot
from bot.community.words import Role
from bot.discord import layouts
from bot.discord.turn import Turn
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.rhythm import foryou
from cogs.community import for_you
from cogs.community.panel import of_the_week, standing


async def show(turn: Turn) -> None:
    """`/community view`"""
    who = await turn.who()
    community = who.must(Right.SEE_OVERVIEW)
    member = as_member(who)
    async with turn.house.reading() as work:
        shown = (await panel.panels(work, [community])).get(community)
        if shown is None:
            raise DomainError("community-not-here")
        asked = (await slot.of_week(work, {(community, shown.week)})).get(community)
        waiting = await foryou.waiting(work, for_you.reader(member))
    say = turn.house.languages.voice(shown.language, shown.own_words)
    await turn.reply(possible(turn.say, member))
    await turn.reply(standing(say, shown, turn.client.routes, [of_the_week(say, shown, asked)]))
    await turn.reply(for_you.page(turn.say, waiting))


def as_member(who: Who) -> Who:
    """The same person without any role."""
    return replace(who, roles=frozenset({Role.MEMBER}))


def possible(say: Voice, member: Who) -> layouts.Layout:
    lines = [f"- {say('view-right', right=right.value)}" for right in Right if member.may(right)]
    return layouts.note(say("view-heading"), "\n".join(lines), say("view-below"))
