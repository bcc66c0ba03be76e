// Begins: finds out who one is and where, and shows the chat of that person.

import { call } from "./core/api.js";
import { closePopover } from "./core/popover.js";
import { Session } from "./core/session.js";
import { applyTheme } from "./core/theme.js";
import { languageOf } from "./core/texts.js";
import { chatView } from "./views/chat.js";

const RETRY = 500;
const TEXT = 0;

let session = null;
let entered = 0;

async function everyone() {
  for (;;) {
    try {
      return await call("GET", "/people");
    } catch {
      await new Promise((done) => setTimeout(done, RETRY));
    }
  }
}

/** Becomes the person that the address names, or the first there is. */
async function enter() {
  const turn = ++entered;
  const { people, bot } = await everyone();
  if (turn !== entered) return;
  const wanted = new URLSearchParams(location.search).get("as");
  const me = people.find((person) => person.id === wanted) ?? people[0];
  session?.close();
  closePopover();
  for (const open of document.querySelectorAll("dialog")) open.remove();
  session = new Session(me.id, people, bot);
  session.on("loaded", arrive);
  session.on("places", stay);
  session.on("language", enter);
  session.on("reset", enter);
  document.documentElement.lang = languageOf(session.locale);
  document.title = `${me.name} · ${session.say("title")}`;
  document.body.replaceChildren(chatView(session, become));
}

function become(id) {
  const address = new URL(location.href);
  address.searchParams.set("as", id);
  history.pushState(null, "", address);
  enter();
}

// Where: the address holds it, so that back, forward and a second window work.

function fromAddress() {
  const [, server, channel] = location.hash.split("/");
  return {
    serverId: session.servers.has(server) ? server : null,
    channelId: channel,
    named: Boolean(server),
  };
}

function arrive() {
  const { serverId, channelId, named } = fromAddress();
  const home = named ? serverId : ([...session.servers.keys()][0] ?? null);
  const known = session.channels.get(channelId);
  const fits = known && (known.server_id ?? null) === home;
  session.go(home, fits ? channelId : firstChannel(home));
}

function firstChannel(serverId) {
  if (!serverId) return session.direct()[0]?.id ?? null;
  const texts = session.channelsOf(serverId).filter((channel) => channel.type === TEXT);
  texts.sort((one, other) => one.position - other.position);
  return texts[0]?.id ?? null;
}

/** A channel that vanished cannot be where one is; one that just appeared may be where one wanted to be. */
function stay() {
  const { serverId, channelId } = session.where;
  const wanted = fromAddress();
  const gone = channelId && !session.channels.has(channelId);
  const came = wanted.channelId && wanted.channelId !== channelId && session.channels.has(wanted.channelId);
  if (gone || came || (serverId && !session.servers.has(serverId))) arrive();
}

addEventListener("hashchange", () => session && arrive());
addEventListener("popstate", () => {
  const wanted = new URLSearchParams(location.search).get("as");
  if (session && wanted && wanted !== session.me.id) enter();
});

applyTheme();
enter();
