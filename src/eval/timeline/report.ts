import { dayNumber, parseIsoDate } from '../../text/iso-date.ts';
import { dateArticles } from './date-articles.ts';
import { predictTimeline, shapeOf } from './predict-timeline.ts';
import type { T17Topic } from './read-topic.ts';
import {
  scoreTimeline,
  type PrecisionRecall,
  type Timeline,
  type TimelineScore,
} from './score-timeline.ts';

export interface TopicReport {
  readonly name: string;
  readonly articles: number;
  readonly sentences: number;
  readonly scores: readonly TimelineScore[];
  /** CPU milliseconds for finding the dates, and for ranking and choosing, all references of the topic together. */
  readonly dating: number;
  readonly ranking: number;
}

/** F1 from the means of precision and recall over all references, 0–1. */
export interface TimelineFigures {
  readonly dateF1: number;
  readonly align1: number;
  readonly align2: number;
  readonly concat1: number;
  readonly concat2: number;
}

/** `now` counts milliseconds. */
export function reportOnTopic(topic: T17Topic, now: () => number): TopicReport {
  const start = now();
  const sentences = dateArticles(topic);
  const dated = now();
  const scores = topic.timelines.map((entries) => {
    const reference = readReference(entries);
    return scoreTimeline(predictTimeline(sentences, shapeOf(reference)), reference);
  });
  return {
    name: topic.name,
    articles: topic.articles.length,
    sentences: sentences.length,
    scores,
    dating: Math.round(dated - start),
    ranking: Math.round(now() - dated),
  };
}

export function figuresOf(scores: readonly TimelineScore[]): TimelineFigures {
  const f1 = (part: (score: TimelineScore) => PrecisionRecall): number => {
    const precision = mean(scores.map((score) => part(score).precision));
    const recall = mean(scores.map((score) => part(score).recall));
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  };
  return {
    dateF1: f1(({ dates }) => dates),
    align1: f1(({ align }) => align[0]),
    align2: f1(({ align }) => align[1]),
    concat1: f1(({ concat }) => concat[0]),
    concat2: f1(({ concat }) => concat[1]),
  };
}

/** A day may stand twice in a reference: its sentences are one entry then. */
function readReference(entries: T17Topic['timelines'][number]): Timeline {
  const reference = new Map<number, readonly string[]>();
  for (const [date, sentences] of entries) {
    const day = parseIsoDate(date);
    if (day === null) continue;
    const number = dayNumber(day);
    reference.set(number, [...(reference.get(number) ?? []), ...sentences]);
  }
  return reference;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
