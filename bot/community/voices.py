"""In whose words a message is read: what is for one person in their own language, what is shared in the group's."""

from collections.abc import Mapping, Sequence

from bot.community.addresses import Home, Reader, homes_and_languages
from bot.kernel.house import Work
from bot.kernel.languages import Language, Languages, Voice
from bot.rhythm.calls import Delivery


async def voices(
    work: Work, languages: Languages, deliveries: Sequence[Delivery]
) -> dict[int, tuple[Voice, Home]]:
    """By the delivery's id, in one query; of a group that cannot be reached there is none."""
    places, spoken = await homes_and_languages(
        work,
        {each.community for each in deliveries},
        {each.member for each in deliveries if each.member is not None},
        {each.account for each in deliveries if each.account is not None},
    )
    return {
        each.id: (languages.voice(_language(each, spoken, home), home.own_words), home)
        for each in deliveries
        if (home := places.get(each.community)) is not None
    }


def _language(each: Delivery, spoken: Mapping[Reader, Language], home: Home) -> Language:
    """Who leads is written to by their account; they may not have joined, and then read what the group reads."""
    reader = each.member or (each.community, each.account or 0)
    return spoken.get(reader, home.language)
