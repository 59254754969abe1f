import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/text/date/find-dates.ts';
import { dayNumber, parseIsoDate } from '../../../src/text/iso-date.ts';
import { segment } from '../../../src/text/segment.ts';
import type { SegmentedText } from '../../../src/text/segmented.ts';
import { PUBLISHED } from './drawn.ts';

function read(text: string, published: string | null = PUBLISHED): readonly string[] {
  const publishedOn = published === null ? null : parseIsoDate(published);
  return findDates(segment(text), publishedOn).map(
    ({ span, value, basis }) => `${text.slice(span.start, span.end)} = ${value} (${basis})`,
  );
}

describe('findDates', () => {
  test('lists mentions in order of place, each with how it is known', () => {
    expect(
      read(
        'In 2014 the fort fell. It reopened in April; on Monday the mayor left, as he did last year.',
      ),
    ).toEqual([
      '2014 = 2014 (stated)',
      'April = 2025-04 (year-inferred)',
      'Monday = 2025-05-26 (weekday)',
      'last year = 2024 (relative-to-publication)',
    ]);
  });

  test.for([
    ['They met on 31 May 2025.', ['31 May 2025 = 2025-05-31 (stated)']], // not “May 2025”
    ['They met on Saturday, 31 May.', ['Saturday, 31 May = 2025-05-31 (year-inferred)']], // not “Saturday”
    ['It fell in the first quarter of 2024.', ['the first quarter of 2024 = 2024-Q1 (stated)']],
  ] as const)('prefers the longest match: %s', ([text, expected]) => {
    expect(read(text)).toEqual(expected);
  });

  test.for(['They met on 30 February 2025.', 'They met on 31 April.', 'Filed on 01.06.2025.'])(
    'reads nothing into an impossible or open date: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test.for([
    ['Filed on 01/06/2025. They met on 31 May 2025.', '2025-06-01'], // the day comes first in words too
    ['Filed on 01/06/2025. They met on May 31, 2025.', '2025-01-06'],
    ['Filed on 01/06/2025, not on 13/06/2025. Seen May 31.', '2025-06-01'], // digits tell more than words
  ] as const)('reads an open date as the article writes the others: %s', ([text, value]) => {
    expect(read(text)[0]).toContain(`= ${value} (stated)`);
  });

  test('leaves an open date when the article writes both ways', () => {
    const text = 'Filed on 01/06/2025. They met on 31 May 2025, then on June 3, 2025.';
    expect(read(text).filter((line) => line.startsWith('01'))).toEqual([]);
  });

  test.for([
    ['(14 August–24 August 1914)', ['1914-08-14', '1914-08-24']],
    ['The works will end (14 August-24 August).', ['2025-08-14', '2025-08-24']],
  ] as const)('reads both ends of a range: %s', ([text, values]) => {
    expect(findDates(segment(text), parseIsoDate(PUBLISHED)).map(({ value }) => value)).toEqual(
      values,
    );
  });

  test('keeps a plan of the writer at the publication date, even in a history', () => {
    const text =
      'The siege began on 3 March 1809. A book on it is due to be published in September.';
    expect(read(text).at(-1)).toBe('September = 2025-09 (year-inferred)');
  });

  test('gives an hour of a history the day told before', () => {
    const text = 'The wall fell on 7 April 1809. At 19:15 the gate was taken.';
    expect(read(text).at(-1)).toBe('19:15 = 1809-04-07T19:15 (relative-to-text)');
  });

  test('says what each date is counted from, which way it lies and which word told', () => {
    const text = 'In 2014 it closed in March. It will open on Monday; last week nothing stirred.';
    const found = findDates(segment(text), parseIsoDate(PUBLISHED)).map((mention) => ({
      words: text.slice(mention.span.start, mention.span.end),
      of: mention.anchor?.of ?? null,
      from: mention.anchor?.date ?? null,
      direction: mention.direction,
      cue: mention.cue === null ? null : text.slice(mention.cue.start, mention.cue.end),
    }));
    expect(found).toEqual([
      { words: '2014', of: null, from: null, direction: 'past', cue: null },
      { words: 'March', of: 'text', from: '2014-01-01', direction: 'past', cue: null },
      { words: 'Monday', of: 'publication', from: PUBLISHED, direction: 'future', cue: 'will' },
      { words: 'last week', of: 'publication', from: PUBLISHED, direction: 'past', cue: null },
    ]);
  });

  test('leaves headings alone', () => {
    expect(read('## The war of 2014\n\nIt began in 2014.')).toEqual(['2014 = 2014 (stated)']);
  });

  test.for([
    ['They met on Thursday night.', 'Thursday night = 2025-05-29TNI (weekday)'],
    ['They met on the night of 12 May.', 'the night of 12 May = 2025-05-12TNI (year-inferred)'],
    ['They met at 5 p.m. on Thursday.', '5 p.m. on Thursday = 2025-05-29T17:00 (weekday)'],
    ['Posted 30 May 2025 05:26', '30 May 2025 05:26 = 2025-05-30T05:26 (stated)'],
    ['In late March it rained.', 'late March = 2025-03 (year-inferred)'],
    ['By the end of 2024 it rained.', 'the end of 2024 = 2024 (stated)'],
    ['In mid-April it rained.', 'mid-April = 2025-04 (year-inferred)'],
  ] as const)('joins what belongs together: %s', ([text, expected]) => {
    expect(read(text)).toEqual([expected]);
  });

  test('gives a clock time the day that stands near it', () => {
    expect(read('At 5 p.m. the council met on Thursday.')).toEqual([
      '5 p.m. = 2025-05-29T17:00 (weekday)',
      'Thursday = 2025-05-29 (weekday)',
    ]);
  });

  test('gives a month the older year stated before it in the sentence', () => {
    expect(
      read('Founded in 2014, it closed in March. On Monday it opened; in April it rained.'),
    ).toEqual([
      '2014 = 2014 (stated)',
      'March = 2014-03 (relative-to-text)',
      'Monday = 2025-05-26 (weekday)',
      'April = 2025-04 (year-inferred)',
    ]);
  });

  test('counts from the text in a paragraph that tells of the past', () => {
    const text =
      'The siege began on 3 March 1809. On 7 April the wall fell; a week later all was over.';
    expect(read(text)).toEqual([
      '3 March 1809 = 1809-03-03 (stated)',
      '7 April = 1809-04-07 (relative-to-text)',
      'a week later = 1809-W15 (relative-to-text)',
    ]);
  });

  test('does not count from a year of long ago that is said in passing', () => {
    const text =
      'The siege began on 3 March 1809. Its walls dated from 1632. On 7 April they fell.';
    expect(read(text)).toEqual([
      '3 March 1809 = 1809-03-03 (stated)',
      '1632 = 1632 (stated)',
      '7 April = 1809-04-07 (relative-to-text)',
    ]);
  });

  test('keeps to publication in a text full of words of the day', () => {
    const text =
      'Today the fort closed. It shut last week.\n\nBuilt in 1809, it burnt. It opens on 7 June.';
    expect(read(text).at(-1)).toBe('7 June = 2025-06-07 (year-inferred)');
  });

  test('counts from publication where a weekday shows that it is news', () => {
    const text = 'The fort, built in 1809, fell on Monday. Repairs end on 7 April.';
    expect(read(text)).toEqual([
      '1809 = 1809 (stated)',
      'Monday = 2025-05-26 (weekday)',
      '7 April = 2025-04-07 (year-inferred)',
    ]);
  });

  test('without a publication date places only what is stated', () => {
    const text = 'On Monday, 31 May and today, as in 2014, last year and in April, he left.';
    const found = findDates(segment(text), null);
    expect(found.filter(({ interval }) => interval !== null).map(({ value }) => value)).toEqual([
      '2014',
    ]);
    expect(found.map(({ value }) => value)).toEqual([
      'XXXX-05-31',
      'PRESENT_REF',
      '2014',
      'PAST_REF',
      'XXXX-04',
    ]);
  });

  test('does not take durations and counts from the text for dates', () => {
    const text = 'Exactly one month after it began, over the last 25 years, in the last six years.';
    const found = findDates(segment(text), parseIsoDate(PUBLISHED));
    expect(found.map(({ type, interval }) => [type, interval])).toEqual([
      ['DURATION', null],
      ['DURATION', null],
      ['DURATION', null],
    ]);
  });

  test.for([
    '1234567890 '.repeat(4_600),
    '12'.repeat(25_000),
    'May May May '.repeat(4_200),
    'May 5, May 6, '.repeat(3_600),
    'the last past next first '.repeat(2_000),
    'two and a half '.repeat(3_400),
    '2014-2016-'.repeat(5_000),
  ])('reads a long paragraph in time in step with its length: %.24s', (text) => {
    const start = process.cpuUsage();
    findDates(oneParagraph(text), parseIsoDate(PUBLISHED));
    // Cost: about 0.3 s at worst; backtracking would take minutes.
    expect(process.cpuUsage(start).user).toBeLessThan(4_000_000);
  });
});

