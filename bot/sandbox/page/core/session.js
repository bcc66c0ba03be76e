// What one person sees and does: the state as the server told it, kept up to date, and everyone who listens to it.

import { call, Refused } from "./api.js";
import { apply } from "./frames.js";
import { Log } from "./log.js";
import { Stream } from "./stream.js";
import { sayer } from "./texts.js";
import { shown } from "./times.js";

export class Session {
  constructor(me, people, bot) {
    this.bot = bot;
    this.me = people.find((person) => person.id === me);
    this.people = new Map(people.map((person) => [person.id, person]));
    this.life = new AbortController();
    this.line = "connecting";
    this.servers = new Map();
    this.channels = new Map();
    this.commands = [];
    this.modal = null;
    this.where = { serverId: null, channelId: null };
    this.logs = new Map();
    this.listeners = new Map();
    this.waiting = new Map();
    this.settled = new Map();
    this.failures = new Map();
    this.typing = new Map();
    this.clock = { now: new Date().toISOString(), next: null, settled: true };
    this.speak();
    this.stream = new Stream(me, {
      loaded: (state) => this.load(state),
      frame: (t, d) => apply(this, t, d),
      cut: () => this.setLine("lost"),
    });
  }

  // Listening.

  on(topic, listener) {
    if (!this.listeners.has(topic)) this.listeners.set(topic, new Set());
    this.listeners.get(topic).add(listener);
    return () => this.listeners.get(topic).delete(listener);
  }

  tell(topic, detail) {
    for (const listener of [...(this.listeners.get(topic) ?? [])]) listener(detail);
  }

  setLine(line) {
    if (this.line === line) return;
    this.line = line;
    this.tell("line", line);
  }

  // Loading.

  load(state) {
    this.me = state.me;
    this.bot = state.bot;
    this.speak();
    this.clock = { ...this.clock, now: state.now };
    this.servers = new Map(state.servers.map((server) => [server.id, server]));
    this.channels = new Map();
    for (const server of state.servers)
      for (const channel of server.channels) this.channels.set(channel.id, channel);
    for (const channel of state.direct) this.channels.set(channel.id, channel);
    this.commands = state.commands;
    this.logs.clear();
    this.forgetWaiting();
    this.setLine("live");
    this.tell("loaded");
    this.setModal(state.modal);
    call("GET", "/clock").then(
      (clock) => this.setClock(clock),
      () => {},
    );
  }

  forgetWaiting() {
    for (const done of this.waiting.values()) done({ state: "failed", problem: "connection" });
    this.waiting.clear();
  }

  speak() {
    this.locale = this.me.locale;
    this.say = sayer(this.locale);
  }

  setClock(clock) {
    this.clock = clock;
    this.tell("clock", clock);
  }

  setModal(modal) {
    this.modal = modal;
    this.tell("modal", modal);
  }

  /** Nothing is done any more in this person's name; `life.signal` tells whoever listens beyond the session. */
  close() {
    this.life.abort();
    this.stream.close();
    this.listeners.clear();
  }

  // Finding.

  now() {
    return new Date(this.clock.now);
  }

  time(date, style) {
    return shown(date, style, { locale: this.locale, zone: this.me.zone, now: this.now() });
  }

  get channel() {
    return this.channels.get(this.where.channelId) ?? null;
  }

  server(id = this.where.serverId) {
    return this.servers.get(id) ?? null;
  }

  channelsOf(serverId) {
    return [...this.channels.values()].filter((channel) => channel.server_id === serverId);
  }

  direct() {
    return [...this.channels.values()].filter((channel) => channel.type === 1);
  }

  member(userId, serverId = this.where.serverId) {
    return this.server(serverId)?.members.find((member) => member.id === userId) ?? null;
  }

  /** The name that goes with an id here; null for someone unknown. */
  nameOf(userId) {
    const member = this.member(userId);
    if (member) return member.nick ?? member.name;
    if (this.bot?.id === userId) return this.bot.name;
    return this.people.get(userId)?.name ?? null;
  }

  /** What a channel, thread or conversation is called in a sentence. */
  placeName({ recipient, thread, name }) {
    return recipient?.name ?? (thread ? name : `#${name}`);
  }

  commandsHere() {
    return this.server()?.commands ?? this.commands;
  }

  log(channelId) {
    if (!this.logs.has(channelId)) {
      const changed = (change) => this.tell(`log:${channelId}`, change);
      this.logs.set(channelId, new Log(this.me.id, channelId, changed));
    }
    return this.logs.get(channelId);
  }

  // Acting.

  go(serverId, channelId) {
    this.where = { serverId, channelId };
    this.tell("where", this.where);
  }

  call(method, path, body, files) {
    return call(method, `/people/${this.me.id}${path}`, body, files);
  }

  /** As `call`, for acts whose refusal is only worth a line on the screen. */
  async attempt(method, path, body, files) {
    try {
      return await this.call(method, path, body, files);
    } catch (refused) {
      this.notice(refused instanceof Refused ? refused.message : this.say("lost"));
      return null;
    }
  }

  notice(text) {
    this.tell("notice", text);
  }

  /** Sends an interaction, or throws why it may not be sent; `settled` resolves when the bot answered or was too late. */
  async interact(kind, body, files) {
    const { id } = await this.call("POST", `/interactions/${kind}`, body, files);
    const known = this.settled.get(id);
    return { settled: known ? Promise.resolve(known) : new Promise((done) => this.waiting.set(id, done)) };
  }

  settle(interaction) {
    if (interaction.state === "waiting") return;
    this.settled.set(interaction.id, interaction);
    if (this.settled.size > 50) this.settled.delete(this.settled.keys().next().value);
    this.waiting.get(interaction.id)?.(interaction);
    this.waiting.delete(interaction.id);
  }
}
