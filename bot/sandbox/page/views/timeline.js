// The conversation itself: a window of messages that fills as one scrolls, and stays where one reads.

import { h, icon, place } from "../core/dom.js";
import { isAfter } from "../core/ids.js";
import { sameDay } from "../core/times.js";
import { refreshTimes } from "../markdown/render.js";
import { startEdit } from "../message/edit.js";
import { isEphemeral, isSystem, messageView } from "../message/message.js";

const NEAR = 600;
const AT_BOTTOM = 60;
const TOGETHER = 7 * 60_000;

export class Timeline {
  constructor(session) {
    this.session = session;
    this.list = h("ol", { class: "messages" });
    this.scroller = h("div", { class: "timeline", tabindex: "0", role: "log" }, this.list);
    this.latest = h(
      "button",
      { type: "button", class: "to-latest", hidden: true, on: { click: () => this.toLatest() } },
      icon("down"),
      h("span", {}),
    );
    this.node = h("div", { class: "timeline-frame" }, this.scroller, this.latest);
    this.views = new Map();
    this.forget = null;
    this.log = null;
    this.following = true;
    this.scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
    new ResizeObserver(() => this.following && this.toBottom()).observe(this.list);
    session.on("where", () => this.open());
    session.on("loaded", () => this.open());
    session.on("members", () => this.drawAnew());
    session.on("clock", () => this.clockMoved());
    session.on("places", () => this.markRead());
    session.on("jump", (id) => this.jump(id));
    session.on("edit", (message) => this.edit(message));
    session.on("edit-last", () => this.editLast());
    document.addEventListener("visibilitychange", () => this.markRead(), { signal: session.life.signal });
  }

  async open() {
    const { session } = this;
    const { channel } = session;
    this.forget?.();
    this.log = null;
    this.views.clear();
    this.list.replaceChildren();
    this.latest.hidden = true;
    if (!channel) return;
    this.scroller.setAttribute("aria-label", channel.recipient?.name ?? channel.name);
    this.readUntil = channel.unread?.count ? channel.unread.last_read_id : null;
    this.freshFrom = channel.unread?.count ? null : undefined;
    this.following = true;
    const log = (this.log = session.log(channel.id));
    this.forget = session.on(`log:${channel.id}`, (change) => this.draw(change));
    if (log.ready && !log.moreAfter) this.draw("page");
    else await log.latest().catch(() => session.notice(session.say("lost")));
  }

  /** On another day, times of messages are written otherwise. */
  clockMoved() {
    const { session } = this;
    if (this.drawnAt && !sameDay(this.drawnAt, session.now(), session.me)) this.drawAnew();
    else refreshTimes(session, this.list);
  }

  drawAnew() {
    this.views.clear();
    if (this.log?.ready) this.draw("page");
  }

  draw(change) {
    const anchor = this.following ? null : this.anchor();
    this.scroller.ariaBusy = change === "page" ? "true" : null;
    place(this.list, this.rows());
    if (anchor) this.backTo(anchor);
    else if (this.log.moreAfter) this.following = false;
    else this.toBottom();
    requestAnimationFrame(() => (this.scroller.ariaBusy = null));
    this.tellLatest();
    this.markRead();
    if (change === "page") requestAnimationFrame(() => this.scrolled());
  }

  // Rows: the beginning, days, the line before what is new, and the messages.

  rows() {
    const { messages, moreBefore } = this.log;
    const rows = [];
    const kept = new Map();
    if (!moreBefore) rows.push(this.keep(kept, "beginning", "", () => this.beginning()));
    let before = null;
    for (const message of messages) {
      const day = this.dayBetween(before, message);
      if (day)
        rows.push(
          this.keep(kept, `day-${message.id}`, day, () => h("li", { class: "day" }, h("span", {}, day))),
        );
      if (this.isFirstNew(message)) rows.push(this.keep(kept, "new", message.id, () => this.newLine()));
      const compact = !day && goesWith(before, message);
      rows.push(
        this.keep(kept, message.id, message, () => messageView(this.session, message, { compact }), compact),
      );
      before = message;
    }
    this.views = kept;
    this.drawnAt = this.session.now();
    return rows;
  }

