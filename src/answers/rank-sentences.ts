import { rankPassages } from '../retrieval/rank-passages.ts';
import { scoresOf } from '../retrieval/search.ts';
import { sentencesOfUnit } from '../retrieval/sentences-of-unit.ts';
import type { Unit } from '../retrieval/unit.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Citation } from './answer.ts';
import { citeSentence } from './cite.ts';
import { type Mask, unitsOf } from './reach.ts';
import { type Wanted, evidence } from './wanted.ts';

// A passage that holds less than this share of the question, by weight, is no answer to it: keeps 97 in 100
// answerable questions of SQuADShifts (new Wikipedia) and refuses 55 in 100 whose article is removed.
const MIN_EVIDENCE = 0.5;
const PASSAGES = 5;
// Sentences that score far below the best are not worth a reader's time.
const CLOSE_TO_BEST = 0.5;

/**
 * Sentences of the best five passages, by passage score plus sentence score, best first. Passages that hold
 * too little of the question are left out; none may be left.
 */
export function rankSentences(
  snapshot: Snapshot,
  wanted: Wanted,
  articles: Mask,
): readonly Citation[] {
  const { passage, sentence } = snapshot.ranked;
  const textOf = ({ article, span }: Unit): string =>
    snapshot.articles[article]?.article.text.slice(span.start, span.end) ?? '';
  const hits = rankPassages({ passage, sentence, textOf }, wanted.terms, {
    limit: PASSAGES,
    allowed: unitsOf(snapshot, 'passage', articles),
  }).filter((hit) => evidence(wanted, hit) >= MIN_EVIDENCE);
  const scored = hits.flatMap((hit) => {
    const found = passage.units.at(hit.unit);
    const units = found === undefined ? [] : sentencesOfUnit(sentence.units, found);
    const scores = scoresOf(sentence.index, wanted.terms, units);
    return units.map((unit, place) => ({ unit, own: scores[place] ?? 0, fused: hit.fused }));
  });
  const ranked = scored
    .filter(({ own }) => own > 0)
    .map(({ unit, own, fused }) => ({ unit, score: own + fused }))
    .sort((a, b) => b.score - a.score || a.unit - b.unit);
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= best * CLOSE_TO_BEST)
    .flatMap(({ unit, score }) => {
      const found = sentence.units.at(unit);
      return found === undefined ? [] : [citeSentence(snapshot, found.article, found.span, score)];
    });
}
