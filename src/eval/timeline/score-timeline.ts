import { hits, nGrams, rougeWords, total, type NGrams } from './rouge.ts';

/** Sentences by day, days as day numbers. */
export type Timeline = ReadonlyMap<number, readonly string[]>;

/** Precision and recall, 0–1. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
}

export interface TimelineScore {
  readonly dates: PrecisionRecall;
  /** ROUGE-1 and ROUGE-2, each predicted day beside its nearest reference day. */
  readonly align: readonly [PrecisionRecall, PrecisionRecall];
  /** ROUGE-1 and ROUGE-2 of the two timelines as wholes. */
  readonly concat: readonly [PrecisionRecall, PrecisionRecall];
}

/** A predicted timeline against a reference (Martschat and Markert 2017, “Improving ROUGE for timelines”, align m:1). */
export function scoreTimeline(predicted: Timeline, reference: Timeline): TimelineScore {
  const common = [...predicted.keys()].filter((day) => reference.has(day)).length;
  const ours = read(predicted);
  const theirs = read(reference);
  const nearest = nearestDays(ours, theirs);
  return {
    dates: { precision: ratio(common, predicted.size), recall: ratio(common, reference.size) },
    align: [aligned(ours, theirs, nearest, 1), aligned(ours, theirs, nearest, 2)],
    concat: [concatenated(ours, theirs, 1), concatenated(ours, theirs, 2)],
  };
}

interface Day {
  readonly day: number;
  readonly words: readonly string[];
  readonly raw: NGrams;
}

function read(timeline: Timeline): readonly Day[] {
  return [...timeline].map(([day, sentences]) => {
    const text = sentences.join(' ');
    // Lone punctuation is no word.
    const raw = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    return { day, words: rougeWords(text), raw: nGrams(raw, 1) };
  });
}

/** For each predicted day the place of the reference day that costs least: near in time, alike in words. */
function nearestDays(ours: readonly Day[], theirs: readonly Day[]): readonly number[] {
  return ours.map((own) => {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [place, other] of theirs.entries()) {
      const cost =
        (1 - 1 / (Math.abs(own.day - other.day) + 1)) * (1 - likeness(own.raw, other.raw));
      if (cost < least) [best, least] = [place, cost];
    }
    return best;
  });
}

function likeness(a: NGrams, b: NGrams): number {
  return ratio(2 * hits(a, b), total(a) + total(b));
}

function aligned(
  ours: readonly Day[],
  theirs: readonly Day[],
  nearest: readonly number[],
  n: number,
): PrecisionRecall {
  const reference = theirs.map(({ words }) => nGrams(words, n));
  let weighed = 0;
  for (const [place, { day, words }] of ours.entries()) {
    const other = theirs[nearest[place] ?? 0];
    const grams = reference[nearest[place] ?? 0];
    if (other === undefined || grams === undefined) continue;
    weighed += hits(nGrams(words, n), grams) / (Math.abs(day - other.day) + 1);
  }
  return {
    precision: ratio(weighed, sizeOf(ours, n)),
    recall: ratio(weighed, sizeOf(theirs, n)),
  };
}

function concatenated(ours: readonly Day[], theirs: readonly Day[], n: number): PrecisionRecall {
  const whole = (days: readonly Day[]): NGrams =>
    nGrams(
      days.flatMap(({ words }) => words),
      n,
    );
  const [own, other] = [whole(ours), whole(theirs)];
  const shared = hits(own, other);
  return { precision: ratio(shared, total(own)), recall: ratio(shared, total(other)) };
}

function sizeOf(days: readonly Day[], n: number): number {
  return days.reduce((sum, { words }) => sum + Math.max(0, words.length - n + 1), 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
