import { search } from '../retrieval/search.ts';
import type { Unit } from '../retrieval/unit.ts';
import type { Snapshot } from '../snapshot.ts';
import { evidenceOfUnits } from './evidence-of-units.ts';
import { type Mask, unitsOf } from './reach.ts';
import type { Wanted } from './wanted.ts';

// A sentence is on the topic by its own words, or, with some of them, by the passage it stands in.
const MIN_EVIDENCE = 0.6;
const MIN_OWN_EVIDENCE = 0.3;

export interface OnTopic {
  /** In `ranked.sentence.units`. */
  readonly number: number;
  readonly unit: Unit;
  readonly score: number;
}

/** All sentences on a topic, best first. */
export function sentencesOnTopic(
  snapshot: Snapshot,
  wanted: Wanted,
  articles: Mask,
): readonly OnTopic[] {
  const { units, index } = snapshot.ranked.sentence;
  const { sums, leastFor } = evidenceOfUnits(index, wanted);
  const [least, leastOwn] = [leastFor(MIN_EVIDENCE), leastFor(MIN_OWN_EVIDENCE)];
  const around = evidenceOfUnits(snapshot.ranked.passage.index, wanted);
  const leastAround = around.leastFor(MIN_EVIDENCE);
  const passages = passagesOfSentences(snapshot);
  const allowed = unitsOf(snapshot, 'sentence', articles).slice();
  let limit = 0;
  for (const [place, bit] of allowed.entries()) {
    const sum = sums[place] ?? 0;
    const isOnTopic =
      sum >= least || (sum >= leastOwn && (around.sums[passages[place] ?? 0] ?? 0) >= leastAround);
    if (!isOnTopic) allowed[place] = 0;
    else limit += bit;
  }
  return search(index, wanted.terms, { limit, allowed }).flatMap(({ unit, score }) => {
    const found = units.at(unit);
    return found === undefined ? [] : [{ number: unit, unit: found, score }];
  });
}

const columns = new WeakMap<Snapshot['ranked'], Uint32Array>();

/** The passage in which each sentence stands. */
function passagesOfSentences(snapshot: Snapshot): Uint32Array {
  const known = columns.get(snapshot.ranked);
  if (known !== undefined) return known;
  const { passage, sentence } = snapshot.ranked;
  const column = new Uint32Array(sentence.units.length);
  // Passages hold all sentences but headings, in order, and each once.
  let from = 0;
  for (const [place, count] of passage.units.columns.counts.entries()) {
    column.fill(place, from, from + count);
    from += count;
  }
  columns.set(snapshot.ranked, column);
  return column;
}
