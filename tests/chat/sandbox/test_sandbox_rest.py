"""What discord.py asks of Discord's REST besides interactions, and what Discord refuses."""

from datetime import timedelta

import discord
import pytest

from bot.sandbox.driver import Driver, NotPossible
from bot.sandbox.gateway.intents import Intent
from bot.sandbox.model import Overwrite, Role
from bot.sandbox.permissions import Permission
from bot.sandbox.scenes import DESK, FACILITATOR, GROUP, HOSTS, LEARNING
from bot.sandbox.server import Sandbox
from tests.chat.sandbox.bots import PlainBot, running, until

MUSICIAN = 1_011


@pytest.fixture
async def bot(sandbox: Sandbox):
    async with running(PlainBot(), sandbox) as started:
        yield started


@pytest.fixture
def channel(bot: PlainBot) -> discord.TextChannel:
    found = bot.get_channel(LEARNING)
    assert isinstance(found, discord.TextChannel)
    return found


async def refusal_of(doing) -> tuple[int, int]:
    with pytest.raises(discord.HTTPException) as refusal:
        await doing
    return refusal.value.status, refusal.value.code


def cannot(sandbox: Sandbox, permission: Permission) -> None:
    """Takes a right from the bot in the learning channel."""
    bot_id = sandbox.world.bot.id
    sandbox.world.channels[LEARNING].overwrites[bot_id] = Overwrite(
        bot_id, of_member=True, deny=int(permission)
    )


async def test_a_message_is_sent_changed_reacted_to_pinned_and_deleted(
    channel: discord.TextChannel, people: Driver
) -> None:
    member = people["Muziekdocent"]
    message = await channel.send(
        "Goedemorgen", file=discord.File(__file__, "brief.txt", description="een brief")
    )
    assert message.attachments[0].description == "een brief"
    assert await message.attachments[0].read()
    await message.edit(content="Goedemiddag")
    await message.add_reaction("🌱")
    await message.pin()
    await member.waits_to_see("Goedemiddag")
    shown = member.sees("Goedemiddag")
    assert shown["pinned"]
    assert shown["reactions"][0]["emoji"]["name"] == "🌱"
    assert [pinned.id async for pinned in channel.pins()] == [message.id]
    await message.delete()
    assert await refusal_of(channel.fetch_message(message.id)) == (404, 10008)
    await people.caught_up()
    member.does_not_see("Goedemiddag")


async def test_a_layout_with_a_picture(channel: discord.TextChannel, people: Driver) -> None:
    view = discord.ui.LayoutView()
    gallery = discord.ui.MediaGallery(
        discord.MediaGalleryItem("attachment://kaart.png", description="Een deur")
    )
    view.add_item(discord.ui.Container(discord.ui.TextDisplay("**Week 12**"), gallery))
    message = await channel.send(view=view, file=discord.File(__file__, "kaart.png"))
    assert message.flags.components_v2
    await people["Muziekdocent"].waits_to_see("Week 12")
    people["Muziekdocent"].sees("Een deur")
    picture = people["Muziekdocent"].sees("Een deur")["components"][0]["components"][1]["items"][0]["media"]
    assert "/cdn/attachments/" in picture["url"]


async def test_an_enforced_nonce_makes_no_second_message(
    channel: discord.TextChannel, sandbox: Sandbox
) -> None:
    first = await channel.send("Eenmaal", nonce="bezorging-1")
    again = await channel.send("Eenmaal", nonce="bezorging-1")
    assert again.id == first.id
    sandbox.clock.advance(timedelta(minutes=3))
    assert (await channel.send("Eenmaal", nonce="bezorging-1")).id != first.id


async def test_threads_on_a_message_bare_and_private(channel: discord.TextChannel, people: Driver) -> None:
    message = await channel.send("Week 12")
    thread = await message.create_thread(name="Week 12")
    assert thread.id == message.id
    assert await refusal_of(message.create_thread(name="Week 12")) == (400, 160004)
    await thread.send("Hier praten we verder")
    await people["Muziekdocent"].waits_to_see("Hier praten we verder")
    hidden = await channel.create_thread(name="onder ons", type=discord.ChannelType.private_thread)
    await hidden.add_user(discord.Object(MUSICIAN))
    await hidden.send("Alleen jij en ik")
    await people["Muziekdocent"].waits_to_see("Alleen jij en ik")
    people["Koordirigent"].never_received("Alleen jij en ik")
    people["Koordirigent"].never_received("onder ons")
    await thread.edit(archived=True)
    assert await refusal_of(thread.edit(name="anders")) == (400, 50083)
    assert [found.id async for found in channel.archived_threads()] == [thread.id]
    assert [found.id for found in await channel.guild.active_threads()] == [hidden.id]


