import type { Wording } from './report.ts';

/** Wordings under a key, found by day. */
export interface Postings {
  readonly add: (key: number, wording: Wording) => void;
  readonly remove: (key: number, wording: Wording) => void;
  /**
   * Those under the key that lie within so many days, and all whose day is unknown; all if its own is. None of a day on
   * which the key has more than may be looked through, and none at all if that is the day of the wording.
   */
  readonly near: (key: number, wording: Wording, days: number) => Iterable<Wording>;
}

// Nearly all keys lead to one wording: a list for each would take three times the memory.
type Posting = Wording | Wording[];

// Before every day: the undated stand first.
const UNDATED = -Infinity;

/**
 * `most` of one day are looked through under a key. `turned` is told all of a day that are now one too many, or are not
 * any more: what leads to them is another.
 */
export function openPostings(
  dayOf: (wording: Wording) => number | null,
  most: number,
  turned: (wordings: readonly Wording[]) => void,
): Postings {
  const lists = new Map<number, Posting>();
  const dayAt: DayAt = (wording) => (wording === undefined ? UNDATED : (dayOf(wording) ?? UNDATED));

  return {
    add: (key, wording) => {
      const held = lists.get(key);
      if (held === undefined) {
        lists.set(key, wording);
        return;
      }
      const list = Array.isArray(held) ? held : [held];
      if (list !== held) lists.set(key, list);
      const [from, to] = placesOf(list, dayAt(wording), dayAt);
      list.splice(to, 0, wording);
      if (to - from === most) turned(list.slice(from, to + 1));
    },
    remove: (key, wording) => {
      const held = lists.get(key);
      if (held === wording) lists.delete(key);
      if (!Array.isArray(held)) return;
      const [from, to] = placesOf(held, dayAt(wording), dayAt);
      const place = held.indexOf(wording, from);
      if (place === -1 || place >= to) return;
      held.splice(place, 1);
      if (to - from === most + 1) turned(held.slice(from, to - 1));
      if (held.length === 0) lists.delete(key);
    },
    near: (key, wording, days) => {
      const held = lists.get(key) ?? [];
      return nearIn(Array.isArray(held) ? held : [held], dayAt(wording), days, { dayAt, most });
    },
  };
}

type DayAt = (wording: Wording | undefined) => number;

function* nearIn(
  list: readonly Wording[],
  day: number,
  days: number,
  { dayAt, most }: { readonly dayAt: DayAt; readonly most: number },
): Iterable<Wording> {
  const [from, to] = placesOf(list, day, dayAt);
  if (to - from > most) return;
  for (let place = 0; place < list.length;) {
    const own = dayAt(list[place]);
    const end = placeAfter(list, own, dayAt);
    if (isNear(own, day, days)) {
      if (end - place <= most) yield* list.slice(place, end);
      place = end;
    } else {
      if (own > day) return;
      place = Math.max(end, placeAfter(list, day - days - 1, dayAt));
    }
  }
}

/** Where those of a day begin, and behind the last. */
function placesOf(list: readonly Wording[], day: number, dayAt: DayAt): readonly [number, number] {
  return [day === UNDATED ? 0 : placeAfter(list, day - 1, dayAt), placeAfter(list, day, dayAt)];
}

/** Behind the last of this day or before. */
function placeAfter(list: readonly Wording[], day: number, dayAt: DayAt): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayAt(list[middle]) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNear(day: number, other: number, days: number): boolean {
  return day === UNDATED || other === UNDATED || Math.abs(day - other) <= days;
}
