import type { TextColumn } from '../text-column.ts';
import { openColumn } from './carried-column.ts';

/** One of a set of texts that is sorted again and again. */
export interface Entry {
  readonly text: string;
  /** Among those that were wanted the last time; −1: it is new. */
  place: number;
  /** When it was wanted last. */
  turn: number;
}

/** Texts, each once, of which those that are wanted are sorted by code units. */
export interface SortedEntries {
  /** It is wanted in this turn. */
  readonly want: (entry: Entry) => void;
  readonly entryOf: (text: string) => Entry;
  /** The wanted ones, each of which knows its place from then on. The others are forgotten, and the turn ends. */
  readonly pack: () => TextColumn;
}

export function openSortedEntries(): SortedEntries {
  const known = new Map<string, Entry>();
  const column = openColumn();
  let sorted: readonly Entry[] = [];
  let fresh: Entry[] = [];
  let turn = 1;
  return {
    want: (entry) => {
      if (entry.turn === turn) return;
      if (entry.place === -1) fresh.push(entry);
      entry.turn = turn;
    },
    entryOf: (text) => {
      const entry = known.get(text) ?? { text, place: -1, turn: 0 };
      known.set(text, entry);
      return entry;
    },
    pack: () => {
      for (const each of sorted) if (each.turn !== turn) known.delete(each.text);
      const stay = sorted.filter((each) => each.turn === turn);
      // By far the most are in order already.
      sorted = fresh.length === 0 ? stay : [...stay, ...fresh].sort(byText);
      const from = Int32Array.from(sorted, ({ place }) => place);
      for (const [place, each] of sorted.entries()) each.place = place;
      fresh = [];
      turn += 1;
      return column(from, (place) => sorted[place]?.text ?? '');
    },
  };
}

function byText(a: Entry, b: Entry): number {
  return a.text < b.text ? -1 : 1;
}
