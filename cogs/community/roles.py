"""Who does what in this group: everyone may see it, some may change it."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.community.growing import roles
from bot.community.growing.roles import GIVEN, Holder
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.words import Role
from bot.discord import layouts
from bot.discord.components import Choice
from bot.discord.turn import Turn
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from cogs.community.choosing import chosen_person
from cogs.community.telling import moment

_MOST_OPTIONS = 25


class ChooseRole(Choice, at="community:role"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        who.must(Right.NAME_ROLES)
        role = _role(values)
        menu = discord.ui.UserSelect[Any](
            custom_id=GiveRole(role.value).custom_id, placeholder=turn.say("roles-person")
        )
        await turn.replace(layouts.note(turn.say("roles-about", role=role.value), actions=[menu]))


class GiveRole(Choice, at="community:give-role"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        role, person = _role([self.argument()]), chosen_person(turn, values)
        async with turn.house.writing() as work:
            holder = await roles.give(work, who, role, person)
        key = "roles-asked" if holder.role is Role.CO_FACILITATOR else "roles-given"
        await turn.replace(layouts.note(turn.say(key, person=f"<@{holder.account}>", role=role.value)))


class TakeRole(Choice, at="community:take-role"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        name, _, account = values[0].partition(":") if values else ("", "", "")
        async with turn.house.writing() as work:
            await roles.take_back(work, who, _role([name]), account)
            left = await roles.holders(work, who)
        await turn.replace(page(turn.say, who, left))


async def show(turn: Turn) -> None:
    """`/community roles`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        found = await roles.holders(work, who)
    await turn.reply(page(turn.say, who, found))


def page(say: Voice, who: Who, holders: Sequence[Holder]) -> layouts.Layout:
    lines = "\n".join(_line(say, holder) for holder in holders)
    menus: list[layouts.Item] = []
    if who.may(Right.NAME_ROLES):
        options = [
            discord.SelectOption(
                label=_name(say, role),
                description=say("roles-about", role=role.value),
                value=role.value,
            )
            for role in GIVEN
        ]
        menus.append(ChooseRole().menu(options, placeholder=say("roles-give")))
    menus += _taking(say, who, holders)
    return layouts.note(say("roles-heading"), lines or say("roles-nobody"), actions=menus)


def _taking(say: Voice, who: Who, holders: Sequence[Holder]) -> list[layouts.Item]:
    mine = [each for each in holders if who.may(Right.NAME_ROLES) or each.account == who.account]
    options = [
        discord.SelectOption(
            label=f"{_name(say, each.role)} · {each.name}"[:100],
            value=f"{each.role.value}:{each.account}",
        )
        for each in mine[:_MOST_OPTIONS]
    ]
    return [TakeRole().menu(options, placeholder=say("roles-take"))] if options else []


def _line(say: Voice, holder: Holder) -> str:
    until = say("roles-until", moment=moment(holder.until)) if holder.until else ""
    return f"**{_name(say, holder.role)}** <@{holder.account}> {until}".rstrip()


def _name(say: Voice, role: Role) -> str:
    """At the beginning of a line; a group's own word may be written small."""
    name = say("roles-name", role=role.value)
    return name[:1].upper() + name[1:]


def _role(values: list[str]) -> Role:
    try:
        return Role(values[0])
    except (IndexError, ValueError):
        raise DomainError("core-unknown-button") from None
