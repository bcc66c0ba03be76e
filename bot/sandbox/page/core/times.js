// Moments as the viewer's own clock and language show them.

const STYLES = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
  stage: {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  },
  soon: { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  day: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};
const UNITS = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];
const kept = new Map();

/** A date in one of Discord's styles (t T d D f F s S, R for relative) or one of ours. */
export function shown(date, style, { locale, zone, now }) {
  if (Number.isNaN(date.getTime())) return "–";
  if (style === "R") return relative(date, now, locale);
  return format(style, locale, zone).format(date);
}

export const sameDay = (one, other, { zone }) =>
  format("d", "en-GB", zone).format(one) === format("d", "en-GB", zone).format(other);

function format(style, locale, zone) {
  const key = `${style}/${locale}/${zone}`;
  if (!kept.has(key)) kept.set(key, new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: zone }));
  return kept.get(key);
}

function relative(date, now, locale) {
  const seconds = (date - now) / 1000;
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? UNITS.at(-1);
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(seconds / size), unit);
}
