"""Reactions to messages."""

from bot.sandbox.core import Core
from bot.sandbox.events import ReactionChanged, ReactionsCleared
from bot.sandbox.model import Channel, Message
from bot.sandbox.refusals import refused

DIFFERENT = 20


def check_emoji(emoji: str) -> None:
    """A picture sign; custom emoji are unknown here, as no server has any."""
    if not emoji or len(emoji) > 32 or any(sign.isascii() and sign.isalpha() for sign in emoji):
        raise refused(10014)


def react(core: Core, channel: Channel, message: Message, user_id: int, emoji: str) -> None:
    check_emoji(emoji)
    if emoji not in message.reactions and len(message.reactions) >= DIFFERENT:
        raise refused(30010)
    users = message.reactions.setdefault(emoji, [])
    if user_id not in users:
        users.append(user_id)
        core.publish(ReactionChanged(channel, message, user_id, emoji, added=True))


def unreact(core: Core, channel: Channel, message: Message, user_id: int, emoji: str) -> None:
    users = message.reactions.get(emoji, [])
    if user_id not in users:
        return
    users.remove(user_id)
    if not users:
        del message.reactions[emoji]
    core.publish(ReactionChanged(channel, message, user_id, emoji, added=False))


def clear(core: Core, channel: Channel, message: Message) -> None:
    message.reactions.clear()
    core.publish(ReactionsCleared(channel, message))


def clear_emoji(core: Core, channel: Channel, message: Message, emoji: str) -> None:
    message.reactions.pop(emoji, None)
    core.publish(ReactionsCleared(channel, message))
