"""What people do with the bot: commands, menus, components and forms, checked as Discord's client checks them."""

from typing import Any, cast

from bot.sandbox.acts.drafts import Upload, every_component, stored_upload
from bot.sandbox.interactions.life import Origin, make
from bot.sandbox.interactions.model import Interaction, Kind, Modal
from bot.sandbox.interactions.payloads import metadata_json
from bot.sandbox.interactions.resolve import AS_SELECT, Resolver
from bot.sandbox.model import Channel, Json
from bot.sandbox.people.commands import localised, usable_command
from bot.sandbox.people.refusals import NotPossible, gone, refuse_fields
from bot.sandbox.people.visit import Visit, file_number
from bot.sandbox.permissions import Permission
from bot.sandbox.rules.entered import Problem, how_many
from bot.sandbox.rules.matching import Matched, match
from bot.sandbox.rules.modals import check_submit

BUTTON, STRING_SELECT, TEXT_INPUT, TEXT, LABEL, ROW = 2, 3, 4, 10, 18, 1
FILE_UPLOAD, RADIO, CHECKBOXES, CHECKBOX = 19, 21, 22, 23
LINK = 5
ATTACHMENT = 11


def command(visit: Visit) -> Interaction:
    channel, registered = _command(visit, slash=True)
    matched = match(registered, _path(visit), visit.mapping("options"))
    refuse_fields(matched.problems)
    data = _command_data(visit, channel, registered, matched)
    origin = Origin(metadata={"command_type": registered["type"], "name": _full_name(registered, matched)})
    return make(visit.core, Kind.COMMAND, visit.me.id, channel, data=data, origin=origin)


async def autocomplete(visit: Visit) -> Json:
    """Waits for the bot's choices, as the client's picker does."""
    channel, registered = _command(visit, slash=True)
    focused = str(visit.payload.get("focused", ""))
    matched = match(registered, _path(visit), visit.mapping("options"), focused=focused)
    refuse_fields(matched.problems)
    data = {**_named(registered), "options": matched.options}
    kind = next((option["type"] for option in _leaves(matched.options) if option.get("focused")), 3)
    origin = Origin(focused_type=kind)
    interaction = make(visit.core, Kind.AUTOCOMPLETE, visit.me.id, channel, data=data, origin=origin)
    await interaction.first_answer(visit.core.tempo.first_answer)
    if interaction.choices is None:
        raise NotPossible(504, "did_not_respond", "The bot gave no choices.")
    return {"choices": [localised(choice, visit.me.locale) for choice in interaction.choices]}


def menu(visit: Visit) -> Interaction:
    channel, registered = _command(visit, slash=False)
    target = visit.id_in_body("target_id")
    resolver = Resolver(visit.core, channel, visit.me.id)
    metadata: Json = {"command_type": registered["type"], "name": registered["name"]}
    if registered["type"] == 3:
        resolver.message(visit.message(channel, target))
        metadata["target_message_id"] = str(target)
    elif resolver.add(AS_SELECT[6], [str(target)]):
        raise gone("This person")
    data = {**_named(registered), "target_id": str(target), **resolver.data}
    return make(visit.core, Kind.COMMAND, visit.me.id, channel, data=data, origin=Origin(metadata=metadata))


def component(visit: Visit) -> Interaction:
    channel = visit.channel(visit.id_in_body("channel_id"))
    message = visit.message(channel, visit.id_in_body("message_id"))
    custom_id = str(visit.payload.get("custom_id", ""))
    used = next((c for c in every_component(message.components) if c.get("custom_id") == custom_id), None)
    if used is None:
        raise gone("This button or list")
    if used.get("disabled"):
        raise NotPossible(422, "disabled", "This is switched off.")
    data: Json = {"custom_id": custom_id, "component_type": used["type"], "id": used.get("id", 0)}
    if used["type"] != BUTTON:
        data |= _chosen(visit, channel, used)
    origin = Origin(message.id, {"interacted_message_id": str(message.id)})
    return make(visit.core, Kind.COMPONENT, visit.me.id, channel, data=data, origin=origin)


def modal(visit: Visit) -> Interaction:
    shown = visit.core.interactions.modals.get(visit.me.id)
    if shown is None or shown.id != visit.id_in_body("modal_id"):
        raise gone("This form")
    channel = visit.channel(shown.channel_id)
    values = visit.mapping("values")
    refuse_fields(check_submit(shown.data, values))
    resolver = Resolver(visit.core, channel, visit.me.id)
    parts = [_answered(visit, channel, resolver, part, values) for part in shown.data["components"]]
    data = {"custom_id": shown.data["custom_id"], "components": parts, **resolver.data}
    interaction = make(visit.core, Kind.MODAL, visit.me.id, channel, data=data, origin=_cause(visit, shown))
    interaction.submits = shown
    return interaction


