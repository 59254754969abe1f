import type { Pairing } from './count.ts';
import { expressionClass } from './expression-class.ts';
import { share } from './figures.ts';
import type { TimexDocument } from './timex-document.ts';

/** What became of the gold expressions of one class. */
export interface ClassTally {
  readonly name: string;
  readonly gold: number;
  readonly missed: number;
  readonly wrong: number;
  /** Share found with the right value, in percent. */
  readonly percent: number;
}

/** Classes of gold expressions, most frequent first. */
export function tallyClasses(
  scored: readonly (readonly [TimexDocument, Pairing])[],
): readonly ClassTally[] {
  const tallies = new Map<string, { gold: number; missed: number; wrong: number }>();
  for (const [{ text }, { pairs, missed }] of scored) {
    const tallyOf = (gold: (typeof missed)[number]) => {
      const name = expressionClass(gold, text.slice(gold.start, gold.end));
      const tally = tallies.get(name) ?? { gold: 0, missed: 0, wrong: 0 };
      tallies.set(name, tally);
      tally.gold += 1;
      return tally;
    };
    for (const { gold, system } of pairs) {
      const tally = tallyOf(gold);
      if (gold.value !== system.value) tally.wrong += 1;
    }
    for (const gold of missed) tallyOf(gold).missed += 1;
  }
  return [...tallies]
    .map(([name, { gold, missed, wrong }]) => ({
      name,
      gold,
      missed,
      wrong,
      percent: share(gold - missed - wrong, gold),
    }))
    .toSorted((a, b) => b.gold - a.gold || (a.name < b.name ? -1 : 1));
}
