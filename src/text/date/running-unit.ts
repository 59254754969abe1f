import { expressionsOf } from './expressions-of.ts';
import { originOf, type TimeExpression } from './time-expression.ts';
import { shiftedUnit } from './unit-shift.ts';

// the past year; the current quarter; the coming decade; the latest fiscal year
const NEAR =
  /(?<!\p{L})(?:the )?(?<which>past|previous|current|coming|present|latest|(?<=[Tt]he )(?:last|next)) (?:fiscal |calendar )?(?<unit>week|weekend|month|quarter|year|decade|century)(?!\p{L})(?!-old|-long| and a half| of )/giu;
// the end of the month; the rest of the year; later in the year
const RUNNING =
  /(?<!\p{L})(?:the )?(?:end|start|beginning|middle|rest|remainder|later|late|early|earlier|part) (?:of|in) the (?:current )?(?<unit>week|month|quarter|year|decade|century)(?!\p{L})(?! of )/gu;
// by year-end, at year's end
const YEAR_END = /(?<!\p{L})year(?:[’']s)?[ -]end(?!\p{L})/giu;
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
    ...expressionsOf(paragraph, NEAR, 'running-unit', ({ which = '', unit = '' }) =>
      resolver(unit.toLowerCase(), SHIFT[which.toLowerCase()] ?? 0),
    ),
    ...expressionsOf(paragraph, RUNNING, 'running-unit', ({ unit = '' }) => resolver(unit, 0)),
    ...expressionsOf(paragraph, YEAR_END, 'running-unit', () => resolver('year', 0)),
  ];
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
