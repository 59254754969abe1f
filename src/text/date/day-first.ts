import { DAY, MONTH } from './calendar-words.ts';

// 31 May 2025, the 31st of May
const WORDS_DAY_FIRST = new RegExp(`(?<![\\p{L}\\d.,:$])${DAY}(?: of)? ${MONTH}`, 'gu');
// May 31, 2025
const WORDS_MONTH_FIRST = new RegExp(`(?<!\\d )${MONTH} ${DAY}`, 'gu');
// 31/05/2025, 05/31/2025: one of the numbers is no month
const DIGITS = /(?<![\d./-])(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-]\d{4}(?![\d-])/gu;
// Dates in words that are looked at, each way.
const MOST = 20;

/**
 * Whether a text writes the day before the month: by its dates in digits that can be read one way only, else by its
 * dates in words. Null when these disagree or there are none.
 */
export function isDayFirst(text: string): boolean | null {
  // Cost: asked only where it matters.
  if (!/\d[/-]\d{1,2}[/-]\d{4}/.test(text)) return null;
  const digits = [...text.matchAll(DIGITS)].flatMap(({ groups }) => {
    const first = Number(groups?.['first']);
    const second = Number(groups?.['second']);
    if (first > 12 && second <= 12) return [true];
    return second > 12 && first <= 12 ? [false] : [];
  });
  if (digits.length > 0) return agreed(digits);
  return agreed([
    ...[...text.matchAll(WORDS_DAY_FIRST)].slice(0, MOST).map(() => true),
    ...[...text.matchAll(WORDS_MONTH_FIRST)].slice(0, MOST).map(() => false),
  ]);
}

function agreed(votes: readonly boolean[]): boolean | null {
  const [first] = votes;
  return first === undefined || votes.some((vote) => vote !== first) ? null : first;
}
