// The bot's forms. What was typed stays in a draft until the bot has it, so that nothing is lost by closing.

import { h, newId } from "../core/dom.js";
import { draftOf, keepDraft } from "../core/drafts.js";
import { Refused } from "../core/api.js";
import { markdown } from "../markdown/render.js";
import { dialog } from "./dialog.js";
import { fieldOf } from "./fields.js";

const ROW = 1;
const TEXT = 10;
const LABEL = 18;

/** Shows whatever form the session says is open; one at a time. */
export function showModals(session) {
  let shown = null;
  return session.on("modal", (modal) => {
    if (modal && modal.id === shown?.modal.id) return;
    if (!modal && shown?.sending) return;
    shown?.end(modal ? null : "form-lost");
    shown = modal ? new Form(session, modal, () => (shown = null)) : null;
  });
}

class Form {
  constructor(session, modal, ended) {
    this.session = session;
    this.modal = modal;
    this.ended = ended;
    this.key = `${session.me.id}/form/${modal.custom_id}`;
    this.draft = new Map(draftOf(this.key) ?? []);
    this.fields = new Map();
    this.sending = false;
    this.gone = false;
    this.problem = h("p", { class: "form-problem", role: "alert" });
    this.submit = h("button", { class: "button primary" }, session.say("send"));
    const cancel = { type: "button", class: "button secondary", on: { click: () => this.frame.close() } };
    const form = h(
      "form",
      { novalidate: true, on: { submit: (event) => this.send(event) } },
      h(
        "div",
        { class: "dialog-body" },
        modal.components.map((part) => this.part(part)),
        this.problem,
      ),
      h("div", { class: "dialog-foot" }, h("button", cancel, session.say("cancel")), this.submit),
    );
    const intro = session.say("form-from", { bot: session.bot.name });
    this.frame = dialog(session, modal.title, form, { kind: "form", intro, closed: () => this.closed() });
    form.querySelector("input, textarea, .chooser")?.focus();
  }

  part(part) {
    if (part.type === TEXT) return markdown(this.session, part.content);
    if (part.type === ROW) return part.components.map((inner) => this.field(inner, inner.label));
    if (part.type === LABEL) return this.field(part.component, part.label, part.description);
    return null;
  }

  field(component, label, description) {
    const ids = { label: newId("label"), description: description ? newId("help") : null };
    const name = component.custom_id;
    const field = fieldOf(this.session, component, {
      ids,
      kept: this.draft.get(name),
      changed: () => this.keep(name),
    });
    const optional = component.required === false;
    const problem = h("p", { class: "field-problem", role: "alert" });
    const node = h(
      "div",
      { class: "field", data: { field: name } },
      h(
        "p",
        { class: "field-label", id: ids.label },
        h("bdi", {}, label),
        optional && h("small", {}, this.session.say("optional")),
      ),
      description && h("p", { class: "field-help", id: ids.description, dir: "auto" }, description),
      field.node,
      problem,
    );
    this.fields.set(name, { ...field, node, problem });
    return node;
  }

  keep(name) {
    this.draft.set(name, this.fields.get(name).value());
    keepDraft(this.key, this.draft);
  }

  async send(event) {
    event.preventDefault();
    if (this.sending) return;
    this.sending = true;
    this.submit.ariaBusy = "true";
    this.tell([]);
    const { values, files } = this.entered();
    try {
      const { settled } = await this.session.interact("modal", { modal_id: this.modal.id, values }, files);
      this.answered((await settled).state);
    } catch (refused) {
      this.refused(refused);
    } finally {
      this.sending = false;
      this.submit.ariaBusy = null;
    }
  }

  entered() {
    const files = [];
    const values = {};
    for (const [name, field] of this.fields) {
      const value = field.value();
      const holdsFiles = Array.isArray(value) && value[0] instanceof File;
      values[name] = holdsFiles ? value.map((file) => ({ file: files.push(file) - 1 })) : value;
    }
    return { values, files };
  }

  answered(state) {
    if (state === "failed") {
      this.problem.textContent = this.session.say("form-failed", { bot: this.session.bot.name });
      return;
    }
    keepDraft(this.key, null);
    this.gone = true;
    this.frame.close();
  }

  refused(refused) {
    if (refused instanceof Refused && refused.problems.length) return this.tell(refused.problems);
    const lost = !(refused instanceof Refused) || refused.problem === "gone";
    this.problem.textContent = lost ? this.session.say("form-lost") : refused.message;
    return null;
  }

  tell(problems) {
    this.problem.textContent = "";
    const found = new Map(problems.map((problem) => [problem.field.replace(/^values\./, ""), problem]));
    for (const [name, { node, problem }] of this.fields) {
      problem.textContent = found.has(name) ? this.session.say(found.get(name).problem) : "";
      node.classList.toggle("wrong", found.has(name));
    }
    const first = [...this.fields].find(([name]) => found.has(name));
    first?.[1].node.querySelector("input, textarea, .chooser")?.focus();
  }

  /** The server ended it: what was typed is kept, and the person is told why it vanished. */
  end(reason) {
    this.gone = true;
    if (reason && this.draft.size) this.session.notice(this.session.say(reason));
    this.frame.close();
  }

  closed() {
    this.ended();
    if (!this.gone) this.session.attempt("DELETE", "/modal");
  }
}
