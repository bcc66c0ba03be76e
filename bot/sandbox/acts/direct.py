"""Direct messages: opening them, and who can be written to."""

from bot.sandbox.core import Core
from bot.sandbox.events import ChannelCreated
from bot.sandbox.model import Channel, ChannelType
from bot.sandbox.refusals import refused


def direct_channel(core: Core, one: int, other: int) -> Channel:
    """The channel the two share, opened if there is none; hidden to both until something is said."""
    found = core.world.direct.get(frozenset((one, other)))
    if found:
        return found
    channel = Channel(
        core.snowflakes.next(), ChannelType.DIRECT, recipients=(one, other), hidden_for={one, other}
    )
    return core.world.add_channel(channel)


def show_direct(core: Core, channel: Channel, user_id: int) -> None:
    if user_id in channel.hidden_for:
        channel.hidden_for.discard(user_id)
        core.publish(ChannelCreated(channel))


def check_may_write_to(core: Core, channel: Channel) -> None:
    """A bot reaches whom it shares a server with and who did not close their direct messages."""
    recipient = next(user for user in channel.recipients if user != core.bot_id)
    if not core.world.share_guild(core.bot_id, recipient):
        raise refused(50278)
    if not core.user(recipient).direct_messages:
        raise refused(50007)
