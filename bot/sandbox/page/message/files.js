// Pictures and files in messages. Only what lies on this server is shown; nothing is fetched from outside.

import { h, icon } from "../core/dom.js";
import { lightbox } from "../dialogs/lightbox.js";
import { covered } from "./cover.js";

const UNITS = ["B", "kB", "MB", "GB"];

export function fileSize(bytes) {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return `${(bytes / 1000 ** power).toFixed(power ? 1 : 0)} ${UNITS[power]}`;
}

/** `attachment://name` means a file of the same message. */
function located({ message }, media) {
  const name = /^attachment:\/\/(.*)$/.exec(media?.url ?? "")?.[1];
  if (!name) return media ?? {};
  return (message.attachments ?? []).find((each) => each.filename === name) ?? {};
}

const isOurs = (address) => {
  const url = URL.parse ? URL.parse(address ?? "", location.href) : new URL(address ?? "", location.href);
  return (
    url?.origin === location.origin || (url?.port === location.port && url?.pathname.startsWith("/cdn/"))
  );
};

/** The file's path on this server: the page may have been opened under another of its names. */
const onThisServer = (address) => {
  const url = new URL(address, location.href);
  return url.pathname + url.search;
};

/** A picture of a gallery or thumbnail: {media, description, spoiler}. */
export function picture(scene, { media, description, spoiler }) {
  const file = located(scene, media);
  const { session } = scene;
  if (!isOurs(file.url))
    return h("p", { class: "outside" }, session.say("outside", { address: file.url ?? "?" }));
  const alt = description || file.description || "";
  const image = h("img", {
    src: onThisServer(file.url),
    alt: alt || session.say("picture"),
    title: alt,
    loading: "lazy",
    decoding: "async",
    width: file.width,
    height: file.height,
  });
  const open = h(
    "button",
    { type: "button", class: "picture", on: { click: () => lightbox(session, image) } },
    image,
  );
  return spoiler ? covered(session, open) : open;
}

export function gallery(scene, items) {
  const views = (items ?? []).map((item) => picture(scene, item));
  return h("div", { class: "gallery", data: { count: String(Math.min(views.length, 4)) } }, views);
}

/** A file component: {file: {url}, name?, size?}. */
export function namedFile(scene, part) {
  const file = located(scene, part.file);
  const name = part.name ?? file.filename ?? part.file?.url?.split("/").pop()?.split("?")[0] ?? "";
  const view = fileView(scene.session, { filename: name, size: part.size ?? file.size, url: file.url });
  return part.spoiler ? covered(scene.session, view) : view;
}

function fileView(session, { filename, size, url }) {
  const known = isOurs(url);
  const attributes = known
    ? {
        href: onThisServer(url),
        target: "_blank",
        rel: "noopener",
        "aria-label": session.say("download", { name: filename }),
      }
    : {};
  return h(
    known ? "a" : "span",
    { class: "file", ...attributes },
    icon("file"),
    h("bdi", { class: "file-name" }, filename),
    typeof size === "number" && h("small", {}, fileSize(size)),
  );
}

/** The attachments that no component already shows. */
export function attachmentViews(scene) {
  const { session, message } = scene;
  if (message.flags & (1 << 15)) return [];
  const files = message.attachments ?? [];
  const isPicture = (file) => file.content_type?.startsWith("image/");
  const pictures = files.filter(isPicture);
  const items = pictures.map((file) => ({
    media: file,
    description: file.description,
    spoiler: file.filename.startsWith("SPOILER_"),
  }));
  const rest = files.filter((file) => !isPicture(file)).map((file) => fileView(session, file));
  return [...(items.length ? [gallery(scene, items)] : []), ...rest];
}
