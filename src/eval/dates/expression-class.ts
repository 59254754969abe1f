import type { Timex } from './timex-document.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?';

/** By the words of the gold expression; the first that fits. */
const BY_WORDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'day, month and year',
    new RegExp(
      `${MONTH}[\\s\\d,]*\\d[,\\s]+\\d{4}|\\d ${MONTH},? \\d{4}|\\d{4}-\\d\\d-\\d\\d`,
      'u',
    ),
  ],
  ['month and year', new RegExp(`${MONTH}(?: of|,)? ?\\d{4}`, 'u')],
  ['day and month', new RegExp(`${MONTH} ?\\d|\\d(?:st|nd|rd|th)?(?: of)? ${MONTH}`, 'u')],
  ['month', new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})`, 'u')],
  ['clock, part of day', /\d:\d\d|[ap]\.?m\b|morning|afternoon|evening|night|noon/iu],
  ['weekday', /(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu],
  ['quarter, half', /quarter|half|period/iu],
  ['season', /spring|summer|autumn|fall|winter/iu],
  ['decade, century', /\d0['’]?s|centur|decade|(?:twen|thir|for|fif|six|seven|eigh|nine)ties/iu],
  ['bare year', /^(?:the )?(?:year )?\d{3,4}$/iu],
  ['today, yesterday, tomorrow', /today|yesterday|tomorrow/iu],
  ['ago, earlier, later', /\bago\b|earlier|later|before|after|from now/iu],
  ['week, weekend', /week/iu],
  [
    'this, last, next unit',
    /\b(?:this|last|next|past|coming|current|previous)\b.*(?:day|month|year)/iu,
  ],
];

/** What kind of expression the gold has: repeated, how long, vague, or by its words. */
export function expressionClass({ type, value }: Timex, words: string): string {
  if (type === 'SET') return 'set';
  if (type === 'DURATION') return 'duration';
  if (value.endsWith('_REF')) return 'now, recently, soon';
  return BY_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
