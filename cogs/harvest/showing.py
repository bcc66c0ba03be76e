"""What of the harvest the group sees, what someone concerned is asked, and meeting again."""

from collections.abc import Mapping, Sequence

from bot.community.addresses import Home
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.harvest import closing, items, round_end
from bot.harvest.in_sight import OUTSIDE
from bot.harvest.items import Item
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm.calls import Delivery
from cogs.harvest.consenting import asked
from cogs.harvest.look import ACCENT, story
from cogs.harvest.looking_back import LookBack


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def shown(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await items.shown(work, {each.subject for each in deliveries})
        about = {each: found[each.subject] for each in deliveries if each.subject in found}
        return await said_to_each(work, self._client.house, about, _shown)

    async def checks(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        subjects = {each: each.subject.rpartition(":") for each in deliveries}
        read = {each: (number, each.member or 0) for each, (*_, number) in subjects.items()}
        found = await items.to_check(work, {*read.values()})
        about = {each: (found[read[each]], subjects[each][0]) for each in deliveries if read[each] in found}
        return await said_to_each(work, self._client.house, about, _check)

    async def reunions(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        steps = await closing.first_steps(work, {each.community for each in deliveries})
        about = {each: steps[each.community] for each in deliveries if each.community in steps}
        return await said_to_each(work, self._client.house, about, _reunion)

    async def celebrations(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        communities = {each.community for each in deliveries}
        found = await round_end.in_the_light(work, communities, {int(each.subject) for each in deliveries})
        about = {each: found[int(each.subject)] for each in deliveries if int(each.subject) in found}
        return await said_to_each(work, self._client.house, about, _celebration)

    async def look_backs(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        of_round = {each: each.subject.isdecimal() for each in deliveries}
        return await said_to_each(work, self._client.house, of_round, _look_back)


def _shown(say: Voice, home: Home, item: Item) -> layouts.Layout:
    del home
    return layouts.note(say("harvest-shown", name=quoted(item.name)), story(say, item), accent=ACCENT)


def _check(say: Voice, home: Home, thing: tuple[Item, str]) -> layouts.Layout:
    item, audience = thing
    return asked(say, home.name, item, wide=audience == OUTSIDE)


def _reunion(say: Voice, home: Home, steps: Sequence[str]) -> layouts.Layout:
    said = "\n".join(f"- {quoted(each)}" for each in steps)
    heading = say("harvest-reunion", group=quoted(home.name))
    return layouts.note(heading, said, say("harvest-reunion-text"), accent=ACCENT)


def _celebration(say: Voice, home: Home, found: Sequence[Item]) -> layouts.Layout:
    del home
    stories = [f"{quoted(each.name)} · {story(say, each, short=True)}" for each in found]
    return layouts.note(say("harvest-celebration"), *stories, accent=ACCENT)


def _look_back(say: Voice, home: Home, of_round: bool) -> layouts.Layout:
    look = LookBack(home.community).button(say("harvest-look-back"), primary=True)
    after = "round" if of_round else "quarter"
    heading = say("harvest-look-back-asked", after=after, group=quoted(home.name))
    return layouts.note(heading, say("harvest-look-back-text"), actions=[look], accent=ACCENT)
