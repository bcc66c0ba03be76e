"""Out of the group's sight, and whose it was: for hiding what someone kept."""

from sqlalchemy import update

from bot.community.safety.hiding import Author
from bot.harvest.in_sight import out_of_the_light
from bot.harvest.tables import HarvestRow
from bot.kernel.house import Work


async def item(work: Work, community: int, subject: str) -> Author | None:
    """It stays its keeper's own; no later yes of someone concerned shows it again."""
    del community
    row = await work.session.get(HarvestRow, subject, with_for_update=True)
    if row is None:
        return None
    row.for_group, row.shown_at, row.delivery = False, None, None
    if row.celebration is not None:
        await out_of_the_light(work, row)
    return Author(row.member_id)


async def celebration(work: Work, community: int, subject: str) -> Author | None:
    """Out of the light of a round's end; what stood in it stands where it was kept."""
    shone = (HarvestRow.community_id == community, HarvestRow.celebrated_in == int(subject))
    await work.session.execute(update(HarvestRow).where(*shone).values(celebration=None))
    return None
