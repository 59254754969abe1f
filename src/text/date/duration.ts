import { COUPLE, NUMBER, NUMBER_WORD, numberOf, VAGUE_NUMBER } from './amount.ts';
import { expressionsOf } from './expressions-of.ts';
import { unplaced, type TimeExpression } from './time-expression.ts';
import { durationValue, UNIT, unitOf, UNITS } from './time-unit.ts';

const HEDGE =
  '(?:(?:about|almost|nearly|around|roughly|over(?! the)|more than|less than|just|barely|only|at least|up to|no more than|some|exactly|the (?:last|past|next|first|coming|previous)|last|past|next|first|another) ){0,3}';
// 25 years; the last six years; two and a half hours; a few days; a decade; three more weeks
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d$€£.,-])${HEDGE}(?:(?<number>(?!(?:1[89]|20)\\d\\d \\p{L}{3,8}(?<!s)(?!\\p{L}))${NUMBER})(?: more| full| straight| consecutive| trading| business| long| other)?[ -]|(?<vague>${VAGUE_NUMBER})(?: more)? |(?<couple>${COUPLE})(?: more)? )(?<unit>${UNITS}|${UNIT}|second)(?<half> and a half)?(?!\\p{L})(?<!-quarters?)(?![ -]olds?\\b| of age\\b)`,
  'giu',
);
// a decade; more than a year; half an hour; an hour and a half
const SINGLE = new RegExp(
  `(?<![\\p{L}\\d])${HEDGE}(?<part>half )?an? (?:full |whole )?(?<unit>${UNIT})(?<half> and a half)?(?!\\p{L})(?!-|[ -]old|[’']s)(?<!quarter(?= of ))`,
  'giu',
);
// for years; within weeks; recent decades; the first weeks
const BARE = new RegExp(
  `(?:(?<=\\b(?:for|within|in|over|after|take|took|last|lasted|spent|recent|past|coming|many) )(?:recent |coming |the (?:past|last|recent) )?|(?<!\\p{L})the (?:first|early|final|coming) )(?<unit>${UNITS})(?!\\p{L})`,
  'giu',
);
// between 12 and 18 months, two to six days: the first number shares the unit
const SHARED = new RegExp(
  `(?<![\\p{L}\\d$€£.,-])(?<number>\\d{1,3}|${NUMBER_WORD})(?= (?:to|and|or) (?:\\d{1,3}|${NUMBER_WORD}) (?<unit>${UNITS}))`,
  'giu',
);
// the year ended 30 June; the fiscal year ending in March
const ACCOUNTED =
  /(?<!\p{L})the (?:full |fiscal |half-|half )?(?<unit>year)(?= (?:ended|ending|to (?:\d|\p{Lu})))/giu;
// in 3:07:35, a time of 2:15:04
const STOPPED =
  /(?<=(?<!\p{L})(?:in|of|was|time) )(?<hours>\d{1,2}):(?<minutes>[0-5]\d):(?<seconds>[0-5]\d)(?![\d:]| ?[apAP]\.?[mM])/gu;
// decades-long, day-long, month-old
const LONG = new RegExp(`(?<![\\p{L}-])(?<unit>${UNIT}|${UNITS})-long(?!\\p{L})`, 'giu');

/** How long, never when. Tagged so that no date is read into it. */
export function duration(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, COUNTED, 'duration', ({ number, couple, unit = '', half }) => {
      const count = number === undefined ? (couple === undefined ? null : 2) : numberOf(number);
      return value(count === null ? null : count + (half === undefined ? 0 : 0.5), unit);
    }),
    ...expressionsOf(paragraph, SINGLE, 'duration', ({ unit = '', part, half }) => {
      if (part !== undefined) return value(0.5, unit);
      return value(half === undefined ? 1 : 1.5, unit);
    }),
    ...expressionsOf(paragraph, BARE, 'duration', ({ unit = '' }) => value(null, unit)),
    ...expressionsOf(paragraph, SHARED, 'duration', ({ number = '', unit = '' }) =>
      value(numberOf(number), unit),
    ),
    ...expressionsOf(
      paragraph,
      STOPPED,
      'duration',
      ({ hours, minutes, seconds }) =>
        () =>
          unplaced('DURATION', `PT${Number(hours)}H${Number(minutes)}M${Number(seconds)}S`),
    ),
    ...expressionsOf(paragraph, ACCOUNTED, 'duration', ({ unit = '' }) => value(1, unit)),
    ...expressionsOf(paragraph, LONG, 'duration', ({ unit = '' }) =>
      value(unit.endsWith('s') ? null : 1, unit),
    ),
  ];
}

function value(count: number | null, unit: string): TimeExpression['resolve'] {
  return () => unplaced('DURATION', durationValue(count, unitOf(unit)));
}
