"""What happens in the local Discord, told to the gateway and to the people's streams alike."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.interactions.model import Interaction, Modal
from bot.sandbox.model import Channel, Guild, Member, Message, Role, ScheduledEvent, User


@dataclass(frozen=True, slots=True)
class MessageCreated:
    channel: Channel
    message: Message


@dataclass(frozen=True, slots=True)
class MessageChanged:
    channel: Channel
    message: Message


@dataclass(frozen=True, slots=True)
class MessagesDeleted:
    channel: Channel
    messages: tuple[Message, ...]
    in_bulk: bool = False


@dataclass(frozen=True, slots=True)
class ReactionChanged:
    channel: Channel
    message: Message
    user_id: int
    emoji: str
    added: bool


@dataclass(frozen=True, slots=True)
class ReactionsCleared:
    channel: Channel
    message: Message


@dataclass(frozen=True, slots=True)
class ChannelCreated:
    """A channel, a thread or direct messages."""

    channel: Channel


@dataclass(frozen=True, slots=True)
class ChannelChanged:
    channel: Channel


@dataclass(frozen=True, slots=True)
class ChannelDeleted:
    channel: Channel


@dataclass(frozen=True, slots=True)
class ThreadMembersChanged:
    channel: Channel
    added: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PinsChanged:
    channel: Channel


@dataclass(frozen=True, slots=True)
class Typing:
    channel: Channel
    user_id: int


@dataclass(frozen=True, slots=True)
class MemberJoined:
    guild: Guild
    member: Member


@dataclass(frozen=True, slots=True)
class MemberChanged:
    guild: Guild
    member: Member


@dataclass(frozen=True, slots=True)
class MemberLeft:
    guild: Guild
    user: User


@dataclass(frozen=True, slots=True)
class RoleChanged:
    """`change` is CREATE, UPDATE or DELETE, as the gateway has it."""

    guild: Guild
    role: Role
    change: str


@dataclass(frozen=True, slots=True)
class AvailabilityChanged:
    """An outage began or ended."""

    guild: Guild


@dataclass(frozen=True, slots=True)
class BotInvited:
    guild: Guild


@dataclass(frozen=True, slots=True)
class BotRemoved:
    guild: Guild


@dataclass(frozen=True, slots=True)
class ScheduledEventChanged:
    """`change` is CREATE, UPDATE or DELETE."""

    guild: Guild
    event: ScheduledEvent
    change: str


@dataclass(frozen=True, slots=True)
class InterestChanged:
    guild: Guild
    event: ScheduledEvent
    user_id: int
    interested: bool


@dataclass(frozen=True, slots=True)
class InteractionMade:
    """A person did something that the bot must answer."""

    interaction: Interaction


@dataclass(frozen=True, slots=True)
class InteractionMoved:
    """The bot answered, or was too late."""

    interaction: Interaction


@dataclass(frozen=True, slots=True)
class ModalOpened:
    modal: Modal


@dataclass(frozen=True, slots=True)
class ModalClosed:
    modal: Modal


@dataclass(frozen=True, slots=True)
class CommandsChanged:
    pass


@dataclass(frozen=True, slots=True)
class PersonChanged:
    user: User


@dataclass(frozen=True, slots=True)
class ReadChanged:
    channel: Channel
    user_id: int


@dataclass(frozen=True, slots=True)
class BotPresence:
    online: bool


@dataclass(frozen=True, slots=True)
class ClockMoved:
    pass


@dataclass(frozen=True, slots=True)
class WorldReset:
    pass


Event = (
    MessageCreated
    | MessageChanged
    | MessagesDeleted
    | ReactionChanged
    | ReactionsCleared
    | ChannelCreated
    | ChannelChanged
    | ChannelDeleted
    | ThreadMembersChanged
    | PinsChanged
    | Typing
    | MemberJoined
    | MemberChanged
    | MemberLeft
    | RoleChanged
    | AvailabilityChanged
    | BotInvited
    | BotRemoved
    | ScheduledEventChanged
    | InterestChanged
    | InteractionMade
    | InteractionMoved
    | ModalOpened
    | ModalClosed
    | CommandsChanged
    | PersonChanged
    | ReadChanged
    | BotPresence
    | ClockMoved
    | WorldReset
)


class Hub:
    """Hands every event to all who listen, in order and at once."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Event], None]] = []

    def listen(self, listener: Callable[[Event], None]) -> None:
        self._listeners.append(listener)

    def publish(self, event: Event) -> None:
        for listener in self._listeners:
            listener(event)
