// What was sent as a spoiler stays covered until it is pressed.

import { h } from "../core/dom.js";

export function covered(session, content) {
  const cover = h("button", { type: "button", class: "cover" }, session.say("hidden-picture"));
  const box = h("div", { class: "covered" }, content, cover);
  content.inert = true;
  cover.addEventListener("click", () => {
    content.inert = false;
    cover.remove();
  });
  return box;
}
