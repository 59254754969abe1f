import type { TopicSentence } from './topic-sentence.ts';

/**
 * The days that the sentences tell of: those first that most articles tell of, then most outlets; of equal ones the
 * earlier. Articles that mention a day tell more of its weight than those published on it (time.md, section 10).
 */
export function rankDays(sentences: readonly TopicSentence[]): readonly number[] {
  const days = new Map<number, { articles: Set<number>; outlets: Set<string> }>();
  for (const { day, article, outlet } of sentences) {
    if (day === null) continue;
    const told = days.get(day) ?? { articles: new Set(), outlets: new Set() };
    days.set(day, told);
    told.articles.add(article);
    if (outlet !== null) told.outlets.add(outlet);
  }
  return [...days]
    .sort(
      ([dayA, a], [dayB, b]) =>
        b.articles.size - a.articles.size || b.outlets.size - a.outlets.size || dayA - dayB,
    )
    .map(([day]) => day);
}
