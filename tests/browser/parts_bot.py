"""A small bot that sends one of everything Discord has, so that the page is tried apart from our own rooms."""

import asyncio
import io
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import discord
from discord import app_commands, ui
from PIL import Image

from bot.discord.address import point_at
from bot.sandbox.server import Sandbox

TOPICS = ["Subsidies", "Vrijwilligers", "Ruimte delen", "Publiek bereiken"]


def picture_file(name: str = "kaart.png") -> discord.File:
    made = io.BytesIO()
    Image.new("RGB", (320, 200), "#83A65C").save(made, "PNG")
    made.seek(0)
    return discord.File(made, name, description="Een groen veld met niets erop")


class Counter(ui.Button[Any]):
    def __init__(self) -> None:
        super().__init__(label="Geteld: 0", custom_id="count", style=discord.ButtonStyle.primary)
        self.count = 0

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        self.count += 1
        self.label = f"Geteld: {self.count}"
        await interaction.response.edit_message(view=self.view)


class Says(ui.Button[Any]):
    """A button that answers privately with a fixed text."""

    def __init__(self, label: str, text: str, **options: Any) -> None:
        super().__init__(label=label, **options)
        self.text = text

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_message(self.text, ephemeral=True)


class Silent(ui.Button[Any]):
    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Says nothing, so that the three seconds pass."""


def answering(select: ui.Select[Any] | Any) -> Any:
    """The select, telling privately what was chosen."""

    async def callback(interaction: discord.Interaction[Any]) -> None:
        chosen = [
            getattr(value, "display_name", None) or getattr(value, "name", value) for value in select.values
        ]
        await interaction.response.send_message(f"gekozen: {', '.join(chosen)}", ephemeral=True)

    select.callback = callback
    return select


def every_part() -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    box = ui.Container[Any](accent_colour=0x31948F)
    box.add_item(
        ui.TextDisplay(
            "## Week 12\nHoe staat het ervoor? Een **woord** is genoeg.\n-# waarom dit? · wie ziet dit?"
        )
    )
    box.add_item(
        ui.Section(
            ui.TextDisplay("Een deel met een plaatje ernaast."),
            accessory=ui.Thumbnail("attachment://kaart.png", description="De kaart in het klein"),
        )
    )
    box.add_item(
        ui.Section(
            ui.TextDisplay("En een deel met een knop."),
            accessory=Says("Lees", "Dit las je.", custom_id="read"),
        )
    )
    box.add_item(ui.Separator(spacing=discord.SeparatorSpacing.large))
    box.add_item(
        ui.MediaGallery(
            discord.MediaGalleryItem("attachment://kaart.png", description="Een groen veld met niets erop"),
            discord.MediaGalleryItem("attachment://kaart.png", description="Verborgen veld", spoiler=True),
        )
    )
    box.add_item(ui.File("attachment://verslag.txt"))
    box.add_item(
        ui.ActionRow(
            Counter(),
            Says("Tweede", "Tweede gedrukt.", custom_id="second"),
            Says("Groen", "Groen.", custom_id="green", style=discord.ButtonStyle.success),
            Says("Rood", "Rood.", custom_id="red", style=discord.ButtonStyle.danger),
            Silent(label="Stil", custom_id="silent"),
        )
    )
    box.add_item(
        ui.ActionRow(
            ui.Button(label="Handreiking", url="https://voorbeeld.example/lees", emoji="📎"),
            Says("Dicht", "", custom_id="closed", disabled=True),
        )
    )
    view.add_item(box)
    for select in every_select():
        view.add_item(ui.ActionRow(answering(select)))
    return view


def every_select() -> list[Any]:
    topics = [discord.SelectOption(label=topic, value=topic, description="een onderwerp") for topic in TOPICS]
    return [
        ui.Select(custom_id="topic", placeholder="Een onderwerp", options=topics),
        ui.Select(
            custom_id="topics", placeholder="Meer onderwerpen", options=topics, min_values=1, max_values=3
        ),
        ui.UserSelect(custom_id="user", placeholder="Iemand"),
        ui.RoleSelect(custom_id="role", placeholder="Een rol"),
        ui.MentionableSelect(custom_id="anyone", placeholder="Iemand of een rol"),
        ui.ChannelSelect(
            custom_id="channel", placeholder="Een kanaal", channel_types=[discord.ChannelType.text]
        ),
    ]


class EveryField(ui.Modal, title="Mijn week · de hele groep leest mee"):
    said = ui.Label(
        text="In één zin",
        description="Een woord is genoeg.",
        component=ui.TextInput(custom_id="said", max_length=80, placeholder="Vandaag …"),
    )
    photo = ui.Label(text="Foto", component=ui.FileUpload(custom_id="photo", required=False, max_values=2))
    mood = ui.Label(
        text="Hoeveel houvast",
        component=ui.RadioGroup(
            custom_id="mood",
            options=[
                discord.RadioGroupOption(label=name, value=name)
                for name in ("los", "een beetje", "stap voor stap")
            ],
        ),
    )
    helps = ui.Label(
        text="Wat zou helpen",
        component=ui.CheckboxGroup(
            custom_id="helps",
            required=False,
            options=[
                discord.CheckboxGroupOption(label=name, value=name) for name in ("een tip", "extra handen")
            ],
        ),
    )
    about = ui.Label(
        text="Waarover",
        component=ui.Select(
            custom_id="about", options=[discord.SelectOption(label=t, value=t) for t in TOPICS], max_values=2
        ),
    )

    def __init__(self) -> None:
        super().__init__(custom_id="every-field", timeout=None)

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        names = [attachment.filename for attachment in self.photo.component.values]  # type: ignore[union-attr]
        told = (
            f"{self.said.component.value} | {self.mood.component.value} | {', '.join(names) or 'geen foto'}"  # type: ignore[union-attr]
        )
        await interaction.response.send_message(told, ephemeral=True)


class PartsBot(discord.Client):
    def __init__(self, application_id: int) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True), application_id=application_id
        )
        self._connection.guild_ready_timeout = 0  # discord.py waits two seconds for guilds that may yet come
        self.tree = app_commands.CommandTree(self)
        for add in (add_answers, add_search, add_menus):
            add(self.tree)

    async def setup_hook(self) -> None:
        await self.tree.sync()


def add_answers(tree: app_commands.CommandTree[Any]) -> None:
    """Every way in which a bot answers, and one in which it does not."""

    @tree.command(description="Alles wat een bericht kan dragen")
    async def parts(interaction: discord.Interaction[Any]) -> None:
        files = [picture_file(), discord.File(io.BytesIO(b"verslag"), "verslag.txt")]
        await interaction.response.send_message(view=every_part(), files=files)

    @tree.command(description="Een formulier met elk soort veld")
    async def form(interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_modal(EveryField())

    @tree.command(description="Iets dat niemand anders mag zien")
    async def secret(interaction: discord.Interaction[Any], words: str) -> None:
        await interaction.response.send_message(f"alleen voor jou: {words}", ephemeral=True)

    @tree.command(description="Denkt even na")
    async def slow(interaction: discord.Interaction[Any]) -> None:
        await interaction.response.defer(thinking=True)
        await asyncio.sleep(0.4)
        await interaction.edit_original_response(content="Nu weet ik het.")

    @tree.command(description="Antwoordt nooit")
    async def never(interaction: discord.Interaction[Any]) -> None:
        await asyncio.sleep(0)


def add_search(tree: app_commands.CommandTree[Any]) -> None:
    """A command with an option of every kind."""

    @tree.command(description="Zoekt wie iets weet")
    @app_commands.describe(
        topic="Waarover", count="Hoeveel", who="Bij wie", place="Waar", openly="In het openbaar"
    )
    async def find(  # noqa: PLR0917 - a command's options are its arguments
        interaction: discord.Interaction[Any],
        topic: str,
        count: app_commands.Range[int, 1, 5] | None = None,
        who: discord.Member | None = None,
        place: discord.TextChannel | None = None,
        openly: bool | None = None,
    ) -> None:
        told = f"{topic} | {count} | {who and who.display_name} | {place and place.name} | {openly}"
        await interaction.response.send_message(told, ephemeral=True)

    @find.autocomplete("topic")
    async def topics(_: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=t, value=t) for t in TOPICS if typed.lower() in t.lower()]


def add_menus(tree: app_commands.CommandTree[Any]) -> None:
    @tree.context_menu(name="Parkeren")
    async def park(interaction: discord.Interaction[Any], message: discord.Message) -> None:
        await interaction.response.send_message(f"geparkeerd: {message.content}", ephemeral=True)

    @tree.context_menu(name="Groeten")
    async def greet(interaction: discord.Interaction[Any], user: discord.Member) -> None:
        await interaction.response.send_message(f"Dag {user.display_name}", ephemeral=True)


@asynccontextmanager
async def parts_bot(sandbox: Sandbox) -> AsyncGenerator[PartsBot]:
    point_at(sandbox.api_url, sandbox.gateway_url)
    bot = PartsBot(sandbox.world.bot.id)
    await bot.login(sandbox.world.bot.token)
    connected = asyncio.create_task(bot.connect())
    await bot.wait_until_ready()
    try:
        yield bot
    finally:
        await bot.close()
        await connected
