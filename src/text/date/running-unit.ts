import { expressionsOf } from './expressions-of.ts';
import { datePeriod, partsOf } from './period.ts';
import {
  dated,
  originOf,
  unplaced,
  type Anchors,
  type Resolution,
  type TimeExpression,
} from './time-expression.ts';
import { durationValue, unitOf } from './time-unit.ts';
import { shiftedUnit } from './unit-shift.ts';

// the past year; the current quarter; the coming decade; the latest fiscal year
const NEAR =
  /(?<!\p{L})(?:the )?(?<which>past|previous|current|coming|present|latest|(?<=[Tt]he )(?:last|next)) (?:fiscal |calendar )?(?<unit>week|weekend|month|quarter|year|decade|century)(?!\p{L})(?!-old|-long| and a half| of )/giu;
// the end of the month; the rest of the year; later in the year
const RUNNING =
  /(?<!\p{L})(?:the )?(?:end|start|beginning|middle|rest|remainder|later|late|early|earlier|part) (?:of|in) the (?:current )?(?<unit>week|month|quarter|year|decade|century)(?!\p{L})(?! of )/gu;
// by year-end, at year's end
const YEAR_END = /(?<!\p{L})year(?:[’']s)?[ -]end(?!\p{L})/giu;
// sales for the full year; in the year, not “the year ended 30 June”, “the year before”, “the years”
const WHOLE_YEAR =
  /(?<=(?<!\p{L})(?:[Ff]or|(?<!(?:end|start|beginning|middle|rest|remainder|part|half|quarters?|months|weeks|time) )of|[Ii]n|[Dd]uring|[Tt]hroughout) )the (?:full |whole |fiscal )?year(?!\p{L}|-|[’']s| (?:\d|before|after|end|to |of |when|that|in which|I))/gu;
const SHIFT: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
};

/** A unit near the publication day, or near the last date of a narrative: not as sure as “last month”. */
export function runningUnit(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, NEAR, 'running-unit', ({ which = '', unit = '' }, [whole]) =>
      isStretch(whole)
        ? stretch(unit)
        : resolver(unit.toLowerCase(), SHIFT[which.toLowerCase()] ?? 0),
    ),
    ...expressionsOf(paragraph, RUNNING, 'running-unit', ({ unit = '' }) => resolver(unit, 0)),
    ...expressionsOf(paragraph, WHOLE_YEAR, 'running-unit', () => resolver('year', 0)),
    ...expressionsOf(paragraph, YEAR_END, 'running-unit', () => yearEnd),
  ];
}

/** “The past week” is how long, up to now; “the past year” may be the last one. */
function isStretch(words: string): boolean {
  return /^the (?:past (?:week|month|decade|century)|(?:last|next|coming) (?:decade|century))/i.test(
    words,
  );
}

function stretch(unit: string): TimeExpression['resolve'] {
  return () => unplaced('DURATION', durationValue(1, unitOf(unit)));
}

function yearEnd(anchors: Anchors): Resolution | null {
  const origin = originOf(anchors, 'relative-to-publication');
  if (origin === null) return unplaced('DATE', 'FUTURE_REF');
  return dated(datePeriod(partsOf(origin.day).year, 12, 31), origin.basis);
}

function resolver(unit: string, shift: number): TimeExpression['resolve'] {
  return (anchors) => {
    const origin = originOf(anchors, 'relative-to-publication');
    const resolution = shiftedUnit(origin?.day ?? null, unit, shift);
    return resolution === null || origin === null
      ? resolution
      : { ...resolution, basis: origin.basis };
  };
}
