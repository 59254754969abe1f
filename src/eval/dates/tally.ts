import type { DatedMention } from '../../text/date/dated-mention.ts';
import { dayOf, isCalendar, type Pairing } from './count.ts';
import { share } from './figures.ts';

/** How often the placed mentions of one kind were right. */
export interface Tally {
  readonly kind: string;
  /** Placed mentions that share characters with a gold expression. */
  readonly placed: number;
  readonly right: number;
  /** Placed where gold has nothing. */
  readonly spurious: number;
  readonly percent: number;
}

/** Right and wrong by kind, most frequent first. Right: the gold value, its time cut off, is the same. */
export function tallyBy(
  pairings: readonly Pairing[],
  kindOf: (mention: DatedMention) => string,
): readonly Tally[] {
  const tallies = new Map<string, { placed: number; right: number; spurious: number }>();
  const tallyOf = (mention: DatedMention) => {
    const kind = kindOf(mention);
    const tally = tallies.get(kind) ?? { placed: 0, right: 0, spurious: 0 };
    tallies.set(kind, tally);
    return tally;
  };
  for (const { pairs, spurious } of pairings) {
    for (const { gold, system } of pairs) {
      if (system.interval === null) continue;
      const tally = tallyOf(system);
      tally.placed += 1;
      if (dayOf(gold.value) === dayOf(system.value)) tally.right += 1;
    }
    for (const mention of spurious) if (isCalendar(mention)) tallyOf(mention).spurious += 1;
  }
  return [...tallies]
    .map(([kind, tally]) => ({ kind, ...tally, percent: share(tally.right, tally.placed) }))
    .toSorted((a, b) => b.placed - a.placed || (a.kind < b.kind ? -1 : 1));
}
