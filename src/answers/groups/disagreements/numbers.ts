import { isNonEmpty, overlaps } from '../../../text/span.ts';
import { differ } from './counts/differ.ts';
import { type Count, readCounts } from './counts/read-counts.ts';
import { type Found, sideOf, type Told } from './told.ts';

// Pairs of versions in other words: their number grows with the square.
const MOST_COMPARED = 60;

/** Where the parts count the same and come to different numbers. */
export function numberDisagreements(told: readonly Told[]): readonly Found[] {
  // Copies of one story are read and compared once.
  const byText = new Map<string, readonly Count[]>();
  for (const each of told) if (!byText.has(each.text)) byText.set(each.text, countsIn(each));
  const counts = told.map(({ text }) => byText.get(text) ?? []);
  const counting = [...byText.values()].filter((own) => own.length > 0).slice(0, MOST_COMPARED);
  const differing = new Set<Count>();
  for (const [place, first] of counting.entries()) {
    for (const second of counting.slice(place + 1)) {
      for (const [a, b] of comparablePairs(first, second))
        if (differ(a, b)) differing.add(a).add(b);
    }
  }
  const sides = counts.flatMap((own, place) => {
    const each = told[place];
    return each === undefined
      ? []
      : own.filter((count) => differing.has(count)).map(({ at }) => sideOf(each, at));
  });
  return isNonEmpty(sides) ? [{ about: 'number', sides }] : [];
}

/** The counts of a part, without what dates it; “32 of the 32” once. */
function countsIn({ text, span, held }: Told): readonly Count[] {
  const counts = readCounts(text).filter(({ at }) => {
    const place = { start: span.start + at.start, end: span.start + at.end };
    return !held.analysis.dates.some(
      (date) => date.type !== 'DURATION' && overlaps(date.span, place),
    );
  });
  return counts.filter(
    (count, place) => counts.findIndex((other) => isSameValue(other, count)) === place,
  );
}

function isSameValue(a: Count, b: Count): boolean {
  return a.kind === b.kind && a.low === b.low && a.high === b.high;
}

type Pair = readonly [Count, Count];

/**
 * Counts of two parts that tell of one thing: what is counted agrees, in their order if several do; else the only one that
 * is left on each side, when what both have is taken away.
 */
function comparablePairs(first: readonly Count[], second: readonly Count[]): readonly Pair[] {
  const equal = first.flatMap((a) => {
    const b = second.find((each) => isSameValue(a, each));
    return b === undefined ? [] : [[a, b] as const];
  });
  const leftOf = (own: readonly Count[], side: 0 | 1): readonly Count[] =>
    own.filter((count) => !equal.some((pair) => pair[side] === count));
  const [left, right] = [leftOf(first, 0), leftOf(second, 1)];
  return [
    ...equal,
    ...kindsOf(left).flatMap((kind) => pairsOfKind(ofKind(left, kind), ofKind(right, kind))),
  ];
}

function kindsOf(counts: readonly Count[]): readonly string[] {
  return [...new Set(counts.map(({ kind }) => kind))];
}

function ofKind(counts: readonly Count[], wanted: string): readonly Count[] {
  return counts.filter(({ kind }) => kind === wanted);
}

function pairsOfKind(left: readonly Count[], right: readonly Count[]): readonly Pair[] {
  const [a, b] = [left[0], right[0]];
  if (left.length === 1 && right.length === 1 && a !== undefined && b !== undefined)
    return isOfOther(a, b) ? [] : [[a, b]];
  return left.flatMap((count) => {
    const there = right.filter((other) => shares(count, other));
    const here = there.flatMap((other) => left.filter((own) => shares(own, other)));
    const own = [...new Set(here)];
    // Two of this side might be meant by one of that: nobody knows which.
    const other = own.length === there.length ? there[own.indexOf(count)] : undefined;
    return other === undefined ? [] : [[count, other]];
  });
}

/** “30 member countries” and “four countries”; not “12 boats sank” and “14 sailors sank”, where each has its own word first. */
function shares(a: Count, b: Count): boolean {
  return a.of.some((concept, place) => {
    const other = b.of.indexOf(concept);
    return other === 0 || (other > 0 && place === 0);
  });
}

/** Both say what they count, and it is not the same. */
function isOfOther(a: Count, b: Count): boolean {
  return a.of.length > 0 && b.of.length > 0 && !shares(a, b);
}
