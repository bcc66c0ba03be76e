// What every frame of the stream changes in a session.

const TYPING_FADES = 10_000;

export function apply(session, t, d) {
  FRAMES[t]?.(session, d);
}

const FRAMES = {
  hello: () => {},
  message_create(session, message) {
    stopTyping(session, message.channel_id, message.author.id);
    const channel = session.channels.get(message.channel_id);
    if (channel && !(message.flags & 64)) channel.last_message_id = message.id;
    session.logs.get(message.channel_id)?.hear("put", message);
  },
  message_update: (session, message) => session.logs.get(message.channel_id)?.hear("edit", message),
  message_delete: (session, { channel_id, ids }) => session.logs.get(channel_id)?.hear("remove", ids),
  reaction_add: (session, d) => react(session, d, true),
  reaction_remove: (session, d) => react(session, d, false),
  channel_create: putChannel,
  channel_update: putChannel,
  channel_delete(session, { id }) {
    session.channels.delete(id);
    session.logs.delete(id);
    session.tell("places");
  },
  pins_update: (session, { channel_id }) => session.tell("pins", channel_id),
  unread(session, { channel_id, ...unread }) {
    const channel = session.channels.get(channel_id);
    if (channel) channel.unread = unread;
    session.tell("places");
  },
  typing(session, { channel_id, user_id }) {
    if (user_id === session.me.id) return;
    const key = `${channel_id}/${user_id}`;
    clearTimeout(session.typing.get(key));
    session.typing.set(
      key,
      setTimeout(() => stopTyping(session, channel_id, user_id), TYPING_FADES),
    );
    session.tell("typing", channel_id);
  },
  interaction: (session, interaction) => session.settle(interaction),
  modal_open: (session, modal) => session.setModal(modal),
  modal_close(session, { id }) {
    if (session.modal?.id === id) session.setModal(null);
  },
  server_create: putServer,
  server_update: putServer,
  server_delete(session, { id }) {
    session.servers.delete(id);
    for (const channel of session.channelsOf(id)) session.channels.delete(channel.id);
    session.tell("places");
  },
  member_update(session, { server_id, member }) {
    const members = session.servers.get(server_id)?.members;
    if (!members) return;
    const at = members.findIndex((each) => each.id === member.id);
    members.splice(at < 0 ? members.length : at, at < 0 ? 0 : 1, member);
    session.tell("members", server_id);
  },
  member_leave(session, { server_id, id }) {
    const server = session.servers.get(server_id);
    if (server) server.members = server.members.filter((member) => member.id !== id);
    session.tell("members", server_id);
  },
  event_create: putEvent,
  event_update: putEvent,
  event_delete(session, { server_id, id }) {
    const server = session.servers.get(server_id);
    if (server) server.events = server.events.filter((event) => event.id !== id);
    session.tell("events");
  },
  commands_update(session, { servers, commands }) {
    for (const [id, list] of Object.entries(servers)) {
      const server = session.servers.get(id);
      if (server) server.commands = list;
    }
    session.commands = commands;
    session.tell("commands");
  },
  person_update(session, person) {
    session.people.set(person.id, person);
    if (person.id !== session.me.id) return;
    const spoke = session.locale;
    session.me = person;
    session.speak();
    session.tell(spoke === session.locale ? "me" : "language");
  },
  bot(session, bot) {
    session.bot = bot;
    session.tell("bot");
  },
  clock: (session, clock) => session.setClock(clock),
  reset: (session) => session.tell("reset"),
};

function react(session, { channel_id, message_id, user_id, emoji, count }, added) {
  const log = session.logs.get(channel_id);
  const message = log?.find(message_id);
  if (!message) return;
  const same = (each) => each.emoji.name === emoji.name && each.emoji.id === emoji.id;
  const old = (message.reactions ?? []).find(same);
  const me = user_id === session.me.id ? added : (old?.me ?? false);
  const fresh = { ...old, emoji, count, me };
  const reactions = old
    ? message.reactions.map((each) => (each === old ? fresh : each))
    : [...(message.reactions ?? []), fresh];
  log.hear("edit", { ...message, reactions: reactions.filter((each) => each.count > 0) });
}

function stopTyping(session, channelId, userId) {
  const key = `${channelId}/${userId}`;
  clearTimeout(session.typing.get(key));
  if (session.typing.delete(key)) session.tell("typing", channelId);
}

function putChannel(session, channel) {
  session.channels.set(channel.id, channel);
  session.tell("places");
}

function putServer(session, server) {
  const known = session.servers.get(server.id) ?? { channels: [], commands: [], events: [], members: [] };
  session.servers.set(server.id, { ...known, ...server });
  for (const channel of server.channels ?? []) session.channels.set(channel.id, channel);
  session.tell("places");
  session.tell("members", server.id);
}

function putEvent(session, { server_id, event }) {
  const server = session.servers.get(server_id);
  if (!server) return;
  server.events = [...server.events.filter((each) => each.id !== event.id), event];
  session.tell("events");
}
