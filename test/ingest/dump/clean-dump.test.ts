import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanDump, droppedTexts, dumpText } from '../../../src/ingest/dump/clean-dump.ts';
import { dumpHead } from '../../../src/ingest/dump/dump-head.ts';
import { parseIsoDate, type IsoDate } from '../../../src/text/iso-date.ts';

const TODAY = parseIsoDate('2026-11-22') as IsoDate;

const BODY = [
  'The harbour bridge opened again on Friday after eleven months of repairs to its northern span.',
  '“We waited long enough,” said Anna Hale, who runs the ferry office beside it, “and so did everybody.”',
  'The city paid forty million crowns for the work, a tenth more than it had planned two years ago.[1]',
  'Lorries over thirty tonnes still have to take the tunnel.',
];

const DUMP = [
  'News',
  'Harbour bridge opens again after eleven months',
  'Harbour Post - 30 May 2025 05:26',
  'Share',
  BODY[0],
  BODY[1],
  'The bridge at dawn',
  'Also read: Tunnel closes in May',
  'What the work on the city bridge paid for',
  BODY[2],
  BODY[3],
  '[1] City council, minutes of 3 March 2025, https://council.test/minutes.',
  'Anna HALE',
  'Related posts',
  'Ten things to see in the old town this summer, and how to get there by boat.',
].join('\n\n');

describe('cleanDump', () => {
  test('keeps the article and its subheading, and nothing else', () => {
    const { kept } = cleanDump(DUMP);
    expect(kept.map(({ text }) => text)).toEqual([
      BODY[0],
      BODY[1],
      'What the work on the city bridge paid for',
      BODY[2],
      BODY[3],
    ]);
    expect(dumpText(kept)).toContain('\n\n## What the work on the city bridge paid for\n\n');
  });

  test('tells where each line that it left out stood, and would stand', () => {
    const clean = cleanDump(DUMP);
    const text = dumpText(clean.kept);
    const dropped = droppedTexts(clean, text);
    for (const { start, end, text: line } of dropped)
      expect(DUMP.slice(start ?? 0, end ?? 0)).toBe(line);
    const caption = dropped.find((each) => each.text === 'The bridge at dawn');
    expect(text.slice(caption?.at)).toMatch(/^## What the work/);
  });

  test.for([
    [
      'de',
      'Die Brücke über den Hafen ist seit Freitag nach elf Monaten Bauzeit wieder für den Verkehr geöffnet.',
    ],
    [
      'uk',
      'Міст через гавань знову відкрили у п’ятницю після одинадцяти місяців ремонту північної частини.',
    ],
    [
      'tr',
      'Liman köprüsü, kuzey bölümünde on bir ay süren onarımın ardından cuma günü yeniden trafiğe açıldı.',
    ],
    [
      'ja',
      '港の橋は北側の部分の十一か月にわたる修理を終えて、金曜日に再び開通したと市の当局が発表しました。',
    ],
  ] as const)('needs no list of words: %s', ([, sentence]) => {
    const dump = [
      'Menu',
      'Home',
      sentence,
      `${sentence.slice(0, -1)} (2).`,
      'Kontakt',
      'Impressum',
    ].join('\n');
    expect(cleanDump(dump).kept.map(({ text }) => text)).toEqual([
      sentence,
      `${sentence.slice(0, -1)} (2).`,
    ]);
  });

  test('keeps a body that is one long line', () => {
    const body = BODY.join(' ');
    expect(
      cleanDump(`A title of four words\n\n${body}\n\nSource`).kept.map(({ text }) => text),
    ).toEqual([body]);
  });

  test('keeps nothing of a dump without prose', () => {
    expect(cleanDump('Home\nNews\nSport').kept).toEqual([]);
  });

  const line = fc.oneof(
    fc.constantFrom(
      ...BODY,
      'Share',
      'Home',
      '',
      '  ',
      'Also read: More',
      '[1] Notes.',
      'A caption',
    ),
    fc.string({ unit: 'grapheme' }),
  );

  test('every line kept is a slice of the dump, in order', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const dump = lines.join('\n');
        const { kept } = cleanDump(dump);
        let last = -1;
        for (const { start, end, text } of kept) {
          expect(dump.slice(start, end)).toBe(text);
          expect(start).toBeGreaterThan(last);
          last = end;
        }
      }),
    );
  });

  test('cleaning twice changes nothing more', () => {
    const clean = (text: string): string => dumpText(cleanDump(text).kept);
    const once = clean(DUMP);
    expect(clean(once)).toBe(once);
  });
});

describe('dumpHead', () => {
  test('reads title, outlet, day and author off the lines around the text', () => {
    expect(dumpHead(cleanDump(DUMP), TODAY)).toEqual({
      title: 'Harbour bridge opens again after eleven months',
      outlet: { value: 'Harbour Post', basis: 'stated' },
      publishedOn: { value: '2025-05-30', basis: 'stated' },
      author: 'Anna HALE',
    });
  });

  test('knows nothing of a bare text', () => {
    expect(dumpHead(cleanDump(BODY.join('\n')), TODAY)).toEqual({
      title: null,
      outlet: null,
      publishedOn: null,
      author: null,
    });
  });

  test('prefers a title that comes back later', () => {
    const dump = [
      'Analysis of the week',
      'Bridge opens again today',
      'Bridge opens again today',
      ...BODY,
    ].join('\n');
    expect(dumpHead(cleanDump(dump), TODAY).title).toBe('Bridge opens again today');
  });

  test('takes no outlet from a line whose day is open to doubt', () => {
    const dump = ['A title of four words', 'Harbour Post - 05/06/2025', ...BODY].join('\n');
    expect(dumpHead(cleanDump(dump), TODAY)).toMatchObject({ outlet: null, publishedOn: null });
  });
});
