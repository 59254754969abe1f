import { candidatesByDay, centralSentences } from '../../answers/timeline/central-sentences.ts';
import { rankDays } from '../../answers/timeline/rank-days.ts';
import type { TopicSentence } from '../../answers/timeline/topic-sentence.ts';
import { wordVectors } from '../../answers/timeline/word-vector.ts';
import type { DatedSentence } from './date-articles.ts';
import type { Timeline } from './score-timeline.ts';

/** How long a timeline is to be, as its reference is. Days are day numbers, inclusive. */
export interface Shape {
  readonly first: number;
  readonly last: number;
  readonly days: number;
  readonly sentencesADay: number;
}

export function shapeOf(reference: Timeline): Shape {
  const days = [...reference.keys()];
  const sentences = [...reference.values()].reduce((sum, list) => sum + list.length, 0);
  return {
    first: Math.min(...days),
    last: Math.max(...days),
    days: days.length,
    sentencesADay: Math.max(1, Math.round(sentences / days.length)),
  };
}

/** A timeline of this shape from articles published within it, by the functions that the bot ranks with. */
export function predictTimeline(
  articles: readonly DatedSentence[],
  { first, last, days, sentencesADay }: Shape,
): Timeline {
  const isInside = (day: number): boolean => day >= first && day <= last;
  const inside = articles.filter(({ published }) => isInside(published));
  const vectors = wordVectors(inside.map(({ terms }) => terms));
  const texts = new Map<TopicSentence, string>();
  const sentences = inside.flatMap(({ text, terms: _, ...sentence }, index) => {
    const vector = vectors[index];
    if (vector === undefined || (sentence.day !== null && !isInside(sentence.day))) return [];
    const one: TopicSentence = { ...sentence, vector };
    texts.set(one, text);
    return [one];
  });
  const candidatesOf = candidatesByDay(sentences);
  const timeline = new Map<number, readonly string[]>();
  for (const day of rankDays(sentences)) {
    if (timeline.size === days) break;
    const chosen = centralSentences(candidatesOf(day), sentencesADay);
    if (chosen.length > 0)
      timeline.set(
        day,
        chosen.map((one) => texts.get(one) ?? ''),
      );
  }
  return timeline;
}
