import type { WordVector } from './word-vector.ts';

/** A sentence that a timeline may show. Days are day numbers. */
export interface TopicSentence {
  /** Number of its article. */
  readonly article: number;
  readonly outlet: string | null;
  /** The day that it tells of, when a date in it says so to the day. */
  readonly day: number | null;
  /** The day its article was published. */
  readonly published: number | null;
  /** Its place among the sentences of the article, from 0. */
  readonly place: number;
  /** Whether it has a word of the topic. */
  readonly isOnTopic: boolean;
  readonly vector: WordVector;
}
