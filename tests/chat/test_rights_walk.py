"""Every command and every address that asks for a right, used by everyone in every mode: the one table decides.

What asks for a right is read in the code, from the registry of addresses and commands: what is new must be walked here,
or be said to be for every member.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import discord
from discord.app_commands import Command
from sqlalchemy import delete, update

from bot.community import accounts
from bot.community.rights import Right, allows
from bot.community.tables import CommunityRow, MemberRow, RoleRow
from bot.community.words import Mode, Role
from bot.discord.client import Client
from bot.discord.components import Choice
from bot.discord.forms import Form
from bot.sandbox.driver import Person
from bot.sandbox.driving.texts import form_text
from tests.chat import guards
from tests.chat.for_members import FOR_EVERY_MEMBER
from tests.chat.forging import Forger
from tests.chat.test_community_arriving import begun
from tests.chat.test_tampering import APOLOGY
from tests.chat.town import Town

CAST = {
    "Begeleider": frozenset({Role.FACILITATOR}),
    "Muziekdocent": frozenset({Role.CO_FACILITATOR, Role.MEMBER}),
    "Museumeducator": frozenset({Role.COORDINATOR, Role.MEMBER}),
    "Conservator": frozenset({Role.CONTENT_LEAD, Role.MEMBER}),
    "Cultuurcoach": frozenset({Role.OWNER, Role.MEMBER}),
    "Koordirigent": frozenset({Role.MEMBER}),
    "Decorbouwer": frozenset({Role.GUEST}),
    "Theatermaker": frozenset({Role.OBSERVER}),
    "Bibliothecaris": frozenset[Role](),
}


@dataclass(frozen=True)
class Use:
    """What must stand behind an address, be chosen or be typed before it asks for its right."""

    behind: tuple[str, ...] = ("1",)
    choice: str = "1"
    typed: dict[str, str] = field(default_factory=dict[str, str])
    picked: dict[str, str] = field(default_factory=dict[str, str])


USED = {
    "community:calm": Use(choice="nothing:1"),
    "community:hold": Use(choice="open"),
    "community:mode": Use(choice="{mode}"),
    "community:phase": Use(choice="action"),
    "community:proposal": Use(typed={"text": "Rustig"}, picked={"sort": "rule"}),
    "community:role": Use(choice="guest"),
    "community:step": Use(("1", "1")),
    "community:take-role": Use(choice="guest:1"),
    "community:topic": Use(typed={"phrase": "Verf"}, picked={"way": "offers"}),
    "community:word": Use(choice="harvest"),
    "harvest:keeping": Use((), typed={"what": "Stilte"}, picked={"kind": "thanks", "for": "me"}),
    "questions:what-happened": Use(("1", "1"), typed={"line": "Stilte"}, picked={"keep": "keep"}),
    "reflections:allow-nameless": Use(("yes",)),
    "reflections:take-along-switch": Use(("on",)),
    "rounds:proposal": Use(typed={"goal": "Rust", "last": "31-12-2030"}),
    "ruimte:at-once": Use(("plek",)),
    "ruimte:share-now": Use(("1", "both")),
    "ruimte:to-group": Use(("plek",)),
    "standups:closing": Use(typed={"days": "3", "hour": "17:00", "report": "24"}),
    "standups:let-out": Use(("1", "gone")),
    "standups:switch": Use(("board",)),
    "unseen:template": Use(choice="perspectives"),
}
# What must be looked at before anyone knows who may: one's own, or a person, a card, a turn, a message that stands.
# Their own tests walk these.
LOOKED_AT_FIRST = {
    "community:give-role",
    "community:let-go",
    "community:let-go-now",
    "community:which-to-let-go",
    "people:no-longer",
    "questions:behalf",
    "ruimte:make-space",
    "ruimte:take-turn",
    "safety:hide",
    "unseen:answering",
}
COMMANDS = {
    "ask": Right.RUN_WEEK,
    "community export": Right.EXPORT,
    "community possibilities": Right.STEER,
    "community rhythm": Right.RUN_WEEK,
    "community setup": Right.SET_UP,
    "community urgent": Right.STEER,
    "community view": Right.SEE_OVERVIEW,
    "harvest outside": Right.EXPORT,
    "ruimte agreement": Right.PROPOSE,
    "standup close": Right.RUN_WEEK,
    "standup live": Right.RUN_WEEK,
    "standup open": Right.RUN_WEEK,
    "standup report": Right.RUN_WEEK,
    "standup settings": Right.RUN_WEEK,
    "standup skip": Right.RUN_WEEK,
    "unseen": Right.RUN_WEEK,
}
NOT_YOU = ("Dit doet een begeleider", "Dit kan iedereen die meedoet")
JOIN_FIRST = ("Je doet nog niet mee", "Meedoen · dit ziet alleen jij")


def standings() -> Iterator[tuple[Mode, str]]:
    """Whoever is a member or not, and has the same rights, is the same to every check: each of those once."""
    known = set[tuple[bool, frozenset[Right]]]()
    for mode in Mode:
        for name, roles in CAST.items():
            held = frozenset(right for right in Right if allows(right, roles, mode))
            if (Role.MEMBER in roles, held) not in known:
                known.add((Role.MEMBER in roles, held))
                yield mode, name


def amiss(told: str, right: Right, name: str, mode: Mode) -> bool:
    """A right is no membership: who has it may still hear that joining comes first."""
    if allows(right, CAST[name], mode):
        refused = any(word in told for word in NOT_YOU)
        refused |= any(word in told for word in JOIN_FIRST) and Role.MEMBER in CAST[name]
    else:
        refused = not any(word in told for word in (*NOT_YOU, *JOIN_FIRST))
    return refused or APOLOGY in told


async def test_whatever_asks_for_a_right_asks_everyone_in_every_mode(village: Town):
    await begun(village)
    await cast(village, Mode.GUIDED)
    bot = bot_of(village)
    guarded = {route: guards.of_route(bot, route) for route in bot.routes}
    open_to_all = {route.at for route, rights in guarded.items() if not rights}
    assert open_to_all == {
        f"{room}:{each}" for room, all_ in FOR_EVERY_MEMBER.items() for each in all_.split()
    }
    walked = {
        route: rights for route, rights in guarded.items() if rights and route.at not in LOOKED_AT_FIRST
    }
    assert USED.keys() <= {route.at for route in walked}
    assert LOOKED_AT_FIRST.issubset(route.at for route in guarded)
    wrong: list[str] = []
    for mode, name in standings():
        await turn_to(village, mode)
        forger = Forger(village, village[name].go("leergroep"))
        for route, (right, *_) in walked.items():
            use = USED.get(route.at, Use())
            address = ":".join(("1", route.at, *use.behind))
            if issubclass(route, Form):
                told = await forger.submits(address, picked=use.picked, **use.typed)
            else:
                choice = use.choice.format(mode=mode.value) if issubclass(route, Choice) else None
                told = await forger.presses(address, choice)
            if amiss(told, right, name, mode):
                wrong.append(f"{mode} {name} {route.at} {right}: {told[:80]!r}")
    assert wrong == []


async def test_every_command_has_an_answer_for_everyone_and_asks_for_its_right(village: Town):
    await begun(village)
    await cast(village, Mode.GUIDED)
    commands = list(slash_commands(bot_of(village)))
    asked = {name: guards.of_command(bot_of(village), command) for name, command in commands}
    assert {name: frozenset({right}) for name, right in COMMANDS.items()} == {
        name: rights for name, rights in asked.items() if rights
    }
    wrong: list[str] = []
    for mode, name in standings():
        await turn_to(village, mode)
        person = village[name].go("leergroep")
        for command, _ in commands:
            told = await given(person, command, **filled(village, command, name))
            right = COMMANDS.get(command)
            if APOLOGY in told or (right and amiss(told, right, name, mode)):
                wrong.append(f"{mode} {name} /{command}: {told[:80]!r}")
    assert wrong == []


def bot_of(village: Town) -> Client:
    assert village.bot is not None
    return village.bot


def slash_commands(bot: Client) -> Iterator[tuple[str, Command[Any, ..., Any]]]:
    for command in bot.tree.walk_commands(type=discord.AppCommandType.chat_input):
        if isinstance(command, Command):
            yield command.qualified_name, command


def filled(village: Town, command: str, name: str) -> dict[str, Any]:
    """`/ask for`: in somebody's name."""
    someone = "Koordirigent" if name != "Koordirigent" else "Cultuurcoach"
    return {"ask": {"for": village[someone]}, "find": {"words": "verf"}}.get(command, {})


async def given(person: Person, command: str, **options: Any) -> str:
    """The words of the form or the message that this brought."""
    answer = await person.slash(command, **options)
    if person.sight.modal is None:
        return person.last_text if answer["message_id"] else ""
    told = form_text(person.modal)
    await person.closes_the_form()
    return told


async def turn_to(village: Town, mode: Mode) -> None:
    async with village.house.writing() as work:
        await work.session.execute(update(CommunityRow).values(mode=mode.value))


async def cast(village: Town, mode: Mode) -> None:
    """Gives everyone their role at once, without the week that handing them out would take."""
    await turn_to(village, mode)
    async with village.house.writing() as work:
        await work.session.execute(delete(RoleRow))
        for name, roles in CAST.items():
            account = await accounts.remember(work, "discord", village[name].id, name)
            for role in roles - {Role.MEMBER}:
                await accounts.give_role(work, 1, account, role)
            if Role.MEMBER in roles:
                work.session.add(
                    MemberRow(
                        community_id=1,
                        account_id=account,
                        name=name,
                        language="nl",
                        hears="self",
                        joined_at=work.now,
                    )
                )
