import type { TopicSentence } from './topic-sentence.ts';

// What an article announces weighs less than what it reports, and what is still told days later weighs more. Unit: one
// article. On T17 (19 timelines) Date-F1 rises by 0.01; the order of magnitude is all that is known of these numbers.
const AHEAD = 0.3;
const REPORTED = 1;
const REMEMBERED = 1.5;
// Unit: days after which a day is remembered, not reported.
const FRESH = 1;

/**
 * The days that the sentences tell of: those first that most articles tell of, then most outlets; of equal ones the
 * earlier. Articles that mention a day tell more of its weight than those published on it (time.md, section 10).
 */
export function rankDays(sentences: readonly TopicSentence[]): readonly number[] {
  const days = new Map<number, Support>();
  for (const sentence of sentences) {
    if (sentence.day === null) continue;
    const support = days.get(sentence.day) ?? { articles: new Map(), outlets: new Set() };
    days.set(sentence.day, support);
    const weight = weightOf(sentence.day, sentence.published);
    const standing = support.articles.get(sentence.article) ?? 0;
    support.articles.set(sentence.article, Math.max(standing, weight));
    if (sentence.outlet !== null) support.outlets.add(sentence.outlet);
  }
  return [...days]
    .map(([day, { articles, outlets }]) => ({
      day,
      weight: total(articles),
      outlets: outlets.size,
    }))
    .sort((a, b) => b.weight - a.weight || b.outlets - a.outlets || a.day - b.day)
    .map(({ day }) => day);
}

interface Support {
  /** The weight of each article that tells of the day. */
  readonly articles: Map<number, number>;
  readonly outlets: Set<string>;
}

function weightOf(day: number, published: number | null): number {
  if (published === null) return REPORTED;
  if (published < day) return AHEAD;
  return published > day + FRESH ? REMEMBERED : REPORTED;
}

// Counted in tenths: sums of fractions would depend on the order of the articles.
function total(weights: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += Math.round(weight * 10);
  return sum;
}
