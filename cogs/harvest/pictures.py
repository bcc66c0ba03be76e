"""The timeline and the field as pictures. Drawing is loaded when the first one is asked for."""

from collections.abc import Sequence

from bot.discord.client import Client
from bot.discord.said import Picture
from bot.harvest.looking_back import Month, Patch
from bot.kernel.languages import Voice

TIMELINE, FIELD = "timeline.png", "field.png"


async def timeline(client: Client, say: Voice, months: Sequence[Month]) -> Picture:
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
    png = await client.studio.picture(timelines.timeline_svg(drawn, Theme.LIGHT))
    return Picture(TIMELINE, png, _alt(timelines.timeline_alt(drawn)))


async def field(client: Client, say: Voice, patches: Sequence[Patch]) -> Picture:
    from bot.pictures import fields
    from bot.pictures.palette import Theme

    drawn = fields.Field(
        say("harvest-field"), tuple(fields.Patch(each.label, each.texts) for each in patches)
    )
    png = await client.studio.picture(fields.field_svg(drawn, Theme.LIGHT))
    return Picture(FIELD, png, _alt(fields.field_alt(drawn)))


def _alt(text: str) -> str:
    """Discord takes 1,024 characters."""
    return text if len(text) <= 1024 else f"{text[:1023]}…"
