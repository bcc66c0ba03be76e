"""Discord's JSON of users and members."""

from bot.sandbox.model import Guild, Json, Member, User
from bot.sandbox.permissions import in_guild
from bot.sandbox.world import World


def user_json(user: User) -> Json:
    return {
        "id": str(user.id),
        "username": user.username,
        "global_name": user.name,
        "discriminator": "0000" if user.bot else "0",
        "avatar": None,
        "avatar_decoration_data": None,
        "primary_guild": None,
        "bot": user.bot,
        "system": False,
        "flags": 0,
        "public_flags": 0,
    }


def self_json(user: User) -> Json:
    """The bot about itself."""
    return {**user_json(user), "verified": True, "mfa_enabled": True, "locale": "en-US", "email": None}


def member_json(world: World, member: Member) -> Json:
    return {"user": user_json(world.users[member.user_id]), **partial_member_json(member)}


def partial_member_json(member: Member) -> Json:
    return {
        "nick": member.nick,
        "roles": [str(role) for role in member.roles],
        "joined_at": member.joined_at.isoformat(),
        "premium_since": None,
        "communication_disabled_until": None,
        "avatar": None,
        "banner": None,
        "deaf": False,
        "mute": False,
        "pending": False,
        "flags": 0,
    }


def acting_member_json(world: World, guild: Guild, member: Member, permissions: int | None = None) -> Json:
    """A member as interactions bring it, with the permissions that count at that place."""
    held = in_guild(guild, member.user_id) if permissions is None else permissions
    return {**member_json(world, member), "permissions": str(held)}
