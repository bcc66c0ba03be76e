"""The person's state, kept up to date by the frames of their stream."""

from collections.abc import Callable

from bot.sandbox.model import Json

Seen = dict[str, Json]


class Place:
    """Works on the `state` that the people interface gave."""

    def __init__(self, state: Json) -> None:
        self.state = state
        self._ways: dict[str, Callable[[Json], None]] = {
            "channel_create": self._channel,
            "channel_update": self._channel,
            "channel_delete": self._channel_gone,
            "server_update": lambda data: self._server(data["id"]).update(data),
            "server_delete": self._server_gone,
            "commands_update": self._commands,
            "event_create": self._event,
            "event_update": self._event,
            "event_delete": self._event,
            "person_update": self._person,
            "member_update": self._member,
            "member_leave": self._member,
            "bot": lambda data: self.state.update(bot=data),
            "modal_open": lambda data: self.state.update(modal=data),
            "modal_close": lambda _data: self.state.update(modal=None),
        }

    @property
    def channels(self) -> Seen:
        inside = [channel for server in self.state["servers"] for channel in server["channels"]]
        return {channel["id"]: channel for channel in (*inside, *self.state["direct"])}

    def apply(self, name: str, data: Json) -> None:
        way = self._ways.get(name)
        if way:
            way(data)

    def _server(self, server_id: str) -> Json:
        return next(server for server in self.state["servers"] if server["id"] == server_id)

    def _home(self, data: Json) -> list[Json]:
        return self._server(data["server_id"])["channels"] if data["server_id"] else self.state["direct"]

    def _channel(self, data: Json) -> None:
        _replace(self._home(data), data["id"], data)

    def _channel_gone(self, data: Json) -> None:
        _replace(self._home(data), data["id"], None)

    def _server_gone(self, data: Json) -> None:
        _replace(self.state["servers"], data["id"], None)

    def _commands(self, data: Json) -> None:
        self.state["commands"] = data["commands"]
        for server_id, commands in data["servers"].items():
            self._server(server_id)["commands"] = commands

    def _event(self, data: Json) -> None:
        event = data.get("event")
        _replace(self._server(data["server_id"])["events"], event["id"] if event else data["id"], event)

    def _member(self, data: Json) -> None:
        member = data.get("member")
        _replace(self._server(data["server_id"])["members"], member["id"] if member else data["id"], member)

    def _person(self, data: Json) -> None:
        if data["id"] == self.state["me"]["id"]:
            self.state["me"] = data


def _replace(things: list[Json], thing_id: str, new: Json | None) -> None:
    """In its old place, or at the end."""
    position = next((index for index, thing in enumerate(things) if thing["id"] == thing_id), len(things))
    things[position : position + 1] = [new] if new else []


def _message(messages: Seen, data: Json) -> None:
    messages[data["id"]] = data


def _deleted(messages: Seen, data: Json) -> None:
    for message_id in data["ids"]:
        messages.pop(message_id, None)


def _reaction(messages: Seen, data: Json) -> None:
    message = messages.get(data["message_id"])
    if message:
        rest = [each for each in message["reactions"] if each["emoji"] != data["emoji"]]
        now = [{"emoji": data["emoji"], "count": data["count"]}] if data["count"] else []
        message["reactions"] = rest + now


MESSAGES: dict[str, Callable[[Seen, Json], None]] = {
    "message_create": _message,
    "message_update": _message,
    "message_delete": _deleted,
    "reaction_add": _reaction,
    "reaction_remove": _reaction,
}
