"""How the panel looks: the same every week, worth reading at a glance, with at most four buttons."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import discord

from bot.community.week.panel import LATE, RESTING, Panel, panels
from bot.community.week.rules import Action
from bot.community.week.slot import OfTheWeek, of_week
from bot.community.words import Calm
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.routes import VERSION, Routes
from bot.discord.said import Content, Said, Thread
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.pictures.palette import ACCENTS
from bot.rhythm.calls import Act, Delivery
from cogs.community.telling import day, moment

ACCENT = ACCENTS["community"].number

# Where each button goes. A button is shown once the room that answers it stands.
PLACES = {
    Action.JOIN: "community:join",
    Action.DRAW: "ruimte:draw",
    Action.MY_WEEK: "standups:my-week",
    Action.FOR_YOU: "community:for-you",
    Action.ASK: "questions:ask",
    Action.MOMENT: "reflections:moment",
    Action.HARVEST: "harvest:keep",
    Action.THEN_AND_NOW: "ruimte:then-and-now",
    Action.ROUND_OFF: "harvest:round-off",
}


class PanelRenderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def panels(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await panels(work, {each.community for each in deliveries})
        asked = await of_week(work, {(each.community, each.week) for each in found.values()})
        return {
            each.id: self._said(found[each.community], each, asked.get(each.community))
            for each in deliveries
            if each.community in found
        }

    async def threads(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await panels(work, {each.community for each in deliveries})
        return {
            each.id: Thread(self._voice(found[each.community])("panel-thread", week=each.subject))
            for each in deliveries
            if each.community in found
        }

    def _said(self, panel: Panel, delivery: Delivery, asked: OfTheWeek | None) -> Said:
        say = self._voice(panel)
        state, _, week = delivery.subject.partition(":")
        if state == RESTING:
            return Said(lambda: resting(say, panel, week), rests=True)
        opens = _opens_a_week(delivery)
        role = panel.nudge_role if opens else None
        now = [
            say("panel-late") if state == LATE or (opens and delivery.late) else "",
            of_the_week(say, panel, asked),
            say("panel-nudge", role=f"<@&{role}>") if role else "",
        ]
        return Said(
            lambda: standing(say, panel, self._client.routes, now), nudges=int(role) if role else None
        )

    def _voice(self, panel: Panel) -> Voice:
        return self._client.house.languages.voice(panel.language, panel.own_words)


def _opens_a_week(delivery: Delivery) -> bool:
    """An edit, or a panel that somebody's click put up, nudges nobody."""
    return delivery.act is Act.SEND and not delivery.asked_for


def standing(say: Voice, panel: Panel, routes: Routes, now: Sequence[str] = ()) -> layouts.Layout:
    actions = [action for action in panel.actions if PLACES[action] in routes]
    buttons = [_button(say, action, first=place == 0) for place, action in enumerate(actions)]
    lines = [
        say("panel-heading", name=quoted(panel.name)),
        quoted(panel.intention),
        *about_now(say, panel),
        *now,
    ]
    return layouts.note(*lines, actions=buttons, accent=ACCENT)


def resting(say: Voice, panel: Panel, week: str) -> layouts.Layout:
    return layouts.note(say("panel-rests", name=quoted(panel.name), week=week))


def about_now(say: Voice, panel: Panel) -> list[str]:
    """Week, phase, round and next session, and whether it is quiet; some lines may be empty."""
    when = panel.next_session_at
    session = say("panel-session", moment=moment(when)) if when else ""
    if panel.week == 0:
        opens = None if panel.calm is Calm.NOTHING else panel.opens_next_at
        first = say("panel-opens", moment=moment(opens)) if opens else ""
        return [say("panel-hello"), first, _quiet(say, panel), session]
    week = say("panel-week", week=panel.week, phase=panel.phase.value)
    return [week, _quiet(say, panel), _round(say, panel), session]


def of_the_week(say: Voice, panel: Panel, asked: OfTheWeek | None) -> str:
    if asked is None or panel.calm is Calm.NOTHING:
        return ""
    return say("panel-of-the-week", text=quoted(asked.in_language(panel.language)))


def _quiet(say: Voice, panel: Panel) -> str:
    if panel.opens_next_at is None:
        return say("panel-paused")
    if panel.calm is None or panel.calm_until is None:
        return ""
    return say("panel-calm", calm=panel.calm.value, day=day(panel.calm_until))


def _round(say: Voice, panel: Panel) -> str:
    if panel.round is None:
        return ""
    line = say("panel-round", number=panel.round.number, day=day(panel.round.ends_at))
    return f"{line}: {quoted(panel.round.goal)}" if panel.round.goal else line


def _button(say: Voice, action: Action, *, first: bool) -> discord.ui.Button[Any]:
    return discord.ui.Button(
        label=_label(say, action),
        custom_id=f"{VERSION}:{PLACES[action]}",
        style=discord.ButtonStyle.primary if first else discord.ButtonStyle.secondary,
    )


@lru_cache(maxsize=1024)
def _label(say: Voice, action: Action) -> str:
    """The same few words on every panel in this voice."""
    return say("panel-button", action=action.value)
