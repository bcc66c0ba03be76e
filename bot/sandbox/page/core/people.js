// How a person looks: a round mark with initials, in a colour of one's own.

import { h } from "./dom.js";

const TINTS = 8;

export function avatar(id, name, { bot = false } = {}) {
  const tint = bot ? "bot" : String(Number(BigInt(id) % BigInt(TINTS)));
  return h("span", { class: "avatar", data: { tint }, "aria-hidden": "true" }, bot ? mark() : initials(name));
}

/** Two letters at most; of a name without any, nothing. */
export function initials(name) {
  const words = (name ?? "").match(/[\p{L}\p{N}]+/gu) ?? [];
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = picked.map((word) => [...word][0].toUpperCase()).join("");
  return words.length === 1 ? [...words[0]].slice(0, 2).join("") : letters;
}

/** The bot's own mark: two rooms and the space between them. */
const mark = () => h("span", { class: "mark" }, h("i"), h("i"));

/** A name as text: isolated from its surroundings, and never empty on the screen. */
export const nameView = (name, attributes = {}) =>
  h("bdi", { class: "name", ...attributes }, /[\p{L}\p{N}\p{P}\p{S}]/u.test(name ?? "") ? name : "—");
