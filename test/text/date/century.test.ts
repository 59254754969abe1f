import { describe, expect, test } from 'vitest';
import { century } from '../../../src/text/date/century.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('century', () => {
  test.for([
    'An old ⟨18:19th century⟩ notion.',
    'In ⟨19:the twentieth century⟩.',
    'A ⟨16:seventeenth-century⟩ house.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(century, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'The third centurion fell.', // another word
    'He scored a century.', // cricket
  ])('leaves alone %s', (text) => {
    expect(valuesOf(century, text)).toEqual([]);
  });
});
