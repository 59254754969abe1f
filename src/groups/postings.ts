import type { HeldPart } from './held-part.ts';

/** Parts under a key, found by day. */
export interface Postings {
  readonly add: (key: string, part: HeldPart) => void;
  readonly remove: (key: string, part: HeldPart) => void;
  /** Those under the key that lie within so many days of the part, and all whose day is unknown; all if its own is. */
  readonly near: (key: string, part: HeldPart, days: number) => Iterable<HeldPart>;
}

interface Posting {
  /** By day. */
  readonly dated: HeldPart[];
  readonly undated: HeldPart[];
}

/** `dayOf` may change only while a part is not held. */
export function openPostings(dayOf: (part: HeldPart) => number | null): Postings {
  const lists = new Map<string, Posting>();

  return {
    add: (key, part) => {
      let list = lists.get(key);
      if (list === undefined) lists.set(key, (list = { dated: [], undated: [] }));
      const day = dayOf(part);
      if (day === null) list.undated.push(part);
      else list.dated.splice(placeAfter(list.dated, day), 0, part);
    },
    remove: (key, part) => {
      const list = lists.get(key);
      if (list === undefined) return;
      const held = dayOf(part) === null ? list.undated : list.dated;
      const place = held.indexOf(part);
      if (place !== -1) held.splice(place, 1);
      if (list.dated.length + list.undated.length === 0) lists.delete(key);
    },
    near: function* (key, part, days) {
      const list = lists.get(key);
      if (list === undefined) return;
      yield* list.undated;
      const day = dayOf(part);
      if (day === null) {
        yield* list.dated;
        return;
      }
      const { dated } = list;
      for (let place = placeAfter(dated, day - days - 1); place < dated.length; place += 1) {
        const other = dated[place];
        if (other === undefined || (dayOf(other) ?? 0) > day + days) return;
        yield other;
      }
    },
  };

  function dayAt(part: HeldPart | undefined): number {
    return part === undefined ? 0 : (dayOf(part) ?? 0);
  }

  /** Behind the last of this day or before. */
  function placeAfter(dated: readonly HeldPart[], day: number): number {
    let [low, high] = [0, dated.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dayAt(dated[middle]) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
