import { queryTerms, terms } from '../../retrieval/analyser.ts';
import { buildIndex } from '../../retrieval/build-index.ts';
import { search, type Hit } from '../../retrieval/search.ts';
import { areaUnderCurve, refusedAtFivePercent } from './measures.ts';
import type { QuestionSet } from './read-squad.ts';

export interface SignalScores {
  /** Chance that an answerable question stands above one that is not. */
  readonly auc: number;
  /** Share of unanswerable questions refused when 5 % of the answerable are refused too. */
  readonly refused: number;
}

export type RefusalScores = Readonly<Record<'score' | 'norm' | 'coverage', SignalScores>>;

// Enough for three figures; each question is searched twice.
const QUESTIONS = 1500;

/** How well the best hit's figures tell a question apart from one whose article is taken out; null for one article. */
export function scoreRefusal({ paragraphs, questions }: QuestionSet): RefusalScores | null {
  if (new Set(paragraphs.map(({ article }) => article)).size < 2) return null;
  const index = buildIndex(paragraphs.map(({ text }) => terms(text)));
  const step = Math.max(1, Math.floor(questions.length / QUESTIONS));
  const answerable: (Hit | undefined)[] = [];
  const unanswerable: (Hit | undefined)[] = [];
  for (const { text, paragraph } of questions.filter((_, number) => number % step === 0)) {
    const article = paragraphs[paragraph]?.article;
    const others = Uint8Array.from(paragraphs, (other) => (other.article === article ? 0 : 1));
    const query = queryTerms(text);
    answerable.push(search(index, query, { limit: 1 })[0]);
    unanswerable.push(search(index, query, { limit: 1, allowed: others })[0]);
  }
  const scoresFor = (signal: 'score' | 'norm' | 'coverage'): SignalScores => {
    const positives = answerable.map((hit) => hit?.[signal] ?? 0);
    const negatives = unanswerable.map((hit) => hit?.[signal] ?? 0);
    return {
      auc: areaUnderCurve(positives, negatives),
      refused: refusedAtFivePercent(positives, negatives),
    };
  };
  return { score: scoresFor('score'), norm: scoresFor('norm'), coverage: scoresFor('coverage') };
}
