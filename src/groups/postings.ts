import type { Wording } from './report.ts';

/** Wordings under a key, found by day. */
export interface Postings {
  readonly add: (key: number, wording: Wording) => void;
  readonly remove: (key: number, wording: Wording) => void;
  /** Those under the key that lie within so many days, and all whose day is unknown; all if its own is. */
  readonly near: (key: number, wording: Wording, days: number) => Iterable<Wording>;
}

// Nearly all keys lead to one wording: a list for each would take three times the memory.
type Posting = Wording | Wording[];

// Before every day: the undated stand first.
const UNDATED = -Infinity;

export function openPostings(dayOf: (wording: Wording) => number | null): Postings {
  const lists = new Map<number, Posting>();
  const dayAt = (wording: Wording | undefined): number =>
    wording === undefined ? UNDATED : (dayOf(wording) ?? UNDATED);

  return {
    add: (key, wording) => {
      const held = lists.get(key);
      if (held === undefined) {
        lists.set(key, wording);
        return;
      }
      const list = Array.isArray(held) ? held : [held];
      if (list !== held) lists.set(key, list);
      list.splice(placeAfter(list, dayAt(wording)), 0, wording);
    },
    remove: (key, wording) => {
      const held = lists.get(key);
      if (held === wording) lists.delete(key);
      if (!Array.isArray(held)) return;
      const place = held.indexOf(wording);
      if (place !== -1) held.splice(place, 1);
      if (held.length === 0) lists.delete(key);
    },
    near: function* (key, wording, days) {
      const held = lists.get(key);
      if (held === undefined) return;
      const list = Array.isArray(held) ? held : [held];
      const day = dayAt(wording);
      if (day === UNDATED) {
        yield* list;
        return;
      }
      for (const other of list) {
        if (dayAt(other) !== UNDATED) break;
        yield other;
      }
      const from = Math.max(placeAfter(list, UNDATED), placeAfter(list, day - days - 1));
      for (let place = from; place < list.length; place += 1) {
        const other = list[place];
        if (other === undefined || dayAt(other) > day + days) return;
        yield other;
      }
    },
  };

  /** Behind the last of this day or before. */
  function placeAfter(list: readonly Wording[], day: number): number {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dayAt(list[middle]) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
