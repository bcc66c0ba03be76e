"""Discord as a messenger of the rhythm: gives deliveries their content and address, many at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from discord.http import HTTPClient

from bot.community.addresses import Home, addresses
from bot.community.voices import voices
from bot.discord.addresses import Address, Channel, DirectMessages, Reference
from bot.discord.calls import EditCall, PinCall, RemoveCall, RepostCall, SendCall
from bot.discord.place_calls import ArchiveCall, EventCall, EventChange, RenameCall, ThreadCall
from bot.discord.said import Content, Gathering, Said, Thread
from bot.discord.why import with_why
from bot.kernel.house import House, Work
from bot.kernel.languages import Voice
from bot.rhythm.calls import Act, Call, Delivery
from bot.rhythm.registry import Renderers

_CONTENT = frozenset({Act.SEND, Act.EDIT, Act.REPOST, Act.THREAD, Act.EVENT, Act.EVENT_EDIT})


@dataclass(frozen=True, slots=True)
class _Places:
    voices: Mapping[int, tuple[Voice, Home]]
    accounts: Mapping[int, str]

    def home(self, delivery: Delivery) -> Home | None:
        return self.voices[delivery.id][1] if delivery.id in self.voices else None

    def of(self, delivery: Delivery) -> Address | None:
        """Private: direct messages. Under a message: its thread or channel. Otherwise the home channel."""
        home = self.home(delivery)
        if home is None:
            return None
        if delivery.account is not None:
            user = self.accounts.get(delivery.account)
            return None if user is None else DirectMessages(int(home.server), int(user))
        if delivery.of is not None:
            return Channel(Reference.read(delivery.of).channel)
        return Channel(int(home.channel))


class Messenger:
    def __init__(self, house: House, http: HTTPClient, renderers: Renderers[Content], me: int) -> None:
        self._house = house
        self._http = http
        self._renderers = renderers
        self._me = me

    async def prepare(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Call]:
        contents = await self._renderers.render(work, [each for each in deliveries if each.act in _CONTENT])
        places = _Places(
            await voices(work, self._house.languages, deliveries),
            await addresses(
                work, {delivery.account for delivery in deliveries if delivery.account is not None}
            ),
        )
        calls = {
            delivery.id: self._call(delivery, contents.get(delivery.id), places) for delivery in deliveries
        }
        return {number: call for number, call in calls.items() if call is not None}

    def _call(self, delivery: Delivery, content: Content | None, places: _Places) -> Call | None:
        at = Reference.read(delivery.of) if delivery.of else None
        if isinstance(content, Said):
            content = _complete(content, delivery, places)
        match delivery.act, content, at:
            case Act.SEND, Said() as said, _:
                to = places.of(delivery)
                return None if to is None else SendCall(self._http, self._me, to, said, delivery)
            case Act.EVENT, Gathering() as gathering, _ if (home := places.home(delivery)) is not None:
                return EventCall(self._http, int(home.server), gathering)
            case _, _, Reference() as at:
                return self._acting_on(delivery, content, at)
            case _:
                return None

    def _acting_on(self, delivery: Delivery, content: Content | None, at: Reference) -> Call | None:
        match delivery.act, content:
            case Act.THREAD, Thread(name):
                return ThreadCall(self._http, at, name)
            case Act.EDIT, Thread(name):
                return RenameCall(self._http, at.channel, name)
            case Act.REPOST, Said(rests=False) as said:
                return RepostCall(self._http, self._me, at, said, delivery)
            case Act.EDIT | Act.REPOST, Said() as said:  # what rests is not posted anew under what came after
                return EditCall(self._http, at, said, delivery)
            case Act.EVENT_EDIT, Gathering() as gathering:
                return EventChange(self._http, at, gathering)
            case _:
                return self._without_content(delivery.act, at)

    def _without_content(self, act: Act, at: Reference) -> Call | None:
        match act:
            case Act.DELETE:
                return RemoveCall(self._http, at)
            case Act.PIN | Act.UNPIN:
                return PinCall(self._http, at, pinned=act is Act.PIN)
            case Act.ARCHIVE:
                return ArchiveCall(self._http, at.channel)
            case Act.EVENT_CANCEL:
                return EventChange(self._http, at, None)
            case _:
                return None


def _complete(said: Said, delivery: Delivery, places: _Places) -> Said:
    """With its small print, in the words of whoever reads it."""
    if delivery.id not in places.voices:
        return said
    return with_why(said, delivery, places.voices[delivery.id][0])
