import { candidatesByStretch, centralSentences } from '../../answers/timeline/central-sentences.ts';
import { rankStretches } from '../../answers/timeline/rank-stretches.ts';
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
  const sentences = inside.flatMap(({ text, day, terms: _, ...sentence }, index) => {
    const vector = vectors[index];
    if (vector === undefined || (day !== null && !isInside(day))) return [];
    const one: TopicSentence = {
      ...sentence,
      stretch: day === null ? null : { first: day, days: 1 },
      vector,
    };
    texts.set(one, text);
    return [one];
  });
  const candidatesOf = candidatesByStretch(sentences);
  const timeline = new Map<number, readonly string[]>();
  for (const stretch of rankStretches(sentences)) {
    if (timeline.size === days) break;
    const chosen = centralSentences(candidatesOf(stretch), sentencesADay);
    if (chosen.length > 0)
      timeline.set(
        stretch.first,
        chosen.map((one) => texts.get(one) ?? ''),
      );
  }
  return timeline;
}
