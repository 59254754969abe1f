import { FULL_WEEKDAY, WEEKDAY, weekdayNumber } from './calendar-words.ts';
import { clueOf, type Direction } from './direction.ts';
import { expressionsOf } from './expressions-of.ts';
import { dayPeriod, weekdayOf } from './period.ts';
import { dated, unplaced, type TimeExpression } from './time-expression.ts';

// Friday, last Friday, this coming Sunday, on Fri.
const PATTERN = new RegExp(
  `(?<![\\p{L}-])(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?|[Cc]oming|[Pp]ast) )?(?<day>${FULL_WEEKDAY})(?![\\p{L}])(?! the \\d)|(?<=\\b[Oo]n )(?<cut>${WEEKDAY})(?= |,|$)`,
  'gu',
);
// Good Friday, Black Monday, The Sunday …: names, not days
const NAMED_BEFORE =
  /\b(?:Good|Black|Bloody|Super|Ash|Palm|Easter|Cyber|Fat|Giving|Maundy|Shrove|Holy|Whit|Sheffield) $/u;
// the Sunday Times, Monday Night Football
const NAMED_AFTER =
  /^ (?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Tribune|Mercury|Independent|People|World|Sun|Business|Night (?:Football|Live|Lights)|Club|Agreement)(?!\p{L})/u;

// a week from Friday, two days after Monday, Friday week: another day than the one that is named
const OFFSET_BEFORE = /\b(?:days?|weeks?|fortnight|months?) (?:from|after|before) $/u;
const OFFSET_AFTER = /^ (?:week|fortnight)(?!\p{L})/u;

/** A weekday: the publication day itself or up to six days back; ahead only with a cue. */
export function weekday(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(paragraph, PATTERN, 'weekday', (words, match) => {
    const end = match.index + match[0].length;
    const before = paragraph.slice(Math.max(0, match.index - 20), match.index);
    const after = paragraph.slice(end, end + 20);
    if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return null;
    if (OFFSET_BEFORE.test(before) || OFFSET_AFTER.test(after)) return null;
    const number = weekdayNumber(words['day'] ?? words['cut'] ?? '');
    const which = words['which']?.toLowerCase() ?? null;
    const span = { start: match.index, end };
    return ({ publication }) => {
      if (publication === null) return unplaced('DATE', `XXXX-WXX-${number}`, 'weekday');
      // Unit: days back, 0–6.
      const back = (weekdayOf(publication) - number + 7) % 7;
      const { direction, cue } =
        which === null ? clueOf(paragraph, span) : { direction: null, cue: null };
      return dated(dayPeriod(publication + shiftOf(which, back, direction)), 'weekday', cue);
    };
  });
}

function shiftOf(which: string | null, back: number, direction: Direction | null): number {
  const ahead = (7 - back) % 7;
  switch (which) {
    case 'last':
    case 'past':
    case 'this past':
      return back === 0 ? -7 : -back;
    case 'next':
    case 'coming':
    case 'this coming':
      return ahead === 0 ? 7 : ahead;
    case 'this':
      return ahead;
    case null:
    default:
      return direction === 'future' ? ahead : -back;
  }
}
