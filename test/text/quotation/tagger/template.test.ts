import { describe, expect, test } from 'vitest';
import { emptyColumns, WORD_COLUMNS } from '../../../../src/text/quotation/tagger/columns.ts';
import { featureKeys, template } from '../../../../src/text/quotation/tagger/template.ts';
import {
  EDGE_TEMPLATES,
  STATE_TEMPLATES,
} from '../../../../src/text/quotation/tagger/templates.ts';

describe('featureKeys', () => {
  test('gives one key a token and template, the same for the same columns', () => {
    const columns = emptyColumns(3);
    columns.word.set([5, 6, 5]);
    const keys = featureKeys(columns, [template('word'), template('word@-1 word')]);
    expect(keys).toHaveLength(6);
    expect(keys[0]).toBe(keys[4]);
    expect(keys[1]).not.toBe(keys[5]);
  });

  test('refuses a template of a column that is not there', () => {
    expect(() => template('word nowhere')).toThrow('Cannot read template "word nowhere"');
  });
});

describe('the templates', () => {
  test('hold no more than two words of a text each', () => {
    for (const { parts } of [...STATE_TEMPLATES, ...EDGE_TEMPLATES]) {
      expect(parts.filter(({ column }) => WORD_COLUMNS.has(column)).length).toBeLessThanOrEqual(2);
    }
  });
});
