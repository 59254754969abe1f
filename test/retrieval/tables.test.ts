import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packTerms, TermTable } from '../../src/retrieval/term-table.ts';
import type { Unit } from '../../src/retrieval/unit.ts';
import { joinUnits, packUnits, UnitTable } from '../../src/retrieval/unit-table.ts';

describe('a term table', () => {
  test('knows the terms of a map by their numbers, and no other', () => {
    const words = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, (known, others) => {
        const ids = new Map(known.map((word, id) => [word, id]));
        const table = new TermTable(packTerms(ids));
        expect(table.size).toBe(ids.size);
        expect([...table.keys()]).toEqual(known);
        for (const word of [...known, ...others, '', 'constructor', '__proto__'])
          expect(table.get(word)).toBe(ids.get(word));
      }),
    );
  });
});

describe('a unit table', () => {
  const unit = fc
    .record({
      ...{ start: fc.nat(), length: fc.nat(1000), first: fc.nat(500) },
      ...{ sentences: fc.integer({ min: 1, max: 5 }), quotation: fc.option(fc.nat(50)) },
    })
    .map(({ start, length, first, sentences, quotation }): Unit => ({
      article: 0,
      span: { start, end: start + length },
      sentences: [first, ...Array.from({ length: sentences - 1 }, (_, at) => first + at + 1)],
      quotation,
    }));

  test('gives back the units of articles that follow each other, at the places of these', () => {
    fc.assert(
      fc.property(fc.array(fc.array(unit, { maxLength: 4 })), (articles) => {
        const table = new UnitTable(joinUnits(articles.map(packUnits)));
        const units = articles.flatMap((own, article) => own.map((each) => ({ ...each, article })));
        expect(Array.from({ length: table.length }, (_, at) => table.at(at))).toEqual(units);
        expect(table.at(table.length)).toBeUndefined();
        expect([...table.articles]).toEqual(units.map(({ article }) => article));
      }),
    );
  });

  test('refuses sentences that do not follow each other', () => {
    const gap: Unit = {
      article: 3,
      span: { start: 0, end: 9 },
      sentences: [1, 3],
      quotation: null,
    };
    expect(() => packUnits([gap])).toThrow('Cannot pack a unit of article 3');
  });
});
