import { openKeyTable } from './key-table.ts';
import { openNumberLists } from './number-lists.ts';

/** Wordings, by their numbers, under a key, found by day. */
export interface Postings {
  readonly add: (key: number, wording: number) => void;
  readonly remove: (key: number, wording: number) => void;
  /**
   * Tells `found` those under the key that lie within so many days, and all whose day is unknown; all if its own is. None
   * of a day on which the key has more than may be looked through, and none at all if that is the day of the wording.
   */
  readonly near: (
    key: number,
    wording: number,
    days: number,
    found: (wording: number) => void,
  ) => void;
}

// Before every day: the undated stand first.
export const UNDATED = -Infinity;

/**
 * `most` of one day are looked through under a key. `turned` is told all of a day that are now one too many, or are not
 * any more: what leads to them is another.
 */
export function openPostings(
  dayOf: (wording: number) => number,
  most: number,
  turned: (wordings: readonly number[]) => void,
): Postings {
  // Nearly all keys lead to one wording: a list for each would take three times the memory. An odd value is twice that
  // wording and one more, an even one twice the place of a list.
  const table = openKeyTable();
  const lists = openNumberLists();
  const own = { lists, dayOf };

  return {
    add: (key, wording) => {
      const held = table.get(key);
      if (held === 0) {
        table.set(key, 2 * wording + 1);
        return;
      }
      const list = held % 2 === 0 ? held / 2 : lists.open([(held - 1) / 2]);
      const [from, to] = placesOf(own, list, dayOf(wording));
      const grown = lists.insert(list, to, wording);
      table.set(key, 2 * grown);
      if (to - from === most) turned(slice(grown, from, to + 1));
    },
    remove: (key, wording) => {
      const held = table.get(key);
      if (held === 2 * wording + 1) table.set(key, 0);
      if (held === 0 || held % 2 === 1) return;
      const list = held / 2;
      const [from, to] = placesOf(own, list, dayOf(wording));
      let place = from;
      while (place < to && lists.at(list, place) !== wording) place += 1;
      if (place === to) return;
      const shrunk = lists.remove(list, place);
      const isOne = lists.length(shrunk) === 1;
      table.set(key, isOne ? 2 * lists.at(shrunk, 0) + 1 : 2 * shrunk);
      if (to - from === most + 1) turned(slice(shrunk, from, to - 1));
      if (isOne) lists.close(shrunk);
    },
    near: (key, wording, days, found) => {
      const held = table.get(key);
      if (held === 0) return;
      if (held % 2 === 0) {
        nearIn(own, held / 2, { day: dayOf(wording), days, most }, found);
        return;
      }
      const only = (held - 1) / 2;
      if (isNear(dayOf(only), dayOf(wording), days)) found(only);
    },
  };

  function slice(list: number, from: number, to: number): readonly number[] {
    return Array.from({ length: to - from }, (_, place) => lists.at(list, from + place));
  }
}

interface Days {
  readonly lists: ReturnType<typeof openNumberLists>;
  readonly dayOf: (wording: number) => number;
}

function nearIn(
  own: Days,
  list: number,
  { day, days, most }: { readonly day: number; readonly days: number; readonly most: number },
  found: (wording: number) => void,
): void {
  const { lists, dayOf } = own;
  const [from, to] = placesOf(own, list, day);
  if (to - from > most) return;
  const length = lists.length(list);
  for (let place = 0; place < length;) {
    const other = dayOf(lists.at(list, place));
    const end = placeAfter(own, list, other);
    if (isNear(other, day, days)) {
      if (end - place <= most) for (; place < end; place += 1) found(lists.at(list, place));
      place = end;
    } else {
      if (other > day) return;
      place = Math.max(end, placeAfter(own, list, day - days - 1));
    }
  }
}

/** Where those of a day begin, and behind the last. */
function placesOf(own: Days, list: number, day: number): readonly [number, number] {
  const from = day === UNDATED ? 0 : placeAfter(own, list, day - 1);
  return [from, placeAfter(own, list, day)];
}

/** Behind the last of this day or before. */
function placeAfter({ lists, dayOf }: Days, list: number, day: number): number {
  let [low, high] = [0, lists.length(list)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(lists.at(list, middle)) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNear(day: number, other: number, days: number): boolean {
  return day === UNDATED || other === UNDATED || Math.abs(day - other) <= days;
}
