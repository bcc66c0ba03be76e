"""What of the harvest the group sees, what someone concerned is asked, and meeting again."""

from collections.abc import Mapping, Sequence

from bot.community.addresses import Home, homes
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.said import Content, Said
from bot.harvest import closing, items
from bot.harvest.closing import Line, Sort
from bot.harvest.items import OUTSIDE, Item
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm.calls import Delivery
from cogs.harvest.consenting import asked
from cogs.harvest.look import ACCENT, story


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
        contents: dict[int, Content] = {}
        for each in deliveries:
            audience, _, item = each.subject.rpartition(":")
            found = await items.to_check(work, [item], each.member)
            if item in found and each.community in places:
                contents[each.id] = self._check(places[each.community], found[item], wide=audience == OUTSIDE)
        return contents

    async def reunions(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        places = await homes(work, {each.community for each in deliveries})
        contents: dict[int, Content] = {}
        for each in deliveries:
            lines = await closing.lines(work, each.community)
            steps = [line for line in lines if line.sort is Sort.FIRST_STEP]
            if steps and each.community in places:
                contents[each.id] = self._reunion(places[each.community], steps)
        return contents

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

    def _reunion(self, home: Home, steps: Sequence[Line]) -> Said:
        say = self._voice(home)
        said = "\n".join(f"- {quoted(each.text)}" for each in steps)
        heading = say("harvest-reunion", group=quoted(home.name))
        return Said(lambda: layouts.note(heading, said, say("harvest-reunion-text"), accent=ACCENT))

    def _voice(self, home: Home) -> Voice:
        return self._client.house.languages.voice(home.language, home.own_words)
