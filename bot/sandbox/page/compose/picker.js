// The list of slash commands above the text field while one types after a slash.

import { h } from "../core/dom.js";
import { fitting, runnable } from "./commands.js";

export class Picker {
  constructor(session, chosen) {
    this.session = session;
    this.chosen = chosen;
    this.found = [];
    this.at = 0;
    const attributes = {
      class: "choices picker",
      role: "listbox",
      id: "picker",
      "aria-label": session.say("commands"),
      hidden: true,
    };
    this.node = h("div", attributes);
  }

  /** The text field that has the focus while one chooses. */
  serve(text) {
    this.text = text;
    text.setAttribute("aria-controls", this.node.id);
  }

  /** Shows what fits the query; null hides the list. */
  look(query) {
    this.node.hidden = query === null;
    this.text.removeAttribute("aria-activedescendant");
    if (query === null) return;
    this.found = fitting(runnable(this.session.commandsHere()), query);
    const none = h("p", { class: "none" }, this.session.say("no-commands"));
    this.node.replaceChildren(
      ...(this.found.length ? this.found.map((each, at) => this.view(each, at)) : [none]),
    );
    this.point(0);
  }

  view(chosen, at) {
    const names = chosen.options.map((option) => option.name).join("  ");
    const attributes = {
      type: "button",
      role: "option",
      tabindex: "-1",
      id: `command-${at}`,
      "aria-selected": "false",
    };
    const title = h("strong", {}, `/${chosen.title}`);
    const view = h(
      "button",
      attributes,
      title,
      h("small", { class: "option-names" }, names),
      h("small", { dir: "auto" }, chosen.description),
    );
    view.addEventListener("pointerdown", (event) => event.preventDefault());
    view.addEventListener("click", () => this.chosen(chosen));
    return view;
  }

  point(at) {
    this.at = at;
    const options = [...this.node.querySelectorAll("button")];
    options.forEach((option, each) => option.setAttribute("aria-selected", String(each === at)));
    if (!options[at]) return;
    this.text.setAttribute("aria-activedescendant", options[at].id);
    options[at].scrollIntoView({ block: "nearest" });
  }

  /** Arrow keys, Tab, Enter and Escape; true where the key was meant for the list. */
  steer(event) {
    if (this.node.hidden) return false;
    const count = this.found.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") this.look(null);
    else if (step && count) this.point((this.at + step + count) % count);
    else if (["Enter", "Tab"].includes(event.key) && count) this.chosen(this.found[this.at]);
    else return false;
    return true;
  }
}
