// A picture at its full size, with what it says below it.

import { h } from "../core/dom.js";
import { dialog } from "./dialog.js";

export function lightbox(session, image) {
  const caption = image.title && h("figcaption", { dir: "auto" }, image.title);
  const figure = h("figure", {}, h("img", { src: image.src, alt: image.alt }), caption);
  dialog(session, image.title.slice(0, 80) || session.say("picture"), figure, { kind: "lightbox" });
}
