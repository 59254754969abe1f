import { rankPassages } from '../retrieval/rank-passages.ts';
import { scoresOf } from '../retrieval/search.ts';
import { sentencesOfUnit } from '../retrieval/sentences-of-unit.ts';
import type { Unit } from '../retrieval/unit.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Citation } from './answer.ts';
import { citeSentence } from './cite.ts';
import { likelihoodOf, LOOKED_AT, readSigns } from './likelihood.ts';
import { type Mask, unitsOf } from './reach.ts';
import { type Wanted, evidence } from './wanted.ts';

// A passage that holds less than this share of the question, by weight, is no answer to it, and where the best passages
// make an answer this unlikely, in log-odds, there is none. Together they keep 97 in 100 answerable questions of SQuADShifts
// (new Wikipedia) and 95 of Reddit, and refuse 59 and 26 in 100 whose article is out of reach; the first alone 54 and 24.
const MIN_EVIDENCE = 0.5;
const MIN_LIKELIHOOD = -1.4;
const PASSAGES = 5;
// Sentences that score far below the best are not worth a reader's time.
const CLOSE_TO_BEST = 0.5;

/** A sentence that is not quoted yet: of dozens three are. */
interface RankedSentence {
  /** In `ranked.sentence.units`. */
  readonly unit: number;
  readonly score: number;
}

/**
 * Sentences of the best five passages, by passage score plus sentence score, best first. Passages that hold
 * too little of the question are left out; none may be left, and none is shown when all speak against an answer.
 */
export function rankSentences(
  snapshot: Snapshot,
  wanted: Wanted,
  articles: Mask,
): readonly RankedSentence[] {
  const { passage, sentence } = snapshot.ranked;
  const textOf = ({ article, span }: Unit): string =>
    snapshot.articles[article]?.article.text.slice(span.start, span.end) ?? '';
  const looked = rankPassages({ passage, sentence, textOf }, wanted.query, {
    limit: LOOKED_AT,
    allowed: unitsOf(snapshot, 'passage', articles),
  });
  const articleOf = (unit: number): number | undefined => passage.units.articles[unit];
  const signs = readSigns({ index: passage.index, articleOf }, wanted, looked);
  if (signs === null || likelihoodOf(signs) < MIN_LIKELIHOOD) return [];
  const hits = looked.slice(0, PASSAGES).filter((hit) => evidence(wanted, hit) >= MIN_EVIDENCE);
  const scored = hits.flatMap((hit) => {
    const found = passage.units.at(hit.unit);
    const units = found === undefined ? [] : sentencesOfUnit(sentence.units, found);
    const scores = scoresOf(sentence.index, wanted.query, units);
    return units.map((unit, place) => ({ unit, own: scores[place] ?? 0, fused: hit.fused }));
  });
  const ranked = scored
    .filter(({ own }) => own > 0)
    .map(({ unit, own, fused }) => ({ unit, score: own + fused }))
    .sort((a, b) => b.score - a.score || a.unit - b.unit);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * CLOSE_TO_BEST);
}

export function citeRanked(snapshot: Snapshot, { unit, score }: RankedSentence): Citation {
  const found = snapshot.ranked.sentence.units.at(unit);
  if (found === undefined) throw new RangeError(`Cannot find sentence ${unit}`);
  return citeSentence(snapshot, found.article, found.span, score);
}
