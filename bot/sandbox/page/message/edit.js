// Changing one's own words, in the place where they stand.

import { h } from "../core/dom.js";

export function startEdit(session, message, body) {
  const shown = body.querySelector(".markdown");
  if (!shown || body.querySelector(".edit")) return;
  const text = h("textarea", {
    rows: "2",
    dir: "auto",
    maxlength: "2000",
    "aria-label": session.say("edit"),
    value: message.content,
  });
  const box = h("div", { class: "edit" }, text, h("small", {}, session.say("edit-hint")));
  const stop = () => box.replaceWith(shown);
  const save = async () => {
    const path = `/channels/${message.channel_id}/messages/${message.id}`;
    const content = text.value.trim();
    if (content === message.content || !content) return stop();
    return (await session.attempt("PATCH", path, { content })) && stop();
  };
  text.addEventListener("keydown", (event) => {
    if (event.key === "Escape") stop();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    save();
  });
  shown.replaceWith(box);
  text.focus();
  text.setSelectionRange(text.value.length, text.value.length);
}
