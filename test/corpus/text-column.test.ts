import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepTexts, packTexts, placeOfText, textAt } from '../../src/corpus/text-column.ts';

const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 40 });

describe('a text column', () => {
  test('gives back the texts it was made of, in shared memory too', () => {
    fc.assert(
      fc.property(texts, (known) => {
        const { bytes, ends } = packTexts(known);
        const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
        shared.set(bytes);
        const kept = keepTexts({ bytes: shared, ends });
        for (const [place, text] of known.entries()) {
          expect(textAt({ bytes: shared, ends }, place)).toBe(text);
          expect(kept.at(place)).toBe(text);
          expect(kept.at(place)).toBe(text);
        }
      }),
    );
  });

  test('finds a text among sorted ones, and no other', () => {
    fc.assert(
      fc.property(texts, texts, (known, others) => {
        const sorted = [...new Set(known)].sort();
        const column = packTexts(sorted);
        for (const text of [...sorted, ...others, '', '\uFFFF', '😀'])
          expect(placeOfText(column, text)).toBe(sorted.indexOf(text));
      }),
    );
  });
});
