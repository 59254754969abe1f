import type { Known, OutletBasis, PublishedBasis } from '../../corpus/article.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import { findDay } from '../metadata/find-day.ts';
import type { CleanDump } from './clean-dump.ts';
import type { DumpLine } from './dump-line.ts';

/** What the lines around the article say of it. */
interface DumpHead {
  readonly title: string | null;
  readonly outlet: Known<string, OutletBasis> | null;
  readonly publishedOn: Known<IsoDate, PublishedBasis> | null;
  readonly author: string | null;
}

// Harbour Post - 30 May 2025 05:26 · Harbour Post | 2025-05-30
const OUTLET_AND_DATE = /^(?<outlet>\p{Lu}[^|–—]{1,60}?)\s+[-–—|]\s+(?<date>.*\d.*)$/u;
// By Anna Hale · Anna HALE
const BY = /^(?:By|Von|Par|Por|Di|Door)\s+(?<name>\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}.’'-]+){1,4})$/u;
const SURNAME_IN_CAPITALS =
  /^(?<name>\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)*\s\p{Lu}{2,}(?:-\p{Lu}{2,})?)$/u;
const MIN_TITLE_WORDS = 4;
const MAX_TITLE_WORDS = 35;

/** Title, outlet, day and author, from lines that are not the article's text. */
export function dumpHead({ kept, dropped }: CleanDump, today: IsoDate): DumpHead {
  const first = kept[0]?.start ?? Infinity;
  const before = dropped.filter((line) => line.start < first);
  const stated = before.flatMap((line) => outletAndDay(line.text, today))[0] ?? null;
  return {
    title: titleIn(before, dropped),
    outlet: stated === null ? null : { value: stated.outlet, basis: 'stated' },
    publishedOn: stated === null ? null : { value: stated.day, basis: 'stated' },
    author: dropped.flatMap(({ text }) => authorIn(text))[0] ?? null,
  };
}

/** A line before the text that comes back later, or else the first that is long enough. */
function titleIn(before: readonly DumpLine[], dropped: readonly DumpLine[]): string | null {
  const candidates = before.filter(
    ({ words, isRepeat, text }) =>
      !isRepeat &&
      words >= MIN_TITLE_WORDS &&
      words <= MAX_TITLE_WORDS &&
      !OUTLET_AND_DATE.test(text) &&
      !/[:,;]$/.test(text),
  );
  const repeated = candidates.find(({ text, start }) =>
    dropped.some((line) => line.start > start && line.text.startsWith(text)),
  );
  return (repeated ?? candidates[0])?.text ?? null;
}

function outletAndDay(
  line: string,
  today: IsoDate,
): readonly { readonly outlet: string; readonly day: IsoDate }[] {
  const { outlet, date } = OUTLET_AND_DATE.exec(line)?.groups ?? {};
  if (outlet === undefined || date === undefined || line.length > 120) return [];
  const found = findDay(date, today, 'day-first');
  return found === null || found.isAmbiguous || found.index > 20
    ? []
    : [{ outlet, day: found.day }];
}

function authorIn(line: string): readonly string[] {
  const name = (BY.exec(line) ?? SURNAME_IN_CAPITALS.exec(line))?.groups?.['name'];
  return name === undefined || name.length > 90 ? [] : [name];
}
