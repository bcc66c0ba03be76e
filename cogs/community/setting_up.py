"""Who facilitates, and the four questions: one select menu, one form, at one's own pace."""

from typing import Any

import discord

from bot.community.answers import NAME_MOST, SetUp, Typed
from bot.community.arriving import setup
from bot.community.arriving.setup import Person
from bot.community.people import Who
from bot.community.week import panel
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Field, Form, Sheet, line, pick
from bot.discord.rights import missing_rights
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from cogs.community.choosing import chosen_person
from cogs.community.telling import moment, session_default, weekday

_DAYS = range(7)


async def begin(turn: Turn) -> None:
    """`/community setup`: asks what this person is to answer here."""
    who = await turn.who()
    async with turn.house.reading() as work:
        state = await setup.questions(work, who)
    if state is None:
        await turn.reply(ask_facilitator(turn.say))
    else:
        await turn.open(Questions(state.community))


class _Chosen(discord.SelectDefaultValue):
    """discord.py sends a number where Discord's description has a string of digits."""

    @classmethod
    def channel(cls, channel: str) -> "_Chosen":
        return cls(id=int(channel), type=discord.SelectDefaultValueType.channel)

    def to_dict(self) -> Any:
        return {"id": str(self.id), "type": self.type.value}


class ChooseFacilitator(Choice, at="community:facilitator"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        person = chosen_person(turn, values)
        zone = turn.client.settings.community.zone
        async with turn.house.writing() as work:
            state = await setup.name_facilitator(work, who, person, zone=zone, language=who.language)
        await turn.replace(named(turn.say, who, person, state))


class Begin(Press, at="community:begin"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Questions(self.number()))


class Questions(Form, at="community:set-up"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            state = await setup.one(work, who, self.number())
        return Sheet(turn.say("setup-title"), _fields(turn.say, state, filled))

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        typed = _typed(answers)
        _must_be_allowed(turn, typed.channel)
        async with turn.house.writing() as work:
            state = await setup.answer(work, who, self.number(), typed)
            shown = await panel.refresh(work, state.community)
        await turn.reply(left_open(turn.say, state) if shown is None else ready(turn.say, state, shown))


def ask_facilitator(say: Voice) -> layouts.Layout:
    menu = discord.ui.UserSelect[Any](
        custom_id=ChooseFacilitator().custom_id, placeholder=say("setup-facilitator-placeholder")
    )
    return layouts.note(say("setup-facilitator-heading"), say("setup-facilitator-text"), actions=[menu])


def named(say: Voice, who: Who, person: Person, state: SetUp) -> layouts.Layout:
    if person.account == who.account:
        button = Begin(state.community).button(say("setup-begin"), primary=True)
        return layouts.note(say("setup-named-you"), actions=[button])
    return layouts.note(say("setup-named", person=f"<@{person.account}>"))


def left_open(say: Voice, state: SetUp) -> layouts.Layout:
    missing = [say("setup-missing", question=question) for question in state.missing]
    button = Begin(state.community).button(say("setup-go-on"), primary=True)
    return layouts.note(
        say("setup-half"), say("setup-half-missing", missing=", ".join(missing)), actions=[button]
    )


def ready(say: Voice, state: SetUp, shown: panel.Panel) -> layouts.Layout:
    heading = say("setup-ready", channel=f"<#{shown.channel}>")
    opens = _opens(say, state, shown)
    session = shown.next_session_at
    meeting = say("setup-ready-session", moment=moment(session)) if session else say("setup-ready-no-session")
    return layouts.note(heading, opens, meeting, say("setup-ready-change"))


def _opens(say: Voice, state: SetUp, shown: panel.Panel) -> str:
    if shown.opens_next_at is None:
        return say("rhythm-paused")
    at = moment(shown.opens_next_at)
    return say("setup-ready-opens", day=weekday(say, shown.weekday), moment=at, zone=state.zone)


def _fields(say: Voice, state: SetUp, filled: Answers) -> list[Field]:
    channel = filled.choice("channel") or state.channel
    day = filled.choice("day") or (None if state.weekday is None else str(state.weekday))
    hour = filled.text("hour") or (state.opens_at.strftime("%H:%M") if state.opens_at else "")
    session = filled.text("session") or session_default(say, state)
    name = filled.text("name") or state.name
    where = discord.ui.ChannelSelect[Any](
        channel_types=[discord.ChannelType.text],
        required=False,
        default_values=[_Chosen.channel(channel)] if channel else [],
    )
    when = discord.ui.Select[Any](
        required=False,
        options=[
            discord.SelectOption(label=weekday(say, each), value=str(each), default=str(each) == day)
            for each in _DAYS
        ],
    )
    return [
        line("name", say("setup-name"), hint=say("setup-name-hint"), value=name, most=NAME_MOST),
        pick("channel", say("setup-channel"), where, hint=say("setup-channel-hint")),
        pick("day", say("setup-day"), when, hint=say("setup-day-hint")),
        line("hour", say("setup-hour"), hint=say("setup-hour-hint", zone=state.zone), value=hour, most=20),
        line("session", say("setup-session"), hint=say("setup-session-hint"), value=session, most=60),
    ]


def _typed(answers: Answers) -> Typed:
    day = answers.choice("day")
    if day is not None and day not in {str(each) for each in _DAYS}:
        raise DomainError("core-unknown-button")
    return Typed(
        name=answers.text("name"),
        channel=answers.choice("channel") or "",
        weekday=None if day is None else int(day),
        hour=answers.text("hour"),
        next_session=answers.text("session"),
    )


def _must_be_allowed(turn: Turn, channel: str) -> None:
    """What the bot may not do there is said before anything is kept."""
    if not channel:
        return
    guild = turn.interaction.guild
    found = guild.get_channel(int(channel)) if guild and channel.isdigit() else None
    if guild is None or not isinstance(found, discord.TextChannel):
        raise DomainError("setup-channel-hidden")
    missing = missing_rights(found.permissions_for(guild.me))
    if missing:
        names = ", ".join(turn.say("setup-right", right=right) for right in missing)
        raise DomainError("setup-rights-missing", channel=found.mention, rights=names)
