import { describe, expect, test } from 'vitest';
import { dateRange } from '../../../src/text/date/date-range.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('dateRange', () => {
  test.for([
    'Fought on ⟨1916-05-31:31 May⟩ – ⟨1916-06-01:1 June 1916⟩.',
    'From ⟨1918-03-05:March 5⟩–⟨1918-03-09:9, 1918⟩ they talked.',
    'From ⟨2016-12-30:30 December⟩ to ⟨2017-01-02:2 January 2017⟩.',
    'In ⟨1914-08:August⟩ and ⟨1914-09:September 1914⟩.',
    'The years ⟨2014:2014⟩-⟨2016:2016⟩ were dry.',
    'The war of ⟨1915:1915⟩–⟨1917:17⟩.',
    'On ⟨1916-01-06:6⟩–⟨1916-01-07:7 January 1916⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(dateRange, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'A ratio of 1990-05 was filed.', // no range: 05 lies before 90
    'Call 555-2014-2016-11.', // a number with more parts
    'It cost $1500-2000.', // a sum
  ])('leaves alone %s', (text) => {
    expect(valuesOf(dateRange, text)).toEqual([]);
  });
});
