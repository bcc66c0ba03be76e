"""Whatever stands in the group with a member's words in it can be taken away."""

from bot.discord.client import Client
from bot.rhythm.kinds import KINDS, Held
from cogs.safety.posts import POSTS

SAYS_NOTHING_OF_A_MEMBER = {
    "panel",  # the group's name and compass, which are changed on the page of our agreements
    "week-thread",
    "go-on",
    "closing-question",
    "take-along",
    "long-talk",
    "live",  # names of who said to be here
    "report-thread",  # the number of the week
    "parked-thread",  # gets another name when its point is taken away
    "question-thread",  # likewise, and others may have written in it
}
"""Kinds that everyone reads and that hold the bot's own words. A new kind belongs here or in `POSTS`."""


async def test_every_kind_that_carries_a_members_words_can_be_taken_away(bot: Client):
    for_everyone = {kind for kind in bot.renderers.kinds if KINDS[kind].held is not Held.FOR_YOU}
    assert for_everyone - SAYS_NOTHING_OF_A_MEMBER == set(POSTS)
