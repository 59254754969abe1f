import type { Count } from './read-counts.ts';

// Two roundings of one number.
const ROUNDING = 0.15;
// Of four it matters whether four themselves are enough; of three hundred nobody counted that closely.
const FEW = 20;
// A round number is taken for a rounding of one this near; with a scale word, “5 million”, for one a little further.
const ROUND = 0.05;
const SCALED = 0.1;

/** Whether both cannot be told of one thing: 12 and 14, four and more than four; not 312 and over 300, nor 5% and 5.3%. */
export function differ(a: Count, b: Count): boolean {
  if (a.bound === 'about' || b.bound === 'about') return isApart(a, b, ROUNDING);
  const [[lowA, highA], [lowB, highB]] = [rangeOf(a), rangeOf(b)];
  if (a.bound !== b.bound && a.low === b.low && a.high === b.high) return a.high <= FEW;
  if (lowA <= highB && lowB <= highA) return false;
  return a.precision === b.precision || !isRounding(a, b);
}

/** Whether the one written with fewer figures may be the other, rounded. */
function isRounding(a: Count, b: Count): boolean {
  const [coarse, fine] = a.precision > b.precision ? [a, b] : [b, a];
  if (coarse.kind === 'percent') return !isApartBy(coarse, fine, coarse.precision);
  const most = (coarse.low < 1e5 ? ROUND : SCALED) * coarse.low;
  return !isApartBy(coarse, fine, Math.min(coarse.precision, most));
}

function isApart(a: Count, b: Count, share: number): boolean {
  return isApartBy(a, b, share * Math.max(a.high, b.high));
}

function isApartBy(a: Count, b: Count, gap: number): boolean {
  return a.low - b.high > gap || b.low - a.high > gap;
}

// Units of one kind were converted: 10 miles and 16 kilometres.
const SLACK = 0.02;

function rangeOf({ low, high, bound, kind }: Count): readonly [number, number] {
  const slack = kind === 'count' || kind === 'percent' || kind.startsWith('money') ? 0 : SLACK;
  switch (bound) {
    case 'exact':
    case 'about':
      return [low * (1 - slack), high * (1 + slack)];
    case 'at-least':
      return [low * (1 - slack), Infinity];
    case 'more-than':
      return [low * (1 + Number.EPSILON) - slack * low, Infinity];
    case 'at-most':
      return [-Infinity, high * (1 + slack)];
    case 'less-than':
      return [-Infinity, high * (1 - Number.EPSILON) + slack * high];
  }
}
