// Builds elements. Text only ever becomes text nodes: there is no way here to turn a string into markup.

const SVG = "http://www.w3.org/2000/svg";

/** h("button", {class: "quiet", on: {click}}, "text", node, …): null, false and undefined are left out. */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(node, name, value);
  node.append(...children.flat(Infinity).filter(isSomething));
  return node;
}

function set(node, name, value) {
  if (!isSomething(value)) return;
  if (name === "on") for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
  else if (name === "data") Object.assign(node.dataset, value);
  else if (name === "css") for (const [key, each] of Object.entries(value)) node.style.setProperty(key, each);
  else if (name === "value") node.value = value;
  else node.setAttribute(name, value === true ? "" : value);
}

const isSomething = (value) => value !== null && value !== undefined && value !== false;

/** Puts these nodes into the parent and leaves those that are already in place untouched, focus and all. */
export function place(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  let cursor = parent.firstChild;
  for (const node of nodes) {
    if (node === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(node, cursor);
  }
}

/** Draws the parent's content anew; what had the focus keeps it, told by its data-key. */
export function redraw(parent, ...children) {
  const key = parent.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  const top = parent.scrollTop;
  parent.replaceChildren(...children.flat(Infinity).filter(isSomething));
  parent.scrollTop = top;
  if (key) parent.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

/** One drawn line icon, 20 by 20; decoration beside a label, so hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 20 20", "aria-hidden": "true", class: "icon" })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** A button that is only an icon, with its name for everyone who cannot see it. */
export function iconButton(name, label, click, more = {}) {
  const attributes = { type: "button", class: "icon-button", "aria-label": label, title: label, ...more };
  return h("button", { ...attributes, on: { click, ...more.on } }, icon(name));
}

let serial = 0;
export const newId = (prefix) => `${prefix}-${++serial}`;

const ICONS = {
  hash: "M8 3 6 17M14 3l-2 14M3.5 7.5h14M2.5 12.5h14",
  thread: "M4 4v6a3 3 0 0 0 3 3h9M12 9l4 4-4 4",
  talk: "M3 5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9l-4 4v-4a2 2 0 0 1-2-2z",
  eye: "M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zM10 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  people:
    "M7 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM1.5 17c0-3 2.500-4.500 5.500-4.500s5.500 1.500 5.500 4.500M13 4.500a3 3 0 0 1 0 5.500M15 12.800c2 .6 3.500 2 3.500 4.200",
  pin: "M7 3h6l-1 5 3 3H5l3-3zM10 11v6",
  calendar: "M3 5h14v12H3zM3 9h14M7 3v4M13 3v4",
  more: "M4 10h.8M9.600 10h.8M15.200 10h.8",
  reply: "M8 5 3 10l5 5M3 10h8c3 0 6 2 6 6",
  smile:
    "M10 2.500a7.500 7.500 0 1 1 0 15 7.500 7.500 0 0 1 0-15zM7 8h.01M13 8h.01M6.500 12c2 2.500 5 2.500 7 0",
  close: "M5 5l10 10M15 5 5 15",
  plus: "M10 4v12M4 10h12",
  send: "M3 10 17 3l-4 14-4-6zM9 11l8-8",
  down: "M5 8l5 5 5-5",
  left: "M12 5l-5 5 5 5",
  check: "M4 10.500l4 4 8-9",
  menu: "M3 5h14M3 10h14M3 15h14",
  moment: "M4 4l7 6-7 6zM15 4v12",
  day: "M10 6a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM10 1.500v2M10 16.500v2M1.500 10h2M16.500 10h2M4 4l1.400 1.400M14.600 14.600 16 16M4 16l1.400-1.400M14.600 5.400 16 4",
  week: "M3 5h14v12H3zM3 9h14M6 13h8",
  again: "M16 10a6 6 0 1 1-2-4.500M14 2v4h-4",
  moon: "M16 12.500A7 7 0 0 1 7.500 4a6.500 6.500 0 1 0 8.500 8.500z",
  out: "M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8",
  file: "M5 2.500h7l3 3v12H5zM12 2.500v3h3",
  slash: "M13 3 7 17",
  bolt: "M11 2 4 11h5l-1 7 7-9h-5z",
};
