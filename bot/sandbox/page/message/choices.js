// What a select offers: its own options, or the people, roles and channels of this place.

import { order } from "../core/ids.js";

export const STRING = 3;
export const USER = 5;
export const ROLE = 6;
export const MENTIONABLE = 7;
export const CHANNEL = 8;

/** [{value, label, description?, emoji?, chosen}] for a select component in the session's present place. */
export function choicesOf(session, select) {
  const preset = new Set((select.default_values ?? []).map((each) => each.id));
  if (select.type === STRING) {
    return (select.options ?? []).map((option) => ({ ...option, chosen: option.default === true }));
  }
  return listOf(session, select).map((choice) => ({ ...choice, chosen: preset.has(choice.value) }));
}

function listOf(session, select) {
  if (select.type === USER) return people(session);
  if (select.type === ROLE) return roles(session);
  if (select.type === MENTIONABLE) return [...people(session), ...roles(session)];
  return channels(session, select.channel_types);
}

export function people(session) {
  const server = session.server();
  if (!server) {
    const other = session.channel?.recipient;
    return [session.me, other].filter(Boolean).map(({ id, name }) => ({ value: id, label: name }));
  }
  const byName = (one, other) => one.label.localeCompare(other.label, session.locale);
  return server.members
    .map(({ id, name, nick, role }) => ({ value: id, label: nick ?? name, description: role }))
    .sort(byName);
}

export function roles(session) {
  const server = session.server();
  const named = (server?.roles ?? []).filter((role) => role.id !== server.id);
  return named.map(({ id, name }) => ({ value: id, label: `@${name}` }));
}

export function channels(session, types) {
  const offered = session
    .channelsOf(session.where.serverId)
    .filter(({ type }) => !types?.length || types.includes(type));
  offered.sort((one, other) => one.position - other.position || order(one.id, other.id));
  return offered.map(({ id, name }) => ({ value: id, label: `#${name}` }));
}
