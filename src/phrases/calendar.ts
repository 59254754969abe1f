import { dayNumber, type IsoDate } from '../text/iso-date.ts';
import type { CalendarPhrases } from './phrases.ts';

const MS_PER_DAY = 86_400_000;

/**
 * Day, month and year in the words of a language. Days have no zone: they are formatted in the one they are counted in.
 *
 * They are written out, never as Discord's `<t:…>`, which is drawn in the reader's zone: at noon UTC it would be the
 * next day in Auckland, Apia and Kiritimati.
 */
export function calendarOf(language: string): Omit<CalendarPhrases, 'range'> {
  const day = formatter(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const month = formatter(language, { month: 'long', year: 'numeric' });
  const year = formatter(language, { year: 'numeric' });
  return { day, month, year };
}

function formatter(
  language: string,
  fields: Intl.DateTimeFormatOptions,
): (date: IsoDate) => string {
  // Made for its first date: it reads tables of the language, 5 ms.
  let format: Intl.DateTimeFormat | null = null;
  return (date) => {
    format ??= new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC' });
    const parts = format.formatToParts(dayNumber(date) * MS_PER_DAY);
    // “30 мая 2025 г.” without its “г.”, which would end a sentence in the middle of a line.
    const end = parts.findLastIndex(({ type }) => type !== 'literal') + 1;
    return parts
      .slice(0, end)
      .map(({ value }) => value)
      .join('');
  };
}
