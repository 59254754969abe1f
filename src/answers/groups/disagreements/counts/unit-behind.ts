/** What a number measures: numbers of one kind can be compared once each is multiplied by its `size`. */
export interface Unit {
  readonly kind: string;
  readonly size: number;
  /** UTF-16 units that its name takes before the number, and behind it. */
  readonly before: number;
  readonly behind: number;
}

type Named = Pick<Unit, 'kind' | 'size'>;

const unit = (kind: string, size: number, words: string): readonly (readonly [RegExp, Named])[] => [
  [new RegExp(String.raw`^[ -]?(?:${words})(?![\p{L}\p{N}])`, 'iu'), { kind, size }],
];

// Sizes in percent, metres, square metres, kilograms, days; a month and a year are means of the calendar.
const UNITS: readonly (readonly [RegExp, Named])[] = [
  ...unit('points', 1, 'percentage points?|pp'),
  [/^\s?(?:%|percent\b|per cent\b|pc\b)/iu, { kind: 'percent', size: 1 }],
  ...unit('area', 1e6, 'square (?:kilometers?|kilometres?|km)'),
  ...unit('area', 2.59e6, 'square miles?'),
  ...unit('area', 1, 'square (?:meters?|metres?)'),
  ...unit('area', 0.0929, 'square (?:feet|foot)'),
  ...unit('area', 1e4, 'hectares?'),
  ...unit('area', 4047, 'acres?'),
  ...unit('length', 1000, 'kilometers?|kilometres?|km|kms'),
  ...unit('length', 1609.34, 'miles?'),
  ...unit('length', 1852, 'nautical miles?'),
  ...unit('length', 1, 'meters?|metres?'),
  ...unit('length', 0.01, 'centimeters?|centimetres?|cm'),
  ...unit('length', 0.001, 'millimeters?|millimetres?|mm'),
  ...unit('length', 0.3048, 'feet|foot|ft'),
  ...unit('length', 0.9144, 'yards?'),
  ...unit('length', 0.0254, 'inch(?:es)?'),
  ...unit('mass', 1000, 'tonnes?|(?:metric )?tons?'),
  ...unit('mass', 1, 'kilos?|kilograms?|kilogrammes?|kg'),
  ...unit('mass', 0.001, 'grams?|grammes?'),
  ...unit('age', 1, 'years? (?:old|of age)|year-olds?'),
  ...unit('time', 365.25, 'years?'),
  ...unit('time', 30.44, 'months?'),
  ...unit('time', 7, 'weeks?'),
  ...unit('time', 1, 'days?'),
  ...unit('time', 1 / 24, 'hours?'),
  ...unit('time', 1 / 1440, 'minutes?'),
  ...unit('time', 1 / 86_400, 'seconds?'),
  ...unit('degrees', 1, 'degrees?|°C?'),
  ...unit('fahrenheit', 1, 'degrees fahrenheit|°F'),
  ...unit('money $', 1, '(?:US )?dollars?'),
  ...unit('money €', 1, 'euros?'),
  ...unit('money £', 1, 'pounds?'),
  ...unit('money', 1, 'roubles?|rubles?|hryvnias?|hryvnya|liras?|yuan|yen|rupees?|kroner|kronor'),
];

// The longer name first: “degrees Fahrenheit”, “square miles”, “nautical miles”.
const BY_LENGTH = UNITS.toSorted(([a], [b]) => b.source.length - a.source.length);

// US$, £: the currency before its number
const CURRENCY = /(?:US\$|A\$|C\$|[$£€¥₹₴₽])\s?$/u;

/** The unit of a number by what stands before and behind it, “£”, “kilometres”; null for a mere count. */
export function unitOf(before: string, behind: string): Unit | null {
  const currency = CURRENCY.exec(before)?.[0];
  if (currency !== undefined) {
    const kind = `money ${currency.trim().replace('US$', '$')}`;
    return { kind, size: 1, before: currency.length, behind: 0 };
  }
  for (const [pattern, named] of BY_LENGTH) {
    const match = pattern.exec(behind);
    if (match !== null) return { ...named, before: 0, behind: match[0].length };
  }
  return null;
}
