"""A bot made with an unmodified discord.py, used by people: every kind of interaction through its whole life."""

import asyncio

import discord
import pytest
from discord import app_commands

from bot.sandbox.core import Tempo
from bot.sandbox.driver import DidNotRespond, Driver, File, NotPossible
from bot.sandbox.server import Sandbox
from tests.chat.sandbox.bots import PlainBot, running, until


class WeekForm(discord.ui.Modal, title="Mijn week"):
    sentence = discord.ui.Label(text="Je week in één zin", component=discord.ui.TextInput(max_length=20))
    feeling = discord.ui.Label(
        text="Hoe",
        component=discord.ui.RadioGroup(
            options=[discord.RadioGroupOption(label="Goed"), discord.RadioGroupOption(label="Moe")],
            required=False,
        ),
    )
    picture = discord.ui.Label(text="Foto", component=discord.ui.FileUpload(required=False))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        files = [attachment.filename for attachment in self.picture.component.values]
        said = f"{self.sentence.component.value} / {self.feeling.component.value} / {files}"
        await interaction.response.send_message(said, ephemeral=True)


class Panel(discord.ui.View):
    def __init__(self) -> None:
        super().__init__(timeout=None)

    @discord.ui.button(label="Mijn week")
    async def week(self, interaction: discord.Interaction, _: discord.ui.Button) -> None:
        await interaction.response.send_modal(WeekForm())

    @discord.ui.button(label="Tellen")
    async def count(self, interaction: discord.Interaction, button: discord.ui.Button) -> None:
        await interaction.response.edit_message(content=f"geteld door {interaction.user.display_name}")

    @discord.ui.button(label="Later")
    async def later(self, interaction: discord.Interaction, _: discord.ui.Button) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(content="later dan")

    @discord.ui.button(label="Niets")
    async def nothing(self, interaction: discord.Interaction, _: discord.ui.Button) -> None:
        """Leaves the person waiting."""

    @discord.ui.select(cls=discord.ui.UserSelect, placeholder="Wie?")
    async def who(self, interaction: discord.Interaction, select: discord.ui.UserSelect) -> None:
        await interaction.response.send_message(f"gekozen: {select.values[0].display_name}", ephemeral=True)

    @discord.ui.select(
        options=[discord.SelectOption(label="Een", value="1"), discord.SelectOption(label="Twee")]
    )
    async def which(self, interaction: discord.Interaction, select: discord.ui.Select) -> None:
        await interaction.response.send_message(f"keuze: {select.values}", ephemeral=True)


def community_bot() -> PlainBot:
    bot = PlainBot()
    group = app_commands.Group(name="groep", description="De groep")

    @group.command(name="begin", description="Zet het paneel neer")
    async def begin(
        interaction: discord.Interaction,
        naam: str,
        dag: app_commands.Range[int, 1, 7] = 1,
        wie: discord.Member | None = None,
        foto: discord.Attachment | None = None,
    ) -> None:
        await interaction.response.defer()
        size = foto.size if foto else 0
        who = wie.display_name if wie else "niemand"
        await interaction.followup.send(f"{naam} op dag {dag} met {who}, foto {size}", view=Panel())

    @bot.tree.command(name="fluister", description="Alleen voor jou")
    async def whisper(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("alleen voor jou", ephemeral=True)
        await interaction.followup.send("en nog iets", ephemeral=True)

    @bot.tree.command(name="zoek", description="Zoeken")
    async def find(interaction: discord.Interaction, topic: str) -> None:
        await interaction.response.send_message(topic)

    @find.autocomplete("topic")
    async def topics(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=f"{typed}sidies", value="7")]

    @bot.tree.context_menu(name="Parkeren")
    async def park(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"geparkeerd: {message.content}", ephemeral=True)

    @bot.tree.context_menu(name="Wie is dit")
    async def who(interaction: discord.Interaction, member: discord.Member) -> None:
        await interaction.response.send_message(f"dit is {member.display_name}", ephemeral=True)

    bot.tree.add_command(group)
    return bot


@pytest.fixture
async def bot(sandbox: Sandbox):
    async with running(community_bot(), sandbox) as started:
        yield started


@pytest.fixture
async def panel(bot: PlainBot, people: Driver) -> None:
    await people["Begeleider"].slash("groep begin", naam="Maandag")


async def test_a_command_with_options_of_several_kinds(bot: PlainBot, people: Driver) -> None:
    member = people["Muziekdocent"]
    await member.slash(
        "groep begin", naam="Maandag", dag=2, wie=people["Koordirigent"], foto=File("a.txt", b"hello")
    )
    people["Conservator"].sees("Maandag op dag 2 met Koordirigent, foto 5")
    assert member.last_message["interaction_metadata"]["user"]["id"] == member.id


async def test_the_client_does_not_send_what_does_not_fit(bot: PlainBot, people: Driver) -> None:
    with pytest.raises(NotPossible, match="required"):
        await people["Muziekdocent"].slash("groep begin")
    with pytest.raises(NotPossible) as refusal:
        await people["Muziekdocent"].slash("groep begin", naam="x", dag=8)
    assert refusal.value.problem == "too_large"


async def test_an_ephemeral_answer_reaches_one_wire_only(bot: PlainBot, people: Driver) -> None:
    await people["Muziekdocent"].slash("fluister")
    people["Muziekdocent"].sees("alleen voor jou")
    await people["Muziekdocent"].waits_to_see("en nog iets")
    people["Koordirigent"].never_received("alleen voor jou")
    people["Koordirigent"].never_received("en nog iets")


async def test_autocomplete(bot: PlainBot, people: Driver) -> None:
    assert await people["Muziekdocent"].suggestions("zoek", "topic", topic="sub") == ["subsidies"]


