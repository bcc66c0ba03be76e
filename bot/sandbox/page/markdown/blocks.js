// Discord's blocks: code, quotes, headings, small print and lists, around the inline markup.

import { inline } from "./inline.js";

const FENCE = /```(?:([\w+#.-]{1,30})\n)?\n?([^]*?)\n?```/g;
const ITEM = /^( *)([-*]|\d{1,9}\.) +(.*)$/;

/** A list of {kind: "text" | "heading" | "small" | "quote" | "list" | "code", …}. */
export function blocks(text) {
  const found = [];
  let end = 0;
  for (const fence of text.matchAll(FENCE)) {
    if (!fence[2].trim()) continue;
    found.push(...prose(text.slice(end, fence.index).replace(/\n$/, "")));
    found.push({ kind: "code", text: fence[2] });
    end = fence.index + fence[0].length;
  }
  found.push(...prose(end ? text.slice(end).replace(/^\n/, "") : text));
  return found;
}

function prose(text) {
  if (!text) return [];
  const lines = text.split("\n");
  const found = [];
  let plain = [];
  const flush = () => {
    if (plain.some((line) => line.trim())) found.push({ kind: "text", children: inline(plain.join("\n")) });
    plain = [];
  };
  while (lines.length) {
    const block = takeBlock(lines);
    if (block) {
      flush();
      found.push(block);
    } else plain.push(lines.shift());
  }
  flush();
  return found;
}

function takeBlock(lines) {
  const [line] = lines;
  if (line.startsWith(">>> ")) return takeRest(lines);
  if (line.startsWith("> ") || line === ">") return takeQuote(lines);
  if (ITEM.test(line)) return takeList(lines);
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading)
    return lines.shift() && { kind: "heading", level: heading[1].length, children: inline(heading[2]) };
  const small = /^-# +(\S.*)$/.exec(line);
  if (small) return lines.shift() && { kind: "small", children: inline(small[1]) };
  return null;
}

function takeRest(lines) {
  const rest = lines.splice(0).join("\n").slice(4);
  return { kind: "quote", children: prose(rest) };
}

function takeQuote(lines) {
  const quoted = [];
  while (lines.length && /^>( |$)/.test(lines[0])) quoted.push(lines.shift().slice(2));
  return { kind: "quote", children: prose(quoted.join("\n").replace(/^(>+)/gm, "\\$1")) };
}

function takeList(lines) {
  const taken = [];
  while (lines.length && ITEM.test(lines[0])) {
    const [, indent, mark, text] = ITEM.exec(lines.shift());
    taken.push({
      deep: Math.min(indent.length, taken.length ? 20 : 0),
      start: Number.parseInt(mark, 10),
      text,
    });
  }
  return nest(taken);
}

/** Items with more indentation than the one before them become its own list. */
function nest(taken) {
  const [first] = taken;
  const items = [];
  while (taken.length && taken[0].deep >= first.deep) {
    if (taken[0].deep > first.deep && items.length < 400) items.at(-1).push(nest(taken));
    else items.push([{ kind: "text", children: inline(taken.shift().text) }]);
  }
  return { kind: "list", start: first.start, items };
}
