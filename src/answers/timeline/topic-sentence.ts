import type { WordVector } from './word-vector.ts';

/** A run of days: the first, as a day number, and how many. */
export interface Stretch {
  readonly first: number;
  readonly days: number;
}

/** When a sentence on a topic was written, and what time it tells of. */
export interface TimedSentence {
  /** Number of its article. */
  readonly article: number;
  readonly outlet: string | null;
  /** The days that a date in it names; null without one. */
  readonly stretch: Stretch | null;
  /** Day number of its article's publication. */
  readonly published: number | null;
}

/** A sentence that a timeline may show. */
export interface TopicSentence extends TimedSentence {
  /** Its place among the sentences of the article, from 0. */
  readonly place: number;
  /** Whether it has a word of the topic. */
  readonly isOnTopic: boolean;
  readonly vector: WordVector;
}

export function keyOf({ first, days }: Stretch): string {
  return `${first}+${days}`;
}
