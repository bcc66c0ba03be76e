// Who is here, by their highest role that stands apart; pressing someone shows what one can do.

import { h, redraw } from "../core/dom.js";
import { avatar, nameView } from "../core/people.js";

export function membersView(session) {
  const aside = h("aside", { class: "members" });
  const draw = () => {
    const server = session.server();
    aside.hidden = !server;
    aside.setAttribute("aria-label", session.say("people"));
    redraw(aside, server ? groups(session, server) : null);
  };
  for (const topic of ["loaded", "members", "where", "places"]) session.on(topic, draw);
  draw();
  return aside;
}

function groups(session, server) {
  const apart = server.roles
    .filter((role) => role.hoist && role.id !== server.id)
    .sort((one, other) => other.position - one.position);
  const left = [...server.members].sort((one, other) =>
    (one.nick ?? one.name).localeCompare(other.nick ?? other.name, session.locale),
  );
  const taken = new Set();
  const sections = apart.map((role) =>
    section(
      role.name,
      left.filter((member) => member.roles.includes(role.id) && !taken.has(member.id)),
      taken,
    ),
  );
  const rest = left.filter((member) => !taken.has(member.id));
  return [...sections, section(session.say("people"), rest, taken)]
    .filter(Boolean)
    .map(({ title, members }) => groupView(session, title, members));
}

function section(title, members, taken) {
  for (const member of members) taken.add(member.id);
  return members.length ? { title, members } : null;
}

function groupView(session, title, members) {
  return [
    h("h2", { class: "members-title", dir: "auto" }, title),
    h(
      "ul",
      {},
      members.map((member) => h("li", {}, memberRow(session, member))),
    ),
  ];
}

function memberRow(session, { id, name, nick, bot, organisation }) {
  const you = id === session.me.id && h("small", { class: "badge" }, session.say("you"));
  const text = h(
    "span",
    {},
    h(
      "span",
      { class: "line" },
      nameView(nick ?? name),
      bot && h("span", { class: "badge" }, session.say("bot")),
      you,
    ),
    organisation && h("small", { dir: "auto" }, organisation),
  );
  return h(
    "button",
    { type: "button", class: "member", data: { person: id, key: `member-${id}` } },
    avatar(id, nick ?? name, { bot }),
    text,
  );
}
