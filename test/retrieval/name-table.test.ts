import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameTable, openNamePacker } from '../../src/retrieval/name-table.ts';
import { suggestNames } from '../../src/retrieval/suggest-names.ts';

const NAMES = ['Dana Hale', 'Łukasz Reed', 'Dana Hale', 'Ana O’Brien', 'Transport Ministry', ''];
const anyNames = fc.array(fc.constantFrom(...NAMES, 'Reed', 'Bo'), { maxLength: 12 });

describe('openNamePacker', () => {
  test('tells where each name stands among all, those that are alike by number', () => {
    const { order } = openNamePacker()(NAMES);
    expect([...order]).toEqual([2, 5, 3, 1, 4, 0]);
  });

  test('packs names alike, whatever it has packed before', () => {
    fc.assert(
      fc.property(anyNames, anyNames, (before, names) => {
        const pack = openNamePacker();
        pack(before);
        expect(pack(names)).toEqual(openNamePacker()(names));
      }),
    );
  });

  test('lets names be suggested by their words', () => {
    const { words } = new NameTable(openNamePacker()(NAMES));
    const list = { size: NAMES.length, ranked: Uint32Array.from(NAMES.keys()), words };
    expect(suggestNames(list, 'ha', 9)).toEqual([0, 2]);
    expect(suggestNames(list, 'obrein', 9)).toEqual([3]);
    expect(suggestNames(list, 'lukasz r', 9)).toEqual([1]);
  });
});
