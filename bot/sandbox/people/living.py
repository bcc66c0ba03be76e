"""What people do besides talking: settings, threads, direct messages, servers, events."""

from zoneinfo import available_timezones

from bot.sandbox.acts import members, threads
from bot.sandbox.acts.direct import direct_channel, show_direct
from bot.sandbox.events import InterestChanged, PersonChanged
from bot.sandbox.model import ChannelType, Guild, Json, Thread
from bot.sandbox.people.refusals import NotPossible, gone, refuse_fields
from bot.sandbox.people.views import channel_view, person_view
from bot.sandbox.people.visit import Visit, sees
from bot.sandbox.permissions import Permission
from bot.sandbox.rules.entered import Problem
from bot.sandbox.rules.options import LOCALES


def settings(visit: Visit) -> Json:
    locale = visit.payload.get("locale", visit.me.locale)
    if locale not in LOCALES:
        refuse_fields([Problem("locale", "not_a_choice", "Discord does not speak this language.")])
    visit.me.locale = locale
    zone = str(visit.payload.get("zone", visit.me.zone))
    if zone not in available_timezones():
        refuse_fields([Problem("zone", "not_a_choice", "There is no such time zone.")])
    visit.me.zone = zone
    visit.me.direct_messages = bool(visit.payload.get("direct_messages", visit.me.direct_messages))
    visit.core.publish(PersonChanged(visit.me))
    return person_view(visit.me)


def threads_of(visit: Visit) -> Json:
    channel, core = visit.channel(), visit.core
    guild = core.guild_of(channel)
    found = [each for each in guild.threads if each.parent_id == channel.id] if guild else []
    return {
        "threads": [channel_view(core, each, visit.me) for each in found if sees(core, each, visit.me.id)]
    }


def open_thread(visit: Visit) -> Json:
    parent = visit.channel()
    name = str(visit.payload.get("name") or "")
    if not 1 <= len(name.strip()) <= 100:
        refuse_fields([Problem("name", "required", "Must be between 1 and 100 in length.")])
    visit.need(parent, Permission.CREATE_PUBLIC_THREADS)
    if visit.payload.get("message_id"):
        message = visit.message(parent, visit.id_in_body("message_id"))
        channel = threads.open_on_message(visit.core, parent, message, visit.me.id, {"name": name})
    else:
        channel = threads.open_bare(
            visit.core, parent, visit.me.id, {"name": name}, ChannelType.PUBLIC_THREAD
        )
    return channel_view(visit.core, channel, visit.me)


def join_thread(visit: Visit) -> None:
    channel = visit.channel()
    threads.join(visit.core, channel, _thread(channel.thread), visit.me.id)


def leave_thread(visit: Visit) -> None:
    channel = visit.channel()
    threads.leave(visit.core, channel, _thread(channel.thread), visit.me.id)


def open_direct(visit: Visit) -> Json:
    other = visit.core.world.users.get(visit.id_in_body("with"))
    if other is None or other.id == visit.me.id:
        raise gone("This person")
    if not visit.core.world.share_guild(visit.me.id, other.id):
        raise NotPossible(403, "no_access", "You share no server.")
    channel = direct_channel(visit.core, visit.me.id, other.id)
    show_direct(visit.core, channel, visit.me.id)
    return channel_view(visit.core, channel, visit.me)


def hide_direct(visit: Visit) -> None:
    channel = visit.channel()
    if channel.guild_id is None:
        channel.hidden_for.add(visit.me.id)


def join_server(visit: Visit) -> None:
    guild = visit.core.world.guilds.get(visit.number("server"))
    if guild is None:
        raise gone("This server")
    members.join(visit.core, guild, visit.me.id)


def leave_server(visit: Visit) -> None:
    guild = visit.server()
    if guild.owner_id == visit.me.id:
        raise NotPossible(403, "no_access", "The owner cannot leave.")
    members.leave(visit.core, guild, visit.me.id)


def interested(visit: Visit) -> None:
    _interest(visit, visit.server(), wanted=True)


def not_interested(visit: Visit) -> None:
    _interest(visit, visit.server(), wanted=False)


def _interest(visit: Visit, guild: Guild, *, wanted: bool) -> None:
    event = guild.events.get(visit.number("event"))
    if event is None:
        raise gone("This event")
    if (visit.me.id in event.interested) == wanted:
        return
    (event.interested.add if wanted else event.interested.discard)(visit.me.id)
    visit.core.publish(InterestChanged(guild, event, visit.me.id, wanted))


def _thread(thread: Thread | None) -> Thread:
    if thread is None:
        raise NotPossible(422, "wrong_type", "This is no thread.")
    return thread
