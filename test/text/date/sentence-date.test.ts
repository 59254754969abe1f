import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/text/date/find-dates.ts';
import { dateOfSentence } from '../../../src/text/date/sentence-date.ts';
import { parseIsoDate } from '../../../src/text/iso-date.ts';
import { segment } from '../../../src/text/segment.ts';
import { PUBLISHED } from './drawn.ts';

/** The value that dates a text of one sentence. */
function dateOf(text: string, published: string | null = PUBLISHED): string | null {
  const segmented = segment(text);
  const mentions = findDates(segmented, published === null ? null : parseIsoDate(published));
  const quoted = segmented.paragraphs.flatMap(({ regions }) => regions);
  return dateOfSentence(text, mentions, quoted)?.value ?? null;
}

describe('dateOfSentence', () => {
  test.for([
    ['On 31 May 2025 the envoy left.', '2025-05-31'],
    ['In 2014 the fort fell, and on 3 March 2015 it was rebuilt.', '2015-03-03'], // a day before the first
    ['He left on Monday, after the vote of 12 May.', '2025-05-26'], // the first day
    ['Shut since 12 March, the fort reopened on Monday.', '2025-05-26'], // not the beginning
    ['Due back by 12 May, the envoy left on 20 May.', '2025-05-20'], // not the deadline
    ['He said on Monday that the fort fell on 12 May.', '2025-05-12'], // not the saying
    ['The fort fell on 12 May, he said on Monday.', '2025-05-12'],
    ['He said on Monday that all was well.', '2025-05-26'], // the saying is the event
    ['The fort has been shut since 12 March.', '2025-03-12'], // all there is
    ['The fort fell in April.', '2025-04'],
    ['The fort fell last month.', '2025-04'],
    ['The fort fell last night.', '2025-05-29TNI'],
    ['“The fort fell on 12 March 2024,” he said.', '2024-03-12'], // speech may state a date
    ['“It fell yesterday,” he said on Monday.', '2025-05-26'], // the day of speaking, not the day spoken of
  ] as const)('is the date of %s', ([text, expected]) => {
    expect(dateOf(text)).toBe(expected);
  });

  test.for([
    'The fort stands.', // no mention
    'For more than a decade the fort stood.', // a duration
    'The fort opens every Friday.', // a set
    'It is an obsolete 19th century notion.', // too coarse
    'Since the 1990s the fort has stood.', // too coarse
    'Four weeks later the fort fell.', // counted from the text
    'The fort fell two years ago.', // right in three cases of five
    'The fort fell this week.', // the same
    '“It fell yesterday,” he said.', // counted from the moment of speaking
    '“It fell on Monday,” he said.', // the same
  ])('is none for %s', (text) => {
    expect(dateOf(text)).toBeNull();
  });

  test('is none without a publication date, unless stated', () => {
    expect(dateOf('He left on Monday.', null)).toBeNull();
    expect(dateOf('He left in 2014.', null)).toBe('2014');
  });
});
