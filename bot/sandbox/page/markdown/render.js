// Markdown on the screen: the tree of blocks and inline parts as elements, every string as a text node.

import { h } from "../core/dom.js";
import { blocks } from "./blocks.js";

const TAGS = { strong: "strong", under: "u", struck: "s", slanted: "em" };

/** The text as the viewer (`session`) reads it. */
export function markdown(session, text) {
  const body = h("div", { class: "markdown", dir: "auto" });
  body.append(...blocks(text ?? "").map((block) => blockView(session, block)));
  return body;
}

function blockView(session, block) {
  if (block.kind === "code") return h("pre", { tabindex: "0" }, h("code", {}, block.text));
  if (block.kind === "list") return listView(session, block);
  if (block.kind === "quote") {
    return h(
      "blockquote",
      {},
      block.children.map((child) => blockView(session, child)),
    );
  }
  const children = block.children.map((part) => partView(session, part));
  // Headings inside messages are not part of the page's own outline: they begin below the message's author.
  if (block.kind === "heading")
    return h(`h${block.level + 3}`, { class: `heading-${block.level}` }, children);
  if (block.kind === "small") return h("p", { class: "small" }, children);
  return h("p", {}, children);
}

function listView(session, { start, items }) {
  const ordered = !Number.isNaN(start);
  const rows = items.map((item) =>
    h(
      "li",
      {},
      item.map((block) => itemView(session, block)),
    ),
  );
  return h(ordered ? "ol" : "ul", ordered ? { start: String(start) } : {}, rows);
}

const itemView = (session, block) =>
  block.kind === "list" ? listView(session, block) : block.children.map((part) => partView(session, part));

function partView(session, part) {
  if (typeof part === "string") return part;
  const inside = () => part.children.map((child) => partView(session, child));
  if (TAGS[part.kind]) return h(TAGS[part.kind], {}, inside());
  return PARTS[part.kind](session, part, inside);
}

const PARTS = {
  code: (_, { text }) => h("code", {}, text),
  time: (session, part) => timeView(session, new Date(part.seconds * 1000), part.style),
  person: (session, { id }) =>
    h("button", { type: "button", class: "mention", data: { person: id } }, `@${session.nameOf(id) ?? id}`),
  role(session, { id }) {
    const role = session.server()?.roles.find((each) => each.id === id);
    return h("span", { class: "mention" }, `@${role?.name ?? id}`);
  },
  channel(session, { id }) {
    const channel = session.channels.get(id);
    if (!channel) return h("span", { class: "mention" }, `#${id}`);
    return h("a", { class: "mention", href: `#/${channel.server_id ?? "direct"}/${id}` }, `#${channel.name}`);
  },
  command: (_, { name, id }) =>
    h("button", { type: "button", class: "mention", data: { command: id, path: name } }, `/${name}`),
  everyone: (_, { text }) => h("span", { class: "mention" }, text),
  link(_, { address }, inside) {
    return h("a", { href: address, target: "_blank", rel: "noopener noreferrer", title: address }, inside());
  },
  spoiler: (session, _, inside) => spoiler(session, inside()),
};

/** Hidden until it is pressed. */
function spoiler(session, children) {
  const hidden = h("span", { class: "spoiler-text", "aria-hidden": "true" }, children);
  const cover = h("span", {
    class: "spoiler",
    role: "button",
    tabindex: "0",
    "aria-label": session.say("spoiler"),
  });
  const open = (event) => {
    if (event.type === "keydown" && !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    cover.replaceWith(h("span", { class: "spoiler-open" }, ...hidden.childNodes));
  };
  cover.addEventListener("click", open);
  cover.addEventListener("keydown", open);
  cover.append(hidden);
  return cover;
}

export function timeView(session, date, style) {
  const known = !Number.isNaN(date.getTime());
  const view = h("time", { title: session.time(date, "F") }, session.time(date, style));
  if (known) view.setAttribute("datetime", date.toISOString());
  if (style === "R" && known) view.dataset.relative = "";
  return view;
}

/** Relative times move with the clock. */
export function refreshTimes(session, root) {
  for (const view of root.querySelectorAll("time[data-relative]")) {
    view.textContent = session.time(new Date(view.dateTime), "R");
  }
}
