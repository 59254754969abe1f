import type { DatedMention } from '../../text/date/dated-mention.ts';
import { align, type Aligned } from './align.ts';
import type { Timex, TimexDocument } from './timex-document.ts';

/** What one document adds to every figure, so that figures can be summed and drawn again. */
export interface Count {
  readonly gold: number;
  readonly system: number;
  readonly matched: number;
  readonly exact: number;
  readonly value: number;
  readonly type: number;
  readonly calendarGold: number;
  readonly calendarSystem: number;
  readonly calendarMatched: number;
  readonly calendarValue: number;
}

export type Pairing = Aligned<Timex, DatedMention>;

export function pair({ timexes }: TimexDocument, mentions: readonly DatedMention[]): Pairing {
  return align(
    timexes,
    mentions,
    (gold) => gold,
    (mention) => mention.span,
  );
}

export function count({ pairs, missed, spurious }: Pairing): Count {
  const among = (test: (one: (typeof pairs)[number]) => boolean): number =>
    pairs.filter(test).length;
  const calendar = pairs.filter(({ gold }) => isCalendar(gold));
  return {
    gold: pairs.length + missed.length,
    system: pairs.length + spurious.length,
    matched: pairs.length,
    exact: among(
      ({ gold, system }) => gold.start === system.span.start && gold.end === system.span.end,
    ),
    value: among(({ gold, system }) => gold.value === system.value),
    type: among(({ gold, system }) => gold.type === system.type),
    calendarGold: calendar.length + missed.filter(isCalendar).length,
    calendarSystem: calendar.length + spurious.filter(isCalendar).length,
    calendarMatched: calendar.length,
    calendarValue: calendar.filter(({ gold, system }) => dayOf(gold.value) === dayOf(system.value))
      .length,
  };
}

/** A year, a month or a day, with or without a time: what a timeline would use. */
export function isCalendar({ type, value }: Pick<Timex, 'type' | 'value'>): boolean {
  // 2025, 2025-05, 2025-05-31T15:30
  return type !== 'DURATION' && type !== 'SET' && /^\d{4}(-\d\d(-\d\d)?)?(T.*)?$/.test(value);
}

/** The value without its time. */
export function dayOf(value: string): string {
  return value.replace(/T.*$/, '');
}