async def test_a_quiet_thread_falls_asleep_and_speaking_wakes_it(
    channel: discord.TextChannel, sandbox: Sandbox, people: Driver
) -> None:
    thread = await channel.create_thread(
        name="stil", type=discord.ChannelType.public_thread, auto_archive_duration=60
    )
    spoken = await thread.send("hallo")
    sandbox.clock.advance(timedelta(hours=2))
    assert await refusal_of(spoken.edit(content="dag")) == (400, 50083)
    await thread.send("wakker")
    await spoken.edit(content="dag")
    await people["Muziekdocent"].waits_to_see("dag")


async def test_direct_messages_and_who_closed_them(bot: PlainBot, people: Driver) -> None:
    member = people["Muziekdocent"]
    user = await bot.fetch_user(int(member.id))
    await user.send("Voor jou alleen")
    await member.waits_to_see("Voor jou alleen")
    people["Koordirigent"].never_received("Voor jou alleen")
    await member.go("@Tussenruimte").says("dank")
    await until(lambda: bot.heard and bot.heard[-1].content == "dank")
    await member.settles(direct_messages=False)
    assert await refusal_of(user.send("nog iets")) == (403, 50007)


async def test_who_shares_no_server_cannot_be_written_to(
    bot: PlainBot, people: Driver, sandbox: Sandbox
) -> None:
    user = await bot.fetch_user(1_019)
    await user.create_dm()
    await people["Guest teacher"].act("DELETE", f"/servers/{GROUP}")
    assert await refusal_of(user.send("ben je er nog?")) == (403, 50278)
    guild = bot.get_guild(GROUP)
    assert await refusal_of(guild.fetch_member(1_019)) == (404, 10007)


async def test_scheduled_events(channel: discord.TextChannel, people: Driver, sandbox: Sandbox) -> None:
    start = sandbox.clock.now() + timedelta(days=7)
    event = await channel.guild.create_scheduled_event(
        name="Bijeenkomst",
        start_time=start,
        end_time=start + timedelta(hours=2),
        entity_type=discord.EntityType.external,
        location="Buurthuis",
        privacy_level=discord.PrivacyLevel.guild_only,
    )
    await event.edit(name="Bijeenkomst 3")
    member = people["Muziekdocent"]
    await member.act("PUT", f"/servers/{GROUP}/events/{event.id}/interest")
    assert [user.id async for user in event.users()] == [MUSICIAN]
    assert [found.name for found in await channel.guild.fetch_scheduled_events()] == ["Bijeenkomst 3"]
    await event.delete()
    assert await refusal_of(channel.guild.fetch_scheduled_event(event.id)) == (404, 10070)


async def test_roles_given_only_below_ones_own(channel: discord.TextChannel, sandbox: Sandbox) -> None:
    guild = channel.guild
    role = await guild.create_role(name="Wekker", mentionable=True)
    member = await guild.fetch_member(MUSICIAN)
    await member.add_roles(role)
    assert role.id in sandbox.world.guilds[GROUP].members[MUSICIAN].roles
    await member.remove_roles(role)
    sandbox.world.guilds[GROUP].roles[5] = Role(5, "Hoog", position=50)
    assert await refusal_of(member.add_roles(discord.Object(5))) == (403, 50013)
    assert await refusal_of(member.add_roles(discord.Object(6))) == (404, 10011)


async def test_mentions_reach_only_whom_they_may(channel: discord.TextChannel, people: Driver) -> None:
    nobody = discord.AllowedMentions.none()
    silent = await channel.send(f"<@{MUSICIAN}> <@&{HOSTS}> @everyone", allowed_mentions=nobody)
    assert not silent.mentions
    assert not silent.role_mentions
    loud = await channel.send(f"<@{MUSICIAN}> <@&{HOSTS}> @everyone")
    assert [user.id for user in loud.mentions] == [MUSICIAN]
    assert [role.id for role in loud.role_mentions] == [HOSTS]
    assert not loud.mention_everyone, "it may not mention everyone"
    await people.caught_up()
    unread = people["Begeleider"].sight.channels[str(LEARNING)]["unread"]
    assert unread["count"] == 0 or unread["mentions"] >= 0