  /** What was drawn from the same thing is used again, so that nothing blinks or loses the focus. */
  keep(kept, key, source, draw, variant = null) {
    const old = this.views.get(key);
    const same = old && old.source === source && old.variant === variant;
    const view = same ? old : { source, variant, node: this.redrawn(old, draw()) };
    kept.set(key, view);
    return view.node;
  }

  redrawn(old, node) {
    const focused = old?.node.contains(document.activeElement) && document.activeElement.dataset.key;
    if (focused)
      queueMicrotask(() =>
        node.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true }),
      );
    return node;
  }

  dayBetween(before, message) {
    const at = new Date(message.timestamp);
    if (before && sameDay(new Date(before.timestamp), at, this.session.me)) return null;
    return this.session.time(at, "day");
  }

  isFirstNew(message) {
    if (this.freshFrom === undefined || message.mine || isEphemeral(message)) return false;
    if (this.freshFrom === null && isAfter(message.id, this.readUntil)) this.freshFrom = message.id;
    return this.freshFrom === message.id;
  }

  newLine() {
    return h("li", { class: "new-line" }, h("span", {}, this.session.say("new")));
  }

  beginning() {
    const place = this.session.placeName(this.session.channel);
    return h("li", { class: "beginning" }, h("p", { dir: "auto" }, this.session.say("beginning", { place })));
  }

  // Scrolling.

  get toEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight;
  }

  toBottom() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  /** The first message in sight, and where it stands; by its id, as it may be drawn anew. */
  anchor() {
    const { top } = this.scroller.getBoundingClientRect();
    for (const node of this.list.querySelectorAll("[data-message]")) {
      const box = node.getBoundingClientRect();
      if (box.bottom > top) return { id: node.dataset.message, top: box.top };
    }
    return null;
  }

  backTo({ id, top }) {
    const now = this.messageNode(id)?.getBoundingClientRect().top;
    if (now !== undefined) this.scroller.scrollTop += now - top;
  }

  messageNode(id) {
    return this.list.querySelector(`[data-message="${CSS.escape(id)}"]`);
  }

  scrolled() {
    if (!this.log) return;
    this.following = !this.log.moreAfter && this.toEnd < AT_BOTTOM;
    if (this.scroller.scrollTop < NEAR) this.log.older()?.catch(() => {});
    else if (this.toEnd < NEAR) this.log.newer()?.catch(() => {});
    this.tellLatest();
    this.markRead();
  }

  tellLatest() {
    const away = this.log.moreAfter || this.toEnd > this.scroller.clientHeight;
    this.latest.hidden = !away;
    this.latest.lastChild.textContent = this.session.say("to-latest");
  }

  async toLatest() {
    this.following = true;
    if (this.log.moreAfter) await this.log.latest();
    this.toBottom();
  }

  async jump(id) {
    if (!this.log) return;
    this.following = false;
    if (!this.log.find(id)) await this.log.around(id).catch(() => {});
    const view = this.messageNode(id);
    if (!view) return;
    view.scrollIntoView({ block: "center" });
    view.classList.add("found");
    setTimeout(() => view.classList.remove("found"), 2000);
  }

  markRead() {
    const { channel } = this.session;
    if (!this.log || !channel?.unread?.count || !this.following || document.visibilityState !== "visible")
      return;
    const last = this.log.messages.findLast((message) => !isEphemeral(message));
    if (!last || last.id === this.marked) return;
    this.marked = last.id;
    this.session
      .call("POST", `/channels/${channel.id}/read`, { message_id: last.id })
      .catch(() => (this.marked = null));
  }

  // Editing in place.

  edit(message) {
    const view = this.messageNode(message.id)?.querySelector(".body");
    if (view) startEdit(this.session, message, view);
  }

  editLast() {
    const mine = this.log?.messages.findLast(
      (message) => message.mine && message.content && !isEphemeral(message),
    );
    if (mine) this.edit(mine);
  }
}

/** Whether a message needs no name above it, because the one before it has the same. */
function goesWith(before, message) {
  if (!before || isSystem(before) || isSystem(message)) return false;
  const alike = before.author.id === message.author.id && isEphemeral(before) === isEphemeral(message);
  const plain = !message.message_reference && !message.interaction_metadata;
  return alike && plain && new Date(message.timestamp) - new Date(before.timestamp) < TOGETHER;
}
