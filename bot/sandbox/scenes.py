"""The worlds to begin with: a small one to live in, a large one to measure with."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from bot.sandbox.model import Channel, ChannelType, Guild, Member, Role, User
from bot.sandbox.permissions import EVERYONE, Permission

if TYPE_CHECKING:
    from bot.sandbox.world import World

LONG_AGO = datetime(2026, 1, 5, 9, tzinfo=UTC)

INSTALLER, FACILITATOR = 1_001, 1_002
GROUP, ARCHIVE, NEIGHBOURS = 2_001, 2_002, 2_003
LEARNING, HALL, DESK, NEIGHBOUR_TALK = 3_001, 3_002, 3_003, 3_004
HOSTS = 4_001

PEOPLE = (
    (INSTALLER, "Serverbeheerder", "Samenwerkingsverband", "beheert de server", "nl"),
    (FACILITATOR, "Begeleider", "Samenwerkingsverband", "begeleidt de leergroep", "nl"),
    (1_011, "Muziekdocent", "Muziekschool", "geeft les en leidt twee ensembles", "nl"),
    (1_012, "Koordirigent", "Muziekschool", "leidt een buurtkoor", "nl"),
    (1_013, "Museumeducator", "Stadsmuseum", "maakt rondleidingen voor scholen", "nl"),
    (1_014, "Conservator", "Stadsmuseum", "zorgt voor de collectie", "nl"),
    (1_015, "Theatermaker", "Wijktheater", "maakt voorstellingen met buurtbewoners", "nl"),
    (1_016, "Decorbouwer", "Wijktheater", "bouwt met vrijwilligers", "nl"),
    (1_017, "Bibliothecaris", "Bibliotheek", "ontvangt lezers en taalgroepen", "nl"),
    (1_018, "Cultuurcoach", "Basisschool", "verbindt school en kunst", "nl"),
    (1_019, "Guest teacher", "Basisschool", "teaches dance at three schools", "en-GB"),
)

BOT_PERMISSIONS = EVERYONE | int(
    Permission.MANAGE_MESSAGES
    | Permission.MANAGE_ROLES
    | Permission.MANAGE_THREADS
    | Permission.MANAGE_EVENTS
    | Permission.CREATE_EVENTS
    | Permission.PIN_MESSAGES
)

W = TypeVar("W", bound="World")


def small(world: W) -> W:
    for user_id, name, organisation, role, locale in PEOPLE:
        username = name.lower().replace(" ", ".")
        world.add_user(User(user_id, username, name, locale=locale, organisation=organisation, role=role))
    everyone = [person[0] for person in PEOPLE]
    group = _guild(world, GROUP, "Leren tussen huizen", INSTALLER, people=everyone, bot_role=4_002)
    hosts = Role(HOSTS, "Begeleiders", int(Permission.MANAGE_MESSAGES), position=1, mentionable=True)
    group.roles[HOSTS] = hosts
    group.members[FACILITATOR].roles.append(HOSTS)
    _channels(world, group, {LEARNING: "leergroep", HALL: "wandelgang", DESK: "mededelingen"})
    neighbours = _guild(world, NEIGHBOURS, "Buurtateliers", 1_015, people=everyone[1:7], bot_role=4_003)
    _channels(world, neighbours, {NEIGHBOUR_TALK: "atelier"})
    return world


def large(world: W, guilds: int, members: int) -> W:
    people = [world.add_user(User(10_000 + n, f"member{n}", f"Member {n}")) for n in range(members)]
    world.add_user(User(INSTALLER, "installer", "Installer"))
    for n in range(guilds):
        # Ids as far apart as real ones, so that they spread over shards.
        guild_id = (100_000 + n) << 22
        guild = _guild(
            world, guild_id, f"Server {n}", INSTALLER, people=(p.id for p in people), bot_role=guild_id + 1
        )
        _channels(world, guild, {guild_id + 2: "general", guild_id + 3: "group"})
    return world


def _guild(
    world: "World", guild_id: int, name: str, owner_id: int, *, people: Iterable[int], bot_role: int
) -> Guild:
    guild = Guild(guild_id, name, owner_id)
    guild.roles[guild_id] = Role(guild_id, "@everyone", EVERYONE)
    guild.roles[bot_role] = Role(
        bot_role, world.bot.name, BOT_PERMISSIONS, position=5, managed_by=world.bot.id
    )
    for user_id in dict.fromkeys([owner_id, *people]):
        guild.members[user_id] = Member(user_id, LONG_AGO)
    guild.members[world.bot.id] = Member(world.bot.id, LONG_AGO, roles=[bot_role])
    return world.add_guild(guild)


def _channels(world: "World", guild: Guild, names: dict[int, str]) -> None:
    for position, (channel_id, name) in enumerate(names.items()):
        world.add_channel(
            Channel(channel_id, ChannelType.TEXT, guild_id=guild.id, name=name, position=position)
        )
