"""What discord.py's own builders make within its documented limits is accepted."""

from typing import Any

import discord
import pytest
from discord import app_commands, ui
from discord.http import handle_message_parameters
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.rules.commands import check_commands
from bot.sandbox.rules.messages import check_message
from bot.sandbox.rules.modals import check_modal

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
LETTERS = st.characters(categories=["L", "N", "P"])


def words(most: int, least: int = 1) -> st.SearchStrategy[str]:
    return st.text(LETTERS, min_size=least, max_size=most)


EMOJI = st.sampled_from(["🌱", "1️⃣", "🇳🇱", "👩‍🏫", discord.PartialEmoji(name="blad", id=5)])
BUTTONS = st.builds(
    ui.Button[Any],
    label=words(80),
    emoji=st.none() | EMOJI,
    disabled=st.booleans(),
    style=st.sampled_from(list(discord.ButtonStyle)[:4]),
)
LINKS = st.builds(lambda label: ui.Button[Any](label=label, url="https://example.org/a?b=c"), words(80))
OPTION = st.builds(
    discord.SelectOption,
    label=words(100),
    value=words(100),
    description=st.none() | words(100),
    emoji=st.none() | EMOJI,
)
OPTIONS = st.lists(OPTION, min_size=1, max_size=25, unique_by=lambda option: option.value)


@st.composite
def selects(draw: st.DrawFn, *, modal: bool = False) -> ui.Select[Any]:
    options = draw(OPTIONS)
    most = draw(st.integers(1, len(options)))
    least = draw(st.integers(int(modal), most))
    return ui.Select(
        options=options,
        min_values=least,
        max_values=most,
        placeholder=draw(st.none() | words(150)),
        required=modal,
    )


AUTOMATIC = st.sampled_from([ui.UserSelect, ui.RoleSelect, ui.MentionableSelect, ui.ChannelSelect])
ROWS = st.one_of(
    st.lists(BUTTONS | LINKS, min_size=1, max_size=5).map(lambda items: ui.ActionRow(*items)),
    selects().map(ui.ActionRow),
    AUTOMATIC.map(lambda kind: ui.ActionRow(kind())),
)
TEXTS = words(400).map(ui.TextDisplay[Any])
PICTURES = st.builds(
    lambda text: ui.Thumbnail[Any]("https://example.org/a.png", description=text), st.none() | words(1024)
)
SECTIONS = st.builds(
    lambda text, accessory: ui.Section(text, accessory=accessory), words(400), BUTTONS | PICTURES
)
GALLERIES = st.lists(st.none() | words(200), min_size=1, max_size=10).map(
    lambda texts: ui.MediaGallery[Any](
        *(discord.MediaGalleryItem("https://example.org/a.png", description=text) for text in texts)
    )
)
LINES = st.builds(
    lambda *, visible, spacing: ui.Separator[Any](visible=visible, spacing=spacing),
    visible=st.booleans(),
    spacing=st.sampled_from(list(discord.SeparatorSpacing)),
)
BLOCKS = st.one_of(ROWS, TEXTS, SECTIONS, GALLERIES, LINES)
CONTAINERS = st.builds(
    lambda items, colour: ui.Container(*items, accent_colour=colour),
    st.lists(BLOCKS, min_size=1, max_size=3),
    st.none() | st.integers(0, 0xFFFFFF),
)


def sent(content: str | None = None, **parts: Any) -> dict[str, Any]:
    with handle_message_parameters(content, **parts) as parameters:
        assert parameters.payload is not None
        return parameters.payload


@settings(deadline=None)
@given(st.lists(BLOCKS | CONTAINERS, min_size=1, max_size=3))
def test_layouts(blocks: list[Any]) -> None:
    view = ui.LayoutView()
    for block in blocks:
        view.add_item(block)
    check_message(sent(view=view, allowed_mentions=discord.AllowedMentions.none()))


@settings(deadline=None)
@given(words(2000), st.lists(BUTTONS | LINKS, max_size=25), st.integers(0, 2**62))
def test_views(content: str, buttons: list[Any], nonce: int) -> None:
    view = ui.View()
    for button in buttons:
        view.add_item(button)
    check_message(sent(content, view=view, nonce=nonce))
    check_message(sent(content, view=view), editing={"content": "x", "flags": 0, "attachments": []})


@settings(deadline=None)
@given(words(256), words(1000), st.lists(st.tuples(words(50), words(50)), max_size=25))
def test_embeds(title: str, description: str, fields: list[tuple[str, str]]) -> None:
    embed = discord.Embed(title=title, description=description, colour=3, url="https://example.org")
    embed.set_author(name=title).set_footer(text=title).set_image(url="attachment://a.png")
    embed.timestamp = discord.utils.snowflake_time(10**18)
    for name, value in fields:
        embed.add_field(name=name, value=value)
    check_message(sent(embed=embed))


def choices(kind: Any, texts: list[str]) -> list[Any]:
    return [kind(label=text, value=text) for text in texts]


ASKED = st.one_of(
    st.builds(
        lambda style, value, least: ui.TextInput[Any](
            style=style, default=value, min_length=least, max_length=200
        ),
        st.sampled_from(list(discord.TextStyle)),
        st.none() | words(200),
        st.integers(0, 200),
    ),
    selects(modal=True),
    AUTOMATIC.map(lambda kind: kind(required=False, min_values=0)),
    st.builds(lambda: ui.FileUpload[Any](required=False, max_values=10)),
    st.lists(words(100), min_size=2, max_size=10, unique=True).map(
        lambda texts: ui.RadioGroup[Any](options=choices(discord.RadioGroupOption, texts))
    ),
    st.lists(words(100), min_size=1, max_size=10, unique=True).map(
        lambda texts: ui.CheckboxGroup[Any](options=choices(discord.CheckboxGroupOption, texts))
    ),
    st.builds(lambda: ui.Checkbox[Any](default=True)),
)
LABELS = st.builds(
    lambda text, description, asked: ui.Label[Any](text=text, description=description, component=asked),
    words(45),
    st.none() | words(100),
    ASKED,
)


@settings(deadline=None)
@given(words(45), st.lists(LABELS | TEXTS, min_size=1, max_size=5))
def test_modals(title: str, items: list[Any]) -> None:
    modal = ui.Modal(title=title, custom_id="m")
    for item in items:
        modal.add_item(item)
    check_modal(modal.to_dict())


def test_commands() -> None:
    tree = app_commands.CommandTree(discord.Client(intents=discord.Intents.none()))
    group = app_commands.Group(name="groep", description="Van de groep", guild_only=True)

    @group.command(name="plan", description="Plant een bijeenkomst")
    @app_commands.choices(size=[app_commands.Choice(name="Klein", value=1)])
    async def plan(
        interaction: discord.Interaction,
        title: app_commands.Range[str, 1, 100],
        size: app_commands.Choice[int],
        hour: app_commands.Range[int, 0, 23] = 9,
        channel: discord.TextChannel | None = None,
    ) -> None: ...

    @tree.context_menu(name="Wie weet dit?")
    async def menu(interaction: discord.Interaction, message: discord.Message) -> None: ...

    tree.add_command(group)
    check_commands([command.to_dict(tree) for command in tree.get_commands()])
