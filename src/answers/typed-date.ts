import { type ParsedComponents, type ParsedResult, en } from 'chrono-node';
import {
  type IsoDate,
  addDays,
  dayNumber,
  fromDayNumber,
  parseIsoDate,
  toDayNumber,
} from '../text/iso-date.ts';

/** Inclusive days. */
export interface TypedSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What somebody typed as a date: “2025”, “May 2025”, “31 May”, “last month”; null when it is none. */
export function readTypedDate(typed: string, today: IsoDate): TypedSpan | null {
  const text = typed.trim();
  const exact = parseIsoDate(text);
  if (exact !== null) return { from: exact, to: exact };
  // 2025 or 2025-05, which chrono does not read
  const coarse = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (coarse !== null) {
    return wholeOf(Number(coarse[1]), coarse[2] === undefined ? null : Number(coarse[2]));
  }
  const [result, ...more] = en.parse(text, {
    instant: new Date(`${today}T12:00:00Z`),
    timezone: 0,
  });
  return result === undefined || more.length > 0 || !isWhole(text, result) ? null : spanOf(result);
}

/** Whether chrono read all that was typed: “banana 2025” is no date. */
function isWhole(text: string, result: ParsedResult): boolean {
  const rest = text.slice(0, result.index) + text.slice(result.index + result.text.length);
  return /^\W*(?:on|in|since|from|until|by|the|of)?\W*$/iu.test(rest);
}

function spanOf({ start, end }: ParsedResult): TypedSpan | null {
  const first = daysOf(start);
  const last = end == null ? first : daysOf(end);
  return first === null || last === null ? null : { from: first.from, to: last.to };
}

function daysOf(date: ParsedComponents): TypedSpan | null {
  const [year, month, day] = [date.get('year'), date.get('month'), date.get('day')];
  if (year === null || month === null || day === null) return null;
  if (!date.isCertain('day') && !date.isCertain('weekday')) {
    if (date.isCertain('month')) return wholeOf(year, month);
    if (date.isCertain('year')) return wholeOf(year, null);
  }
  const number = toDayNumber(year, month, day);
  if (number === null) return null;
  const only = fromDayNumber(number);
  return { from: only, to: only };
}

function wholeOf(year: number, month: number | null): TypedSpan | null {
  const first = toDayNumber(year, month ?? 1, 1);
  const next =
    month === null || month === 12 ? toDayNumber(year + 1, 1, 1) : toDayNumber(year, month + 1, 1);
  if (first === null || next === null || year > 9998) return null;
  const from = fromDayNumber(first);
  return { from, to: addDays(from, next - dayNumber(from) - 1) };
}
