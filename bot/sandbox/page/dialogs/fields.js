// The fields of a form, every kind: each tells its value, and says when it changed.

import { h, icon, iconButton } from "../core/dom.js";
import { fileSize } from "../message/files.js";
import { chooser } from "../message/selects.js";

const SELECTS = [3, 5, 6, 7, 8];
const PARAGRAPH = 2;
const LONGEST = 4000;
const COUNT_FROM = 0.7;

/** {node, value()} for a component; `ids` name its label and its description, `kept` is what a draft held. */
export function fieldOf(session, component, { ids, kept, changed }) {
  if (SELECTS.includes(component.type)) return selectField(session, component, { ids, kept, changed });
  return FIELDS[component.type](session, component, { ids, kept, changed });
}

const described = ({ label, description }) => ({ "aria-labelledby": label, "aria-describedby": description });

function textField(session, component, { ids, kept, changed }) {
  const most = component.max_length ?? LONGEST;
  const long = component.style === PARAGRAPH;
  const count = h("small", { class: "field-count" });
  const input = h(long ? "textarea" : "input", {
    ...described(ids),
    type: long ? null : "text",
    rows: long ? "4" : null,
    dir: "auto",
    placeholder: component.placeholder,
    maxlength: String(most),
    "aria-required": String(component.required !== false),
    value: kept ?? component.value ?? "",
  });
  const tell = () => {
    const { length } = input.value;
    count.textContent = length > most * COUNT_FROM ? session.say("length", { count: length, most }) : "";
  };
  input.addEventListener("input", () => {
    tell();
    changed();
  });
  tell();
  return { node: h("div", {}, input, count), value: () => input.value };
}

function selectField(session, component, { ids, kept, changed }) {
  const least = component.required === false ? 0 : (component.min_values ?? 1);
  let values = kept ?? null;
  const chosen = (fresh) => {
    values = fresh;
    changed();
  };
  const select = { ...component, min_values: least };
  const preset = [
    ...(component.default_values ?? []).map(({ id }) => id),
    ...(component.options ?? []).filter((o) => o.default).map((o) => o.value),
  ];
  const node = chooser(session, select, { chosen, values: kept, labelledBy: ids.label });
  return { node, value: () => values ?? preset };
}

/** One box to tick: {type: "radio" | "checkbox", name?, option, on}. */
function tick(type, { name, option, on, described }) {
  const input = h("input", { type, name, value: option.value ?? "on", "aria-describedby": described });
  input.checked = on;
  const text = h(
    "span",
    {},
    h("bdi", {}, option.label),
    option.description && h("small", { dir: "auto" }, option.description),
  );
  return { input, node: h("label", { class: "tick" }, input, text) };
}

function radioField(session, component, { ids, kept, changed }) {
  const isOn = (option) => (kept === undefined ? option.default === true : kept === option.value);
  const boxes = component.options.map((option) =>
    tick("radio", { name: component.custom_id, option, on: isOn(option) }),
  );
  let picked = boxes.find(({ input }) => input.checked)?.input ?? null;
  for (const { input } of boxes) {
    // What need not be answered can be taken back by pressing it again.
    input.addEventListener("click", () => {
      if (picked === input && component.required === false) input.checked = false;
      picked = input.checked ? input : null;
      changed();
    });
  }
  const node = h(
    "div",
    { class: "ticks", role: "radiogroup", ...described(ids) },
    boxes.map((box) => box.node),
  );
  return { node, value: () => picked?.value ?? null };
}

function checkboxesField(session, component, { ids, kept, changed }) {
  const isOn = (option) => (kept ? kept.includes(option.value) : option.default === true);
  const boxes = component.options.map((option) => tick("checkbox", { option, on: isOn(option) }));
  const node = h(
    "div",
    { class: "ticks", role: "group", ...described(ids), on: { change: changed } },
    boxes.map((box) => box.node),
  );
  const value = () => boxes.filter(({ input }) => input.checked).map(({ input }) => input.value);
  return { node, value };
}

function checkboxField(session, component, { ids, kept, changed }) {
  const input = h("input", { type: "checkbox", ...described(ids), on: { change: changed } });
  input.checked = kept ?? component.default === true;
  return { node: h("span", { class: "tick alone" }, input), value: () => input.checked };
}

function uploadField(session, component, { ids, kept, changed }) {
  const most = component.max_values ?? 1;
  const files = [...(kept ?? [])];
  const list = h("ul", { class: "chosen-files" });
  const input = h("input", { type: "file", ...described(ids), multiple: most > 1, class: "file-input" });
  const draw = () =>
    list.replaceChildren(
      ...files.map((file, at) => {
        const remove = iconButton("close", session.say("remove-file", { name: file.name }), () => {
          files.splice(at, 1);
          draw();
          changed();
        });
        return h(
          "li",
          {},
          icon("file"),
          h("bdi", {}, file.name),
          h("small", {}, fileSize(file.size)),
          remove,
        );
      }),
    );
  const add = (fresh) => {
    files.push(...fresh);
    files.splice(0, Math.max(0, files.length - most));
    draw();
    changed();
  };
  input.addEventListener("change", () => {
    add([...input.files]);
    input.value = "";
  });
  const hint = most > 1 ? session.say("up-to-files", { count: most }) : "";
  const zone = h(
    "label",
    { class: "drop" },
    icon("plus"),
    h("span", {}, session.say("choose-file")),
    h("small", {}, hint),
    input,
  );
  zone.addEventListener("dragover", (event) => event.preventDefault());
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    add([...event.dataTransfer.files]);
  });
  draw();
  return { node: h("div", {}, zone, list), value: () => [...files] };
}

const FIELDS = {
  4: textField,
  19: uploadField,
  21: radioField,
  22: checkboxesField,
  23: checkboxField,
};
