import { partsOf } from './period.ts';
import type { Anchors, TimeExpression } from './time-expression.ts';

const NO_ANCHORS: Anchors = {
  publication: null,
  mentioned: null,
  yearInSentence: null,
  isNarrative: false,
  isDayFirst: null,
  reportedQuarter: null,
};
// Rules whose words only make sense from the moment of writing.
const OF_THE_DAY: ReadonlySet<string> = new Set([
  'weekday',
  'deictic-day',
  'part-of-day',
  'week',
  'unit-shift',
  'ago',
]);
// Unit: years before publication.
const OLD = 2;
// A text with more than this share of words of the day among its evidence reports news throughout.
const MOST_WORDS_OF_THE_DAY = 0.25;

/** Whether the text may tell of the past at all: stated years of old, and hardly a word of the day it was written. */
export function mayNarrate(
  expressions: readonly TimeExpression[],
  publication: number | null,
): boolean {
  if (publication === null) return false;
  const ofTheDay = expressions.filter(({ rule }) => OF_THE_DAY.has(rule)).length;
  const old = expressions.filter((one) => isOld(one, publication)).length;
  return old > 0 && ofTheDay <= MOST_WORDS_OF_THE_DAY * (ofTheDay + old);
}

/** What a paragraph shows of its time: told as history, as news, or neither. */
export function mannerOf(
  expressions: readonly TimeExpression[],
  publication: number,
): 'narrative' | 'news' | null {
  if (expressions.some(({ rule }) => OF_THE_DAY.has(rule))) return 'news';
  return expressions.some((one) => isOld(one, publication)) ? 'narrative' : null;
}

function isOld({ resolve }: TimeExpression, publication: number): boolean {
  const resolution = resolve(NO_ANCHORS);
  if (resolution?.basis !== 'stated' || resolution.interval === null) return false;
  return Number(resolution.interval.from.slice(0, 4)) <= partsOf(publication).year - OLD;
}
