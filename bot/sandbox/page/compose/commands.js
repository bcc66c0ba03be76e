// A slash command being filled in: one field per option, required ones first, the others on request.

import { Refused } from "../core/api.js";
import { h, iconButton } from "../core/dom.js";
import { optionField } from "./options.js";

const SUBCOMMAND = 1;
const GROUP = 2;

/** Every command that can be run, subcommands spelled out: [{command, path, title, original, description, options}]. */
export function runnable(commands) {
  const found = [];
  const original = (node) => node.default_name ?? node.name;
  const walk = (command, node, path, named) => {
    const inner = (node.options ?? []).filter(
      (option) => option.type === SUBCOMMAND || option.type === GROUP,
    );
    for (const option of inner) walk(command, option, [...path, option.name], `${named} ${original(option)}`);
    if (inner.length) return;
    const title = [command.name, ...path].join(" ");
    found.push({
      command,
      path,
      title,
      original: named,
      description: node.description,
      options: node.options ?? [],
    });
  };
  for (const command of commands) if (command.type === 1) walk(command, command, [], original(command));
  return found.sort((one, other) => one.title.localeCompare(other.title));
}

/** The commands that fit what was typed after the slash, those that begin with it first. */
export function fitting(all, query) {
  const wanted = query.toLocaleLowerCase().trim();
  const begins = all.filter(({ title }) => title.startsWith(wanted));
  const holds = all.filter(
    ({ title, description }) =>
      !title.startsWith(wanted) && `${title} ${description}`.toLocaleLowerCase().includes(wanted),
  );
  return [...begins, ...holds];
}

/** The form itself; `ended()` is told when it was sent or left. */
export class CommandForm {
  constructor(session, chosen, ended) {
    this.session = session;
    this.chosen = chosen;
    this.ended = ended;
    this.fields = new Map();
    this.row = h("div", { class: "command-fields" });
    this.problem = h("p", { class: "field-problem", role: "alert" });
    this.more = h("div", { class: "command-more" });
    const leave = iconButton("close", session.say("cancel"), () => ended());
    this.go = h("button", { class: "icon-button send", "aria-label": session.say("send") }, "↵");
    const keys = (event) => event.key === "Escape" && ended();
    const head = h(
      "div",
      { class: "command-head" },
      h("strong", {}, `/${chosen.title}`),
      h("span", { dir: "auto" }, chosen.description),
      leave,
    );
    this.node = h(
      "form",
      {
        class: "command",
        "aria-label": `/${chosen.title}`,
        novalidate: true,
        on: { submit: (event) => this.send(event), keydown: keys },
      },
      head,
      h("div", { class: "command-line" }, this.row, this.more, this.go),
      this.problem,
    );
    for (const option of chosen.options) if (option.required) this.add(option);
    this.drawMore();
  }

  focus() {
    (this.row.querySelector("input") ?? this.go).focus();
  }

  add(option) {
    const field = optionField(this.session, option, (focused) => this.complete(focused));
    const problem = h("small", { class: "field-problem", role: "alert" });
    const label = h("span", { class: "option-name", title: option.description }, option.name);
    const node = h(
      "div",
      { class: "command-field", data: { option: option.name } },
      label,
      field.node,
      problem,
    );
    this.fields.set(option.name, { ...field, option, node, problem });
    this.row.append(node);
    return field;
  }

  drawMore() {
    const left = this.chosen.options.filter((option) => !this.fields.has(option.name));
    const add = (option) => () => {
      this.add(option).input.focus();
      this.drawMore();
    };
    this.more.replaceChildren(
      ...left.map((option) =>
        h(
          "button",
          { type: "button", class: "chip-button", title: option.description, on: { click: add(option) } },
          `+ ${option.name}`,
        ),
      ),
    );
  }

  entered() {
    const options = {};
    const files = [];
    for (const [name, field] of this.fields) {
      const value = field.value();
      if (value === undefined) continue;
      options[name] = value instanceof File ? { file: files.push(value) - 1 } : value;
    }
    return { options, files };
  }

  get body() {
    const { command, path } = this.chosen;
    return { channel_id: this.session.where.channelId, command_id: command.id, path };
  }

  async complete(focused) {
    const { options } = this.entered();
    const typed = this.fields.get(focused).input.value;
    const body = { ...this.body, options: { ...options, [focused]: typed }, focused };
    const { choices } = await this.session.call("POST", "/interactions/autocomplete", body);
    return choices.map(({ name, value }) => ({ label: name, value }));
  }

  async send(event) {
    event.preventDefault();
    if (this.go.ariaBusy === "true") return;
    this.go.ariaBusy = "true";
    this.tell([]);
    const { options, files } = this.entered();
    const { session } = this;
    try {
      const { settled } = await session.interact("command", { ...this.body, options }, files);
      this.ended();
      const { state } = await settled;
      if (state === "failed") session.notice(session.say("no-answer", { bot: session.bot.name }));
    } catch (refused) {
      this.refused(refused);
    } finally {
      this.go.ariaBusy = null;
    }
  }

  refused(refused) {
    if (refused instanceof Refused && refused.problems.length) this.tell(refused.problems);
    else this.problem.textContent = refused instanceof Refused ? refused.message : this.session.say("lost");
  }

  tell(problems) {
    this.problem.textContent = "";
    for (const field of this.fields.values()) {
      field.problem.textContent = "";
      field.node.classList.remove("wrong");
    }
    for (const { field: at, problem, message } of problems) {
      const field = this.fields.get(at.replace(/^options\./, ""));
      if (field) {
        field.problem.textContent = this.session.say(problem);
        field.node.classList.add("wrong");
      } else this.problem.textContent = message;
    }
    this.row.querySelector(".wrong input")?.focus();
  }
}
