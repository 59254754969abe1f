import type { PassageSource } from '../../retrieval/rank-passages.ts';
import { areaUnderCurve, refusedAtFivePercent } from './measures.ts';
import { passageSource } from './passage-source.ts';
import type { HeadlineSet } from './read-headlines.ts';
import type { QuestionSet } from './read-squad.ts';
import { signalsOf, type Signals } from './refusal-signals.ts';

interface SignalScores {
  /** Chance that an answerable question stands above one that is not. */
  readonly auc: number;
  /** Share of unanswerable questions refused when 5 % of the answerable are refused too. */
  readonly refused: number;
}

export type RefusalScores = Readonly<Record<keyof Signals, SignalScores>>;

// Enough for three figures; each question is searched twice.
const QUESTIONS = 1500;

/** How well the best passages tell a question apart from one whose article is taken out; null for one article, or no question. */
export function scoreRefusal(
  source: PassageSource,
  { paragraphs, questions }: QuestionSet,
): RefusalScores | null {
  const articles = paragraphs.map(({ article }) => article);
  if (new Set(articles).size < 2 || questions.length === 0) return null;
  const everywhere = new Uint8Array(paragraphs.length).fill(1);
  const step = Math.max(1, Math.floor(questions.length / QUESTIONS));
  const answerable: Signals[] = [];
  const unanswerable: Signals[] = [];
  for (const { text, paragraph } of questions.filter((_, number) => number % step === 0)) {
    const elsewhere = Uint8Array.from(articles, (other) => Number(other !== articles[paragraph]));
    answerable.push(signalsOf(source, text, everywhere));
    unanswerable.push(signalsOf(source, text, elsewhere));
  }
  return scoresOf(answerable, unanswerable);
}

/**
 * How well they tell headlines of articles that are there from headlines of articles that are not, when every other
 * article is left out, and then the others: the mean of both; null for one article.
 */
export function scoreHeadlineRefusal({ paragraphs, headlines }: HeadlineSet): RefusalScores | null {
  if (headlines.length < 2) return null;
  const [even, odd] = [0, 1].map((half) => {
    const kept = paragraphs.filter(({ article }) => article % 2 === half);
    const source = passageSource(kept);
    const everywhere = new Uint8Array(kept.length).fill(1);
    const signals = headlines.map((text) => signalsOf(source, text, everywhere));
    return scoresOf(
      signals.filter((_, article) => article % 2 === half),
      signals.filter((_, article) => article % 2 !== half),
    );
  }) as [RefusalScores, RefusalScores];
  return bySignal((signal) => ({
    auc: (even[signal].auc + odd[signal].auc) / 2,
    refused: (even[signal].refused + odd[signal].refused) / 2,
  }));
}

function scoresOf(answerable: readonly Signals[], unanswerable: readonly Signals[]): RefusalScores {
  return bySignal((signal) => {
    const positives = answerable.map((found) => found[signal]);
    const negatives = unanswerable.map((found) => found[signal]);
    const auc = areaUnderCurve(positives, negatives);
    return { auc, refused: refusedAtFivePercent(positives, negatives) };
  });
}

function bySignal(scoresFor: (signal: keyof Signals) => SignalScores): RefusalScores {
  return {
    score: scoresFor('score'),
    norm: scoresFor('norm'),
    coverage: scoresFor('coverage'),
    fusedNorm: scoresFor('fusedNorm'),
    likelihood: scoresFor('likelihood'),
  };
}
