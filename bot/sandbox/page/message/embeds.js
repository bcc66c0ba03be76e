// Embeds: the older way in which bots lay out a message.

import { h } from "../core/dom.js";
import { markdown, timeView } from "../markdown/render.js";
import { picture } from "./files.js";

export const embedViews = (scene) => (scene.message.embeds ?? []).map((embed) => embedView(scene, embed));

function embedView(scene, embed) {
  const { session } = scene;
  const box = h(
    "div",
    { class: "container embed" },
    embed.author && h("p", { class: "small" }, h("bdi", {}, embed.author.name)),
    embed.title && h("h4", { class: "heading-3" }, titleView(embed)),
    embed.description && markdown(session, embed.description),
    embed.fields?.length &&
      h(
        "dl",
        { class: "fields" },
        embed.fields.map((field) => fieldView(session, field)),
      ),
    embed.image && picture(scene, { media: embed.image, description: embed.image.description }),
    embed.thumbnail && h("div", { class: "thumbnail" }, picture(scene, { media: embed.thumbnail })),
    (embed.footer || embed.timestamp) && footView(session, embed),
  );
  if (typeof embed.color === "number") {
    box.style.setProperty("--accent-bar", `#${embed.color.toString(16).padStart(6, "0")}`);
  }
  return box;
}

function titleView({ title, url }) {
  if (!/^https?:\/\//.test(url ?? "")) return h("bdi", {}, title);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, title);
}

const fieldView = (session, { name, value, inline }) =>
  h(
    "div",
    { class: inline ? "inline" : "" },
    h("dt", {}, markdown(session, name)),
    h("dd", {}, markdown(session, value)),
  );

function footView(session, { footer, timestamp }) {
  return h(
    "p",
    { class: "small" },
    footer && h("bdi", {}, footer.text),
    footer && timestamp && " · ",
    timestamp && timeView(session, new Date(timestamp), "f"),
  );
}
