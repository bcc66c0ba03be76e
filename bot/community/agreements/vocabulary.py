"""Own words: a community calls things what it likes, and every text of it follows."""

from collections.abc import Mapping

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import CommunityRow
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.text import one_line

# Every word of the theory that a member may meet, as the texts name them (bot/content/texts/*/words.ftl).
TERMS = (
    "session",
    "facilitator",
    "week-round",
    "reflection",
    "harvest",
    "value",
    "goal",
    "obstacle",
    "intention",
    "agreements",
    "round",
)
WORD_MOST = 30


async def own_words(work: Work, who: Who) -> Mapping[str, str]:
    return (await work.session.get_one(CommunityRow, who.here())).own_words


async def call(work: Work, who: Who, term: str, word: str) -> Mapping[str, str]:
    """An empty word gives the usual one back."""
    row = await work.session.get_one(CommunityRow, who.must(Right.STEER), with_for_update=True)
    word = one_line(word)
    if term not in TERMS:
        raise DomainError("core-unknown-button")
    if len(word) > WORD_MOST:
        raise DomainError("agreements-long", most=WORD_MOST)
    rest = {known: own for known, own in row.own_words.items() if known != term}
    row.own_words = {**rest, term: word} if word else rest
    return row.own_words
