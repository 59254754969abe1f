import type { IsoDate } from '../iso-date.ts';
import type { Span } from '../span.ts';

/** How a date is known. All but `stated` and `relative-to-text` are counted from the publication date. */
export type DateBasis =
  | 'stated'
  | 'year-inferred'
  | 'weekday'
  | 'deictic'
  | 'relative-to-publication'
  | 'relative-to-text';

/** The finest unit that is known. */
export type Granularity =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Half-open, in days. */
export interface Interval {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The date that another is counted from. */
export interface DateAnchor {
  readonly of: 'publication' | 'text';
  readonly date: IsoDate;
  /** The mention in the text; null for the publication date. */
  readonly span: Span | null;
}

/** A time expression in the sense of TIMEX3 (TimeML 1.2.1). */
export interface DatedMention {
  readonly span: Span;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** ISO-like: `2025-05-31`, `2025-05`, `2024-SU`, `199` (a decade), `P3D`, `PRESENT_REF`. */
  readonly value: string;
  /** Null for durations, sets, vague words, and what cannot be counted without a publication date. */
  readonly interval: Interval | null;
  readonly granularity: Granularity | null;
  readonly basis: DateBasis;
  /** What it is counted from; null when it states its day itself, or has none. */
  readonly anchor: DateAnchor | null;
  /** Where it lies, seen from the publication day; null without either. */
  readonly direction: 'past' | 'same' | 'future' | null;
  /** The word that told past from future: “will”, “said”, “until”; null when none was needed or found. */
  readonly cue: Span | null;
  /** Measured share of right days for this basis, 0–1. */
  readonly confidence: number;
  readonly rule: string;
}
