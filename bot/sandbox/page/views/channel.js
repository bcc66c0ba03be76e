// The head of a conversation: its name and topic, its pins, its threads, and who is there.

import { h, icon, iconButton, redraw } from "../core/dom.js";
import { nameView } from "../core/people.js";
import { popover } from "../core/popover.js";
import { messageView } from "../message/message.js";

const TEXT = 0;

export function channelHead(session, { toggleList, toggleMembers }) {
  const head = h("header", { class: "channel-head" });
  const draw = () => redraw(head, parts(session, { toggleList, toggleMembers }));
  for (const topic of ["loaded", "places", "where"]) session.on(topic, draw);
  draw();
  return head;
}

function parts(session, { toggleList, toggleMembers }) {
  const { channel } = session;
  const list = iconButton("menu", session.say("open-list"), toggleList, {
    class: "icon-button only-narrow",
    data: { key: "list" },
  });
  if (!channel) return [list];
  const parent = channel.thread && session.channels.get(channel.parent_id);
  const sign = channel.recipient ? "talk" : channel.thread ? "thread" : "hash";
  return [
    list,
    parent && h("a", { href: `#/${channel.server_id}/${parent.id}`, class: "parent" }, `#${parent.name}`),
    h("h1", {}, icon(sign), nameView(channel.recipient?.name ?? channel.name)),
    channel.topic && h("p", { class: "topic", dir: "auto", title: channel.topic }, channel.topic),
    h("div", { class: "head-tools" }, tools(session, channel, toggleMembers)),
  ];
}

function tools(session, channel, toggleMembers) {
  const pins = iconButton(
    "pin",
    session.say("pins"),
    (event) => showPins(session, channel, event.currentTarget),
    { data: { key: "pins" } },
  );
  const threads = iconButton(
    "thread",
    session.say("archived-threads"),
    (event) => showThreads(session, channel, event.currentTarget),
    { data: { key: "threads" } },
  );
  const members = iconButton("people", session.say("people"), toggleMembers, { data: { key: "people" } });
  return [
    channel.thread && followButton(session, channel),
    pins,
    channel.type === TEXT && threads,
    channel.server_id && members,
  ];
}

function followButton(session, channel) {
  const { joined } = channel.thread;
  const toggle = () => session.attempt(joined ? "DELETE" : "PUT", `/channels/${channel.id}/joined`);
  return h(
    "button",
    { type: "button", class: "text-button", data: { key: "follow" }, on: { click: toggle } },
    session.say(joined ? "leave-thread" : "join-thread"),
  );
}

async function showPins(session, channel, anchor) {
  const found = await session.attempt("GET", `/channels/${channel.id}/pins`);
  if (!found) return;
  const rows = found.messages.map((message) =>
    h(
      "li",
      {},
      h("ul", { class: "quoted", inert: true }, messageView(session, message)),
      h(
        "button",
        { type: "button", class: "text-button", on: { click: () => jump(session, message.id, close) } },
        session.say("jump"),
      ),
    ),
  );
  const content = rows.length
    ? h("ul", { class: "panel" }, rows)
    : h("p", { class: "none" }, session.say("no-pins"));
  const close = popover(anchor, content, { label: session.say("pins") });
}

function jump(session, id, close) {
  close();
  session.tell("jump", id);
}

async function showThreads(session, channel, anchor) {
  const found = await session.attempt("GET", `/channels/${channel.id}/threads`);
  if (!found) return;
  for (const thread of found.threads) session.channels.set(thread.id, thread);
  const rows = found.threads.map((thread) =>
    h(
      "li",
      {},
      h(
        "a",
        { class: "place", href: `#/${thread.server_id}/${thread.id}`, on: { click: () => close() } },
        icon("thread"),
        nameView(thread.name),
        thread.thread.archived && h("small", {}, session.say("archived")),
      ),
    ),
  );
  const content = rows.length
    ? h("ul", { class: "panel" }, rows)
    : h("p", { class: "none" }, session.say("no-threads"));
  const close = popover(anchor, content, { label: session.say("archived-threads") });
}
