// Select menus of every kind: a button that opens a list; several may be chosen where the bot says so.

import { h, newId } from "../core/dom.js";
import { popover, walk } from "../core/popover.js";
import { choicesOf } from "./choices.js";
import { press } from "./press.js";

const SEARCH_FROM = 9;

/** A select under a message: choosing sends it. */
export function selectView(scene, select) {
  const { session } = scene;
  const view = chooser(session, select, {
    chosen: (values) => press(scene, select.custom_id, view.querySelector("button"), values),
  });
  return view;
}

/** The control itself, for messages and forms. `chosen(values)` is told when the list closes with another choice. */
export function chooser(session, select, { chosen, values, labelledBy }) {
  const choices = choicesOf(session, select);
  let picked = values ?? choices.filter((choice) => choice.chosen).map((choice) => choice.value);
  const face = h("span", { class: "face" });
  const show = () => {
    face.replaceChildren(...shownChoice(session, select, choices, picked));
    if (!labelledBy) button.ariaLabel = spoken(session, select, choices, picked);
  };
  const open = () =>
    openList(session, { anchor: button, select, choices, picked }, (fresh) => {
      const same = fresh.length === picked.length && fresh.every((value) => picked.includes(value));
      picked = fresh;
      show();
      if (!same || select.type === 0) chosen(fresh);
    });
  const button = h(
    "button",
    {
      type: "button",
      class: "chooser",
      disabled: select.disabled,
      "aria-haspopup": "listbox",
      "aria-labelledby": labelledBy,
      data: { key: select.custom_id },
      on: { click: open },
    },
    face,
  );
  if (labelledBy) {
    face.id = newId("choice");
    button.setAttribute("aria-labelledby", `${labelledBy} ${face.id}`);
  }
  show();
  return h("div", { class: "select" }, button);
}

function shownChoice(session, select, choices, picked) {
  const names = choices.filter((choice) => picked.includes(choice.value)).map((choice) => choice.label);
  if (!names.length)
    return [h("span", { class: "placeholder" }, select.placeholder || session.say("choose"))];
  return names.map((name) => h("bdi", { class: names.length > 1 ? "chip" : "" }, name));
}

/** What the control is for, and what is chosen. */
function spoken(session, select, choices, picked) {
  const names = choices.filter((choice) => picked.includes(choice.value)).map((choice) => choice.label);
  const asked = select.placeholder || session.say("choose");
  return names.length ? `${asked}: ${names.join(", ")}` : asked;
}

function bounds(select) {
  return { least: select.min_values ?? 1, most: select.max_values ?? 1 };
}

function openList(session, { anchor, select, choices, picked }, done) {
  const { least, most } = bounds(select);
  const several = most > 1;
  const chosen = new Set(picked);
  const list = h("div", {
    class: "choices",
    role: "listbox",
    "aria-label": select.placeholder || session.say("choose"),
    "aria-multiselectable": several ? "true" : null,
    on: { keydown: walk },
  });
  const finish = () => {
    if (chosen.size >= Math.min(least, choices.length) && chosen.size <= most) done([...chosen]);
  };
  const toggle = (value) => {
    if (!several) {
      const emptied = least === 0 && chosen.has(value);
      chosen.clear();
      if (!emptied) chosen.add(value);
      return close();
    }
    if (!chosen.delete(value) && chosen.size < most) chosen.add(value);
    return mark();
  };
  const mark = () => {
    for (const option of list.children)
      option.setAttribute("aria-selected", String(chosen.has(option.dataset.value)));
  };
  const draw = (query = "") => {
    const found = choices.filter(({ label }) =>
      label.toLocaleLowerCase().includes(query.toLocaleLowerCase()),
    );
    list.replaceChildren(...found.map((choice) => optionView(choice, toggle)));
    mark();
  };
  draw();
  const search = choices.length >= SEARCH_FROM && searchField(session, draw, list);
  const hint = several && h("p", { class: "choices-hint" }, session.say("choose-some", { least, most }));
  const ready =
    several && h("button", { type: "button", class: "button primary small" }, session.say("done"));
  const content = [search, list, several && h("div", { class: "choices-foot" }, hint, ready)];
  const close = popover(anchor, content.filter(Boolean), {
    label: session.say("choose"),
    width: anchor.offsetWidth,
    closed: finish,
  });
  if (ready) ready.addEventListener("click", () => close());
  (search
    ? search.querySelector("input")
    : (list.querySelector("[aria-selected=true]") ?? list.firstChild)
  )?.focus();
}

function optionView(choice, toggle) {
  const attributes = {
    type: "button",
    role: "option",
    "aria-selected": "false",
    data: { value: choice.value },
    on: { click: () => toggle(choice.value) },
  };
  const text = h(
    "span",
    { class: "option-text" },
    h("bdi", {}, choice.label),
    choice.description && h("small", { dir: "auto" }, choice.description),
  );
  return h("button", attributes, choice.emoji && h("span", { class: "emoji" }, choice.emoji.name), text);
}

function searchField(session, draw, list) {
  const input = h("input", {
    type: "search",
    placeholder: session.say("search"),
    "aria-label": session.say("search"),
    on: {
      input: () => draw(input.value),
      keydown(event) {
        if (event.key === "ArrowDown" || event.key === "Enter") {
          event.preventDefault();
          if (event.key === "Enter") list.firstChild?.click();
          else list.firstChild?.focus();
        }
      },
    },
  });
  return h("div", { class: "choices-search" }, input);
}
