"""What of the harvest the group sees, what someone concerned is asked, and meeting again."""

from collections.abc import Mapping, Sequence

from bot.community.addresses import Home, homes
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
        places = await homes(work, {each.community for each in deliveries})
        return {
            each.id: self._shown(places[each.community], found[each.subject])
            for each in deliveries
            if each.subject in found and each.community in places
        }

    async def checks(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        places = await homes(work, {each.community for each in deliveries})
        subjects = {each.id: each.subject.rpartition(":") for each in deliveries}
        read = {each.id: (subjects[each.id][2], each.member or 0) for each in deliveries}
        found = await items.to_check(work, {*read.values()})
        return {
            each.id: self._check(
                places[each.community], found[read[each.id]], wide=subjects[each.id][0] == OUTSIDE
            )
            for each in deliveries
            if read[each.id] in found and each.community in places
        }

    async def reunions(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        communities = {each.community for each in deliveries}
        places, steps = await homes(work, communities), await closing.first_steps(work, communities)
        return {
            each.id: self._reunion(places[each.community], steps[each.community])
            for each in deliveries
            if each.community in steps and each.community in places
        }

    async def celebrations(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        communities = {each.community for each in deliveries}
        found = await round_end.in_the_light(work, communities, {int(each.subject) for each in deliveries})
        places = await homes(work, communities)
        return {
            each.id: self._celebration(places[each.community], found[int(each.subject)])
            for each in deliveries
            if int(each.subject) in found and each.community in places
        }

    async def look_backs(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        places = await homes(work, {each.community for each in deliveries})
        return {
            each.id: self._look_back(places[each.community], of_round=each.subject.isdecimal())
            for each in deliveries
            if each.community in places
        }

    def _shown(self, home: Home, item: Item) -> Said:
        say = self._voice(home)
        return Said(
            lambda: layouts.note(
                say("harvest-shown", name=quoted(item.name)), story(say, item), accent=ACCENT
            )
        )

    def _check(self, home: Home, item: Item, *, wide: bool) -> Said:
        say = self._voice(home)
        return Said(lambda: asked(say, home.name, item, wide=wide))

    def _reunion(self, home: Home, steps: Sequence[str]) -> Said:
        say = self._voice(home)
        said = "\n".join(f"- {quoted(each)}" for each in steps)
        heading = say("harvest-reunion", group=quoted(home.name))
        return Said(lambda: layouts.note(heading, said, say("harvest-reunion-text"), accent=ACCENT))

    def _celebration(self, home: Home, found: Sequence[Item]) -> Said:
        say = self._voice(home)
        stories = [f"{quoted(each.name)} · {story(say, each, short=True)}" for each in found]
        return Said(lambda: layouts.note(say("harvest-celebration"), *stories, accent=ACCENT))

    def _look_back(self, home: Home, *, of_round: bool) -> Said:
        say = self._voice(home)
        look = LookBack(home.community).button(say("harvest-look-back"), primary=True)
        after = "round" if of_round else "quarter"
        heading = say("harvest-look-back-asked", after=after, group=quoted(home.name))
        text = say("harvest-look-back-text")
        return Said(lambda: layouts.note(heading, text, actions=[look], accent=ACCENT))

    def _voice(self, home: Home) -> Voice:
        return self._client.house.languages.voice(home.language, home.own_words)
