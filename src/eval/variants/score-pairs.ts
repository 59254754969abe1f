import { judgeWords } from '../../groups/judge-words.ts';
import { type Likeness, likenessOf } from '../../groups/likeness.ts';
import { describe, type Part } from '../../groups/part.ts';
import { wordFeatures, type Weights } from '../../groups/scores.ts';
import { termWeight } from '../../groups/term-weight.ts';
import { sentenceSpans } from '../../text/segment/sentence-spans.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import type { LabelledPair } from './read-pairs.ts';

export interface PairFigures {
  readonly pairs: number;
  readonly same: number;
  readonly claimed: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

interface Compared {
  readonly pair: LabelledPair;
  /** In days. */
  readonly gap: number;
  /** Of each sentence of the one with each of the other. */
  readonly sentences: readonly { readonly likeness: Likeness; readonly words: number }[];
}

export interface PairReport {
  /** Weights learned on all other folds; a fold is the pairs of two outlets. */
  readonly crossValidated: PairFigures;
  readonly folds: number;
  /** The weights that serve, learned on all of these pairs. */
  readonly serving: PairFigures;
  /** At least three words in common that are no stop words. */
  readonly simpleRule: PairFigures;
  readonly learned: Weights;
}

/** How well pairs are told apart by words and days: nobody knows who speaks. Ambiguous pairs are left out. */
export function scorePairs(pairs: readonly LabelledPair[]): PairReport {
  const compared = pairs.filter(({ label }) => label !== 'ambiguous').map(compare);
  const folds = foldsOf(compared);
  const verdicts = new Map<Compared, boolean>();
  for (const fold of folds) {
    const weights = learn(outsideOf(fold, compared));
    for (const each of fold) verdicts.set(each, isClaimed(each, weights));
  }
  return {
    crossValidated: figures(compared, (each) => verdicts.get(each) ?? false),
    folds: folds.length,
    serving: figures(compared, (each) => isClaimed(each)),
    simpleRule: figures(compared, ({ pair }) => commonConcepts(pair) >= 3),
    learned: learn(compared),
  };
}

function compare(pair: LabelledPair): Compared {
  const [first, second] = pair.dates.map((date) => Date.parse(date) / 86_400_000);
  const sentences = partsIn(pair.a).flatMap((a) =>
    partsIn(pair.b).map((b) => ({
      likeness: likenessOf(a, b),
      words: Math.min(a.words.length, b.words.length),
    })),
  );
  return { pair, gap: Math.abs((first ?? 0) - (second ?? 0)), sentences };
}

function partsIn(text: string): readonly Part[] {
  return sentenceSpans(text, { start: 0, end: text.length }, []).map((span) => ({
    ...{ quotation: 0, span, isContinued: false, kind: 'direct', polarity: 'said' },
    ...describe(text.slice(span.start, span.end), termWeight),
  }));
}

function isClaimed({ gap, sentences }: Compared, weights?: Weights): boolean {
  return sentences.some(
    ({ likeness, words }) => judgeWords(likeness, words, gap, weights) !== null,
  );
}

function learn(compared: readonly Compared[]): Weights {
  return fitLogistic(
    compared.flatMap(({ pair, gap, sentences }): readonly Example[] => {
      const [best] = sentences.toSorted(
        ({ likeness: a }, { likeness: b }) => b.shared * b.overlap - a.shared * a.overlap,
      );
      return best === undefined
        ? []
        : [{ features: wordFeatures(best.likeness, gap), isSame: pair.label === 'same' }];
    }),
  );
}

function commonConcepts({ a, b }: LabelledPair): number {
  const concepts = describe(b, termWeight).concepts;
  return [...describe(a, termWeight).concepts.keys()].filter((each) => concepts.has(each)).length;
}

/** Pairs of one pair of outlets. */
function foldsOf(compared: readonly Compared[]): readonly (readonly Compared[])[] {
  const folds = new Map<string, Compared[]>();
  for (const each of compared) {
    const key = each.pair.outlets.toSorted().join(' ');
    folds.set(key, [...(folds.get(key) ?? []), each]);
  }
  return [...folds.values()];
}

/** All other pairs but those that share a quotation with the fold: no words are learned from and judged. */
function outsideOf(fold: readonly Compared[], compared: readonly Compared[]): readonly Compared[] {
  const texts = new Set(fold.flatMap(({ pair }) => [pair.a, pair.b]));
  const outlets = new Set(fold.map(({ pair }) => pair.outlets.toSorted().join(' ')));
  return compared.filter(
    ({ pair }) =>
      !outlets.has(pair.outlets.toSorted().join(' ')) && !texts.has(pair.a) && !texts.has(pair.b),
  );
}

function figures(compared: readonly Compared[], isSame: (each: Compared) => boolean): PairFigures {
  const claimed = compared.filter(isSame);
  const right = claimed.filter(({ pair }) => pair.label === 'same').length;
  const same = compared.filter(({ pair }) => pair.label === 'same').length;
  return {
    ...{ pairs: compared.length, same, claimed: claimed.length, right },
    precision: claimed.length === 0 ? 1 : right / claimed.length,
    recall: same === 0 ? 1 : right / same,
  };
}
