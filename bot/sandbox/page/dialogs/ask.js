// Two small questions: are you sure, and what shall it be called?

import { h } from "../core/dom.js";
import { dialog } from "./dialog.js";

/** Resolves to true when confirmed. */
export function ask(session, title, text) {
  return new Promise((done) => {
    let agreed = false;
    const agree = () => {
      agreed = true;
      close();
    };
    const buttons = h(
      "div",
      { class: "dialog-foot" },
      h(
        "button",
        { type: "button", class: "button secondary", on: { click: () => close() } },
        session.say("cancel"),
      ),
      h("button", { type: "button", class: "button danger", on: { click: agree } }, title),
    );
    const content = h("div", { class: "dialog-body" }, h("p", { dir: "auto" }, text));
    const { close } = dialog(session, title, [content, buttons], {
      kind: "small",
      closed: () => done(agreed),
    });
  });
}

/** Resolves to the text, or null. */
export function askText(session, title, label, most) {
  return new Promise((done) => {
    let answer = null;
    const input = h("input", { type: "text", maxlength: String(most), required: true });
    const submit = (event) => {
      event.preventDefault();
      answer = input.value.trim() || null;
      close();
    };
    const form = h(
      "form",
      { on: { submit } },
      h("div", { class: "dialog-body" }, h("label", { class: "field" }, h("span", {}, label), input)),
      h("div", { class: "dialog-foot" }, h("button", { class: "button primary" }, title)),
    );
    const { close } = dialog(session, title, form, { kind: "small", closed: () => done(answer) });
    input.focus();
  });
}
