import { expressionsOf } from './expressions-of.ts';
import { unplaced, type TimeExpression } from './time-expression.ts';

// now, currently, these days; the current president
const PRESENT =
  /(?<![\p{L}-])(?:[Rr]ight now|[Nn]ow|[Cc]urrently|[Cc]urrent|[Pp]resently|[Tt]hese days|[Aa]t (?:the|this) moment|at present|(?<=[Aa]t )this time|(?<=[Ff]or )the time being|nowadays|the present)(?![\p{L}-])/gu;
// recently, in the past
const PAST =
  /(?<![\p{L}-])(?:(?:[Mm]ore |[Mm]ost )?[Rr]ecently|[Rr]ecent|[Ll]ately|(?<=[Ii]n )the past(?! (?:few |several |\p{L}+ )?(?:days?|weeks?|months?|years?|decades?|hours?|quarters?|century|summer|winter)\b))(?![\p{L}-])/gu;
// soon, the future, future talks
const FUTURE =
  /(?<![\p{L}-])(?:as soon as possible|(?<!\b(?:was|were|had) )[Ss]oon(?! (?:after|as|afterwards?|the|\p{Ll}+ed|became|began|found|had|was|were|took|joined|came|went|brought)\b)|(?:the )?(?:near |foreseeable )?future(?!s))(?![\p{L}-])/gu;

/** Now, once, some day: no place in the calendar. */
export function vagueTime(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, PRESENT, 'vague-time', () => () => unplaced('DATE', 'PRESENT_REF')),
    ...expressionsOf(paragraph, PAST, 'vague-time', () => () => unplaced('DATE', 'PAST_REF')),
    ...expressionsOf(paragraph, FUTURE, 'vague-time', () => () => unplaced('DATE', 'FUTURE_REF')),
  ];
}
