"""`/me profile`: what I can tell about and what I look for. I see and change it; nobody else does."""

from collections.abc import Sequence

import discord

from bot.community.arriving import topics
from bot.community.arriving.topics import EXAMPLE_MOST, PHRASE_MOST, Way
from bot.community.arriving.topics import Topic as Known
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line, one_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import quoted


class Profile(Press, at="community:profile"):
    async def pressed(self, turn: Turn) -> None:
        await show(turn)


class Add(Press, at="community:add-topic"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Topic())


class Topic(Form, at="community:topic"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).joined()
        say = turn.say
        ways = {way.value: say("profile-way", way=way.value) for way in Way}
        return Sheet(
            say("profile-title"),
            [
                one_of("way", say("profile-which"), ways, value=filled.choice("way") or Way.OFFERS.value),
                line(
                    "phrase",
                    say("profile-phrase"),
                    value=filled.text("phrase"),
                    most=PHRASE_MOST,
                    required=True,
                ),
                line(
                    "example",
                    say("intake-example"),
                    hint=say("intake-example-hint"),
                    value=filled.text("example"),
                    most=EXAMPLE_MOST,
                ),
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        way = answers.choice("way")
        if way not in tuple(Way):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            await topics.add(work, who, Way(way), answers.text("phrase"), answers.text("example"))
            mine = await topics.mine(work, who)
        await turn.reply(page(turn.say, mine))


class RemoveTopic(Choice, at="community:remove-topic"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        if not values or not values[0].isdecimal():
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            await topics.remove(work, who, int(values[0]))
            mine = await topics.mine(work, who)
        await turn.replace(page(turn.say, mine))


async def show(turn: Turn) -> None:
    who = await turn.who()
    async with turn.house.reading() as work:
        mine = await topics.mine(work, who)
        of_rooms = [item for find in turn.client.in_profile for item in await find(work, who, turn.say)]
    await turn.reply(page(turn.say, mine, of_rooms))


def page(say: Voice, mine: Sequence[Known], of_rooms: Sequence[layouts.Item] = ()) -> layouts.Layout:
    lines = [_list(say, mine, way) for way in Way]
    actions: list[layouts.Item] = [Add().button(say("profile-add"), primary=not mine)]
    if mine:
        options = [discord.SelectOption(label=each.phrase, value=str(each.id)) for each in mine]
        actions.append(RemoveTopic().menu(options, placeholder=say("profile-remove")))
    texts = (say("profile-heading"), *lines, say("profile-readers"))
    told = [layouts.text(each) for each in texts if each]
    return layouts.sheet(*told, *layouts.rows(actions), *of_rooms)


def _list(say: Voice, mine: Sequence[Known], way: Way) -> str:
    found = [each for each in mine if each.way is way]
    if not found:
        return ""
    lines = [
        f"- {quoted(each.phrase)}" + (f" · {quoted(each.example)}" if each.example else "") for each in found
    ]
    return "\n".join([f"**{say('profile-way', way=way.value)}**", *lines])
