// Something small that opens beside what was pressed, and goes when one looks elsewhere.

import { h } from "./dom.js";

let open = null;

/** Shows `content` by `anchor` (an element, or {x, y}); answers what closes it. `closed()` is called once. */
export function popover(anchor, content, { label, role = "dialog", closed, width } = {}) {
  open?.();
  const before = document.activeElement;
  const box = h("div", { class: "popover", popover: "manual", role, "aria-label": label }, content);
  if (width) box.style.minWidth = `${width}px`;
  const scene = new AbortController();
  const close = (back = true) => {
    if (open !== close) return;
    open = null;
    scene.abort();
    const held = box.contains(document.activeElement) || document.activeElement === document.body;
    box.remove();
    if (anchor instanceof Element) anchor.removeAttribute("aria-expanded");
    if (back && held) before?.focus?.({ preventScroll: true });
    closed?.();
  };
  open = close;
  // Inside a dialog, so that it stays usable while the rest of the page is out of reach.
  const home = (anchor instanceof Element && anchor.closest("dialog")) || document.body;
  home.append(box);
  box.showPopover();
  settle(box, anchor);
  if (anchor instanceof Element) anchor.setAttribute("aria-expanded", "true");
  const outside = (event) => {
    const mine = box.contains(event.target) || (anchor instanceof Element && anchor.contains(event.target));
    if (!mine) close(false);
  };
  const key = (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  document.addEventListener("pointerdown", outside, { capture: true, signal: scene.signal });
  document.addEventListener("keydown", key, { capture: true, signal: scene.signal });
  addEventListener("resize", () => close(false), { signal: scene.signal });
  box.addEventListener("resettle", () => settle(box, anchor));
  return close;
}

export const closePopover = () => open?.(false);

/** Below the anchor, above it where there is no room, and always within the window. */
function settle(box, anchor) {
  const spot =
    anchor instanceof Element ? anchor.getBoundingClientRect() : new DOMRect(anchor.x, anchor.y, 0, 0);
  const { width, height } = box.getBoundingClientRect();
  const below = spot.bottom + 4;
  const top = below + height <= innerHeight - 8 ? below : Math.max(8, spot.top - height - 4);
  const left = Math.max(8, Math.min(spot.left, innerWidth - width - 8));
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
}

/** A menu of acts: [{label, act, icon?, tone?} or null for a line between]. Arrow keys walk through it. */
export function menu(anchor, label, entries) {
  const items = entries.map((entry) => {
    if (!entry) return h("div", { class: "menu-line", role: "separator" });
    const choose = () => {
      close();
      entry.act();
    };
    const attributes = {
      type: "button",
      role: "menuitem",
      tabindex: "-1",
      class: entry.tone,
      on: { click: choose },
    };
    return h("button", attributes, h("bdi", {}, entry.label));
  });
  const list = h("div", { class: "menu", on: { keydown: walk } }, items);
  const close = popover(anchor, list, { label, role: "menu" });
  list.querySelector("button")?.focus();
  return close;
}

/** Arrow keys, Home and End move the focus among the enabled buttons of a list. */
export function walk(event) {
  const steps = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  if (!(event.key in steps)) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll("button:not(:disabled)")];
  const at = items.indexOf(document.activeElement) + steps[event.key];
  items[Math.max(0, Math.min(items.length - 1, at))]?.focus();
}
