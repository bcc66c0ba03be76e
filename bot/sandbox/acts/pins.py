"""Pinned messages."""

from bot.sandbox.acts.messages import SPOKEN, Circumstances, say
from bot.sandbox.core import Core
from bot.sandbox.events import MessageChanged, PinsChanged
from bot.sandbox.model import Channel, Message, MessageType
from bot.sandbox.refusals import refused

MOST = 250
PINNABLE = SPOKEN


def pin(core: Core, channel: Channel, message: Message, who: int) -> None:
    """Pins, and lets the channel say so."""
    if message.pinned_at:
        return
    if len(pinned(channel)) >= MOST:
        raise refused(30003)
    message.pinned_at = channel.last_pin_at = core.now()
    core.publish(MessageChanged(channel, message))
    core.publish(PinsChanged(channel))
    say(core, channel, who, {}, how=Circumstances(type=MessageType.PINNED, reply_to=message.id))


def unpin(core: Core, channel: Channel, message: Message) -> None:
    if message.pinned_at:
        message.pinned_at = None
        core.publish(MessageChanged(channel, message))
        core.publish(PinsChanged(channel))


def pinned(channel: Channel) -> list[Message]:
    """The latest pinned first."""
    found = [message for message in channel.messages.newest_first() if message.pinned_at]
    return sorted(found, key=lambda message: message.pinned_at or message.created_at, reverse=True)