def _cause(visit: Visit, shown: Modal) -> Origin:
    """A form that a component opened may update that component's message."""
    caused_by = visit.core.interactions.get(shown.interaction_id)
    metadata: Json = {}
    if caused_by:
        metadata["triggering_interaction_metadata"] = metadata_json(visit.core, caused_by)
    return Origin(shown.message_id, metadata)


def _command(visit: Visit, *, slash: bool) -> tuple[Channel, Json]:
    channel = visit.channel(visit.id_in_body("channel_id"))
    visit.need(channel, Permission.USE_APPLICATION_COMMANDS)
    found = usable_command(visit.core, visit.me, channel, visit.id_in_body("command_id"))
    if found is None or (found["type"] == 1) != slash:
        raise gone("This command")
    return channel, found


def _path(visit: Visit) -> list[str]:
    return [str(step) for step in visit.listed("path")]


def _named(registered: Json) -> Json:
    named = {key: registered[key] for key in ("id", "name", "type")}
    if registered.get("guild_id"):
        named["guild_id"] = registered["guild_id"]
    return named


def _command_data(visit: Visit, channel: Channel, registered: Json, matched: Matched) -> Json:
    resolver = Resolver(visit.core, channel, visit.me.id)
    for option in _leaves(matched.options):
        if option["type"] == ATTACHMENT:
            upload = _upload(visit, option["value"])
            attachment = stored_upload(visit.core, channel, upload, ephemeral=True)
            resolver.attachment(attachment)
            option["value"] = str(attachment.id)
        elif option["type"] in AS_SELECT and resolver.add(AS_SELECT[option["type"]], [option["value"]]):
            refuse_fields([Problem(f"options.{option['name']}", "not_here", "This is not known here.")])
    data = {**_named(registered), **resolver.data}
    return {**data, "options": matched.options} if matched.options else data


def _full_name(registered: Json, matched: Matched) -> str:
    names = [str(registered["name"])]
    options: list[Json] = matched.options
    while options and options[0]["type"] in (1, 2):
        names.append(options[0]["name"])
        options = cast("list[Json]", options[0].get("options", []))
    return " ".join(names)


def _leaves(options: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The options that hold a value, below group and subcommand."""
    while options and options[0]["type"] in (1, 2):
        options = options[0].get("options") or []
    return options


def _chosen(visit: Visit, channel: Channel, select: Json) -> Json:
    values = [str(value) for value in visit.listed("values")]
    least, most = select.get("min_values"), select.get("max_values")
    problems = how_many("values", len(values), 1 if least is None else least, 1 if most is None else most)
    problems += _not_offered(select, values)
    resolver = Resolver(visit.core, channel, visit.me.id)
    if select["type"] != STRING_SELECT:
        missing = resolver.add(select["type"], values)
        problems += [Problem("values", "not_here", f"{value} is not known here.") for value in missing]
    refuse_fields(problems)
    return {"values": values, **resolver.data}


def _not_offered(select: Json, values: list[str]) -> list[Problem]:
    if select["type"] != STRING_SELECT:
        return []
    offered = {option["value"] for option in select["options"]}
    return [
        Problem("values", "not_a_choice", f"{value} is no choice.")
        for value in values
        if value not in offered
    ]


def _answered(visit: Visit, channel: Channel, resolver: Resolver, part: Json, values: Json) -> Json:
    """One part of the form as Discord sends it back, filled."""
    kind = part["type"]
    if kind == TEXT:
        return {"type": TEXT, "id": part["id"]}
    if kind == ROW:
        inner = [_field(visit, channel, resolver, each, values) for each in part["components"]]
        return {"type": ROW, "id": part["id"], "components": inner}
    return {
        "type": LABEL,
        "id": part["id"],
        "component": _field(visit, channel, resolver, part["component"], values),
    }


def _field(visit: Visit, channel: Channel, resolver: Resolver, field: Json, values: Json) -> Json:
    kind, value = field["type"], values.get(field["custom_id"])
    answer: Json = {"type": kind, "id": field["id"], "custom_id": field["custom_id"]}
    if kind == TEXT_INPUT:
        return {**answer, "value": value or ""}
    if kind == CHECKBOX:
        return {**answer, "value": bool(value)}
    if kind == RADIO:
        return {**answer, "value": (value[0] if isinstance(value, list) else value) or None}
    listed = _as_list(value)
    if kind == FILE_UPLOAD:
        stored = [stored_upload(visit.core, channel, _upload(visit, each), ephemeral=True) for each in listed]
        for attachment in stored:
            resolver.attachment(attachment)
        listed = [str(attachment.id) for attachment in stored]
    elif kind not in (STRING_SELECT, CHECKBOXES):
        missing = resolver.add(kind, listed)
        refuse_fields(
            [Problem(field["custom_id"], "not_here", f"{each} is not known here.") for each in missing]
        )
    return {**answer, "values": listed}


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def _upload(visit: Visit, value: Any) -> Upload:
    number = file_number(value)
    upload = visit.uploads.get(number) if number is not None else None
    if upload is None:
        raise NotPossible(422, "required", "The file did not come along.")
    return upload
