import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasClues } from '../../../src/text/date/clues.ts';
import { RULES } from '../../../src/text/date/rules.ts';

// The words of all rules, in an order that makes no sense: what they find together is found by chance.
const VOCABULARY = (
  'two 2 25 3.5 1,000 1990 2016 1914 31 5th 1990s 90s 218 BC AD 10:30 a.m. 7 pm 9/11 2016-05-06 31.05.2016 05/31/2016 ' +
  'January Jan. March MAY May Sept. Oct December Monday TUESDAY Fri. Sunday Mondays weekend today Yesterday tomorrow ' +
  'the day before yesterday first second third fourth twenty-first nineteenth nineteen twenty ninety-six the year two ' +
  'thousand nineties Sixties century centuries decade decades year years month months week weeks fortnight day days ' +
  'hour hours minute minutes seconds quarter Q3 half millennium millennia spring Summer fall winter last next this past ' +
  'coming previous following same that current latest period year-ago year-earlier year-end every each per other a an ' +
  'few several about more than in on of for from by ago earlier later before after afterwards hence from now now ' +
  'currently these days moment recently lately soon future daily weekly annually once twice $3 million noon midnight ' +
  'this morning tonight night end rest part -long Christmas Halloween Thanksgiving New Year’s Eve attacks May, said'
).split(' ');

const paragraphs = fc
  .array(fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(' ', ' ', ' ', '-', ', ', '–')), {
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''));
const inSomeCase = fc
  .tuple(paragraphs, fc.constantFrom('as it is', 'capitals', 'long s'))
  .map(([text, manner]) => {
    if (manner === 'as it is') return text;
    return manner === 'capitals' ? text.toUpperCase() : text.replaceAll('s', 'ſ');
  });

describe('the clues of the rules of dates', () => {
  test('stand in every paragraph where a rule finds something', () => {
    fc.assert(
      fc.property(inSomeCase, (paragraph) => {
        const lower = paragraph.toLowerCase();
        const missed = RULES.filter(
          ({ rule, clues }) => !hasClues(lower, clues) && rule(paragraph).length > 0,
        );
        expect(missed.map(({ rule }) => rule.name)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
