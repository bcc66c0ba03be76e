"""The people, roles, channels, messages and files that an interaction refers to, as Discord resolves them."""

from collections.abc import Iterable

from bot.sandbox.core import Core
from bot.sandbox.model import Attachment, Channel, Guild, Json, Message
from bot.sandbox.permissions import in_channel
from bot.sandbox.shapes.messages import attachment_json, message_json
from bot.sandbox.shapes.places import channel_json, role_json
from bot.sandbox.shapes.users import acting_member_json, user_json

USER, ROLE, MENTIONABLE, CHANNEL = 5, 6, 7, 8
"""Component types of the selects that choose such things."""
AS_SELECT = {6: USER, 7: CHANNEL, 8: ROLE, 9: MENTIONABLE}
"""Command option types, by the select that chooses the same."""


class Resolver:
    """Gathers `resolved`; what this person cannot refer to is told as missing."""

    def __init__(self, core: Core, channel: Channel, user_id: int) -> None:
        self._core = core
        self._channel = channel
        self._guild: Guild | None = core.guild_of(channel)
        self._user_id = user_id
        self._resolved: dict[str, Json] = {}

    @property
    def data(self) -> Json:
        return {"resolved": self._resolved} if self._resolved else {}

    def add(self, select: int, ids: Iterable[str]) -> list[str]:
        """Resolves what a select of this type chose; gives back the ids that mean nothing here."""
        ways = {
            USER: (self._user,),
            ROLE: (self._role,),
            CHANNEL: (self._place,),
            MENTIONABLE: (self._user, self._role),
        }[select]
        return [text for text in ids if not any(way(text) for way in ways)]

    def attachment(self, attachment: Attachment) -> None:
        self._note(
            "attachments", str(attachment.id), attachment_json(self._core, self._channel.id, attachment)
        )

    def message(self, message: Message) -> None:
        shape = message_json(self._core, self._channel, message, self._core.bot_id)
        self._note("messages", str(message.id), shape)

    def _user(self, text: str) -> bool:
        user_id = int(text) if text.isdecimal() else 0
        user = self._core.world.users.get(user_id)
        here = self._guild.members if self._guild else self._channel.recipients
        if user is None or user_id not in here:
            return False
        self._note("users", text, user_json(user))
        if self._guild:
            member = acting_member_json(self._core.world, self._guild, self._guild.members[user_id])
            del member["user"]
            self._note("members", text, member)
        return True

    def _role(self, text: str) -> bool:
        role = self._guild.roles.get(int(text)) if self._guild and text.isdecimal() else None
        if role:
            self._note("roles", text, role_json(role))
        return role is not None

    def _place(self, text: str) -> bool:
        place = self._guild.channels.get(int(text)) if self._guild and text.isdecimal() else None
        held = in_channel(self._guild, place, self._user_id) if place else 0
        if not place or not held:
            return False
        shape = channel_json(self._core.world, place)
        self._note("channels", text, {**shape, "permissions": str(held)})
        return True

    def _note(self, kind: str, key: str, shape: Json) -> None:
        self._resolved.setdefault(kind, {})[key] = shape
