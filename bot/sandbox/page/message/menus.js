// What one can do with a message or a person: our own acts, and those that the bot offers.

import { h } from "../core/dom.js";
import { avatar, nameView } from "../core/people.js";
import { menu, popover } from "../core/popover.js";
import { ask, askText } from "../dialogs/ask.js";
import { excerptOf } from "./excerpt.js";

const ON_PERSON = 2;
const ON_MESSAGE = 3;
const EPHEMERAL = 1 << 6;
const TEXT_CHANNEL = 0;

/** Runs a menu command of the bot on a message or person. */
async function runMenu(session, command, targetId) {
  const body = { channel_id: session.where.channelId, command_id: command.id, target_id: targetId };
  try {
    const { settled } = await session.interact("menu", body);
    const { state } = await settled;
    if (state === "failed") session.notice(session.say("no-answer", { bot: session.bot.name }));
  } catch (refused) {
    session.notice(refused.problem ? refused.message : session.say("lost"));
  }
}

const offered = (session, type, targetId) =>
  session
    .commandsHere()
    .filter((command) => command.type === type)
    .map((command) => ({ label: command.name, tone: "app", act: () => runMenu(session, command, targetId) }));

export function messageMenu(session, message, anchor) {
  const path = `/channels/${message.channel_id}/messages/${message.id}`;
  const ephemeral = Boolean(message.flags & EPHEMERAL);
  const say = session.say;
  const apps = ephemeral ? [] : offered(session, ON_MESSAGE, message.id);
  const remove = async () => {
    const sure = ephemeral || (await ask(session, say("delete"), excerptOf(session, message)));
    if (sure) session.attempt("DELETE", path);
  };
  menu(
    anchor,
    say("more"),
    [
      !ephemeral && { label: say("reply"), act: () => session.tell("reply", message) },
      message.mine && { label: say("edit"), act: () => session.tell("edit", message) },
      mayStartThread(session, message) && {
        label: say("start-thread"),
        act: () => startThread(session, message),
      },
      message.content && { label: say("copy"), act: () => navigator.clipboard?.writeText(message.content) },
      (message.mine || ephemeral) && {
        label: say(ephemeral ? "dismiss" : "delete"),
        act: remove,
        tone: "danger",
      },
      ...(apps.length ? [null, ...apps] : []),
    ].filter((entry) => entry !== false && entry !== undefined && entry !== ""),
  );
}

const mayStartThread = (session, message) =>
  session.channel?.type === TEXT_CHANNEL && !message.thread && !(message.flags & EPHEMERAL);

async function startThread(session, message) {
  const name = await askText(session, session.say("start-thread"), session.say("thread-name"), 100);
  if (!name) return;
  const path = `/channels/${message.channel_id}/threads`;
  const thread = await session.attempt("POST", path, { name, message_id: message.id });
  if (thread) location.hash = `#/${thread.server_id}/${thread.id}`;
}

/** The small card about someone, with what one can do. */
export function personCard(session, id, anchor) {
  const member = session.member(id);
  const person = session.people.get(id) ?? member;
  const isBot = id === session.bot.id;
  const name = session.nameOf(id) ?? id;
  const roles = (session.server()?.roles ?? []).filter((role) => member?.roles.includes(role.id));
  const write = async () => {
    close();
    const channel = await session.attempt("POST", "/direct", { with: id });
    if (channel) location.hash = `#/direct/${channel.id}`;
  };
  const apps = isBot ? [] : offered(session, ON_PERSON, id);
  const run = (entry) => () => {
    close();
    entry.act();
  };
  const content = h(
    "div",
    { class: "person-card" },
    h(
      "div",
      { class: "person-head" },
      avatar(id, name, { bot: isBot }),
      h("div", {}, nameView(name), isBot && h("span", { class: "badge" }, session.say("bot"))),
    ),
    person?.role &&
      h(
        "p",
        { dir: "auto" },
        session.say("role-at", { role: person.role, organisation: person.organisation }),
      ),
    roles.length > 0 &&
      h(
        "p",
        { class: "chips" },
        roles.map((role) => h("bdi", { class: "chip" }, role.name)),
      ),
    id !== session.me.id &&
      h(
        "button",
        { type: "button", class: "button primary", on: { click: write } },
        session.say("message-person"),
      ),
    apps.map((entry) =>
      h("button", { type: "button", class: "button secondary", on: { click: run(entry) } }, entry.label),
    ),
  );
  const close = popover(anchor, content, { label: name });
  content.querySelector("button")?.focus();
}
