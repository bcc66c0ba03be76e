// The part of a channel's messages that is at hand: a window that moves, so that ten thousand stay light.

import { call } from "./api.js";
import { placeOf } from "./ids.js";

const PAGE = 50;
const MOST = 150;

export class Log {
  /** `changed(change)` is told after every change: "page", "new", "edit" or "gone". */
  constructor(me, channelId, changed) {
    this.path = `/people/${me}/channels/${channelId}/messages`;
    this.changed = changed;
    this.messages = [];
    this.moreBefore = false;
    this.moreAfter = false;
    this.loading = null;
    this.ready = false;
    this.late = [];
  }

  latest() {
    return this.anew(`limit=${PAGE}`);
  }

  around(id) {
    return this.anew(`around=${id}&limit=${PAGE}`);
  }

  /** Another window in place of this one, once what is being loaded has come. */
  async anew(query) {
    while (this.loading) await this.loading.catch(() => {});
    return this.page(query, (found) => this.become(found));
  }

  older() {
    if (!this.moreBefore || !this.messages.length) return null;
    return this.page(`before=${this.messages[0].id}&limit=${PAGE}`, (found) => {
      this.messages = [...found.messages, ...this.messages];
      this.moreBefore = found.more_before;
      if (this.messages.length > MOST) [this.messages.length, this.moreAfter] = [MOST, true];
    });
  }

  newer() {
    if (!this.moreAfter || !this.messages.length) return null;
    return this.page(`after=${this.messages.at(-1).id}&limit=${PAGE}`, (found) => {
      const known = new Set(this.messages.map((message) => message.id));
      const all = [...this.messages, ...found.messages.filter((message) => !known.has(message.id))];
      this.moreAfter = found.more_after;
      this.moreBefore ||= all.length > MOST;
      this.messages = all.slice(-MOST);
    });
  }

  /** One page at a time; what the stream brings meanwhile waits, or the page would overwrite it. */
  page(query, take) {
    this.loading ??= call("GET", `${this.path}?${query}`)
      .then((found) => {
        take(found);
        this.ready = true;
        this.changed("page");
      })
      .finally(() => {
        this.loading = null;
        for (const act of this.late.splice(0)) act();
      });
    return this.loading;
  }

  /** Takes in what the stream brought: put, edit or remove. */
  hear(what, detail) {
    const act = () => this[what](detail);
    if (this.loading) this.late.push(act);
    else act();
  }

  become(found) {
    this.messages = found.messages;
    this.moreBefore = found.more_before;
    this.moreAfter = found.more_after;
  }

  find(id) {
    const message = this.messages[placeOf(this.messages, id)];
    return message?.id === id ? message : null;
  }

  put(message) {
    const at = placeOf(this.messages, message.id);
    if (this.messages[at]?.id === message.id) {
      this.messages[at] = message;
      return this.changed("edit");
    }
    if (this.moreAfter && at === this.messages.length) return null;
    this.messages.splice(at, 0, message);
    return this.changed("new");
  }

  edit(message) {
    if (this.find(message.id)) this.put(message);
  }

  remove(ids) {
    this.messages = this.messages.filter((message) => !ids.includes(message.id));
    this.changed("gone");
  }
}
