// The parts of a message: Components V2 layouts, rows, buttons and what they hold.

import { h } from "../core/dom.js";
import { markdown } from "../markdown/render.js";
import { covered } from "./cover.js";
import { gallery, namedFile, picture } from "./files.js";
import { press } from "./press.js";
import { selectView } from "./selects.js";

const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link", 6: "secondary" };
const WIDE = 2;

/** The components of `message` as elements, in order. */
export const componentViews = (session, message) =>
  (message.components ?? []).map((part) => partView({ session, message }, part));

function partView(scene, part) {
  const view = PARTS[part.type]?.(scene, part);
  return view ?? h("p", { class: "unknown-part" }, `[${part.type}]`);
}

const within = (scene, parts) => (parts ?? []).map((part) => partView(scene, part));

const PARTS = {
  1: (scene, row) => h("div", { class: "row" }, within(scene, row.components)),
  2: buttonView,
  3: selectView,
  5: selectView,
  6: selectView,
  7: selectView,
  8: selectView,
  9: (scene, { components, accessory }) =>
    h("div", { class: "section" }, h("div", {}, within(scene, components)), partView(scene, accessory)),
  10: ({ session }, { content }) => markdown(session, content),
  11: (scene, thumbnail) => h("div", { class: "thumbnail" }, picture(scene, thumbnail)),
  12: (scene, { items }) => gallery(scene, items),
  13: (scene, part) => namedFile(scene, part),
  14: (_, { divider = true, spacing }) =>
    h(divider ? "hr" : "div", { class: spacing === WIDE ? "gap wide" : "gap" }),
  17: containerView,
};

function containerView(scene, { components, accent_color, spoiler }) {
  const box = h("div", { class: "container" }, within(scene, components));
  if (typeof accent_color === "number") {
    box.style.setProperty("--accent-bar", `#${accent_color.toString(16).padStart(6, "0")}`);
  }
  return spoiler ? covered(scene.session, box) : box;
}

const faceOf = ({ label, emoji }) => [
  emoji && h("span", { class: "emoji" }, emoji.id ? `:${emoji.name}:` : emoji.name),
  label && h("bdi", {}, label),
];

function buttonView({ session, message }, button) {
  const style = STYLES[button.style] ?? "secondary";
  if (/^https?:\/\//.test(button.url ?? "")) {
    const attributes = {
      class: "button link",
      href: button.url,
      target: "_blank",
      rel: "noopener noreferrer",
    };
    return h("a", attributes, faceOf(button));
  }
  const click = () => press({ session, message }, button.custom_id, view);
  const view = h(
    "button",
    {
      type: "button",
      class: `button ${style}`,
      disabled: button.disabled,
      data: { key: button.custom_id ?? "" },
      "aria-label": button.label ? null : button.emoji?.name,
      on: { click },
    },
    faceOf(button),
  );
  return view;
}
