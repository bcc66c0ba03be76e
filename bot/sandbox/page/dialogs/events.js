// What is planned in this server, and whether one comes.

import { h, icon } from "../core/dom.js";
import { nameView } from "../core/people.js";
import { markdown, timeView } from "../markdown/render.js";
import { dialog } from "./dialog.js";

export function showEvents(session) {
  const list = h("div", { class: "dialog-body" });
  const draw = () => {
    const events = [...(session.server()?.events ?? [])];
    events.sort((one, other) => one.scheduled_start_time.localeCompare(other.scheduled_start_time));
    list.replaceChildren(
      ...(events.length
        ? events.map((event) => eventView(session, event))
        : [h("p", { class: "none" }, session.say("no-events"))]),
    );
  };
  const forget = session.on("events", draw);
  draw();
  dialog(session, session.say("events"), list, { closed: forget });
}

function eventView(session, event) {
  const path = `/servers/${event.guild_id}/events/${event.id}/interest`;
  const toggle = () => session.attempt(event.interested ? "DELETE" : "PUT", path);
  const where = event.entity_metadata?.location ?? session.channels.get(event.channel_id)?.name;
  return h(
    "article",
    { class: "container event" },
    h(
      "p",
      { class: "small" },
      icon("calendar"),
      timeView(session, new Date(event.scheduled_start_time), "F"),
    ),
    h("h3", { class: "heading-3" }, nameView(event.name)),
    event.description && markdown(session, event.description),
    where && h("p", { class: "small", dir: "auto" }, where),
    h(
      "button",
      {
        type: "button",
        class: event.interested ? "button secondary" : "button primary",
        "aria-pressed": String(event.interested),
        on: { click: toggle },
      },
      session.say(event.interested ? "not-interested" : "interested"),
    ),
  );
}
