// The person's stream: opens, fetches the state, drops what the state already held, and begins again after a cut.

import { call } from "./api.js";

const FIRST_WAIT = 200;
const LONGEST_WAIT = 3000;

/** Calls `loaded(state)` after every (re)connection, `frame(t, d)` for what follows, `cut()` when it breaks. */
export class Stream {
  constructor(me, { loaded, frame, cut }) {
    this.me = me;
    this.heard = { loaded, frame, cut };
    this.wait = FIRST_WAIT;
    this.closed = false;
    this.open();
  }

  open() {
    const address = new URL(`/people/${this.me}/stream`, location.href);
    address.protocol = address.protocol.replace("http", "ws");
    const socket = (this.socket = new WebSocket(address));
    let waiting = [];
    const take = ({ s, t, d }, since = 0) => s > since && this.heard.frame(t, d);
    socket.addEventListener("message", (event) => {
      const frame = JSON.parse(event.data);
      if (waiting) waiting.push(frame);
      else take(frame);
    });
    socket.addEventListener("open", async () => {
      try {
        const state = await call("GET", `/people/${this.me}/state`);
        if (socket !== this.socket || this.closed) return;
        this.wait = FIRST_WAIT;
        this.heard.loaded(state);
        const held = waiting;
        waiting = null;
        for (const frame of held) take(frame, state.s);
      } catch {
        socket.close();
      }
    });
    socket.addEventListener("close", () => this.again(socket));
  }

  again(socket) {
    if (this.closed || socket !== this.socket) return;
    this.heard.cut();
    setTimeout(() => this.closed || this.open(), this.wait);
    this.wait = Math.min(this.wait * 1.6, LONGEST_WAIT);
  }

  close() {
    this.closed = true;
    this.socket.close();
  }
}
