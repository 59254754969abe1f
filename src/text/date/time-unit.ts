export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

// second is left out of what a rule looks for in the singular: “the second day”
export const UNIT =
  '(?:minute|hour|day|week|fortnight|month|quarter|year|decade|century|millennium)';
export const UNITS =
  '(?:seconds|minutes|hours|days|weeks|fortnights|months|quarters|years|decades|centuries|millennia)';

interface UnitSign {
  /** What the number of units is multiplied by. */
  readonly times: number;
  readonly sign: string;
  readonly isClock: boolean;
  /** After `PX`, for a number that nobody stated. */
  readonly vague: string;
}

const SIGNS: Readonly<Record<TimeUnit, UnitSign>> = {
  second: { times: 1, sign: 'S', isClock: true, vague: 'S' },
  minute: { times: 1, sign: 'M', isClock: true, vague: 'M' },
  hour: { times: 1, sign: 'H', isClock: true, vague: 'H' },
  day: { times: 1, sign: 'D', isClock: false, vague: 'D' },
  week: { times: 1, sign: 'W', isClock: false, vague: 'W' },
  fortnight: { times: 2, sign: 'W', isClock: false, vague: 'W' },
  month: { times: 1, sign: 'M', isClock: false, vague: 'M' },
  quarter: { times: 3, sign: 'M', isClock: false, vague: 'Q' },
  year: { times: 1, sign: 'Y', isClock: false, vague: 'Y' },
  decade: { times: 10, sign: 'Y', isClock: false, vague: 'DE' },
  century: { times: 100, sign: 'Y', isClock: false, vague: 'CE' },
  millennium: { times: 1000, sign: 'Y', isClock: false, vague: 'L' },
};

/** Reads “years”, “Centuries”, “day”. */
export function unitOf(word: string): TimeUnit {
  // Old prints have “dayſ”, and a pattern that ignores case takes “ſ” for an “s”.
  const lower = word.toLowerCase().replaceAll('ſ', 's');
  if (lower.startsWith('centur')) return 'century';
  if (lower.startsWith('millenn')) return 'millennium';
  const unit = lower.replace(/s$/, '');
  if (!(unit in SIGNS)) throw new RangeError(`Cannot read "${word}" as a unit of time`);
  return unit as TimeUnit;
}

/** A TIMEX3 duration: `P3D`, `PT2H30M`, `P2Y6M`, `PXW`. */
export function durationValue(number: number | null, unit: TimeUnit): string {
  const { times, sign, isClock, vague } = SIGNS[unit];
  const clock = isClock ? 'T' : '';
  if (number === null) return `P${clock}X${vague}`;
  const whole = Math.trunc(number * times);
  const isHalf = number * times - whole === 0.5;
  if (isHalf && unit === 'year') return `P${whole}Y6M`;
  if (isHalf && unit === 'hour') return `PT${whole}H30M`;
  return `P${clock}${isHalf ? whole + 0.5 : whole}${sign}`;
}

/** Shorter than a day. */
export function isClockUnit(unit: TimeUnit): boolean {
  return SIGNS[unit].isClock;
}
