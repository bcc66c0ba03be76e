"""What of the harvest the group sees, what someone concerned is asked, and meeting again."""

from collections.abc import Mapping, Sequence
from functools import partial

from bot.community.addresses import Home
from bot.community.voices import voices
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.said import Content, Said
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
        spoken = await self._voices(work, deliveries)
        return {
            each.id: Said(partial(_shown, spoken[each.id][0], found[each.subject]))
            for each in deliveries
            if each.subject in found and each.id in spoken
        }

    async def checks(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        spoken = await self._voices(work, deliveries)
        subjects = {each.id: each.subject.rpartition(":") for each in deliveries}
        read = {each.id: (subjects[each.id][2], each.member or 0) for each in deliveries}
        found = await items.to_check(work, {*read.values()})
        return {
            each.id: Said(partial(_check, *spoken[each.id], found[read[each.id]], subjects[each.id][0]))
            for each in deliveries
            if read[each.id] in found and each.id in spoken
        }

    async def reunions(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        spoken = await self._voices(work, deliveries)
        steps = await closing.first_steps(work, {each.community for each in deliveries})
        return {
            each.id: Said(partial(_reunion, *spoken[each.id], steps[each.community]))
            for each in deliveries
            if each.community in steps and each.id in spoken
        }

    async def celebrations(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        communities = {each.community for each in deliveries}
        found = await round_end.in_the_light(work, communities, {int(each.subject) for each in deliveries})
        spoken = await self._voices(work, deliveries)
        return {
            each.id: Said(partial(_celebration, spoken[each.id][0], found[int(each.subject)]))
            for each in deliveries
            if int(each.subject) in found and each.id in spoken
        }

    async def look_backs(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        spoken = await self._voices(work, deliveries)
        return {
            each.id: Said(partial(_look_back, *spoken[each.id], of_round=each.subject.isdecimal()))
            for each in deliveries
            if each.id in spoken
        }

    async def _voices(self, work: Work, deliveries: Sequence[Delivery]) -> dict[int, tuple[Voice, Home]]:
        return await voices(work, self._client.house.languages, deliveries)


def _shown(say: Voice, item: Item) -> layouts.Layout:
    return layouts.note(say("harvest-shown", name=quoted(item.name)), story(say, item), accent=ACCENT)


def _check(say: Voice, home: Home, item: Item, audience: str) -> layouts.Layout:
    return asked(say, home.name, item, wide=audience == OUTSIDE)


def _reunion(say: Voice, home: Home, steps: Sequence[str]) -> layouts.Layout:
    said = "\n".join(f"- {quoted(each)}" for each in steps)
    heading = say("harvest-reunion", group=quoted(home.name))
    return layouts.note(heading, said, say("harvest-reunion-text"), accent=ACCENT)


def _celebration(say: Voice, found: Sequence[Item]) -> layouts.Layout:
    stories = [f"{quoted(each.name)} · {story(say, each, short=True)}" for each in found]
    return layouts.note(say("harvest-celebration"), *stories, accent=ACCENT)


def _look_back(say: Voice, home: Home, *, of_round: bool) -> layouts.Layout:
    look = LookBack(home.community).button(say("harvest-look-back"), primary=True)
    after = "round" if of_round else "quarter"
    heading = say("harvest-look-back-asked", after=after, group=quoted(home.name))
    return layouts.note(heading, say("harvest-look-back-text"), actions=[look], accent=ACCENT)