const WORDS = (
  'in on by the of last next this May March Monday Sat. today now 5 31 2014 1990s 10:35 p.m. – - , . ; “ ” week weeks ' +
  'year ago later earlier quarter third first summer will was until night noon 29 February 9999 0 two several a BC AD'
).split(' ');
const arbitraryText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom(...WORDS, '\n\n', '## '), { maxLength: 40 })
    .map((words) => words.join(' ')),
);
const arbitraryDay = fc
  .integer({ min: dayNumber(day('0001-01-01')), max: dayNumber(day('9998-12-31')) })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))
  .map(parseIsoDate);

describe('findDates, whatever the text', () => {
  test('keeps its spans inside the text, in order and apart, and its intervals not empty', () => {
    fc.assert(
      fc.property(arbitraryText, fc.option(arbitraryDay), (text, publishedOn) => {
        let end = 0;
        for (const { span, interval, confidence } of findDates(segment(text), publishedOn)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start);
          if (interval !== null) expect(interval.from < interval.to).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('finds the same in the same text', () => {
    fc.assert(
      fc.property(arbitraryText, fc.option(arbitraryDay), (text, publishedOn) => {
        const segmented = segment(text);
        expect(findDates(segmented, publishedOn)).toEqual(findDates(segmented, publishedOn));
      }),
    );
  });

  test('gives an interval without a publication date only to what the text states or counts', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        for (const { interval, basis } of findDates(segment(text), null)) {
          if (interval !== null) expect(['stated', 'relative-to-text']).toContain(basis);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function day(text: string) {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`Cannot read "${text}"`);
  return date;
}

// Without the tokens, which take longer than the dates and are not read.
function oneParagraph(text: string): SegmentedText {
  const span = { start: 0, end: text.length };
  return {
    text,
    paragraphs: [{ ...span, kind: 'body', tokens: [], sentences: [span], regions: [] }],
  };
}
