import { fromDayNumber, toDayNumber } from '../text/iso-date.ts';
import type { Mark, TickUnit } from './chart.ts';

/** Where days stand along an axis. */
export interface Scale {
  /** 0–1. */
  readonly at: (day: number) => number;
  readonly ticks: readonly { readonly day: number; readonly unit: TickUnit }[];
  /** False when the days are set out one after another, whatever lies between them. */
  readonly isEven: boolean;
}

// More than this share of the days in a tenth of the axis would lie on top of one another.
const CROWDED = 0.6;
const TENTH = 0.1;
const FEW = 4;
const MOST_TICKS = 4;

/** To scale where that can be read; else in steps, as when one event lies a century before the others. */
export function scaleOf(marks: readonly Pick<Mark, 'first' | 'days'>[]): Scale {
  const starts = [...new Set(marks.map(({ first }) => first))].toSorted((a, b) => a - b);
  const first = starts[0] ?? 0;
  const last = Math.max(first, ...marks.map((mark) => mark.first + mark.days - 1));
  return isCrowded(starts, last - first) ? inSteps(marks, starts, last) : toScale(first, last);
}

function toScale(first: number, last: number): Scale {
  const length = Math.max(1, last - first);
  return {
    at: (day) => (last === first ? 0.5 : Math.min(1, Math.max(0, (day - first) / length))),
    ticks: ticksBetween(first, last),
    isEven: true,
  };
}

function isCrowded(starts: readonly number[], length: number): boolean {
  if (starts.length < FEW || length === 0) return false;
  return starts.some((start) => {
    const inTenth = starts.filter((day) => day >= start && day <= start + length * TENTH).length;
    return inTenth / starts.length > CROWDED;
  });
}

/** Each day that something begins on is one step; between two of them by share of the way. */
function inSteps(
  marks: readonly Pick<Mark, 'first' | 'days'>[],
  starts: readonly number[],
  last: number,
): Scale {
  const stops = last > (starts.at(-1) ?? last) ? [...starts, last] : starts;
  const steps = Math.max(1, stops.length - 1);
  const at = (day: number): number => {
    const next = stops.findIndex((stop) => stop >= day);
    if (next <= 0) return next < 0 ? 1 : 0;
    const [low, high] = [stops[next - 1] ?? day, stops[next] ?? day];
    return (next - 1 + (day - low) / (high - low)) / steps;
  };
  const shown = Math.min(MOST_TICKS, stops.length);
  const ticks = Array.from({ length: shown }, (_, index) => {
    const place = Math.round((index * steps) / Math.max(1, shown - 1));
    const day = stops[place] ?? last;
    return { day, unit: unitOf(marks, day) };
  });
  return { at, ticks, isEven: false };
}

/** As coarse as the shortest that begins on the day: a year is not named by its first of January. */
function unitOf(marks: readonly Pick<Mark, 'first' | 'days'>[], day: number): TickUnit {
  const days = Math.min(
    ...marks.filter(({ first }) => first === day).map((mark) => mark.days),
    365,
  );
  return days >= 365 ? 'year' : days >= 28 ? 'month' : 'day';
}

function ticksBetween(first: number, last: number): Scale['ticks'] {
  if (last === first) return [{ day: first, unit: 'day' }];
  for (const [unit, months] of CALENDAR_STEPS) {
    const ticks = monthsBetween(first, last, months).map((day) => ({ day, unit }));
    if (ticks.length >= 2 && ticks.length <= MOST_TICKS) return ticks;
  }
  const shown = Math.min(3, last - first + 1);
  return Array.from({ length: shown }, (_, index) => ({
    day: Math.round(first + (index * (last - first)) / (shown - 1)),
    unit: 'day' as const,
  }));
}

// From fine to coarse; the first that leaves room for its words.
const CALENDAR_STEPS: readonly (readonly [TickUnit, number])[] = [
  ['month', 1],
  ['month', 2],
  ['month', 3],
  ['month', 6],
  ['year', 12],
  ['year', 24],
  ['year', 60],
  ['year', 120],
  ['year', 240],
  ['year', 600],
  ['year', 1200],
  ['year', 6000],
];

/** The first days of every `step`th month within the days. */
function monthsBetween(first: number, last: number, step: number): readonly number[] {
  const [year = 0, month = 1] = fromDayNumber(first).split('-').map(Number);
  const found: number[] = [];
  let index = Math.ceil((year * 12 + month - 1) / step) * step;
  for (; found.length <= MOST_TICKS; index += step) {
    const day = toDayNumber(Math.floor(index / 12), (index % 12) + 1, 1);
    if (day === null || day > last) break;
    if (day >= first) found.push(day);
  }
  return found;
}
