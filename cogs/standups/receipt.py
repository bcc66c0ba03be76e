"""The private receipt of *My week*: what stands where, and what did not fit in the form."""

from typing import Any

import discord

from bot.community.people import Who
from bot.discord import layouts
from bot.kernel.audiences import Audience
from bot.kernel.languages import Voice
from bot.kernel.text import one_line, shorten
from bot.standups.entries import Entry, Mine, Part
from bot.standups.rules import Help, Kind, State
from cogs.safety import urgent
from cogs.standups import places
from cogs.standups.look import ACCENT, cited, told

WORD, CALL = "told", "call"
"""What the facilitators hear: that it is in the way, or that someone would like to be called about it."""
_OPTIONS_MOST = 25


def receipt(say: Voice, who: Who, mine: Mine, *, trouble: str = "") -> layouts.Layout:
    """`still` is asked of the one concerned alone, and only while nothing else is said to be in the way."""
    if mine.entry is None:
        return layouts.note(say("standups-nothing-yet"), accent=ACCENT)
    items = _of_entry(say, mine.entry, trouble)
    actions = _actions(say, who, mine.entry)
    if mine.still is not None and mine.entry.obstacle is None:
        items.append(layouts.text(f"{say('standups-still')}\n{cited(mine.still.text)}"))
        actions = [
            places.button(say("standups-no-longer"), places.NO_LONGER, mine.still.id, who.here()),
            *actions,
        ]
    return layouts.sheet(*items, actions=actions, accent=ACCENT)


def of_entry(say: Voice, who: Who, entry: Entry) -> layouts.Layout:
    """After a change: the same, of whatever week it was."""
    return layouts.sheet(*_of_entry(say, entry, ""), actions=_actions(say, who, entry), accent=ACCENT)


def changeable(entry: Entry) -> bool:
    return entry.week.state in (State.OPEN, State.AHEAD)


def _of_entry(say: Voice, entry: Entry, trouble: str) -> list[layouts.Item]:
    state = "ahead" if entry.week.state is State.AHEAD else "open"
    shares = entry.parts or entry.photo is not None
    lines = [say("standups-receipt", state=state if shares else "reads")]
    lines += [told(say, kind, entry.of(kind)) for kind in Kind]
    lines += (
        [say("standups-narrower")] if any(part.audience is not Audience.GROUP for part in entry.parts) else []
    )
    lines += [say("standups-long")] if entry.long else []
    lines += [say("standups-has-photo")] if entry.photo is not None else []
    lines += [say("standups-photo-trouble", trouble=trouble)] if trouble else []
    if entry.obstacle is not None:
        lines.append(_about(say, entry.obstacle, state))
    return [layouts.text(each) for each in lines if each]


def _about(say: Voice, obstacle: Part, state: str) -> str:
    wanted = obstacle.help.value if obstacle.help else "none"
    return f"{say('standups-obstacle-asks', help=wanted, state=state)}\n-# {say('urgent-line')}"


def _actions(say: Voice, who: Who, entry: Entry) -> list[layouts.Item]:
    here = who.here()
    actions: list[layouts.Item] = (
        [places.button(say("standups-correct"), places.CORRECT, here, primary=True)]
        if changeable(entry)
        else []
    )
    if entry.parts or entry.photo is not None:
        small = say("standups-small", on="yes" if entry.small else "no")
        actions.append(places.button(small, places.SMALL, entry.id, here))
    elif not entry.reads_along:
        actions.append(places.button(say("standups-read-along"), places.READ_ALONG, here))
    if entry.photo is not None:
        actions.append(places.button(say("standups-describe"), places.DESCRIBE, entry.id, here))
        actions.append(places.button(say("standups-remove-photo"), places.REMOVE_PHOTO, entry.id, here))
    obstacle = entry.obstacle
    if obstacle is not None:
        actions += _of_obstacle(say, obstacle, here)
    return [*actions, *_lines(say, entry, here)]


def _of_obstacle(say: Voice, obstacle: Part, here: int) -> list[layouts.Item]:
    wishes = [*(each.value for each in Help if each is not Help.HEARD), WORD, CALL, Help.HEARD.value]
    options = [discord.SelectOption(label=say("standups-help", help=each), value=each) for each in wishes]
    return [
        places.button(say("questions-ask-group"), places.ASK, obstacle.id, here),
        urgent.button(say, here),
        places.menu(options, say("standups-would-help"), places.WOULD_HELP, obstacle.id, here),
    ]


def _lines(say: Voice, entry: Entry, here: int) -> list[discord.ui.Select[Any]]:
    """How a line went, and who reads it: asked of who wants to say so."""
    in_order = [part for kind in Kind for part in entry.of(kind)]
    options = [
        discord.SelectOption(
            label=shorten(one_line(part.text), 90) or "…",
            value=part.id,
            description=say("standups-part", kind=part.kind.value),
        )
        for part in in_order[:_OPTIONS_MOST]
    ]
    return [places.menu(options, say("standups-of-part"), places.OF_PART, here)] if options else []
