// One option of a slash command as a field: each kind has its own way of choosing, and tells what was entered.

import { h } from "../core/dom.js";
import { channels, people, roles } from "../message/choices.js";
import { combobox } from "./combobox.js";

const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const USER = 6;
const CHANNEL = 7;
const ROLE = 8;
const MENTIONABLE = 9;
const NUMBER = 10;
const ATTACHMENT = 11;

/** {node, input, value()}: undefined where nothing was entered, a File for an upload. */
export function optionField(session, option, complete) {
  if (option.type === ATTACHMENT) return fileField(option);
  const source = sourceOf(session, option, complete);
  return source ? chosenField(session, option, source) : typedField(option);
}

function sourceOf(session, option, complete) {
  if (option.autocomplete) return () => complete(option.name);
  const all = choicesOf(session, option);
  return (
    all &&
    ((query) =>
      all.filter(({ label }) => label.toLocaleLowerCase().includes(query.toLocaleLowerCase())).slice(0, 25))
  );
}

function choicesOf(session, option) {
  if (option.choices?.length) return option.choices.map(({ name, value }) => ({ label: name, value }));
  switch (option.type) {
    case BOOLEAN:
      return [
        { label: session.say("yes"), value: true },
        { label: session.say("no"), value: false },
      ];
    case USER:
      return people(session);
    case ROLE:
      return roles(session);
    case MENTIONABLE:
      return [...people(session), ...roles(session)];
    case CHANNEL:
      return channels(session, option.channel_types);
    default:
      return null;
  }
}

/** A value from a list; with autocomplete what was typed counts too, as in Discord. */
function chosenField(session, option, source) {
  let choice = null;
  const field = combobox(session, { label: option.name, source, chosen: (picked) => (choice = picked) });
  const value = () => {
    const typed = field.input.value.trim();
    if (choice && choice.label === field.input.value) return choice.value;
    return typed === "" ? undefined : asKind(option, typed);
  };
  return { ...field, value };
}

function typedField(option) {
  const numeric = option.type === INTEGER || option.type === NUMBER;
  const input = h("input", {
    type: "text",
    inputmode: numeric ? "decimal" : "text",
    "aria-label": option.name,
    autocomplete: "off",
    dir: "auto",
  });
  const value = () => (input.value.trim() === "" ? undefined : asKind(option, input.value.trim()));
  return { node: input, input, value };
}

/** A number where one is asked; what is no number travels as it is, for the server to say so. */
function asKind(option, typed) {
  if (option.type === STRING) return typed;
  const number = Number(typed.replace(",", "."));
  return [INTEGER, NUMBER].includes(option.type) && Number.isFinite(number) ? number : typed;
}

function fileField(option) {
  const input = h("input", { type: "file", "aria-label": option.name });
  return { node: input, input, value: () => input.files[0] };
}
