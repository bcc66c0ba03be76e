// One message as everyone knows it: who, when, what, and what one can do with it.

import { h, icon, iconButton, newId } from "../core/dom.js";
import { avatar, nameView } from "../core/people.js";
import { sameDay } from "../core/times.js";
import { runnable } from "../compose/commands.js";
import { markdown, timeView } from "../markdown/render.js";
import { excerptOf } from "./excerpt.js";
import { componentViews } from "./components.js";
import { embedViews } from "./embeds.js";
import { attachmentViews } from "./files.js";
import { messageMenu } from "./menus.js";
import { chooseReaction, reactionsView } from "./reactions.js";

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const PINNED = 6;
const THREAD_CREATED = 18;
const THREAD_STARTER = 21;
const SLASH = 1;

export const isEphemeral = (message) => Boolean(message.flags & EPHEMERAL);
export const isSystem = (message) => message.type === PINNED || message.type === THREAD_CREATED;

/** A list item; `compact` leaves out who and when, as the message before it told that already. */
export function messageView(session, message, { compact = false } = {}) {
  if (isSystem(message)) return systemView(session, message);
  const name = session.nameOf(message.author.id) ?? message.author.global_name ?? message.author.username;
  const heading = newId("who");
  const kind = [
    "message",
    compact && "compact",
    isEphemeral(message) && "ephemeral",
    mentionsMe(session, message) && "for-me",
  ];
  const article = h(
    "article",
    { class: kind.filter(Boolean).join(" "), "aria-labelledby": heading, data: { message: message.id } },
    originView(session, message),
    compact
      ? h("span", { class: "gutter" }, timeView(session, sent(message), "t"))
      : authorMark(message, name),
    h(
      "div",
      { class: "body" },
      headView(session, message, { compact, heading, name }),
      contentViews(session, message),
    ),
    toolsView(session, message),
  );
  return h("li", {}, article);
}

const sent = (message) => new Date(message.timestamp);

const mentionsMe = (session, message) =>
  message.author.id !== session.me.id && (message.mentions ?? []).some((user) => user.id === session.me.id);

function authorMark(message, name) {
  const attributes = {
    type: "button",
    class: "face-button",
    tabindex: "-1",
    "aria-hidden": "true",
    data: { person: message.author.id },
  };
  return h("button", attributes, avatar(message.author.id, name, { bot: message.author.bot }));
}

function headView(session, message, { compact, heading, name }) {
  const who = h(
    "button",
    { type: "button", class: "author", data: { person: message.author.id, key: `who-${message.id}` } },
    nameView(name),
  );
  return h(
    "h3",
    { class: compact ? "head unseen" : "head", id: heading },
    compact ? nameView(name) : who,
    message.author.bot && h("span", { class: "badge" }, session.say("bot")),
    " ",
    timeView(session, sent(message), sameDay(sent(message), session.now(), session.me) ? "t" : "s"),
  );
}

/** What was used, as it is called in the viewer's own language. */
function shownCommand(session, { name, command_type }) {
  const here = session.commandsHere();
  if (command_type === SLASH) {
    const known = runnable(here).find((each) => each.original === name);
    return `/${known?.title ?? name}`;
  }
  const known = here.find((each) => each.type === command_type && each.default_name === name);
  return known?.name ?? name;
}

/** The line above a message that tells what it answers. */
function originView(session, message) {
  const used = message.interaction_metadata;
  if (used?.name) {
    const name = session.nameOf(used.user.id) ?? used.user.username;
    return h(
      "p",
      { class: "origin" },
      icon("slash"),
      h("span", {}, session.say("used", { name, command: shownCommand(session, used) })),
    );
  }
  if (!message.message_reference || message.type === THREAD_STARTER) return null;
  const answered = message.referenced_message;
  if (!answered) return h("p", { class: "origin" }, icon("reply"), session.say("reply-gone"));
  const name = session.nameOf(answered.author.id) ?? answered.author.username;
  const jump = { type: "button", class: "origin", data: { jump: answered.id } };
  return h(
    "button",
    jump,
    icon("reply"),
    nameView(name),
    h("span", { class: "excerpt", dir: "auto" }, excerptOf(session, answered)),
  );
}

function contentViews(session, message) {
  const starter = message.type === THREAD_STARTER && message.referenced_message;
  const shown = starter
    ? { ...message.referenced_message, flags: message.referenced_message.flags }
    : message;
  const scene = { session, message: shown };
  const thinking = Boolean(message.flags & LOADING);
  return [
    thinking && thinkingView(session),
    !thinking && shown.content && markdown(session, shown.content),
    embedViews(scene),
    attachmentViews(scene),
    h("div", { class: "components" }, componentViews(session, shown)),
    shown.edited_timestamp && h("small", { class: "edited" }, `(${session.say("edited")})`),
    failureView(session, message),
    reactionsView(session, message),
    message.thread && threadCard(session, message.thread),
    isEphemeral(message) && ephemeralFoot(session, message),
  ];
}

const thinkingView = (session) =>
  h(
    "p",
    { class: "thinking" },
    h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")),
    session.say("thinking", { bot: session.bot.name }),
  );

function failureView(session, message) {
  const failure = session.failures.get(message.id);
  return failure && h("p", { class: "failure", role: "alert" }, failure);
}

function ephemeralFoot(session, message) {
  const dismiss = () => session.attempt("DELETE", `/channels/${message.channel_id}/messages/${message.id}`);
  const act = h(
    "button",
    { type: "button", class: "text-button", on: { click: dismiss } },
    session.say("dismiss"),
  );
  return h("p", { class: "ephemeral-foot" }, icon("eye"), session.say("only-you"), " · ", act);
}

function threadCard(session, thread) {
  const known = session.channels.get(thread.id);
  const count = known?.thread?.message_count ?? thread.message_count;
  return h(
    "a",
    { class: "thread-card", href: `#/${thread.guild_id}/${thread.id}` },
    icon("thread"),
    h("bdi", {}, known?.name ?? thread.name),
    count > 0 && h("small", {}, session.say(count === 1 ? "message" : "messages", { count })),
  );
}

function toolsView(session, message) {
  const more = iconButton(
    "more",
    session.say("more"),
    (event) => messageMenu(session, message, event.currentTarget),
    {
      data: { key: `more-${message.id}` },
      "aria-haspopup": "menu",
    },
  );
  const react = iconButton("smile", session.say("react"), (event) =>
    chooseReaction(session, message, event.currentTarget),
  );
  const reply = iconButton("reply", session.say("reply"), () => session.tell("reply", message));
  return h("div", { class: "tools" }, isEphemeral(message) ? [] : [react, reply], more);
}

/** What happened in the channel without anyone saying it. */
function systemView(session, message) {
  const name = session.nameOf(message.author.id) ?? message.author.username;
  const pinned = message.type === PINNED;
  const text = pinned
    ? session.say("pinned", { name })
    : session.say("thread-begun", { name, thread: message.content });
  const reference = message.message_reference;
  const target = pinned ? { jump: reference?.message_id } : { open: reference?.channel_id };
  const known = pinned ? reference?.message_id : session.channels.has(reference?.channel_id);
  const body = known ? h("button", { type: "button", class: "text-button", data: target }, text) : text;
  return h(
    "li",
    {},
    h(
      "article",
      { class: "message system", "aria-label": text, data: { message: message.id } },
      icon(pinned ? "pin" : "thread"),
      h("p", { dir: "auto" }, body),
      timeView(session, sent(message), "t"),
    ),
  );
}