async def test_menus_on_a_message_and_on_a_person(bot: PlainBot, people: Driver) -> None:
    said = await people["Koordirigent"].says("Wie kent een zaal?")
    await people["Muziekdocent"].menu("Parkeren", said)
    people["Muziekdocent"].sees("geparkeerd: Wie kent een zaal?")
    await people["Muziekdocent"].menu("Wie is dit", people["Conservator"])
    people["Muziekdocent"].sees("dit is Conservator")


@pytest.mark.usefixtures("panel")
async def test_a_button_opens_a_form_and_the_form_is_answered(people: Driver) -> None:
    member = people["Muziekdocent"]
    await member.click("Mijn week")
    assert member.modal["title"] == "Mijn week"
    await member.submit({"Je week": "Een concert", "Hoe": "Moe", "Foto": File("zaal.png", b"png")})
    member.sees("Een concert / Moe / ['zaal.png']")
    people["Koordirigent"].never_received("Een concert")


@pytest.mark.usefixtures("panel")
async def test_a_form_too_long_or_closed(people: Driver) -> None:
    member = people["Muziekdocent"]
    await member.click("Mijn week")
    with pytest.raises(NotPossible, match="20 or fewer"):
        await member.submit({"Je week": "x" * 21})
    await member.closes_the_form()
    with pytest.raises(AssertionError, match="no form open"):
        await member.submit({})


@pytest.mark.usefixtures("panel")
async def test_a_button_changes_its_message_at_once_or_later(people: Driver) -> None:
    await people["Muziekdocent"].click("Tellen")
    people["Koordirigent"].sees("geteld door Muziekdocent")
    await people["Muziekdocent"].click("Later")
    await people["Koordirigent"].waits_to_see("later dan")


@pytest.mark.usefixtures("panel")
async def test_lists_of_options_and_of_people(people: Driver) -> None:
    member = people["Muziekdocent"]
    await member.choose("Wie?", people["Conservator"])
    member.sees("gekozen: Conservator")
    which = next(
        s["custom_id"]
        for row in member.sees("Maandag")["components"]
        for s in row["components"]
        if s["type"] == 3
    )
    await member.choose(which, "Een")
    member.sees("keuze: ['1']")


async def test_no_answer_in_time(people: Driver, sandbox: Sandbox) -> None:
    async with running(community_bot(), sandbox):
        await people["Begeleider"].slash("groep begin", naam="Maandag")
        sandbox.core.tempo = Tempo(first_answer=0.1)
        with pytest.raises(DidNotRespond, match="did not respond"):
            await people["Muziekdocent"].click("Niets")


async def test_late_double_and_expired_answers_are_refused(sandbox: Sandbox, people: Driver) -> None:
    sandbox.core.tempo = Tempo(first_answer=0.3, token_life=0.5)
    bot, codes = PlainBot(), []

    @bot.tree.command(name="traag", description="Te laat")
    async def slow(interaction: discord.Interaction, hoe: str) -> None:
        twin = discord.InteractionResponse(interaction)
        try:
            if hoe == "laat":
                await asyncio.sleep(0.35)
            await interaction.response.send_message("een")
            if hoe == "dubbel":
                await twin.send_message("twee")
            await asyncio.sleep(0.55)
            await interaction.edit_original_response(content="drie")
        except discord.HTTPException as error:
            codes.append((error.status, error.code))

    async with running(bot, sandbox):
        member = people["Muziekdocent"]
        with pytest.raises(DidNotRespond):
            await member.slash("traag", hoe="laat")
        await member.slash("traag", hoe="dubbel")
        await member.slash("traag", hoe="oud")
        await until(lambda: len(codes) == 3)
    assert sorted(codes) == [(400, 40060), (401, 50027), (404, 10062)]


async def test_in_threads_and_in_direct_messages_too(bot: PlainBot, people: Driver, sandbox: Sandbox) -> None:
    member = people["Muziekdocent"]
    said = await member.says("Week 12")
    await member.act(
        "POST", f"/channels/{said['channel_id']}/threads", {"name": "Week 12", "message_id": said["id"]}
    )
    await member.go("Week 12").slash("zoek", topic="in de draad")
    people["Koordirigent"].sees("in de draad")
    await member.writes_to(sandbox.world.bot.id)
    await member.slash("zoek", topic="onder ons")
    member.sees("onder ons")
    people["Koordirigent"].never_received("onder ons")


async def test_a_bot_that_is_not_there_does_not_respond(people: Driver, sandbox: Sandbox) -> None:
    async with running(community_bot(), sandbox):
        await people["Begeleider"].slash("groep begin", naam="Maandag")
    sandbox.core.tempo = Tempo(first_answer=0.1)
    with pytest.raises(DidNotRespond):
        await people["Muziekdocent"].click("Mijn week")


@pytest.mark.usefixtures("panel")
async def test_a_form_outlives_the_bot_that_opened_it(
    people: Driver, sandbox: Sandbox, bot: PlainBot
) -> None:
    member = people["Muziekdocent"]
    await member.click("Mijn week")
    modal = member.modal["id"]
    await people.faults.set("drop-gateway")
    await until(lambda: bot.resumes == 1)
    assert member.modal["id"] == modal
    await member.submit({"Je week": "Toch aangekomen"})
    member.sees("Toch aangekomen")


@pytest.mark.usefixtures("panel")
async def test_what_does_not_hold_tells_what_was_seen(people: Driver) -> None:
    with pytest.raises(AssertionError, match=r"sees no button 'Weg'; only 'Mijn week', 'Tellen'") as failed:
        await people["Muziekdocent"].click("Weg")
    assert "[#leergroep] Tussenruimte: Maandag op dag 1" in str(failed.value)
