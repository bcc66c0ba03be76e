// What was typed and not yet sent, per person: it is there again when the same form, or the same channel, opens again.

const kept = new Map();

export const draftOf = (key) => kept.get(key) ?? null;

export function keepDraft(key, draft) {
  if (draft === null || draft === "") kept.delete(key);
  else kept.set(key, draft);
}
