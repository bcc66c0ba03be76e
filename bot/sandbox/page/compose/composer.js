// Where one writes: text, files, an answer to a message, an edit, or a slash command.

import { h, icon, iconButton } from "../core/dom.js";
import { draftOf, keepDraft } from "../core/drafts.js";
import { CommandForm, runnable } from "./commands.js";
import { Picker } from "./picker.js";

const LONGEST = 2000;
const TYPING_EVERY = 8000;

export class Composer {
  constructor(session) {
    this.session = session;
    this.node = h("div", { class: "composer" });
    this.files = [];
    this.reply = null;
    this.form = null;
    this.typedAt = 0;
    session.on("where", () => this.begin());
    session.on("reply", (message) => this.answer(message));
    session.on("command", (wanted) => this.openCommand(wanted));
    session.on("places", () => this.mayHaveChanged());
    for (const topic of ["loaded", "commands"]) session.on(topic, () => this.commandsChanged());
  }

  /** Anew for the channel that one is in now, with what was typed there before. */
  begin() {
    const { session } = this;
    this.channel = session.channel;
    this.may = this.channel?.can_send ?? false;
    this.files = [];
    this.reply = null;
    this.form = null;
    if (!this.channel) return this.node.replaceChildren();
    if (!this.may) return this.node.replaceChildren(h("p", { class: "cannot" }, session.say("cannot-write")));
    this.build();
    return this.node.replaceChildren(this.above, this.picker.node, this.line);
  }

  mayHaveChanged() {
    const { channel } = this.session;
    if (channel?.id !== this.channel?.id || (channel?.can_send ?? false) !== this.may) this.begin();
  }

  get key() {
    return `${this.session.me.id}/channel/${this.channel.id}`;
  }

  build() {
    const { session } = this;
    const place = session.placeName(this.channel);
    this.above = h("div", { class: "composer-above" });
    this.picker = new Picker(session, (chosen) => this.fill(chosen));
    this.text = h("textarea", {
      rows: "1",
      maxlength: String(LONGEST),
      dir: "auto",
      placeholder: session.say("write", { place }),
      "aria-label": session.say("write", { place }),
      value: draftOf(this.key) ?? "",
      on: {
        input: () => this.typed(),
        keydown: (event) => this.pressed(event),
        paste: (event) => this.add(event.clipboardData.files),
      },
    });
    const input = h("input", {
      type: "file",
      multiple: true,
      class: "file-input",
      "aria-label": session.say("add-file"),
    });
    input.addEventListener("change", () => {
      this.add(input.files);
      input.value = "";
    });
    const attach = h("label", { class: "icon-button", title: session.say("add-file") }, icon("plus"), input);
    const send = iconButton("send", session.say("send"), () => this.send());
    this.picker.serve(this.text);
    this.line = h("div", { class: "composer-line" }, attach, this.text, send);
  }

  focus() {
    (this.form?.node ?? this.node).querySelector("input:not(.file-input), textarea")?.focus();
  }

  // Above the line: an answer and files.

  answer(message) {
    if (!this.may) return;
    this.reply = message;
    this.drawAbove();
    this.text.focus();
  }

  add(files) {
    if (!files?.length) return;
    this.files = [...this.files, ...files].slice(0, 10);
    this.drawAbove();
  }

  drawAbove() {
    const { session, reply } = this;
    const drop = (act) => () => {
      act();
      this.drawAbove();
      this.text.focus();
    };
    const name = reply && (session.nameOf(reply.author.id) ?? reply.author.username);
    const answering =
      reply &&
      h(
        "p",
        { class: "answering" },
        icon("reply"),
        session.say("replying-to", { name }),
        iconButton(
          "close",
          session.say("cancel"),
          drop(() => (this.reply = null)),
        ),
      );
    const files = this.files.map((file) =>
      h(
        "span",
        { class: "file" },
        icon("file"),
        h("bdi", {}, file.name),
        iconButton(
          "close",
          session.say("remove-file", { name: file.name }),
          drop(() => (this.files = this.files.filter((each) => each !== file))),
        ),
      ),
    );
    this.above.replaceChildren(...[answering, ...files].filter(Boolean));
  }

  // Typing.

  typed() {
    keepDraft(this.key, this.text.value);
    const slash = this.look();
    const now = performance.now();
    if (slash || !this.text.value || now - this.typedAt < TYPING_EVERY) return;
    this.typedAt = now;
    this.session.call("POST", `/channels/${this.channel.id}/typing`).catch(() => {});
  }

  pressed(event) {
    if (this.picker.steer(event)) return event.preventDefault();
    if (event.key === "Escape" && this.reply) return this.answerNothing();
    if (event.key === "ArrowUp" && !this.text.value) return this.session.tell("edit-last");
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return null;
    event.preventDefault();
    return this.send();
  }

  answerNothing() {
    this.reply = null;
    this.drawAbove();
  }

  async send() {
    const content = this.text.value.trim();
    const { files, reply } = this;
    if (!content && !files.length) return;
    const { session } = this;
    const path = `/channels/${this.channel.id}/messages`;
    this.text.value = "";
    keepDraft(this.key, null);
    this.files = [];
    this.answerNothing();
    const sent = await session.attempt("POST", path, { content, reply_to: reply?.id }, files);
    if (sent) return;
    this.text.value ||= content;
    this.files = files;
    this.reply = reply;
    this.drawAbove();
  }

  // Slash commands.

  /** Shows what fits once a slash begins the line, and says whether it does. */
  look() {
    const slash = /^\/([^\n]*)$/.exec(this.text.value);
    this.picker.look(slash ? slash[1] : null);
    return slash !== null;
  }

  /** What the bot can be asked has changed, or came only now: whoever is choosing sees it at once. */
  commandsChanged() {
    if (this.may && !this.form) this.look();
  }

  openCommand({ id, path }) {
    const all = runnable(this.session.commandsHere());
    const chosen =
      all.find(({ command, title }) => command.id === id && title === path) ??
      all.find(({ title }) => title === path);
    if (chosen && this.may) this.fill(chosen);
  }

  fill(chosen) {
    this.text.value = "";
    keepDraft(this.key, null);
    this.picker.look(null);
    this.form = new CommandForm(this.session, chosen, () => this.leave());
    this.node.replaceChildren(this.above, this.form.node);
    this.form.focus();
  }

  leave() {
    this.form = null;
    this.node.replaceChildren(this.above, this.picker.node, this.line);
    this.text.focus();
  }
}
