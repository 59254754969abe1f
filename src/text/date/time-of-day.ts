import { expressionsOf } from './expressions-of.ts';
import { dayPeriod } from './period.ts';
import {
  dated,
  unplaced,
  type Anchors,
  type Resolution,
  type TimeExpression,
} from './time-expression.ts';

// 10:35 a.m.; 7 pm; 15:30; 0735 GMT; 3.30pm
const CLOCK =
  /(?<![\p{L}\d:.,$€£-])(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])(?:\.m\b\.?|m\b)|(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)(?::[0-5]\d)?(?![\d:])|(?<military>(?:[01]\d|2[0-3])[0-5]\d)(?= (?:GMT|UTC|hours|hrs)\b))(?: (?:GMT|UTC|BST|CET|EDT|EST|PDT|PST|CDT|CST|MDT|MST|ET|local time)(?!\p{L}))?/giu;
// noon, midnight, midday
const NAMED = /(?<!\p{L})(?<named>[Nn]oon|[Mm]idnight|[Mm]idday)(?!\p{L})/gu;
// this morning, tonight, last night
const PART =
  /(?<!\p{L})(?:[Tt]his (?<part>morning|afternoon|evening)|(?<tonight>[Tt]onight)|[Ll]ast (?<last>night|evening))(?!\p{L})/gu;

const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};
const NAMES: Readonly<Record<string, string>> = {
  noon: 'T12:00',
  midday: 'T12:00',
  midnight: 'T24:00',
};

/** Clock times, of the publication day unless a day stands beside them, and “this morning”, “last night”. */
export function timeOfDay(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, CLOCK, 'clock', (words) => atTime(clockValue(words))),
    ...expressionsOf(paragraph, NAMED, 'clock', ({ named = '' }) =>
      atTime(NAMES[named.toLowerCase()] ?? ''),
    ),
    ...expressionsOf(paragraph, PART, 'part-of-day', ({ part, last }) => (anchors) => {
      const time = PARTS[part ?? last ?? 'night'] ?? 'TNI';
      return onDay(anchors, last === undefined ? 0 : -1, time);
    }),
  ];
}

/** The date with this part of a day: 2025-05-30 and `TNI` is 2025-05-30TNI. */
export function withTime(date: Resolution, time: string): Resolution {
  return { ...date, type: 'TIME', value: `${date.value}${time}` };
}

/** The word for a part of a day, as TIMEX3 writes it: `TMO` for morning. */
export function partOfDay(word: string): string {
  const time = PARTS[word.toLowerCase()];
  if (time === undefined) throw new RangeError(`Cannot read "${word}" as a part of the day`);
  return time;
}

function atTime(time: string): TimeExpression['resolve'] {
  return (anchors) => onDay(anchors, 0, time);
}

function onDay(
  { publication, isNarrative, mentioned }: Anchors,
  shift: number,
  time: string,
): Resolution | null {
  // History: at 19:00 of the day told before, or of none.
  if (isNarrative) {
    const day = mentioned?.granularity === 'day' ? mentioned : null;
    const told = dated(day, 'relative-to-text');
    return told === null
      ? unplaced('TIME', `XXXX-XX-XX${time}`, 'relative-to-text')
      : withTime(told, time);
  }
  if (publication === null) return unplaced('TIME', `XXXX-XX-XX${time}`, 'deictic');
  const day = dated(dayPeriod(publication + shift), 'deictic');
  return day === null ? null : withTime(day, time);
}

function clockValue({
  hour,
  minute,
  half,
  hour24,
  minute24,
  military,
}: Readonly<Record<string, string | undefined>>): string {
  if (military !== undefined) return `T${military.slice(0, 2)}:${military.slice(2)}`;
  if (hour24 !== undefined) return `T${hour24.padStart(2, '0')}:${minute24 ?? '00'}`;
  const twelve = Number(hour) % 12;
  const hours = (half ?? '').toLowerCase() === 'p' ? twelve + 12 : twelve;
  return `T${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}
