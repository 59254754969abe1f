import { describe, expect, test } from 'vitest';
import { bareYear } from '../../../src/text/date/bare-year.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('bareYear', () => {
  test.for([
    'In ⟨2014:2014⟩ it began.',
    'The ⟨2008:2008⟩ summit failed.',
    'In ⟨1989:fiscal 1989⟩ it earned little.',
    'Peace came in ⟨1648:1648⟩.',
    'The first charter (⟨1648:1648⟩) was lost.',
    'Some doubted as late as ⟨1648:1648⟩.',
    'It ran until mid-⟨1996:1996⟩.',
    'In ⟨2014:2014⟩ armed men came.',
    'Since then post-⟨2014:2014⟩ reforms fail.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(bareYear, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'It cost $1990.', // a sum
    'Some 1,999 came.', // a count
    'About 2000 people came.', // a count
    'See page 1984.', // a page
    'Resolution 1973 passed.', // a number
    'No. 1812 won.', // a number
    'Only 1745 rebels fled.', // before 1800 without a preposition
    'It grew 1990%.', // a share
    'Under Section 1983 he sued.', // a number
    'At 2015 metres the air is thin.', // a height
    'tass.example/world/2019/06', // part of an address
    'A 2000-strong crowd came.', // a count
    'Then 2000 armed men came.', // a count of a kind
    'She bought 1990 shares.', // a count
  ])('leaves alone %s', (text) => {
    expect(valuesOf(bareYear, text)).toEqual([]);
  });
});
