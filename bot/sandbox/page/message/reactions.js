// Reactions under a message, and the few signs offered for a new one.

import { h } from "../core/dom.js";
import { popover } from "../core/popover.js";

const OFFERED = ["👍", "🌱", "❤️", "👀", "🙏", "💡", "🎉", "☕", "✅", "❓"];

const nameOf = ({ id, name }) => (id ? `${name}:${id}` : name);
const pathOf = (message, emoji) =>
  `/channels/${message.channel_id}/messages/${message.id}/reactions/${encodeURIComponent(nameOf(emoji))}`;

export function reactionsView(session, message) {
  const views = (message.reactions ?? []).map(({ emoji, count, me }) => {
    const shown = emoji.id ? `:${emoji.name}:` : emoji.name;
    const attributes = {
      type: "button",
      class: "reaction",
      "aria-pressed": String(me),
      "aria-label": session.say("reacted", { emoji: shown, count }),
      data: { key: `react-${nameOf(emoji)}` },
      on: { click: () => session.attempt(me ? "DELETE" : "PUT", pathOf(message, emoji)) },
    };
    return h("button", attributes, h("span", { class: "emoji" }, shown), String(count));
  });
  return views.length ? h("div", { class: "reactions" }, views) : null;
}

export function chooseReaction(session, message, anchor) {
  const choose = (name) => {
    close();
    session.attempt("PUT", pathOf(message, { id: null, name }));
  };
  const signs = OFFERED.map((name) =>
    h(
      "button",
      { type: "button", class: "sign emoji", "aria-label": name, on: { click: () => choose(name) } },
      name,
    ),
  );
  const close = popover(anchor, h("div", { class: "signs" }, signs), { label: session.say("react") });
  signs[0].focus();
}
