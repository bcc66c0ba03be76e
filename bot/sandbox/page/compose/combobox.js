// A text field with a list under it: choose with the arrows and Enter, or with the mouse.

import { h, newId } from "../core/dom.js";

const PAUSE = 120;

/**
 * `source(query)` answers (a promise of) [{label, value, description?}]; `chosen(choice)` is told what was picked.
 * With `free`, what was typed counts by itself.
 */
export function combobox(session, { label, source, chosen, attributes = {} }) {
  const listId = newId("list");
  const list = h("div", {
    class: "choices suggestions",
    role: "listbox",
    id: listId,
    "aria-label": label,
    hidden: true,
  });
  const input = h("input", {
    type: "text",
    role: "combobox",
    "aria-label": label,
    "aria-autocomplete": "list",
    "aria-controls": listId,
    "aria-expanded": "false",
    autocomplete: "off",
    dir: "auto",
    ...attributes,
  });
  let found = [];
  let at = -1;
  let asked = 0;
  let timer = 0;

  const show = (open) => {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) input.removeAttribute("aria-activedescendant");
  };
  const point = (index) => {
    at = index;
    [...list.children].forEach((option, each) =>
      option.setAttribute("aria-selected", String(each === index)),
    );
    const option = list.children[index];
    if (!option?.id) return;
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const pick = (choice) => {
    input.value = choice.label;
    show(false);
    chosen(choice);
  };
  const draw = () => {
    list.replaceChildren(
      ...(found.length ? found.map(optionView) : [h("p", { class: "none" }, session.say("no-choices"))]),
    );
    show(true);
    point(found.length ? 0 : -1);
  };
  const optionView = (choice) => {
    const option = h(
      "button",
      { type: "button", tabindex: "-1", role: "option", id: newId("option"), "aria-selected": "false" },
      h("bdi", {}, choice.label),
      choice.description && h("small", { dir: "auto" }, choice.description),
    );
    option.addEventListener("pointerdown", (event) => event.preventDefault());
    option.addEventListener("click", () => pick(choice));
    return option;
  };
  const search = async () => {
    const mine = ++asked;
    const answer = await Promise.resolve(source(input.value)).catch(() => []);
    if (mine !== asked || document.activeElement !== input) return;
    found = answer;
    draw();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  };
  input.addEventListener("input", soon);
  input.addEventListener("focus", search);
  input.addEventListener("blur", () => {
    clearTimeout(timer);
    asked += 1;
    show(false);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden || !found.length) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) point((at + step + found.length) % found.length);
    else if ((event.key === "Enter" || event.key === "Tab") && at >= 0) pick(found[at]);
    else if (event.key === "Escape") show(false);
    else return;
    if (event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { node: h("div", { class: "combobox" }, input, list), input };
}
