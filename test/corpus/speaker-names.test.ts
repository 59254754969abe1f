import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyKey } from '../../src/corpus/speakers/body-key.ts';
import { editDistance } from '../../src/text/edit-distance.ts';
import { fullName } from '../../src/corpus/speakers/full-name.ts';
import { spellingKey } from '../../src/corpus/speakers/spelling-key.ts';

describe('fullName', () => {
  test.for([
    ['Bill de Blasio', 'bill', 'blasio', ''],
    ['Dana Q. Hale', 'dana', 'hale', ''],
    ['J. Hale', 'j', 'hale', ''],
    ['J. D. Marta Hale', 'marta', 'hale', ''],
    ['John O’Brien Jr.', 'john', 'obrien', 'jr'],
    ['Hale', null, 'hale', ''],
  ] as const)('reads %s', ([name, first, surname, suffix]) => {
    expect(fullName(name)).toMatchObject({ first, surname, suffix });
  });

  test('spells a hyphened name as the one in two words', () => {
    expect(fullName('Kim Jong-un')?.letters).toBe(fullName('Kim Jong Un')?.letters);
  });
});

describe('spellingKey', () => {
  test.for([
    ['zelensky', 'zelenskiy', 'zelenskyy', 'zelenskyj'],
    ['lukashenko', 'lukashenka'],
    ['yanukovych', 'yanukovich', 'yanukovitch'],
    ['khodorkovsky', 'hodorkovskij'],
    ['gorbachev', 'gorbachov', 'gorbatschow'],
    ['navalny', 'navalnyj'],
  ])('is one for %o', (spellings) => {
    expect(new Set(spellings.map(spellingKey)).size).toBe(1);
  });

  test.for([
    ['kerrison', 'perrison'],
    ['levine', 'levin'],
    ['sanders', 'saunders'],
  ] as const)('tells %s from %s', ([one, other]) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });
});

describe('bodyKey', () => {
  test('knows the surfaces of a country, and keeps the Kremlin from Moscow', () => {
    const keys = ['the US', 'U.S.', 'United States', 'USA'].map(bodyKey);
    expect(new Set(keys)).toEqual(new Set(['united states']));
    expect(bodyKey('the Kremlin')).not.toBe(bodyKey('Moscow'));
  });
});

describe('editDistance', () => {
  test.for([
    ['kellogg', 'kelogg', 1],
    ['trump', 'trmup', 1],
    ['hale', 'hale', 0],
    ['hale', 'orr', 3],
  ] as const)('%s and %s: %i', ([one, other, edits]) => {
    expect(editDistance(one, other, 2)).toBe(edits);
  });

  test('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        expect(editDistance(one, other, 3)).toBe(editDistance(other, one, 3));
      }),
    );
  });
});
