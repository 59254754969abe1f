import { keyOf, type Stretch, type TimedSentence } from './topic-sentence.ts';

// What an article announces weighs less than what it reports, and what is still told days later weighs more. Unit: one
// article. On T17 (19 timelines) Date-F1 rises by 0.01; the order of magnitude is all that is known of these numbers.
const AHEAD = 0.3;
const REPORTED = 1;
const REMEMBERED = 1.5;
// Unit: days after which a day is remembered, not reported.
const FRESH = 1;

/**
 * The days, or longer stretches, that the sentences tell of: those first that most articles tell of, then most outlets;
 * of equal ones the earlier, then the shorter. Articles that mention a day tell more of its weight than those published
 * on it (time.md, section 10).
 */
export function rankStretches(sentences: readonly TimedSentence[]): readonly Stretch[] {
  const supports = new Map<string, Support>();
  for (const { stretch, article, outlet, published } of sentences) {
    if (stretch === null) continue;
    const key = keyOf(stretch);
    const support = supports.get(key) ?? { stretch, articles: new Map(), outlets: new Set() };
    supports.set(key, support);
    const weight = weightOf(stretch, published);
    support.articles.set(article, Math.max(support.articles.get(article) ?? 0, weight));
    if (outlet !== null) support.outlets.add(outlet);
  }
  return [...supports.values()]
    .map(({ stretch, articles, outlets }) => ({
      stretch,
      weight: total(articles),
      outlets: outlets.size,
    }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.outlets - a.outlets ||
        a.stretch.first - b.stretch.first ||
        a.stretch.days - b.stretch.days,
    )
    .map(({ stretch }) => stretch);
}

interface Support {
  readonly stretch: Stretch;
  /** The weight of each article that tells of it. */
  readonly articles: Map<number, number>;
  readonly outlets: Set<string>;
}

function weightOf({ first, days }: Stretch, published: number | null): number {
  if (published === null) return REPORTED;
  if (published < first) return AHEAD;
  return published > first + days - 1 + FRESH ? REMEMBERED : REPORTED;
}

// Counted in tenths: sums of fractions would depend on the order of the articles.
function total(weights: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += Math.round(weight * 10);
  return sum;
}
