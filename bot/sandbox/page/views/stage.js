// The strip above the chat that no real chat has: what time it is, and who one is.

import { call, Refused } from "../core/api.js";
import { h, icon, iconButton, redraw } from "../core/dom.js";
import { avatar, nameView } from "../core/people.js";
import { popover } from "../core/popover.js";
import { nextTheme } from "../core/theme.js";
import { ask } from "../dialogs/ask.js";

const ZONES = ["Europe/Amsterdam", "Europe/London", "America/Paramaribo", "America/Curacao", "Asia/Tokyo"];
const STEPS = { "next-moment": "moment", "next-day": "day", "next-week": "week" };

export function stageView(session, become) {
  const clock = h("div", { class: "clock", role: "group" });
  const people = h("nav", { class: "who" });
  const drawClock = () => redraw(clock, clockParts(session));
  const drawPeople = () => redraw(people, whoParts(session, become));
  const draw = () => {
    clock.setAttribute("aria-label", session.say("time"));
    people.setAttribute("aria-label", session.say("who-am-i"));
    drawClock();
    drawPeople();
  };
  session.on("clock", drawClock);
  session.on("moving", drawClock);
  session.on("me", draw);
  draw();
  return h("header", { class: "stage" }, clock, people);
}

function clockParts(session) {
  const { next } = session.clock;
  const moving = session.moving === true;
  const due = next
    ? session.say("next-is", { moment: session.time(new Date(next), "soon") })
    : session.say("nothing-due");
  const steps = Object.entries(STEPS).map(([step, sign]) => {
    const hint = step === "next-moment" ? due : session.say(step);
    const attributes = {
      type: "button",
      class: "step",
      title: hint,
      "aria-label": session.say(step),
      disabled: moving || (step === "next-moment" && !next),
      data: { key: step },
      on: { click: () => move(session, step) },
    };
    return h("button", attributes, icon(sign), h("span", {}, session.say(step)));
  });
  return [
    h("time", { class: "now", datetime: session.clock.now }, session.time(session.now(), "stage")),
    steps,
    h("small", { class: "due", role: "status" }, moving ? session.say("moving") : due),
  ];
}

async function move(session, step) {
  setMoving(session, true);
  try {
    const clock = await call("POST", "/clock", { step });
    session.setClock(clock);
    if (!clock.settled) session.notice(session.say("unsettled", { bot: session.bot.name }));
  } catch (refused) {
    session.notice(refused instanceof Refused ? session.say("nothing-due") : session.say("lost"));
  } finally {
    setMoving(session, false);
  }
}

function setMoving(session, moving) {
  session.moving = moving;
  session.tell("moving");
}

// Who am I.

const linkTo = (person) => `?as=${person.id}${location.hash}`;

function whoParts(session, become) {
  const faces = [...session.people.values()].map((person) => faceView(session, person, become));
  const open = (event) => whoCard(session, become, event.currentTarget);
  const me = h(
    "button",
    { type: "button", class: "me", "aria-haspopup": "dialog", data: { key: "me" }, on: { click: open } },
    avatar(session.me.id, session.me.name),
    nameView(session.me.name),
    icon("down"),
  );
  const again = iconButton("again", session.say("reset"), () => beginAgain(session));
  return [
    h("div", { class: "faces" }, faces),
    me,
    again,
    iconButton("moon", session.say("light"), nextTheme),
  ];
}

/** A link, so that it also opens in another window; a plain press becomes that person here. */
function faceView(session, person, become) {
  const isMe = person.id === session.me.id;
  const attributes = {
    href: linkTo(person),
    class: "face-link",
    "aria-label": session.say("be", { name: person.name }),
    "aria-current": isMe ? "true" : null,
    title: `${person.name} · ${person.organisation}`,
    data: { key: `be-${person.id}` },
    on: { click: (event) => becoming(event, person, become) },
  };
  return h("a", attributes, avatar(person.id, person.name));
}

function becoming(event, person, become) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  event.preventDefault();
  become(person.id);
}

function whoCard(session, become, anchor) {
  const rows = [...session.people.values()].map((person) =>
    personRow(session, person, (event) => {
      close();
      becoming(event, person, become);
    }),
  );
  const content = [
    h("div", { class: "settings" }, languageField(session), zoneField(session), messagesField(session)),
    h("ul", { class: "person-list" }, rows),
  ];
  const close = popover(anchor, content, { label: session.say("who-am-i") });
}

function personRow(session, person, click) {
  const isMe = person.id === session.me.id;
  const label = session.say("second-window", { name: person.name });
  return h(
    "li",
    {},
    h(
      "a",
      { href: linkTo(person), class: "person-row", "aria-current": isMe ? "true" : null, on: { click } },
      avatar(person.id, person.name),
      h(
        "span",
        {},
        nameView(person.name),
        h("small", { dir: "auto" }, `${person.role} · ${person.organisation}`),
      ),
    ),
    h(
      "a",
      { href: linkTo(person), target: "_blank", class: "icon-button", "aria-label": label, title: label },
      icon("out"),
    ),
  );
}

const change = (session, settings) => session.attempt("PATCH", "", settings);

function pick(label, choices, value, chosen) {
  const options = choices.map(([each, name]) => {
    const option = h("option", { value: each }, name);
    option.selected = each === value;
    return option;
  });
  return h(
    "label",
    { class: "field" },
    h("span", {}, label),
    h("select", { on: { change: (event) => chosen(event.target.value) } }, options),
  );
}

const languageField = (session) =>
  pick(
    session.say("my-language"),
    [
      ["nl", "Nederlands"],
      ["en-GB", "English"],
    ],
    session.me.locale,
    (locale) => change(session, { locale }),
  );

function zoneField(session) {
  const zones = [...new Set([session.me.zone, ...ZONES])].map((zone) => [zone, zone.replace("_", " ")]);
  return pick(session.say("my-zone"), zones, session.me.zone, (zone) => change(session, { zone }));
}

function messagesField(session) {
  const input = h("input", {
    type: "checkbox",
    on: { change: (event) => change(session, { direct_messages: event.target.checked }) },
  });
  input.checked = session.me.direct_messages;
  return h("label", { class: "tick" }, input, h("span", {}, session.say("take-messages")));
}

async function beginAgain(session) {
  if (!(await ask(session, session.say("reset"), session.say("reset-ask")))) return;
  await call("POST", "/world/reset").catch((refused) => session.notice(refused.message));
}
