// A message in one line, for places that only point at it.

const TEXT = 10;
const LENGTH = 160;

/** Its text, or the first text of its layout, without the marks of markdown. */
export function excerptOf(message) {
  const text = message.content || firstText(message.components) || message.embeds?.[0]?.title || "";
  return text.replace(/^[#>\-\s]+|[*_~|`]/gm, "").slice(0, LENGTH);
}

function firstText(parts) {
  for (const part of parts ?? []) {
    const found = part.type === TEXT ? part.content : firstText(part.components);
    if (found) return found;
  }
  return null;
}
