import type { Span } from '../span.ts';
import type { DateBasis, DatedMention, Granularity, Interval } from './dated-mention.ts';
import { firstDay, type Period } from './period.ts';

/** What one rule found, before it is placed in time. */
export interface TimeExpression {
  /** Into the paragraph that the rule was given. */
  readonly span: Span;
  readonly rule: string;
  /** Null when it is no date after all: 30 February. It still keeps others from reading its words. */
  readonly resolve: (anchors: Anchors) => Resolution | null;
}

/** All that one paragraph holds of one shape, in any order. */
export type Rule = (paragraph: string) => readonly TimeExpression[];

/** What an expression may be counted from. */
export interface Anchors {
  /** Day number of the publication date. */
  readonly publication: number | null;
  /** What the text last placed, before this expression. */
  readonly mentioned: Period | null;
  /** A year stated earlier in the sentence and older than the publication year. */
  readonly yearInSentence: number | null;
  /** The paragraph tells of the past, so that its dates hang on one another. */
  readonly isNarrative: boolean;
  /** Whether the text writes the day before the month, as its other dates show; null when they do not. */
  readonly isDayFirst: boolean | null;
  /** The quarter last mentioned, which “a year earlier” keeps in a company's report. */
  readonly reportedQuarter: Period | null;
}

export interface Resolution {
  readonly type: DatedMention['type'];
  readonly value: string;
  readonly interval: Interval | null;
  readonly granularity: Granularity | null;
  readonly basis: DateBasis;
  /** The word that told past from future; into the paragraph. Left out when no word was asked. */
  readonly cue?: Span | null;
}

/** A date of this period; null for no period. */
export function dated(
  period: Period | null,
  basis: DateBasis,
  cue: Span | null = null,
): Resolution | null {
  if (period === null) return null;
  const { value, interval, granularity } = period;
  return { type: 'DATE', value, interval, granularity, basis, cue };
}

/** Tagged, but without a place in the calendar. */
export function unplaced(
  type: DatedMention['type'],
  value: string,
  basis: DateBasis = 'relative-to-publication',
): Resolution {
  return { type, value, interval: null, granularity: null, basis };
}

/** What TIMEX3 writes for a time that cannot be counted: `PAST_REF` for one that lies back. */
export function referenceValue(shift: number): string {
  return shift === 0 ? 'PRESENT_REF' : shift < 0 ? 'PAST_REF' : 'FUTURE_REF';
}

/** The day that “last month” or “in March” is counted from, and which basis that gives. */
export function originOf(
  anchors: Anchors,
  basis: DateBasis,
): { readonly day: number; readonly basis: DateBasis } | null {
  if (anchors.isNarrative && anchors.mentioned !== null) {
    return { day: firstDay(anchors.mentioned), basis: 'relative-to-text' };
  }
  return anchors.publication === null ? null : { day: anchors.publication, basis };
}
