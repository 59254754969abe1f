import type { Span } from '../span.ts';
import type { DateBasis } from './dated-mention.ts';
import { firstDay, type Period } from './period.ts';

// Rules that themselves count from another date, and are often wrong.
const COUNTED: ReadonlySet<string> = new Set(['from-text', 'running-unit']);
// Unit: days. A year this far from the date before it, and not at the opening of its sentence, is said in passing.
const FAR = 20 * 365;
// Unit: characters. In the spring of 1812
const OPENING_WORDS = 12;

interface Placed {
  readonly span: Span;
  readonly rule: string;
  readonly basis: DateBasis;
  readonly period: Period;
}

interface Passage {
  /** Where the sentence begins. */
  readonly opening: number;
  readonly mentioned: Period | null;
  readonly mayNarrate: boolean;
}

/** Whether later expressions are counted from this one. In a text that may tell of the past not everything is. */
export function isAnchor({ span, rule, basis, period }: Placed, passage: Passage): boolean {
  const { opening, mentioned, mayNarrate } = passage;
  if (period.granularity === 'decade' || period.granularity === 'century') return false;
  if (!mayNarrate) return true;
  if (COUNTED.has(rule) || (basis !== 'stated' && basis !== 'relative-to-text')) return false;
  if (rule !== 'bare-year' || mentioned === null || span.start - opening <= OPENING_WORDS)
    return true;
  return Math.abs(firstDay(period) - firstDay(mentioned)) <= FAR;
}
