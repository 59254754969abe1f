import { describe, expect, test } from 'vitest';
import { ruleDrafts } from '../../../../src/text/quotation/rule-drafts.ts';
import { wordAt } from '../../../../src/text/quotation/syntax/reading.ts';
import { articleColumns } from '../../../../src/text/quotation/tagger/article-columns.ts';
import type { Column } from '../../../../src/text/quotation/tagger/columns.ts';
import { hashWord } from '../../../../src/text/quotation/tagger/hash.ts';
import { segment } from '../../../../src/text/segment.ts';

/** A column of the last paragraph of a text, at the first token with this form. */
function at(text: string, form: string, column: Column): number | undefined {
  const found = ruleDrafts(segment(text));
  const reading = found.readings.at(-1);
  const index = reading?.tokens.findIndex((_, each) => wordAt(reading, each) === form) ?? -1;
  return articleColumns(found, new Map()).at(-1)?.[column][index];
}

describe('the columns of verbs', () => {
  const text = 'She regards the bridge as safe.';

  test('hold the lemma of the verb before and after, and how far it is', () => {
    expect(at(text, 'bridge', 'verb')).toBe(hashWord('regard'));
    expect(at(text, 'bridge', 'verbDistance')).toBeGreaterThan(0);
    expect(at(text, 'she', 'verbNext')).toBe(hashWord('regard'));
    expect(at(text, 'she', 'verb')).toBe(0);
  });

  test('hold the pronoun that is the subject, and tell names from nouns', () => {
    expect(at(text, 'bridge', 'subject')).toBe(hashWord('she'));
    const name = at('Hale regards the bridge as safe.', 'bridge', 'subject');
    const noun = at('Yesterday the mayor regarded the bridge as safe.', 'bridge', 'subject');
    expect(name).not.toBe(noun);
  });

  test('end with their sentence', () => {
    expect(at('She regards it. A bridge.', 'bridge', 'verb')).toBe(0);
  });
});

describe('the column of known sources', () => {
  const above = '“We are ready,” said Dana Hale.\n\n';

  test('counts how often a name is a source elsewhere', () => {
    expect(at(`${above}The plan of Hale is old.`, 'hale', 'known')).toBe(2);
    expect(at(`${above}The plan of Reed is old.`, 'reed', 'known')).toBe(1);
  });

  test('leaves out the place itself, and words without a capital', () => {
    expect(at(above, 'hale', 'known')).toBe(1);
    expect(at(`${above}The plan of Hale is old.`, 'plan', 'known')).toBe(0);
  });
});

describe('the column of the sentence before', () => {
  test('tells a first sentence from one after a quotation and one after none', () => {
    const first = at('It rained.', 'rained', 'before');
    const afterNone = at('The sun shone. It rained.', 'rained', 'before');
    const afterQuote = at('“We won,” said Ms Hale. It rained.', 'rained', 'before');
    expect(new Set([first, afterNone, afterQuote]).size).toBe(3);
  });
});
