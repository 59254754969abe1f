import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PASSAGE_WORDS } from '../../src/retrieval/pack-sentences.ts';
import type { Unit } from '../../src/retrieval/unit.ts';
import { passagesOf, sentencesOf, statementsOf } from '../../src/retrieval/units.ts';
import type { Analysis, Sentence } from '../../src/text/analysis.ts';
import type { Quotation } from '../../src/text/quotation/quotation.ts';
import { isNonEmpty } from '../../src/text/span.ts';

interface Drawn {
  readonly text: string;
  readonly analysis: Analysis;
}

/** A text of these paragraphs, given as sentences; a paragraph that begins with `## ` is a heading. */
function drawn(paragraphs: readonly (readonly string[])[]): Drawn {
  let text = '';
  const sentences: Sentence[] = [];
  for (const [paragraph, own] of paragraphs.entries()) {
    if (paragraph > 0) text += '\n\n';
    for (const [place, sentence] of own.entries()) {
      if (place > 0) text += ' ';
      const start = text.length;
      text += sentence;
      const isHeading = own[0]?.startsWith('## ') === true;
      sentences.push({ start, end: text.length, paragraph, isHeading });
    }
  }
  return { text, analysis: { sentences, people: [], quotations: [], dates: [] } };
}

const words = (count: number, word = 'word'): string => `${`${word} `.repeat(count - 1)}${word}.`;

const sentencesIn = (units: readonly Unit[]): readonly (readonly number[])[] =>
  units.map(({ sentences }) => sentences);

const passages = ({ text, analysis }: Drawn): readonly Unit[] => passagesOf(text, analysis, 7);

describe('passagesOf', () => {
  test('packs short paragraphs until they have enough words', () => {
    const article = drawn([[words(30)], [words(30)], [words(30)], [words(30)]]);
    expect(sentencesIn(passages(article))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('cuts a long paragraph between sentences', () => {
    const article = drawn([[words(30), words(30), words(30), words(30)]]);
    expect(sentencesIn(passages(article))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('leaves a paragraph whole when its rest would be short', () => {
    const article = drawn([[words(50), words(20)], [words(50)]]);
    expect(sentencesIn(passages(article))).toEqual([[0, 1], [2]]);
  });

  test('joins a short rest to the passage before it', () => {
    const article = drawn([[words(60)], [words(10)]]);
    expect(sentencesIn(passages(article))).toEqual([[0, 1]]);
  });

  test('never crosses or holds a heading', () => {
    const article = drawn([[words(10)], ['## Pay'], [words(10)], ['## Reaction'], ['## Unions']]);
    expect(sentencesIn(passages(article))).toEqual([[0], [2]]);
    const texts = passages(article).map(({ span }) => article.text.slice(span.start, span.end));
    expect(texts).toEqual([words(10), words(10)]);
  });

  test('keeps a sentence of any length whole', () => {
    expect(sentencesIn(passages(drawn([[words(900)]])))).toEqual([[0]]);
  });

  test('says which article', () => {
    expect(passages(drawn([[words(3)]]))).toEqual([
      { article: 7, span: { start: 0, end: 15 }, sentences: [0], quotation: null },
    ]);
  });

  test('of an empty text are none', () => {
    expect(passages(drawn([]))).toEqual([]);
  });

  test('hold every sentence but those of headings once, in order, and enough words', () => {
    const anySentence = fc.integer({ min: 1, max: 70 }).map((count) => words(count));
    const anyParagraph = fc.oneof(
      { weight: 5, arbitrary: fc.array(anySentence, { minLength: 1, maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constant(['## Heading']) },
    );
    fc.assert(
      fc.property(fc.array(anyParagraph, { maxLength: 12 }), (paragraphs) => {
        const article = drawn(paragraphs);
        const { sentences } = article.analysis;
        const body = [...sentences.keys()].filter(
          (number) => sentences[number]?.isHeading === false,
        );
        const units = passages(article);
        expect(sentencesIn(units).flat()).toEqual(body);
        for (const { span, sentences: own } of units) {
          const count = article.text.slice(span.start, span.end).split(/\s+/u).length;
          const next = sentences[(own.at(-1) ?? 0) + 1];
          const before = sentences[own[0] - 1];
          const isAlone = next?.isHeading !== false && before?.isHeading !== false;
          expect(count >= PASSAGE_WORDS || isAlone).toBe(true);
        }
      }),
    );
  });
});

describe('sentencesOf', () => {
  test('are those of the body', () => {
    const { analysis } = drawn([['## Pay'], ['One.', 'Two.']]);
    expect(sentencesIn(sentencesOf(analysis, 0))).toEqual([[1], [2]]);
  });
});

describe('statementsOf', () => {
  const article = drawn([['One.', '“Two.', 'Three,” she said.', 'Four.'], ['## Pay'], ['Five.']]);

  /** A quotation that needs these sentences. */
  const quotationOf = (...numbers: number[]): Quotation => {
    const spans = numbers.flatMap((number) => article.analysis.sentences[number] ?? []);
    if (!isNonEmpty(spans)) throw new RangeError('Cannot quote no sentence');
    return {
      kind: 'direct',
      content: [spans[0]],
      cue: [],
      source: [],
      quoted: [],
      sentences: spans,
      sourceForm: 'pronoun',
      polarity: 'said',
      act: 'speech',
      confidence: 1,
      rule: 'test',
      speaker: null,
    };
  };
  const statements = (...quotations: Quotation[]): readonly Unit[] =>
    statementsOf({ ...article.analysis, quotations }, 0);

  test('are the sentences of each quotation', () => {
    const units = statements(quotationOf(1, 2), quotationOf(2), quotationOf(5));
    expect(units.map(({ sentences, quotation }) => [sentences, quotation])).toEqual([
      [[1, 2], 0],
      [[2], 1],
      [[5], 2],
    ]);
    const [first] = units;
    expect(article.text.slice(first?.span.start, first?.span.end)).toBe('“Two. Three,” she said.');
  });

  test('hold what lies between their sentences', () => {
    expect(sentencesIn(statements(quotationOf(0, 2)))).toEqual([[0, 1, 2]]);
  });

  test('stop at a heading', () => {
    expect(sentencesIn(statements(quotationOf(3, 5)))).toEqual([[3]]);
  });

  test('leave headings out', () => {
    expect(statements(quotationOf(4))).toEqual([]);
  });
});
