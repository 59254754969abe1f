import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, fromDayNumber, parseIsoDate } from '../../src/text/iso-date.ts';

// 0000-01-01 … 9999-12-31
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });

describe('parseIsoDate', () => {
  test.for(['2024-02-29', '2000-02-29', '0999-12-31', '9999-12-31'])('takes %s', (text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  test.for([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-06-31',
    '2025-6-1',
    ' 2025-06-01',
    '',
  ])('leaves alone “%s”', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });
});

describe('days', () => {
  test('are numbered one after another', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = fromDayNumber(number);
        expect(parseIsoDate(date)).toBe(date);
        expect(dayNumber(date)).toBe(number);
      }),
    );
    expect(dayNumber(fromDayNumber(0))).toBe(0);
    expect(fromDayNumber(0)).toBe('1970-01-01');
  });

  test('are added over months and leap years', () => {
    const date = parseIsoDate('2024-02-28');
    expect(date && [addDays(date, 1), addDays(date, 2), addDays(date, -59)]).toEqual([
      '2024-02-29',
      '2024-03-01',
      '2023-12-31',
    ]);
  });

  test('beyond four-digit years have no form', () => {
    expect(() => fromDayNumber(2_932_897)).toThrow(RangeError);
    expect(() => fromDayNumber(0.5)).toThrow(RangeError);
  });
});
