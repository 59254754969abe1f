import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../src/ingest/check/check-body.ts';
import { detectLanguage } from '../../../src/ingest/check/detect-language.ts';
import { parseIsoDate, type IsoDate } from '../../../src/text/iso-date.ts';

const TODAY = parseIsoDate('2026-11-22') as IsoDate;
const BODY =
  'The harbour bridge opened again on Friday after eleven months of repairs to its northern span. '.repeat(
    4,
  );

function faultOf(
  text: string,
  title: string | null = null,
  day: string | null = null,
): string | null {
  return checkBody(text, title, day === null ? null : parseIsoDate(day), TODAY)?.kind ?? null;
}

describe('checkBody', () => {
  test.for([
    [BODY, null],
    ['港の橋は金曜日に再び開通した。'.repeat(30), null],
    [BODY.slice(0, 290), 'too-short'],
    [`${'words without an end '.repeat(30)}.`, 'too-short'],
    [BODY.repeat(600), 'too-long'],
    [`${BODY}${'1,234.5; '.repeat(200)}`, 'not-prose'],
    [`${BODY}\0`, 'broken-text'],
    [`${BODY}\uD800`, 'broken-text'],
  ] as const)('%#: says %s', ([text, fault]) => {
    expect(faultOf(text)).toBe(fault);
  });

  test('refuses a body that is its own title', () => {
    expect(faultOf(BODY, BODY.toUpperCase())).toBe('title-only');
  });

  test('refuses a day more than two days ahead', () => {
    expect(faultOf(BODY, null, '2026-11-24')).toBeNull();
    expect(faultOf(BODY, null, '2026-11-25')).toBe('future-date');
  });
});

describe('detectLanguage', () => {
  test.for([
    ['en', BODY],
    [
      'de',
      'Die Brücke über den Hafen ist seit Freitag nach elf Monaten Bauzeit wieder geöffnet. '.repeat(
        3,
      ),
    ],
    [
      'uk',
      'Міст через гавань знову відкрили у п’ятницю після одинадцяти місяців ремонту. '.repeat(3),
    ],
    [null, '1 2 3 4 5'],
  ] as const)('names %s', ([language, text]) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
