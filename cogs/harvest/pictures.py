"""The timeline and the field as pictures. Drawing is loaded when the first one is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.discord.client import Client
from bot.discord.said import Picture
from bot.harvest.archive import FIELD, TIMELINE, Account
from bot.harvest.looking_back import Month, Patch
from bot.kernel.languages import Voice
from bot.kernel.text import shorten


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture still to be painted, and what it says in words."""

    name: str
    svg: str
    alt: str


def timeline(say: Voice, months: Sequence[Month]) -> Drawing:
    from babel.dates import format_date

    from bot.pictures import timelines
    from bot.pictures.palette import Theme

    drawn = timelines.Timeline(
        say("harvest-timeline"),
        tuple(
            timelines.Month(
                format_date(month.first, "LLLL yyyy", locale=say.language),
                tuple(timelines.Happened(each.text, each.light) for each in month.moments),
            )
            for month in months
        ),
    )
    return Drawing(TIMELINE, timelines.timeline_svg(drawn, Theme.LIGHT), timelines.timeline_alt(drawn))


def field(say: Voice, patches: Sequence[Patch]) -> Drawing:
    from bot.pictures import fields
    from bot.pictures.palette import Theme

    drawn = fields.Field(
        say("harvest-field"), tuple(fields.Patch(each.label, each.texts) for each in patches)
    )
    return Drawing(FIELD, fields.field_svg(drawn, Theme.LIGHT), fields.field_alt(drawn))


def of_account(say: Voice, account: Account) -> list[Drawing]:
    """Those that have something to show."""
    drawn = [timeline(say, account.timeline)] if account.timeline else []
    return drawn + ([field(say, account.field)] if account.field else [])


async def painted(client: Client, drawing: Drawing) -> Picture:
    """Discord takes an alt text of 1,024 characters."""
    png = await client.studio.picture(drawing.svg)
    return Picture(drawing.name, png, shorten(drawing.alt, 1024))
