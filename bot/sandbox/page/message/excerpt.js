// A message in one line, for places that only point at it.

import { markdown } from "../markdown/render.js";

const TEXT = 10;
const LENGTH = 160;

/** Its text, or the first text of its layout, as the viewer reads it: names and times, no marks. */
export function excerptOf(session, message) {
  const text = message.content || firstText(message.components) || message.embeds?.[0]?.title || "";
  const lines = [...markdown(session, text).children].map((block) => block.textContent);
  return lines.join(" ").slice(0, LENGTH);
}

function firstText(parts) {
  for (const part of parts ?? []) {
    const found = part.type === TEXT ? part.content : firstText(part.components);
    if (found) return found;
  }
  return null;
}
