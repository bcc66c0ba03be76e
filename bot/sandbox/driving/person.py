"""A member in a test: does what a person does in the chat, and tells what it sees."""

import io
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, cast

import aiohttp

from bot.sandbox.driving import filling
from bot.sandbox.driving.filling import File, Parcel
from bot.sandbox.driving.sight import Sight
from bot.sandbox.driving.texts import buttons, form_text, label_of, selects, text_of
from bot.sandbox.model import Json

PATIENCE = 12.0
PATIENCE_WITH_THINKING = 20.0
"""Whoever sees "thinking…" waits longer, for a deck to print for instance."""
"""A little longer than Discord gives a bot."""
LINK = 5


class NotPossible(AssertionError):
    """The client would not let the person do this; `answer` is the interface's refusal."""

    def __init__(self, answer: Json, transcript: str) -> None:
        super().__init__(f"{answer.get('message')} {answer.get('problems', '')}\n{transcript}")
        self.answer = answer
        self.problem = answer.get("problem")


class DidNotRespond(AssertionError):
    """The bot gave no answer within three seconds."""


class Person:
    def __init__(
        self, about: Json, http: aiohttp.ClientSession, everyone_caught_up: Callable[[], Awaitable[None]]
    ) -> None:
        self.id: str = about["id"]
        self.name: str = about["name"]
        self.sight = Sight(http, self.id)
        self._http = http
        self._everyone_caught_up = everyone_caught_up
        self._here: str | None = None

    def __repr__(self) -> str:
        return f"<{self.name}>"

    # Where

    @property
    def here(self) -> str:
        """The channel this person looks at: the first one, until they go elsewhere."""
        if self._here not in self.sight.channels:
            texts = [channel for channel in self.sight.channels.values() if channel["type"] in (0, 1)]
            self._here = texts[0]["id"]
        return str(self._here)

    def go(self, place: str) -> "Person":
        """To a channel or thread by name (`#` or not), or to direct messages (`@Name`)."""
        for channel_id in reversed(self.sight.channels):
            if self.sight.place_name(channel_id) in (place, f"#{place}"):
                self._here = channel_id
                return self
        seen = ", ".join(map(self.sight.place_name, self.sight.channels))
        raise AssertionError(f"{self.name} sees no {place}; only {seen}")

    # Saying

    async def says(self, text: str, *, files: Sequence[File] = (), reply_to: Json | None = None) -> Json:
        payload: Json = {"content": text}
        if reply_to:
            payload["reply_to"] = reply_to["id"]
        return await self.act("POST", f"/channels/{self.here}/messages", payload, files)

    async def upload(self, name: str, content: bytes, text: str = "") -> Json:
        return await self.says(text, files=[File(name, content)])

    async def edits(self, message: Json, text: str) -> Json:
        return await self.act("PATCH", _of(message), {"content": text})

    async def deletes(self, message: Json) -> None:
        await self.act("DELETE", _of(message))

    async def reacts(self, message: Json, emoji: str) -> None:
        await self.act("PUT", f"{_of(message)}/reactions/{emoji}")

    async def writes_to(self, someone: Any) -> "Person":
        """Opens the direct messages with someone (an id or a person) and goes there."""
        channel = await self.act("POST", "/direct", {"with": str(getattr(someone, "id", someone))})
        self._here = channel["id"]
        return self

    async def settles(self, **settings: Any) -> None:
        """Changes `locale`, `zone` or `direct_messages`."""
        await self.act("PATCH", "", settings)

    # Asking the bot

    async def slash(self, words: str, /, **options: Any) -> Json:
        name, *path = words.removeprefix("/").split()
        parcel = Parcel()
        payload = {
            "channel_id": self.here,
            "command_id": self._command(name, kind=1)["id"],
            "path": path,
            "options": {key: filling.meant(self.sight, value, parcel) for key, value in options.items()},
        }
        return await self._interact("command", payload, parcel)

    async def suggestions(self, words: str, focused: str, **options: Any) -> list[str]:
        """What the bot suggests while `focused` is being typed."""
        name, *path = words.removeprefix("/").split()
        payload = {
            "channel_id": self.here,
            "command_id": self._command(name, kind=1)["id"],
            "path": path,
            "options": options,
            "focused": focused,
        }
        answer = await self.act("POST", "/interactions/autocomplete", payload)
        return [choice["name"] for choice in answer["choices"]]

    async def menu(self, name: str, target: Any) -> Json:
        """A menu command on a message or on a person."""
        on_person = isinstance(target, Person)
        payload: Json = {
            "channel_id": self.here if on_person else target["channel_id"],
            "command_id": self._command(name, kind=2 if on_person else 3)["id"],
            "target_id": target.id if on_person else target["id"],
        }
        return await self._interact("menu", payload, Parcel())

    async def click(self, label: str, *, on: Json | None = None) -> Json:
        """The newest visible button with this label, or the one on a given message."""
        for message in [self.sight.messages[on["id"]]] if on else self.sight.newest_first():
            for button in buttons(message):
                if label_of(button) == label and button.get("style") != LINK:
                    return await self._use(message, button, [])
        raise AssertionError(self._told(f"{self.name} sees no button {label!r}; only {self._labels()}"))

    async def choose(self, name: str, values: Any, *, on: Json | None = None) -> Json:
        """In the newest visible list with this placeholder (or custom_id, or option)."""
        several = cast("list[Any]", values) if isinstance(values, list) else [values]
        for message in [self.sight.messages[on["id"]]] if on else self.sight.newest_first():
            for select in selects(message):
                if name in (select.get("placeholder"), select["custom_id"]):
                    return await self._use(message, select, several)
        raise AssertionError(self._told(f"{self.name} sees no list {name!r}"))

    async def submit(self, answers: Mapping[str, Any] | None = None, **more: Any) -> Json:
        """Sends the open form, fields by label (or its beginning) or custom_id; the rest stays as it stood."""
        modal = self.modal
        parcel = Parcel()
        values = filling.filled(self.sight, modal, {**(answers or {}), **more}, parcel)
        return await self._interact("modal", {"modal_id": modal["id"], "values": values}, parcel)

    async def closes_the_form(self) -> None:
        await self.act("DELETE", "/modal")

    # Seeing

    @property
    def modal(self) -> Json:
        if self.sight.modal is None:
            raise AssertionError(self._told(f"{self.name} has no form open"))
        return self.sight.modal

    @property
    def last_message(self) -> Json:
        newest = self.sight.newest_first()
        if not newest:
            raise AssertionError(self._told(f"{self.name} sees no message"))
        return newest[0]

    @property
    def last_text(self) -> str:
        return text_of(self.last_message)

    def messages_in(self, place: str) -> list[Json]:
        """Oldest first."""
        found = [
            m
            for m in self.sight.newest_first()
            if self.sight.place_name(m["channel_id"]) in (place, f"#{place}")
        ]
        return found[::-1]

    def sees(self, text: str) -> Json:
        """The newest message (or the open form) in which this can be read."""
        found = self.sight.find(text)
        if found:
            return found
        if self.sight.modal and text in form_text(self.sight.modal):
            return self.sight.modal
        raise AssertionError(self._told(f"{self.name} does not see {text!r}"))

    def does_not_see(self, text: str) -> None:
        if self.sight.find(text):
            raise AssertionError(self._told(f"{self.name} sees {text!r}"))

    async def waits_to_see(self, text: str, *, within: float = PATIENCE) -> Json:
        await self.sight.until(lambda: self.sight.find(text) is not None, within)
        return self.sees(text)

    def never_received(self, text: str) -> None:
        """Nothing that was ever sent to this person's client held this."""
        raw = json.dumps(text, ensure_ascii=False)[1:-1]
        if any(raw in told for told in self.sight.wire):
            raise AssertionError(self._told(f"{self.name} did receive {text!r}"))

    # How

    async def act(
        self, method: str, path: str, payload: Json | None = None, files: Sequence[File] = ()
    ) -> Json:
        """One call of the people interface; afterwards everyone's streams have caught up."""
        async with self._http.request(
            method, f"/people/{self.id}{path}", **_body(payload, files)
        ) as response:
            answer: Json = await response.json() if response.status != 204 else {}
            if response.status >= 400:
                raise NotPossible(answer, self._told(f"{self.name} cannot do this"))
        await self._everyone_caught_up()
        return answer

    async def _use(self, message: Json, component: Json, values: Sequence[Any]) -> Json:
        parcel = Parcel()
        payload = {
            "channel_id": message["channel_id"],
            "message_id": message["id"],
            "custom_id": component["custom_id"],
            "values": filling.chosen(self.sight, component, values, parcel),
        }
        return await self._interact("component", payload, parcel)

    async def _interact(self, kind: str, payload: Json, parcel: Parcel) -> Json:
        """Waits until the bot has answered, "thinking" not being an answer yet."""
        made = await self.act("POST", f"/interactions/{kind}", payload, parcel.files)
        known = self.sight.interactions

        def answered() -> bool:
            now = known.get(made["id"])
            return bool(now) and not (now["state"] == "thinking" and now["answer"] == "message")

        in_time = await self.sight.until(answered, PATIENCE)
        if not in_time and known.get(made["id"], made)["state"] == "thinking":
            in_time = await self.sight.until(answered, PATIENCE_WITH_THINKING)
        if not in_time:
            state = known.get(made["id"], made)["state"]
            raise DidNotRespond(self._told(f"The bot is still {state} after what {self.name} did"))
        if known[made["id"]]["state"] == "failed":
            raise DidNotRespond(self._told(f"The bot did not respond to {self.name}"))
        await self._everyone_caught_up()
        return known[made["id"]]

    def _command(self, name: str, *, kind: int) -> Json:
        home = self.sight.channels[self.here].get("server_id")
        server = next((server for server in self.sight.state["servers"] if server["id"] == home), None)
        offered: list[Json] = server["commands"] if server else self.sight.state["commands"]
        for command in offered:
            if command["type"] == kind and name in (command["name"], command["default_name"]):
                return command
        listed = ", ".join(command["name"] for command in offered) or "none"
        raise AssertionError(f"{self.name} sees no command {name!r} here; only {listed}")

    def _labels(self) -> str:
        seen = [label_of(button) for message in self.sight.newest_first() for button in buttons(message)]
        return ", ".join(repr(label) for label in seen) or "none"

    def _told(self, what: str) -> str:
        return f"{what}\nWhat {self.name} saw:\n{self.sight.transcript()}"


def _of(message: Json) -> str:
    return f"/channels/{message['channel_id']}/messages/{message['id']}"


def _body(payload: Json | None, files: Sequence[File]) -> dict[str, Any]:
    if not files:
        return {} if payload is None else {"json": payload}
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("payload_json", json.dumps(payload), content_type="application/json")
    for number, file in enumerate(files):
        content = io.BytesIO(file.content)  # aiohttp warns of large ones that are not streamed
        form.add_field(f"files[{number}]", content, filename=file.name, content_type=file.content_type)
    return {"data": form}