@pytest.mark.parametrize(
    ("permission", "doing"),
    [
        (Permission.SEND_MESSAGES, lambda channel: channel.send("hoi")),
        (Permission.ATTACH_FILES, lambda channel: channel.send(file=discord.File(__file__))),
        (
            Permission.CREATE_PUBLIC_THREADS,
            lambda c: c.create_thread(name="x", type=discord.ChannelType.public_thread),
        ),
    ],
)
async def test_without_the_right_it_is_refused(permission, doing, channel, sandbox: Sandbox) -> None:
    cannot(sandbox, permission)
    assert await refusal_of(doing(channel)) == (403, 50013)


async def test_a_hidden_channel_is_no_access(channel: discord.TextChannel, sandbox: Sandbox) -> None:
    cannot(sandbox, Permission.VIEW_CHANNEL)
    assert await refusal_of(channel.send("hoi")) == (403, 50001)


async def test_pinning_takes_its_own_right(channel: discord.TextChannel, sandbox: Sandbox) -> None:
    message = await channel.send("vast")
    cannot(sandbox, Permission.PIN_MESSAGES)
    assert await refusal_of(message.pin()) == (403, 50013)


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ({"content": "x" * 2001}, (400, 50035)),
        ({"content": "  "}, (400, 50006)),
        (
            {"content": "x", "reference": discord.MessageReference(message_id=7, channel_id=LEARNING)},
            (400, 50035),
        ),
    ],
)
async def test_what_discord_does_not_take(what, expected, channel: discord.TextChannel) -> None:
    assert await refusal_of(channel.send(**what)) == expected


async def test_unknown_things(bot: PlainBot, channel: discord.TextChannel) -> None:
    assert await refusal_of(bot.fetch_channel(99)) == (404, 10003)
    assert await refusal_of(bot.fetch_guild(99)) == (404, 10004)
    assert await refusal_of(bot.fetch_user(99)) == (404, 10013)
    assert await refusal_of(channel.guild.fetch_member(99)) == (404, 10013)


async def test_only_its_own_messages_are_its_to_change(channel: discord.TextChannel, people: Driver) -> None:
    said = await people["Muziekdocent"].says("van mij")
    theirs = await channel.fetch_message(int(said["id"]))
    assert await refusal_of(theirs.edit(content="van ons")) == (403, 50005)


async def test_what_people_wrote_is_not_to_be_read(
    channel: discord.TextChannel, people: Driver, sandbox: Sandbox
) -> None:
    said = await people["Muziekdocent"].says("niet voor de bot")
    assert (await channel.fetch_message(int(said["id"]))).content == ""
    reply = await channel.send(
        "gezien", reference=discord.MessageReference(message_id=int(said["id"]), channel_id=LEARNING)
    )
    assert reply.reference.resolved.content == ""
    sandbox.world.bot.privileged_intents = int(Intent.MESSAGE_CONTENT)
    assert (await channel.fetch_message(int(said["id"]))).content == "niet voor de bot"


async def test_people_are_held_to_rights_too(people: Driver, sandbox: Sandbox) -> None:
    desk = sandbox.world.channels[DESK]
    desk.overwrites[GROUP] = Overwrite(GROUP, of_member=False, deny=int(Permission.SEND_MESSAGES))
    with pytest.raises(NotPossible) as refusal:
        await people["Muziekdocent"].go("mededelingen").says("mag ik?")
    assert refusal.value.problem == "no_access"


async def test_the_bot_finds_its_way_by_history(channel: discord.TextChannel) -> None:
    sent = [await channel.send(str(number)) for number in range(5)]
    newest = [message.content async for message in channel.history(limit=2)]
    after = [message.content async for message in channel.history(after=sent[1], oldest_first=True)]
    around = [message.content async for message in channel.history(around=sent[2], limit=3)]
    assert (newest, after, sorted(around)) == (["4", "3"], ["2", "3", "4"], ["1", "2", "3"])
    await channel.delete_messages(sent[:2])
    assert [message.content async for message in channel.history()] == ["4", "3", "2"]


async def test_channels_and_overwrites(channel: discord.TextChannel, people: Driver) -> None:
    assert await refusal_of(channel.guild.create_text_channel("nieuw")) == (403, 50013)
    facilitator = channel.guild.get_member(FACILITATOR) or await channel.guild.fetch_member(FACILITATOR)
    await channel.set_permissions(facilitator, send_messages=False)
    with pytest.raises(NotPossible):
        await people["Begeleider"].says("stil")
