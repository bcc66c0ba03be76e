"""`/me welcome`: where the group stands, for who has just come in; and a buddy, for who would like one."""

from collections.abc import Mapping, Sequence

from bot.community.addresses import Home
from bot.community.arriving import buddies, welcoming
from bot.community.arriving.buddies import Companions
from bot.community.arriving.welcoming import StateOfThings
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Press
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.discord.turn import Turn
from bot.harvest import items
from bot.harvest.items import Item
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from bot.rhythm.calls import Delivery
from cogs.community.panel import about_now

_STORIES, _STORY_MOST = 3, 160
_RULES = 5


class Welcome(Press, at="community:welcome"):
    async def pressed(self, turn: Turn) -> None:
        await show(turn)


class WantBuddy(Press, at="community:want-buddy"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await buddies.ask(work, who)
        await turn.reply(layouts.note(turn.say("buddy-asked")))


class BeBuddy(Press, at="community:be-buddy"):
    """`1` offers, `0` takes it back."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        willing = self.number() == 1
        async with turn.house.writing() as work:
            await buddies.offer(work, who, willing=willing)
        await turn.reply(layouts.note(turn.say("buddy-offered" if willing else "buddy-not-offered")))


class AcceptNewcomer(Press, at="community:accept-newcomer"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            newcomer = await buddies.accept(work, who, self.number())
        said = turn.say("buddy-accepted", person=f"<@{newcomer.account}>", name=quoted(newcomer.name))
        await turn.replace(layouts.note(said))


class DeclineNewcomer(Press, at="community:decline-newcomer"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await buddies.decline(work, who, self.number())
        await turn.replace(layouts.note(turn.say("buddy-declined")))


async def show(turn: Turn) -> None:
    who = await turn.who()
    async with turn.house.reading() as work:
        state = await welcoming.state_of_things(work, who)
        stories = list(await items.of_group(work, who.here()))[-_STORIES:]
    await turn.reply(page(turn.say, state, stories))


def page(say: Voice, state: StateOfThings, stories: Sequence[Item]) -> layouts.Layout:
    shown = state.panel
    heading = "\n".join(
        filter(None, [say("welcome-heading", name=quoted(shown.name)), quoted(shown.intention)])
    )
    now = "\n".join(filter(None, [*about_now(say, shown), _facilitators(say, state)]))
    told = "\n".join([say("welcome-stories"), *map(_story, reversed(stories))]) if stories else ""
    return layouts.note(
        heading,
        now,
        _agreements(say, state),
        told,
        _companions(say, state.companions),
        say("welcome-nothing-needed"),
        actions=_actions(say, state.companions),
    )


class Buddies:
    """What is told about a buddy, to one person and in their language: the question, and that there is one."""

    def __init__(self, client: Client, kind: str) -> None:
        self._client, self._kind = client, kind
        self._draw = _asked if kind == buddies.KIND else _found

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        about = await buddies.told_about(work, self._kind, deliveries)
        return await said_to_each(work, self._client.house, about, self._draw)


def _asked(say: Voice, home: Home, newcomer: buddies.Person) -> layouts.Layout:
    return layouts.note(
        say("buddy-question", name=quoted(newcomer.name), group=quoted(home.name)),
        say("buddy-question-text"),
        actions=[
            AcceptNewcomer(newcomer.member, home.community).button(say("buddy-yes"), primary=True),
            DeclineNewcomer(newcomer.member, home.community).button(say("buddy-no")),
        ],
    )


def _found(say: Voice, home: Home, buddy: buddies.Person) -> layouts.Layout:
    heading = say("buddy-found", name=quoted(buddy.name), group=quoted(home.name))
    return layouts.note(heading, say("buddy-found-text", person=f"<@{buddy.account}>"))


def _facilitators(say: Voice, state: StateOfThings) -> str:
    named = ", ".join(f"<@{account}>" for account in state.facilitators)
    return say("welcome-facilitators", people=named) if named else ""


def _agreements(say: Voice, state: StateOfThings) -> str:
    rules = [f"- {quoted(each.text)}" for each in state.page.rules[:_RULES]]
    if not rules:
        return ""
    more = [say("welcome-more-agreements")] if len(state.page.rules) > _RULES or state.page.decisions else []
    return "\n".join([say("welcome-agreements", version=state.page.version), *rules, *more])


def _story(item: Item) -> str:
    return f"- {quoted(shorten(item.what, _STORY_MOST))}"


def _companions(say: Voice, now: Companions) -> str:
    lines = [say("buddy-mine", person=f"<@{now.buddy.account}>")] if now.buddy else []
    if now.asked:
        lines.append(say("buddy-asked"))
    lines += [say("buddy-of", person=f"<@{each.account}>") for each in now.newcomers]
    return "\n".join(lines)


def _actions(say: Voice, now: Companions) -> list[layouts.Item]:
    alone = now.buddy is None and not now.asked
    actions = [WantBuddy().button(say("buddy-want"), primary=True)] if alone else []
    offer = BeBuddy(0).button(say("buddy-stop")) if now.offers else BeBuddy(1).button(say("buddy-be"))
    return [*actions, offer]
