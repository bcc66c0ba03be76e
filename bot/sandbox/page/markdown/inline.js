// Discord's inline markup as a tree of plain objects: {kind, children} or {kind, …}; strings are text.

const DEEPEST = 10;

// In order of precedence. Each is tried at one place (sticky), so a long text is walked once.
const RULES = [
  [/\\([^A-Za-z0-9\s])/y, (m) => m[1]],
  [/(`+)([^]*?[^`])\1(?!`)/y, (m) => ({ kind: "code", text: m[2].replace(/^ (.*) $/s, "$1") })],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    (m) => ({ kind: "time", seconds: Number(m[1]), style: m[2] ?? "f" }),
  ],
  [/<@!?(\d{1,20})>/y, (m) => ({ kind: "person", id: m[1] })],
  [/<@&(\d{1,20})>/y, (m) => ({ kind: "role", id: m[1] })],
  [/<#(\d{1,20})>/y, (m) => ({ kind: "channel", id: m[1] })],
  [/<\/([^:>\n]{1,100}):(\d{1,20})>/y, (m) => ({ kind: "command", name: m[1], id: m[2] })],
  [/<a?:(\w{2,32}):\d{15,20}>/y, (m) => `:${m[1]}:`],
  [/@(everyone|here)\b/y, (m) => ({ kind: "everyone", text: m[0] })],
  [
    /\[((?:\\[^]|[^\]\\\n]){1,300})\]\(<?(https?:\/\/[^\s<>)]{1,2000})>?(?:\s+"[^"\n]{0,300}")?\)/y,
    (m, inside) => ({ kind: "link", address: m[2], children: inside(m[1]) }),
  ],
  [/<(https?:\/\/[^\s<>]{1,2000})>/y, (m) => ({ kind: "link", address: m[1], children: [m[1]] })],
  [/https?:\/\/[^\s<>]{0,2000}[^\s<>.,:;"'\])]/y, (m) => ({ kind: "link", address: m[0], children: [m[0]] })],
  [/\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/y, (m, inside) => ({ kind: "strong", children: inside(m[1]) })],
  [/__((?:\\[^]|[^\\])+?)__(?!_)/y, (m, inside) => ({ kind: "under", children: inside(m[1]) })],
  [/~~(?!~)((?:\\[^]|[^\\])+?)~~(?!~)/y, (m, inside) => ({ kind: "struck", children: inside(m[1]) })],
  [/\|\|((?:\\[^]|[^\\])+?)\|\|/y, (m, inside) => ({ kind: "spoiler", children: inside(m[1]) })],
  [
    /\*(?![\s*])((?:\*\*|\\[^]|[^*\\])*?[^\s*\\])\*(?!\*)/y,
    (m, inside) => ({ kind: "slanted", children: inside(m[1]) }),
  ],
  [
    /_(?!_)((?:__|\\[^]|[^_\\])+?)_(?![_\p{L}\p{N}])/uy,
    (m, inside) => ({ kind: "slanted", children: inside(m[1]) }),
  ],
];
const BEGINS = /[\\`<@[h*_~|]/g;

export function inline(text, depth = 0) {
  if (depth > DEEPEST) return [text];
  const parts = [];
  const within = (inner) => inline(inner, depth + 1);
  let plain = 0;
  let at = 0;
  while ((at = nextBegin(text, at)) < text.length) {
    const found = matchAt(text, at, within);
    if (!found) {
      at += 1;
      continue;
    }
    if (at > plain) parts.push(text.slice(plain, at));
    parts.push(found.part);
    at = plain = found.end;
  }
  if (text.length > plain) parts.push(text.slice(plain));
  return parts;
}

function nextBegin(text, from) {
  BEGINS.lastIndex = from;
  return BEGINS.exec(text)?.index ?? text.length;
}

function matchAt(text, at, within) {
  // An underscore inside a word is a letter like any other.
  if (text[at] === "_" && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1])) return null;
  for (const [rule, make] of RULES) {
    rule.lastIndex = at;
    const match = rule.exec(text);
    if (match) return { part: make(match, within), end: at + match[0].length };
  }
  return null;
}
