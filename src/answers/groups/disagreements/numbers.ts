import { conceptOf } from '../../../groups/concepts.ts';
import { terms } from '../../../retrieval/analyser.ts';
import { isNonEmpty, overlaps, type Span } from '../../../text/span.ts';
import type { Disagreement } from '../../answer.ts';
import { sideOf, type Told } from './told.ts';

interface Count {
  readonly told: Told;
  /** Within the part, the words before it that bound it included. */
  readonly at: Span;
  readonly value: number;
  readonly bound: 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than';
  readonly kind: 'percent' | 'money' | 'count';
  /** What is counted: concepts of the next words. */
  readonly of: ReadonlySet<string>;
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ...[
    ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
      .split(' ')
      .entries(),
  ].map(([place, word]) => [word, place + 2] as const),
  ...[...'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()].map(
    ([place, word]) => [word, (place + 3) * 10] as const,
  ),
  ['dozen', 12],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
]);
const BOUNDS: readonly (readonly [RegExp, Count['bound']])[] = [
  [/\bat least $/iu, 'at-least'],
  [/\b(?:more than|over|above|upwards of) $/iu, 'more-than'],
  [/\b(?:at most|up to) $/iu, 'at-most'],
  [/\b(?:less than|fewer than|under|below) $/iu, 'less-than'],
  [
    /\b(?:about|around|some|roughly|approximately|nearly|almost|an estimated|(?:nearly |about |almost )?a) $/iu,
    'about',
  ],
];
// 32, 1,000, £9m, four, forty-one, “9 million”
const NUMBER = new RegExp(
  String.raw`(?<currency>[£$€]\s?)?(?<![\p{L}\p{N}.-])(?:(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<decimals>\.\d+)?|(?<word>${[...WORDS.keys()].join('|')}|hundred)(?:-(?<unit>${[...WORDS.keys()].slice(0, 8).join('|')}|one))?)(?:[\s-]?(?<scale>hundred|thousand|million|billion|bn|m)\b)?(?<percent>\s?(?:%|percent\b|per cent\b))?(?![\p{L}\p{N}-])`,
  'giu',
);
// What is counted stands in the next few words.
const BEHIND = 5;

/** Where the parts count the same and come to different numbers. */
export function numberDisagreements(told: readonly Told[]): readonly Disagreement[] {
  const counts = told.flatMap(countsIn);
  const differing = new Set<Count>();
  for (const [place, a] of counts.entries()) {
    for (const b of counts.slice(place + 1)) {
      if (a.told !== b.told && isComparable(a, b, counts) && differ(a, b)) differing.add(a).add(b);
    }
  }
  const sides = [...differing].map(({ told: each, at }) => sideOf(each, at));
  return isNonEmpty(sides) ? [{ about: 'number', sides }] : [];
}

function countsIn(told: Told): readonly Count[] {
  const { text, span, held } = told;
  const found = Array.from(text.matchAll(NUMBER), (match): Count | null => {
    const end = match.index + match[0].length;
    const place = { start: span.start + match.index, end: span.start + end };
    if (held.analysis.dates.some((date) => date.type !== 'DURATION' && overlaps(date.span, place)))
      return null;
    const before = text.slice(0, match.index);
    const [bounded, bound] = BOUNDS.find(([pattern]) => pattern.test(before)) ?? [null, 'exact'];
    const start = bounded === null ? match.index : before.search(bounded);
    const behind = text.slice(end).split(/[.;:!?—]/u)[0] ?? '';
    const { currency, percent } = match.groups ?? {};
    return {
      ...{ told, bound, value: valueOf(match.groups ?? {}), at: { start, end } },
      kind: percent !== undefined ? 'percent' : currency !== undefined ? 'money' : 'count',
      of: new Set(
        terms(
          behind
            .split(/\s+/u)
            .slice(0, BEHIND + 1)
            .join(' '),
        ).map(conceptOf),
      ),
    };
  });
  const counts = found.filter((count) => count !== null);
  // “32 of the 32”: once.
  return counts.filter(
    ({ value }, place) => counts.findIndex((other) => other.value === value) === place,
  );
}

function valueOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { digits, decimals, word, unit, scale } = groups;
  const whole =
    digits === undefined
      ? (WORDS.get(word?.toLowerCase() ?? '') ?? 100) +
        (unit === undefined ? 0 : (WORDS.get(unit.toLowerCase()) ?? 1))
      : Number(`${digits.replaceAll(',', '')}${decimals ?? ''}`);
  return whole * (SCALES.get(scale?.toLowerCase() ?? '') ?? 1);
}

/** Whether both count the same: what follows agrees, or each part has but one number. */
function isComparable(a: Count, b: Count, counts: readonly Count[]): boolean {
  if (a.kind !== b.kind) return false;
  const others = (one: Count): readonly Count[] => counts.filter(({ told }) => told === one.told);
  // Another number of that part is the same: these two count something else.
  if (others(b).some(({ value }) => value === a.value)) return isBoundOf(a, b);
  if (others(a).some(({ value }) => value === b.value)) return isBoundOf(a, b);
  if ([...a.of].some((concept) => b.of.has(concept))) return true;
  return others(a).length === 1 && others(b).length === 1;
}

function isBoundOf(a: Count, b: Count): boolean {
  return a.value === b.value;
}

// Two roundings of one number.
const ROUNDING = 0.15;

/** Whether both cannot be true: 12 and 14, four and more than four; not 312 and over 300. */
function differ(a: Count, b: Count): boolean {
  if (a.bound === 'about' || b.bound === 'about') {
    return Math.abs(a.value - b.value) > ROUNDING * Math.max(a.value, b.value);
  }
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  if (a.bound !== b.bound && a.value === b.value) return true;
  return lowA > highB || lowB > highA;
}

function rangeOf({ value, bound }: Count): readonly [number, number] {
  switch (bound) {
    case 'exact':
    case 'about':
      return [value, value];
    case 'at-least':
      return [value, Infinity];
    case 'more-than':
      return [value + Number.EPSILON, Infinity];
    case 'at-most':
      return [-Infinity, value];
    case 'less-than':
      return [-Infinity, value - Number.EPSILON];
  }
}
