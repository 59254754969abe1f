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
  /** Measured share of right days for this basis, 0–1. */
  readonly confidence: number;
  readonly rule: string;
}
