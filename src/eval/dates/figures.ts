import type { Count } from './count.ts';

/** In percent, 0–100. Value and type F1 are relaxed F1 times the share of matched pairs with an equal value or type. */
export interface Figures {
  readonly relaxed: number;
  readonly strict: number;
  readonly valueF1: number;
  readonly typeF1: number;
  readonly valueAccuracy: number;
  readonly calendar: number;
}

export function sum(counts: readonly Count[]): Count {
  const total: Record<keyof Count, number> = {
    gold: 0,
    system: 0,
    matched: 0,
    exact: 0,
    value: 0,
    type: 0,
    calendarGold: 0,
    calendarSystem: 0,
    calendarMatched: 0,
    calendarValue: 0,
  };
  for (const one of counts) {
    for (const key of Object.keys(total) as (keyof Count)[]) total[key] += one[key];
  }
  return total;
}

export function figuresOf(count: Count): Figures {
  const f1 = (hits: number): number => share(2 * hits, count.gold + count.system);
  return {
    relaxed: f1(count.matched),
    strict: f1(count.exact),
    valueF1: f1(count.value),
    typeF1: f1(count.type),
    valueAccuracy: share(count.value, count.matched),
    calendar: share(2 * count.calendarValue, count.calendarGold + count.calendarSystem),
  };
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
