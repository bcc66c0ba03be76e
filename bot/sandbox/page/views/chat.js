// The whole of what one person sees, put together.

import { h, redraw } from "../core/dom.js";
import { refreshTimes } from "../markdown/render.js";
import { Composer } from "../compose/composer.js";
import { showModals } from "../dialogs/modal.js";
import { personCard } from "../message/menus.js";
import { channelHead } from "./channel.js";
import { membersView } from "./members.js";
import { placesView, railView } from "./places.js";
import { stageView } from "./stage.js";
import { Timeline } from "./timeline.js";

const NOTICE_STAYS = 7000;

export function chatView(session, become) {
  const composer = new Composer(session);
  const timeline = new Timeline(session);
  const toggle = (name) => () => frame.classList.toggle(name);
  const head = channelHead(session, {
    toggleList: toggle("list-open"),
    toggleMembers: toggle("people-toggled"),
  });
  const main = h(
    "main",
    { class: "conversation", id: "conversation" },
    head,
    lineView(session),
    timeline.node,
    typingView(session),
    noticeView(session),
    composer.node,
  );
  const skip = h(
    "a",
    {
      class: "skip",
      href: "#conversation",
      on: { click: (event) => event.preventDefault() || composer.focus() },
    },
    session.say("skip"),
  );
  const shade = h("button", {
    type: "button",
    class: "shade",
    "aria-label": session.say("close"),
    tabindex: "-1",
    on: { click: toggle("list-open") },
  });
  const places = h("div", { class: "side" }, railView(session), placesView(session));
  const frame = h(
    "div",
    { class: "frame" },
    skip,
    stageView(session, become),
    places,
    shade,
    main,
    membersView(session),
  );
  frame.addEventListener("click", (event) => follow(session, event, frame));
  session.on("where", () => frame.classList.remove("list-open"));
  session.on("clock", () => refreshTimes(session, frame));
  showModals(session);
  return frame;
}

/** Presses on people, commands and places that stand anywhere in a text. */
function follow(session, event, frame) {
  const target = event.target.closest("[data-person], [data-jump], [data-open], [data-command]");
  if (!target || !frame.contains(target)) return;
  const { person, jump, open, command, path } = target.dataset;
  if (person) personCard(session, person, target);
  else if (jump) session.tell("jump", jump);
  else if (open) location.hash = `#/${session.where.serverId}/${open}`;
  else session.tell("command", { id: command, path });
}

/** Tells when the connection, the server or the bot is away. */
function lineView(session) {
  const bar = h("div", { class: "line-state", role: "status" });
  const draw = () => {
    const text = lineText(session);
    bar.hidden = !text;
    redraw(bar, text);
  };
  for (const topic of ["line", "bot", "loaded", "where", "places"]) session.on(topic, draw);
  draw();
  return bar;
}

function lineText(session) {
  if (session.line === "connecting") return session.say("loading");
  if (session.line === "lost") return session.say("lost");
  if (session.server()?.unavailable) return session.say("outage");
  if (!session.bot.online) return session.say("bot-away", { bot: session.bot.name });
  return session.channel ? null : session.say("nowhere");
}

function typingView(session) {
  const line = h("p", { class: "typing", "aria-live": "off" });
  const draw = () => {
    const here = [...session.typing.keys()].filter((key) => key.startsWith(`${session.where.channelId}/`));
    const names = here.map((key) => session.nameOf(key.split("/")[1]) ?? "?");
    const key = names.length > 1 ? "are-typing" : "is-typing";
    line.textContent = names.length ? session.say(key, { names: names.join(", ") }) : "";
  };
  session.on("typing", draw);
  session.on("where", draw);
  return line;
}

function noticeView(session) {
  const line = h("p", { class: "notice", role: "alert", hidden: true });
  let timer = 0;
  session.on("notice", (text) => {
    line.textContent = text;
    line.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(() => (line.hidden = true), NOTICE_STAYS);
  });
  return line;
}
