// Where one can be: the servers at the far left, and the channels, threads and direct messages beside them.

import { h, icon, redraw } from "../core/dom.js";
import { order } from "../core/ids.js";
import { avatar, initials, nameView } from "../core/people.js";
import { showEvents } from "../dialogs/events.js";

const TEXT = 0;
const CATEGORY = 4;

export function railView(session) {
  const rail = h("nav", { class: "rail" });
  const draw = () => {
    rail.setAttribute("aria-label", session.say("servers"));
    redraw(
      rail,
      directLink(session),
      [...session.servers.values()].map((server) => serverLink(session, server)),
    );
  };
  for (const topic of ["loaded", "places", "where"]) session.on(topic, draw);
  draw();
  return rail;
}

const unreadIn = (channels) => ({
  count: channels.reduce((sum, channel) => sum + (channel.unread?.count ?? 0), 0),
  mentions: channels.reduce((sum, channel) => sum + (channel.unread?.mentions ?? 0), 0),
});

function railLink(session, { href, name, here, unread, face, key }) {
  const told = unread.count ? `, ${session.say("unread", unread)}` : "";
  const attributes = {
    href,
    class: "rail-link",
    title: name,
    "aria-label": name + told,
    "aria-current": here ? "page" : null,
    data: { key },
  };
  return h(
    "a",
    attributes,
    face,
    unread.count > 0 && h("i", { class: "dot" }),
    unread.mentions > 0 && h("b", { class: "count" }, String(unread.mentions)),
  );
}

function directLink(session) {
  const channels = session.direct();
  return railLink(session, {
    href: "#/direct",
    name: session.say("direct"),
    here: session.where.serverId === null,
    unread: unreadIn(channels),
    face: icon("talk"),
    key: "rail-direct",
  });
}

function serverLink(session, server) {
  return railLink(session, {
    href: `#/${server.id}`,
    name: server.name,
    here: session.where.serverId === server.id,
    unread: unreadIn(session.channelsOf(server.id)),
    face: h("span", {}, initials(server.name)),
    key: `rail-${server.id}`,
  });
}

export function placesView(session) {
  const list = h("nav", { class: "places" });
  const draw = () => {
    const server = session.server();
    list.setAttribute("aria-label", session.say(server ? "channels" : "direct"));
    redraw(list, server ? serverPlaces(session, server) : directPlaces(session));
  };
  for (const topic of ["loaded", "places", "where", "events"]) session.on(topic, draw);
  draw();
  return list;
}

function serverPlaces(session, server) {
  const channels = session.channelsOf(server.id);
  const rows = channels.filter((channel) => !channel.thread && channel.type !== CATEGORY);
  rows.sort((one, other) => one.position - other.position || order(one.id, other.id));
  const events = server.events.length;
  const open = () => showEvents(session);
  return [
    h("h2", { class: "places-title" }, nameView(server.name)),
    h(
      "button",
      { type: "button", class: "place", data: { key: "events" }, on: { click: open } },
      icon("calendar"),
      h("span", {}, session.say("events")),
      events > 0 && h("small", {}, String(events)),
    ),
    h("hr"),
    h(
      "ul",
      {},
      rows.map((channel) => channelRow(session, channel, threadsOf(channels, channel))),
    ),
  ];
}

const threadsOf = (channels, parent) =>
  channels
    .filter((channel) => channel.thread && channel.parent_id === parent.id && !channel.thread.archived)
    .sort((one, other) => order(other.id, one.id));

function channelRow(session, channel, threads) {
  const inner =
    threads.length > 0 &&
    h(
      "ul",
      { class: "place-threads" },
      threads.map((thread) => h("li", {}, placeLink(session, thread, "thread"))),
    );
  return h("li", {}, placeLink(session, channel, channel.type === TEXT ? "hash" : "talk"), inner);
}

const unreadText = (session, { count, mentions }) =>
  [session.say("unread", { count }), mentions > 0 && session.say("mentions", { count: mentions })]
    .filter(Boolean)
    .join(", ");

function placeLink(session, channel, sign) {
  const { count = 0, mentions = 0 } = channel.unread ?? {};
  const here = session.where.channelId === channel.id;
  const attributes = {
    href: `#/${channel.server_id}/${channel.id}`,
    class: count ? "place unread" : "place",
    "aria-current": here ? "page" : null,
    data: { key: `place-${channel.id}` },
  };
  return h(
    "a",
    attributes,
    icon(sign),
    nameView(channel.name),
    count > 0 && h("span", { class: "unseen" }, unreadText(session, { count, mentions })),
    mentions > 0 && h("b", { class: "count", "aria-hidden": "true" }, String(mentions)),
  );
}

function directPlaces(session) {
  const rows = session
    .direct()
    .sort((one, other) => order(other.last_message_id ?? other.id, one.last_message_id ?? one.id));
  return [
    h("h2", { class: "places-title" }, session.say("direct")),
    h(
      "ul",
      {},
      rows.map((channel) => h("li", {}, directRow(session, channel))),
    ),
  ];
}

function directRow(session, channel) {
  const { id, name, bot } = channel.recipient;
  const { count = 0 } = channel.unread ?? {};
  const attributes = {
    href: `#/direct/${channel.id}`,
    class: count ? "place unread" : "place",
    "aria-current": session.where.channelId === channel.id ? "page" : null,
    data: { key: `place-${channel.id}` },
  };
  return h(
    "a",
    attributes,
    avatar(id, name, { bot }),
    nameView(name),
    count > 0 && h("b", { class: "count" }, String(count)),
  );
}
