"""What the bot needs to be allowed to do in a server and in a home channel, and the link that invites it so."""

import discord

# Needed in the channel where a community lives. Reading its history is only to find back our own messages.
HOME_RIGHTS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    create_private_threads=True,
    manage_threads=True,
    attach_files=True,
    embed_links=True,
    read_message_history=True,
    pin_messages=True,
)
SERVER_RIGHTS = HOME_RIGHTS | discord.Permissions(manage_roles=True, create_events=True, manage_events=True)


def missing_rights(allowed: discord.Permissions) -> list[str]:
    """Names, as discord.py has them, of what is missing in a home channel."""
    lacking = discord.Permissions(HOME_RIGHTS.value & ~allowed.value)
    return [name for name, needed in lacking if needed]


def invite_link(application_id: int) -> str:
    return discord.utils.oauth_url(
        application_id, permissions=SERVER_RIGHTS, scopes=("bot", "applications.commands")
    )
