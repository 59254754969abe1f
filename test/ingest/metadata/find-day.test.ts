import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDay } from '../../../src/ingest/metadata/find-day.ts';
import {
  addDays,
  dayNumber,
  fromDayNumber,
  parseIsoDate,
  type IsoDate,
} from '../../../src/text/iso-date.ts';

const TODAY = parseIsoDate('2026-11-22') as IsoDate;

function dayIn(text: string, order: 'day-first' | 'month-first' = 'day-first'): string | null {
  return findDay(text, TODAY, order)?.day ?? null;
}

describe('findDay', () => {
  test.for([
    ['2025-05-30T10:11:12+03:00', '2025-05-30'],
    ['20250530', '2025-05-30'],
    ['2025/5/30', '2025-05-30'],
    ['30.05.2025 – 10:48', '2025-05-30'],
    ['30.5.25', '2025-05-30'],
    ['30-05-2025', '2025-05-30'],
    ['Friday, May 30th, 2025', '2025-05-30'],
    ['30 May 2025', '2025-05-30'],
    ['30. Mai 2025', '2025-05-30'],
    ['3. März 2021', '2021-03-03'],
    ['1er février 2025', '2025-02-01'],
    ['30 de mayo de 2025', '2025-05-30'],
    ['30 maggio 2025', '2025-05-30'],
    ['30 de maio de 2025', '2025-05-30'],
    ['30 mei 2025', '2025-05-30'],
    ['30 maja 2025', '2025-05-30'],
    ['5 października 2022', '2022-10-05'],
    ['30 Mayıs 2025', '2025-05-30'],
    ['30 мая 2025', '2025-05-30'],
    ['5 травня 2022', '2022-05-05'],
    ['2025年5月30日', '2025-05-30'],
    ['1748580250', '2025-05-30'],
    ['1748580250000', '2025-05-30'],
    ['updated 31 May 2025, first 30 May 2025', '2025-05-31'],
  ] as const)('reads %s', ([text, day]) => {
    expect(dayIn(text)).toBe(day);
  });

  test.for([
    '',
    '30 February 2025',
    '31.04.2025',
    '1 May 1994',
    '1 December 2026',
    '555-12-34',
    'Room 2025, 30 people',
    'Version 1.2.3',
    'phone 0171 748580250',
    '12345678901234',
  ])('leaves alone %s', (text) => {
    expect(dayIn(text)).toBeNull();
  });

  test('reads numbers with the day first, or the month, as the page does, and says when both would do', () => {
    expect(findDay('05/06/2025', TODAY, 'day-first')).toMatchObject({
      day: '2025-06-05',
      isAmbiguous: true,
    });
    expect(findDay('05/06/2025', TODAY, 'month-first')).toMatchObject({
      day: '2025-05-06',
      isAmbiguous: true,
    });
    expect(findDay('05/30/2025', TODAY, 'day-first')).toMatchObject({
      day: '2025-05-30',
      isAmbiguous: false,
    });
    // Full stops part the numbers of a date that begins with the day, wherever the page comes from.
    expect(dayIn('05.06.2025', 'month-first')).toBe('2025-06-05');
  });

  test('lets a page be two days ahead, for its time zone, and no more', () => {
    expect(dayIn('2026-11-24')).toBe('2026-11-24');
    expect(dayIn('2026-11-25')).toBeNull();
  });

  test('reads every day back as it was written', () => {
    const days = fc.integer({
      min: dayNumber('1995-01-01' as IsoDate),
      max: dayNumber(addDays(TODAY, 2)),
    });
    fc.assert(
      fc.property(days, fc.string(), (number, after) => {
        const day = fromDayNumber(number);
        expect(dayIn(`${day}T00:00 ${after}`)).toBe(day);
      }),
    );
  });

  test('is linear: a long text costs little', () => {
    const before = process.cpuUsage().user;
    for (const piece of ['1', '1 ', 'May ', '1. ', '2025 ', '2025-1', '1/1/'])
      findDay(piece.repeat(200_000 / piece.length), TODAY, 'day-first');
    // Microseconds
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  });
});
