import { search } from '../retrieval/search.ts';
import type { Unit } from '../retrieval/unit.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Mask, unitsOf } from './reach.ts';
import { type Wanted, evidence } from './wanted.ts';

// A sentence is on the topic by its own words, or, with some of them, by the passage it stands in.
const MIN_EVIDENCE = 0.6;
const MIN_OWN_EVIDENCE = 0.3;

export interface OnTopic {
  readonly unit: Unit;
  readonly score: number;
}

/** All sentences on a topic, best first. */
export function sentencesOnTopic(
  snapshot: Snapshot,
  wanted: Wanted,
  articles: Mask,
): readonly OnTopic[] {
  const { passage, sentence } = snapshot.ranked;
  const passages = search(passage.index, wanted.terms, {
    limit: passage.units.length,
    allowed: unitsOf(snapshot, 'passage', articles),
  });
  const around = new Map<string, number>();
  for (const hit of passages) {
    const found = passage.units.at(hit.unit);
    for (const place of found?.sentences ?? []) {
      around.set(`${found?.article} ${place}`, evidence(wanted, hit));
    }
  }
  const hits = search(sentence.index, wanted.terms, {
    limit: sentence.units.length,
    allowed: unitsOf(snapshot, 'sentence', articles),
  });
  return hits.flatMap((hit) => {
    const unit = sentence.units.at(hit.unit);
    if (unit === undefined) return [];
    const own = evidence(wanted, hit);
    const passageEvidence = around.get(`${unit.article} ${unit.sentences[0]}`) ?? 0;
    const isOnTopic =
      own >= MIN_EVIDENCE || (own >= MIN_OWN_EVIDENCE && passageEvidence >= MIN_EVIDENCE);
    return isOnTopic ? [{ unit, score: hit.score }] : [];
  });
}
