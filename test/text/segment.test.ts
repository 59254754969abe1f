import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/text/segment.ts';

// What news prose is made of: in any order, and mixed with anything else.
const PIECES = (
  'He said. |Mr. |U.S. |war.The |3.5 |n’t |Hale’s |and |## |- |[1] |"|“|”|\'|. |? |… |...|(|) |' +
  '\n|\r\n| |\t|\u00a0|\u2028|\u0000|\u200b|😀|\ud83d'
).split('|');
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('segment', () => {
  test('tells headings from body', () => {
    const { paragraphs } = segment('## The vote\n\nIt passed.\r\n  ##Not this.  \u2029# Nor this');
    expect(paragraphs.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['heading', 0, 11],
      ['body', 13, 23],
      ['body', 27, 38],
      ['body', 41, 51],
    ]);
  });

  test('finds nothing in white space', () => {
    expect(segment(' \n\t\u00a0\r\n').paragraphs).toEqual([]);
  });

  test('tiles every paragraph with sentences, and keeps spans in order and in place', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let before = 0;
        for (const paragraph of segment(text).paragraphs) {
          expect(text.slice(before, paragraph.start)).toMatch(/^\s*$/u);
          let at = paragraph.start;
          for (const { start, end } of paragraph.sentences) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(at, start)).toMatch(/^\s*$/u);
            expect(paragraph.regions.some((region) => region.start < end && end < region.end)).toBe(
              false,
            );
            at = end;
          }
          expect(at).toBe(paragraph.end);
          before = paragraph.end;
        }
        expect(text.slice(before)).toMatch(/^\s*$/u);
      }),
      { numRuns: 500 },
    );
  });

  test('gives tokens that are slices, and regions inside their paragraph', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { start, end, tokens, regions } of segment(text).paragraphs) {
          let at = start;
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeGreaterThan(token.start);
            expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.lower);
            expect(token.tag).toMatch(/^[A-Z]+$/u);
            at = token.end;
          }
          expect(at).toBeLessThanOrEqual(end);
          for (const region of regions) {
            expect(region.start).toBeGreaterThanOrEqual(start);
            expect(region.end).toBeGreaterThan(region.start);
            expect(region.end).toBeLessThanOrEqual(end);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
