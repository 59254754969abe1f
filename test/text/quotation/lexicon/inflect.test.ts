import { describe, expect, test } from 'vitest';
import { inflect } from '../../../../src/text/quotation/lexicon/inflect.ts';

describe('inflect', () => {
  test.for([
    ['say', 'say says said saying'],
    ['note', 'note notes noted noting'],
    ['reply', 'reply replies replied replying'],
    ['stress', 'stress stresses stressed stressing'],
    ['admit', 'admit admits admitted admitting'],
    ['agree', 'agree agrees agreed agreeing'],
    ['write', 'write writes wrote written writing'],
  ] as const)('knows the forms of %s', ([lemma, forms]) => {
    expect(inflect(lemma).map(({ form }) => form)).toEqual(forms.split(' '));
  });
});
