import { expressionsOf } from './expressions-of.ts';
import { yearPeriod } from './period.ts';
import { dated, type TimeExpression } from './time-expression.ts';

// in 2014, the 2008 summit, fiscal 1989; not $1990, No. 1990, page 1990, 1,999, 2000-strong
const YEAR =
  /(?<![\p{L}\d$€£¥#§°+=_/]|(?<!\b(?:[Mm]id|[Pp]ost|[Pp]re))[\d\p{L}][.,:’'-]|\.|\b(?:No|Nos|no|pp?|Rs)\. ?|\b(?:[Nn]umber|[Pp]ages?|[Ff]light|[Rr]oom|[Rr]esolution|[Hh]ighway|[Rr]oute|[Cc]hannel|[Mm]odel|[Ff]ormula|[Bb]oeing|[Aa]irbus|exactly|nearly|almost|roughly|approximately|least|than|over|some|EUR|USD|GBP)[ -])(?:fiscal )?(?<year>1\d{3}|20[0-4]\d)(?![\p{L}\d%°$€£]|[.,:]\d|,0|[-’'](?!19|20|\d\d\b|[’']?s\b)[\p{L}\d])/gu;
// 2000 people: a count, not a year
const COUNTED =
  /^(?:[- ](?:strong|odd))|^ (?:hundred|thousand|million|billion|more|other|people|persons|soldiers|troops|men|women|children|workers|employees|staff|jobs|police|officers|members|students|pupils|refugees|migrants|civilians|fighters|prisoners|victims|dead|deaths|casualties|homes|houses|families|households|buildings|cars|vehicles|tanks|aircraft|planes|ships|guns|copies|pages|words|votes|seats|points|shares|units|barrels|bottles|tickets|euros?|dollars?|pounds?|rubles?|roubles?|yen|yuan|francs|marks|cents|pence|miles?|kilomet\p{L}+|met(?:er|re)s?|yards?|feet|foot|inch\p{L}*|acres?|hectares?|square|cubic|kg|km|m|ft|mph|kph|tons?|tonnes?|kilograms?|grams?|lit\p{L}+|gallons?|degrees|volts|watts|kilowatts|megawatts|calories|GMT|UTC|hours?|hrs|minutes|days|weeks|months|years|times|percent|per)\b/u;
// Before 1800 a number is a year only after one of these: in 1648, since 1714
const PREPOSITION = /\b(?:in|since|from|of|by|until|till|to|before|after|around|circa|about|during|between|and|early|late|mid|the|year|AD|[-–—])[ -]?$/iu;

/** A year by itself, 1000–2049. */
export function bareYear(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(paragraph, YEAR, 'bare-year', (words, match) => {
    const year = Number(words['year']);
    const after = paragraph.slice(match.index + match[0].length, match.index + match[0].length + 20);
    if (COUNTED.test(after)) return null;
    if (year < 1800 && !PREPOSITION.test(paragraph.slice(Math.max(0, match.index - 10), match.index))) return null;
    return () => dated(yearPeriod(year), 'stated');
  });
}
