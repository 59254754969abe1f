import { expect, test } from 'vitest';
import { formsOf, rolesOf, shortFormsOf } from '../../src/corpus/speakers/told-of-person.ts';
import { analyse } from '../../src/text/analyse.ts';

const TEXT =
  'Senator Dana Hale voted against it. “It is too late,” Hale said. “I am done,” Dana Hale said.';

const [hale] = analyse(TEXT, null).people;
if (hale === undefined) throw new RangeError('Nobody is named');

test('formsOf tells each form of a name once, in the order of the text', () => {
  expect(formsOf(TEXT, hale)).toEqual([
    ['Dana Hale', 'full'],
    ['Hale', 'last'],
  ]);
});

test('shortFormsOf tells forms of one word, folded', () => {
  expect(shortFormsOf(TEXT, hale)).toEqual(['hale']);
});

test('rolesOf tells roles as they are written', () => {
  expect(rolesOf(TEXT, hale)).toEqual(['Senator']);
});
