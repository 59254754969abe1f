import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryTexts } from '../../src/corpus/carried-texts.ts';
import { packTexts } from '../../src/corpus/text-column.ts';

const texts = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 12 });

test('carryTexts packs texts as they are packed at first sight, whichever of them it has', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(), (before, others, seed) => {
      const after = [...before, ...others].filter((_, at) => (seed >> (at % 24)) % 2 === 0);
      const from = Int32Array.from(after, (text) => before.indexOf(text));
      const asked: number[] = [];
      const column = carryTexts(packTexts(before), from, (place) => {
        asked.push(place);
        return after[place] ?? '';
      });
      expect(column).toEqual(packTexts(after));
      // What was there is not made again.
      expect(asked.every((place) => from[place] === -1)).toBe(true);
    }),
  );
});
