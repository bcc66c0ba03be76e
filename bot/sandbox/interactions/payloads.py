"""What the bot gets when someone does something: Discord's interaction, with all that it refers to."""

from bot.sandbox.cdn import SIZE_LIMIT
from bot.sandbox.core import Core
from bot.sandbox.interactions.model import Interaction
from bot.sandbox.model import Channel, Guild, Json
from bot.sandbox.permissions import in_channel
from bot.sandbox.shapes.messages import message_json
from bot.sandbox.shapes.places import channel_json
from bot.sandbox.shapes.users import acting_member_json, user_json

IN_GUILD, IN_BOT_DIRECT = 0, 1


def interaction_json(core: Core, interaction: Interaction) -> Json:
    channel = core.channel(interaction.channel_id)
    guild = core.guild_of(channel)
    user = core.user(interaction.user_id)
    shape: Json = {
        "id": str(interaction.id),
        "application_id": str(core.bot_id),
        "type": int(interaction.kind),
        "version": 1,
        "token": interaction.token,
        "data": interaction.data,
        "channel_id": str(channel.id),
        "channel": _partial_channel(core, guild, channel, user.id),
        "locale": user.locale,
        "app_permissions": str(in_channel(guild, channel, core.bot_id)),
        "entitlements": [],
        "entitlement_sku_ids": [],
        "attachment_size_limit": SIZE_LIMIT,
        "authorizing_integration_owners": {"0": str(guild.id) if guild else "0"},
        "context": IN_GUILD if guild else IN_BOT_DIRECT,
    }
    if guild:
        held = in_channel(guild, channel, user.id)
        shape["member"] = acting_member_json(core.world, guild, guild.members[user.id], held)
        shape["guild_id"] = str(guild.id)
        shape["guild_locale"] = guild.locale
        shape["guild"] = {"id": str(guild.id), "locale": guild.locale, "features": []}
    else:
        shape["user"] = user_json(user)
    message = channel.messages.get(interaction.message_id) if interaction.message_id else None
    if message:
        shape["message"] = message_json(core, channel, message, core.bot_id)
    return shape


def metadata_json(core: Core, interaction: Interaction) -> Json:
    """What a message tells of the interaction that it answers."""
    return {
        "id": str(interaction.id),
        "type": int(interaction.kind),
        "user": user_json(core.user(interaction.user_id)),
        "authorizing_integration_owners": {"0": str(interaction.guild_id or 0)},
        **interaction.metadata,
    }


def _partial_channel(core: Core, guild: Guild | None, channel: Channel, user_id: int) -> Json:
    shape = channel_json(core.world, channel, user_id)
    shape["permissions"] = str(in_channel(guild, channel, user_id))
    return shape
