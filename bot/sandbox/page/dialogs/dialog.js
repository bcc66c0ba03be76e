// The frame of every dialog: a title, a way out by Esc or a press beside it, and the focus back where it was.

import { h, iconButton, newId } from "../core/dom.js";

/** Opens a dialog; answers {close}. `closed()` is told once, however it ends. */
export function dialog(session, title, content, { closed, kind = "", intro } = {}) {
  const name = newId("dialog");
  const before = document.activeElement;
  const close = () => frame.open && frame.close();
  const frame = h(
    "dialog",
    { class: `dialog ${kind}`, "aria-labelledby": name },
    h(
      "header",
      {},
      h("h2", { id: name }, h("bdi", {}, title)),
      iconButton("close", session.say("close"), close),
    ),
    intro && h("p", { class: "dialog-intro" }, intro),
    content,
  );
  frame.addEventListener("close", () => {
    frame.remove();
    before?.focus?.({ preventScroll: true });
    closed?.();
  });
  // Only a press that also began beside the dialog closes it; one that slipped out of a text field does not.
  let beganOutside = false;
  frame.addEventListener("pointerdown", (event) => (beganOutside = event.target === frame));
  frame.addEventListener("click", (event) => event.target === frame && beganOutside && close());
  document.body.append(frame);
  frame.showModal();
  return { close, frame };
}
