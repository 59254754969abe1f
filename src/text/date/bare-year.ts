import { expressionsOf } from './expressions-of.ts';
import { yearPeriod } from './period.ts';
import { dated, type TimeExpression } from './time-expression.ts';

const oneOf = (words: string): string => words.split(' ').join('|');

// No. 1990, page 1990, flight 1990, about 1990 of them
const NUMBERED = oneOf(
  '[Nn]umber [Pp]ages? [Ff]light [Rr]oom [Rr]esolution [Hh]ighway [Rr]oute [Cc]hannel [Mm]odel [Ss]ection [Aa]rticle Windows',
);
const HEDGES = oneOf(
  'exactly nearly almost roughly approximately least than over some EUR USD GBP',
);
// $1990, §1990, 1,990, 12.1990, a1990; but mid-1990
const BEFORE = `[\\p{L}\\d$€£¥#§°+=_/]|[\\d\\p{L}](?<!\\b(?:[Mm]id|[Pp]ost|[Pp]re))[.,:’'-]|\\.`;
// 1990%, 1990.5, 1990-strong; but 1990’s, 1990-1995
const AFTER = `[\\p{L}\\d%°$€£]|[.,:]\\d|[-’'](?!19|20|\\d\\d\\b|[’']?s\\b)[\\p{L}\\d]`;
// in 2014, the 2008 summit, fiscal 1989
const YEAR = new RegExp(
  `(?<!${BEFORE}|\\b(?:Nos?|no|pp?|Rs)\\. ?|\\b(?:${NUMBERED}|${HEDGES})[ -])(?:fiscal )?(?<year>1\\d{3}|20[0-4]\\d)(?!${AFTER})`,
  'gu',
);

const PEOPLE = oneOf(
  'people persons soldiers troops men women children workers employees staff police officers members students pupils ' +
    'refugees migrants civilians fighters prisoners victims dead deaths casualties families households',
);
const THINGS = oneOf(
  'jobs homes houses buildings cars vehicles tanks aircraft planes ships guns copies pages words votes seats points ' +
    'shares units barrels bottles tickets more other times hundred thousand million billion percent per',
);
const MEASURES = oneOf(
  'euros? dollars? pounds? rubles? roubles? yen yuan francs marks cents pence miles? kilomet\\p{L}+ met(?:er|re)s? yards? ' +
    'feet foot inch\\p{L}* acres? hectares? square cubic kg km m ft mph kph tons? tonnes? kilograms? grams? lit\\p{L}+ ' +
    'gallons? degrees volts watts kilowatts megawatts calories GMT UTC hours? hrs minutes days weeks months years',
);
// 2000 people, 2015 metres: a count, not a year
const COUNTED = new RegExp(`^ (?:${PEOPLE}|${THINGS}|${MEASURES})\\b`, 'u');
// 2000 armed men; but “in 2014 armed men came”
const COUNTED_BY_KIND = new RegExp(`^ \\p{L}+ (?:${PEOPLE}|${THINGS})\\b`, 'u');
// in 1648, the 1648 treaty: before 1800 a number is a year only after one of these
const PREPOSITION = new RegExp(
  `\\b(?:${oneOf('in since from of by until till to before after around circa about during between and early late mid the year')}|as (?:late|early) as)[ -]$|[-–—(] ?$`,
  'iu',
);

/** A year by itself, 1000–2049. */
export function bareYear(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(paragraph, YEAR, 'bare-year', (words, match) => {
    const year = Number(words['year']);
    const end = match.index + match[0].length;
    const after = paragraph.slice(end, end + 30);
    const isAnnounced = PREPOSITION.test(
      paragraph.slice(Math.max(0, match.index - 12), match.index),
    );
    if (COUNTED.test(after)) return null;
    if (!isAnnounced && (year < 1800 || COUNTED_BY_KIND.test(after))) return null;
    return () => dated(yearPeriod(year), 'stated');
  });
}
