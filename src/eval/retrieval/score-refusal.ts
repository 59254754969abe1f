import { queryTerms } from '../../retrieval/analyser.ts';
import { rankPassages, type PassageSource } from '../../retrieval/rank-passages.ts';
import { areaUnderCurve, refusedAtFivePercent } from './measures.ts';
import type { QuestionSet } from './read-squad.ts';

interface SignalScores {
  /** Chance that an answerable question stands above one that is not. */
  readonly auc: number;
  /** Share of unanswerable questions refused when 5 % of the answerable are refused too. */
  readonly refused: number;
}

/** What the best passage tells of a question. */
interface Signals {
  readonly score: number;
  readonly norm: number;
  readonly coverage: number;
  /** Fused score over the idf sum of the query. */
  readonly fusedNorm: number;
}

export type RefusalScores = Readonly<Record<keyof Signals, SignalScores>>;

// Enough for three figures; each question is searched twice.
const QUESTIONS = 1500;
const NOTHING: Signals = { score: 0, norm: 0, coverage: 0, fusedNorm: 0 };

/** How well the best passage tells a question apart from one whose article is taken out; null for one article. */
export function scoreRefusal(
  source: PassageSource,
  { paragraphs, questions }: QuestionSet,
): RefusalScores | null {
  if (new Set(paragraphs.map(({ article }) => article)).size < 2) return null;
  const signals = (text: string, allowed: Uint8Array): Signals => {
    const [hit] = rankPassages(source, queryTerms(text), { limit: 1, allowed });
    if (hit === undefined) return NOTHING;
    const { score, norm, coverage, fused } = hit;
    return { score, norm, coverage, fusedNorm: (norm * fused) / score };
  };
  const everywhere = new Uint8Array(paragraphs.length).fill(1);
  const step = Math.max(1, Math.floor(questions.length / QUESTIONS));
  const answerable: Signals[] = [];
  const unanswerable: Signals[] = [];
  for (const { text, paragraph } of questions.filter((_, number) => number % step === 0)) {
    const article = paragraphs[paragraph]?.article;
    const elsewhere = Uint8Array.from(paragraphs, (other) => Number(other.article !== article));
    answerable.push(signals(text, everywhere));
    unanswerable.push(signals(text, elsewhere));
  }
  const scoresFor = (signal: keyof Signals): SignalScores => {
    const positives = answerable.map((found) => found[signal]);
    const negatives = unanswerable.map((found) => found[signal]);
    const auc = areaUnderCurve(positives, negatives);
    return { auc, refused: refusedAtFivePercent(positives, negatives) };
  };
  return {
    score: scoresFor('score'),
    norm: scoresFor('norm'),
    coverage: scoresFor('coverage'),
    fusedNorm: scoresFor('fusedNorm'),
  };
}
