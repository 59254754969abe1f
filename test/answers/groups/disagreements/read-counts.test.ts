import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCounts } from '../../../../src/answers/groups/disagreements/counts/read-counts.ts';

/** “over £300 million = 300000000 money £”, with a range as “12–14”. */
function read(text: string): readonly string[] {
  return readCounts(text).map(({ at, low, high, kind }) => {
    const value = low === high ? String(low) : `${low}–${high}`;
    return `${text.slice(at.start, at.end)} = ${value} ${kind}`;
  });
}

describe('readCounts', () => {
  test.for([
    ['“Twelve fishing boats sank,”', 'Twelve = 12 count'],
    ['three hundred and twelve boats', 'three hundred and twelve = 312 count'],
    ['twenty-one thousand five hundred people', 'twenty-one thousand five hundred = 21500 count'],
    ['half a million euros', 'half a million euros = 500000 money €'],
    ['two and a half million people', 'two and a half million = 2500000 count'],
    ['nearly two dozen boats', 'nearly two dozen = 24 count'],
    ['over £300 million', 'over £300 million = 300000000 money £'],
    ['US$1.2bn', 'US$1.2bn = 1200000000 money $'],
    ['1,200,000 people', '1,200,000 = 1200000 count'],
    ['12–14 boats', '12–14 = 12–14 count'],
    ['between 12 and 14 boats', '12 and 14 = 12–14 count'],
    ['5 per cent of voters', '5 per cent = 5 percent'],
    ['10 percentage points', '10 percentage points = 10 points'],
    ['10 km from here', '10 km = 10000 length'],
    ['In Skarvik 12 died', '12 = 12 count'],
    ['32 of the 32 to allow', '32 = 32 count'],
  ] as const)('reads %s', ([text, expected]) => {
    expect(read(text)[0]).toBe(expected);
  });

  test.for([
    'under Article 5 of the treaty',
    'the crew of Apollo 13.',
    'in World War Two',
    'one in five people',
    'two thirds of voters',
    'at 10:30 am',
    'a 52-year-old man',
    'Dana Hale, 52, said',
    'a 12-month plan',
    'the F-16s of the G7',
    'hundreds of people and dozens of boats',
    'she won 3-1',
    'one of the boats',
    'back in 1999',
    'the 5th of them',
  ])('leaves alone %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('writes a number back in figures as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        const [count] = readCounts(`they counted ${value.toLocaleString('en-GB')} boats`);
        expect([count?.low, count?.high]).toEqual([value, value]);
      }),
    );
  });

  test('puts every count inside its text', () => {
    const words = fc.constantFrom(
      ...['12', 'two', 'million', 'hundred', 'and', '–', '%', '$', 'a', 'half', '.', '1,000', 'km'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (list) => {
        const text = list.join(' ');
        for (const { at, low, high } of readCounts(text)) {
          expect(at.start >= 0 && at.start < at.end && at.end <= text.length).toBe(true);
          expect(low <= high && low > 0).toBe(true);
        }
      }),
    );
  });
});
