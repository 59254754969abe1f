/** Sources of regular expressions for the words of the calendar, and what the words mean. */

// Jan, Feb and so on may end in a point: “Jan. 6”.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTHS_CUT = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Jun',
  'Jul',
  'Aug',
  'Sept',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEEKDAYS_CUT = ['Mon', 'Tues', 'Tue', 'Wed', 'Thurs', 'Thur', 'Thu', 'Fri', 'Sat', 'Sun'];

// MAY 31, 2025: as written and in capitals, but never in small letters, where “may” and “march” are other words.
const inCapitalsToo = (words: readonly string[]): string =>
  [...words, ...words.map((word) => word.toUpperCase())].join('|');

export const FULL_MONTH = `(?:${inCapitalsToo(MONTHS)})`;
export const MONTH = `(?:(?:${inCapitalsToo(MONTHS)})(?!\\p{L})|(?:${inCapitalsToo(MONTHS_CUT)})(?!\\p{L})\\.?)`;
export const FULL_WEEKDAY = `(?:${inCapitalsToo(WEEKDAYS)})`;
export const WEEKDAY = `(?:(?:${inCapitalsToo(WEEKDAYS)})(?!\\p{L})|(?:${inCapitalsToo(WEEKDAYS_CUT)})(?!\\p{L})\\.?)`;

/** 1–12, for any word that `MONTH` matches. */
export function monthNumber(word: string): number {
  return (
    MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) +
    1
  );
}

/** 1–7 from Monday, for any word that `WEEKDAY` matches. */
export function weekdayNumber(word: string): number {
  return (
    WEEKDAYS.findIndex(
      (name) => name.slice(0, 2).toLowerCase() === word.slice(0, 2).toLowerCase(),
    ) + 1
  );
}

// 1, 31, 31st, 2nd
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d\\p{L}])';
// 1000–2999; a date in full says that it is one, so that no guard is needed.
export const YEAR = '[12]\\d{3}(?![\\d\\p{L}])';
// Corpora of tokenised text write “April 20 , 2010”.
export const COMMA = '\\s{0,2},?\\s{1,2}';
