import { describe, expect, test } from 'vitest';
import { repeated } from '../../../src/text/date/repeated.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('repeated', () => {
  test.for([
    'It runs ⟨P1D:every day⟩.',
    'It meets ⟨P2W:every two weeks⟩.',
    'It meets ⟨P2W:every other week⟩.',
    'It meets ⟨XXXX-WXX-5:every Friday⟩.',
    'It meets on ⟨XXXX-WXX-1:Mondays⟩.',
    'It is read ⟨P1D:daily⟩.',
    'It rings ⟨XXXX-XX-XXTMO:every morning⟩.',
    'It opens on ⟨XXXX-WXX-1TNI:Monday nights⟩.',
    'It earns $3 million ⟨P1Y:a year⟩.',
    'It floods ⟨XXXX-07:each July⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(repeated, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'It meets every other Dayton night.', // a place
    'It fell a year ago.', // a date
    'Each man left.', // no time
  ])('leaves alone %s', (text) => {
    expect(valuesOf(repeated, text)).toEqual([]);
  });
});
