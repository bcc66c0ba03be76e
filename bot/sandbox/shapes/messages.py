"""Discord's JSON of messages, as one particular reader gets them."""

import re

from bot.sandbox.core import Core
from bot.sandbox.model import Attachment, Channel, Json, Message, MessageType
from bot.sandbox.shapes.places import channel_json
from bot.sandbox.shapes.users import partial_member_json, user_json

MESSAGE_CONTENT = 1 << 15
CUSTOM_EMOJI = re.compile(r"^(?P<name>\w{2,32}):(?P<id>\d{15,20})$")


def message_json(
    core: Core, channel: Channel, message: Message, viewer: int, *, nested: bool = False
) -> Json:
    """The message as Discord sends it; `viewer` decides what `me` means in the reactions."""
    shape: Json = {
        "id": str(message.id),
        "channel_id": str(message.channel_id),
        "type": int(message.type),
        "author": user_json(core.world.users[message.author_id]),
        "content": message.content,
        "timestamp": message.created_at.isoformat(),
        "edited_timestamp": message.edited_at.isoformat() if message.edited_at else None,
        "tts": message.tts,
        "mention_everyone": message.mention_everyone,
        "mentions": [user_json(core.world.users[user]) for user in message.mentions],
        "mention_roles": [str(role) for role in message.mention_roles],
        "attachments": [attachment_json(core, channel.id, each) for each in message.attachments],
        "embeds": message.embeds,
        "components": message.components,
        "reactions": reactions_json(message, viewer),
        "pinned": message.pinned_at is not None,
        "flags": message.flags,
    }
    shape |= _origin(message)
    thread = core.world.channels.get(message.id)
    if thread:
        shape["thread"] = channel_json(core.world, thread, viewer)
    if message.reply_to is not None:
        shape |= _reference(core, channel, message, viewer, nested=nested)
    return shape


def dispatched_json(core: Core, channel: Channel, message: Message) -> Json:
    """What the gateway adds: the server and, there, the author as a member."""
    shape = message_json(core, channel, message, core.bot_id)
    guild = core.guild_of(channel)
    if guild is None:
        return shape
    shape["guild_id"] = str(guild.id)
    member = guild.members.get(message.author_id)
    if member:
        shape["member"] = partial_member_json(member)
    for mentioned in shape["mentions"]:
        present = guild.members.get(int(mentioned["id"]))
        if present:
            mentioned["member"] = partial_member_json(present)
    return shape


def told_to_bot(core: Core, channel: Channel, message: Message) -> Json:
    """The message as REST gives it to a bot: what people wrote takes the message-content intent there too."""
    shape = message_json(core, channel, message, core.bot_id)
    granted = core.world.bot.privileged_intents & MESSAGE_CONTENT
    return shape if granted or channel.guild_id is None else without_content(shape, core.bot_id)


def without_content(shape: Json, bot_id: int) -> Json:
    """What a bot without that intent gets in servers: content only of its own messages and of those that mention it."""
    replied = shape.get("referenced_message")
    if replied:
        shape = {**shape, "referenced_message": without_content(replied, bot_id)}
    about = {shape["author"]["id"], *(mentioned["id"] for mentioned in shape["mentions"])}
    if str(bot_id) in about:
        return shape
    return {**shape, "content": "", "embeds": [], "attachments": [], "components": []}


def attachment_json(core: Core, channel_id: int, attachment: Attachment) -> Json:
    url = core.files.url(channel_id, attachment)
    shape: Json = {
        "id": str(attachment.id),
        "filename": attachment.filename,
        "size": len(attachment.content),
        "url": url,
        "proxy_url": url,
        "content_type": attachment.content_type,
    }
    if attachment.description:
        shape["description"] = attachment.description
    if attachment.ephemeral:
        shape["ephemeral"] = True
    if attachment.width:
        shape |= {"width": attachment.width, "height": attachment.height}
    return shape


def emoji_json(key: str) -> Json:
    custom = CUSTOM_EMOJI.match(key)
    if custom:
        return {"id": custom["id"], "name": custom["name"], "animated": False}
    return {"id": None, "name": key}


def reactions_json(message: Message, viewer: int) -> list[Json]:
    return [
        {
            "emoji": emoji_json(emoji),
            "count": len(users),
            "count_details": {"burst": 0, "normal": len(users)},
            "burst_colors": [],
            "me": viewer in users,
            "me_burst": False,
            "burst_me": False,
            "burst_count": 0,
        }
        for emoji, users in message.reactions.items()
    ]


def _origin(message: Message) -> Json:
    shape: Json = {}
    if message.nonce is not None:
        shape["nonce"] = message.nonce
    if message.interaction:
        shape["interaction_metadata"] = message.interaction
    if message.through_application:
        shape["application_id"] = str(message.through_application)
        if message.interaction:
            shape["webhook_id"] = str(message.through_application)
    return shape


def _reference(core: Core, channel: Channel, message: Message, viewer: int, *, nested: bool) -> Json:
    home = channel
    if message.type == MessageType.THREAD_STARTER and channel.parent_id:
        home = core.world.channels.get(channel.parent_id, channel)
    reference: Json = {"type": 0, "channel_id": str(home.id), "message_id": str(message.reply_to)}
    if channel.guild_id is not None:
        reference["guild_id"] = str(channel.guild_id)
    shape: Json = {"message_reference": reference}
    if nested:
        return shape
    found = home.messages.get(message.reply_to or 0)
    readable = found if found and found.readable_by(viewer) else None
    shape["referenced_message"] = (
        message_json(core, home, readable, viewer, nested=True) if readable else None
    )
    return shape
