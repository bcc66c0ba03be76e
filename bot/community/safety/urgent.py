"""What cannot wait for a group: where to turn to, in the community's own words. The bot itself judges nothing."""

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.safety.tables import UrgentRow
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.text import plain

MOST = 300


async def channels(work: Work, who: Who) -> str:
    """Empty where the group has said nothing of it."""
    row = await work.session.get(UrgentRow, who.here())
    return "" if row is None else row.text


async def turn_to(work: Work, who: Who, text: str) -> None:
    """Nothing takes it back."""
    community, text = who.must(Right.STEER), plain(text)
    if len(text) > MOST:
        raise DomainError("urgent-long", most=MOST)
    await work.session.merge(UrgentRow(community_id=community, text=text))
