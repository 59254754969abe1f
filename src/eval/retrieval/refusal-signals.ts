import { likelihoodOf, LOOKED_AT, readSigns, type Signs } from '../../answers/likelihood.ts';
import { wantedOf } from '../../answers/wanted.ts';
import { queryTerms } from '../../retrieval/analyser.ts';
import { postingRange, someUnit } from '../../retrieval/postings.ts';
import { rankPassages, type PassageSource } from '../../retrieval/rank-passages.ts';

/** What the best passages tell of whether a question is answered. */
export interface Signals {
  readonly score: number;
  readonly norm: number;
  readonly coverage: number;
  /** Fused score over the idf sum of the query. */
  readonly fusedNorm: number;
  /** What `/ask` refuses by. */
  readonly likelihood: number;
}

const NOTHING: Signals = { score: 0, norm: 0, coverage: 0, fusedNorm: 0, likelihood: -Infinity };

/** The signals of a question when only these passages may answer it. */
export function signalsOf(source: PassageSource, text: string, allowed: Uint8Array): Signals {
  const [hit] = rankPassages(source, queryTerms(text), { limit: 1, allowed });
  const signs = signsOf(source, text, allowed);
  if (hit === undefined) return NOTHING;
  const { score, norm, coverage, fused } = hit;
  const fusedNorm = (norm * fused) / score;
  const likelihood = signs === null ? -Infinity : likelihoodOf(signs);
  return { score, norm, coverage, fusedNorm, likelihood };
}

export function signsOf(source: PassageSource, text: string, allowed: Uint8Array): Signs | null {
  const { index } = source.passage;
  const wanted = wantedOf(text, (term) =>
    someUnit(index, postingRange(index, term), (unit) => allowed[unit] === 1),
  );
  const hits = rankPassages(source, wanted.query, { limit: LOOKED_AT, allowed });
  return readSigns(source, wanted, hits);
}
