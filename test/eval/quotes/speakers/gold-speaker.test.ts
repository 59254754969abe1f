import { describe, expect, test } from 'vitest';
import { goldSpeaker, nameIn } from '../../../../src/eval/quotes/speakers/gold-speaker.ts';

describe('nameIn', () => {
  test.for([
    ['Dana Hale', 'Dana Hale'],
    ['Dana Hale, the mayor of Leeds,', 'Dana Hale'],
    ['Rep. Dana Hale (D-Ohio)', 'Rep. Dana Hale'],
    ['union secretary Dana Hale who left', 'Dana Hale'],
    ['the mayor', null],
    ['Dana Hale of the union', null],
    ['Hale and Reed', null],
    ['I', null],
    ['', null],
  ] as const)('reads “%s” as %s', ([words, name]) => {
    expect(nameIn(words)).toBe(name);
  });
});

describe('goldSpeaker', () => {
  const text = 'She said no.';
  const gold = { id: 'E2', content: [], cue: [], source: [{ start: 0, end: 3 }] };

  test('takes the label where there is one, also one that names nobody', () => {
    const labels = { count: 1, of: () => null };
    expect(goldSpeaker(gold, 'a.ann', text, labels)).toEqual({ form: 'pronoun', name: null });
  });

  test('knows nobody behind a pronoun without a label', () => {
    expect(goldSpeaker(gold, 'a.ann', text, null)).toBeNull();
  });
});
