import { addDays, type IsoDate } from '../text/iso-date.ts';
import type { Interval } from '../text/date/dated-mention.ts';
import type { CalendarPhrases } from './phrases.ts';

/** “30 May 2025”, “May 2025”, “2025”, or first and last of them: as coarse as the interval's ends allow. */
export function intervalWords({ from, to }: Interval, calendar: CalendarPhrases): string {
  const last = addDays(to, -1);
  const name = nameFor(from, to, calendar);
  const [first, final] = [name(from), name(last)];
  return first === final ? first : calendar.range(first, final);
}

function nameFor(from: IsoDate, to: IsoDate, calendar: CalendarPhrases): (date: IsoDate) => string {
  if (from.endsWith('-01-01') && to.endsWith('-01-01')) return calendar.year;
  if (from.endsWith('-01') && to.endsWith('-01')) return calendar.month;
  return calendar.day;
}
