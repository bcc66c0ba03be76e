// Snowflakes are numbers too large for JavaScript's own: compared as text, the longer one being the later.

export const order = (one, other) => one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);

export const isAfter = (one, other) => !other || order(one, other) > 0;

/** The place of an id in a list that is sorted by id: where it is, or where it belongs. */
export function placeOf(list, id) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(list[middle].id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
