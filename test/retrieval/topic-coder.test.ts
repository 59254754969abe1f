import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAt, type TextColumn } from '../../src/corpus/text-column.ts';
import { openTopicCoder, type TopicCoder } from '../../src/retrieval/topic-coder.ts';
import type { TopicColumns } from '../../src/retrieval/topic-table.ts';

const WRITINGS = [
  'ISTER',
  'Ister',
  'Íster',
  'Zoë Brook',
  'Zoe Brook',
  'J',
  'Ærø',
  '東京 Ister',
  '🚢 Zoe',
];

const textsOf = (column: TextColumn): readonly string[] =>
  Array.from(column.ends, (_, place) => textAt(column, place));

function packed(coder: TopicCoder, articles: readonly (readonly string[])[]): TopicColumns {
  return coder.pack(articles.map((names) => coder.code(names)));
}

describe('openTopicCoder', () => {
  const corpora = fc.array(fc.array(fc.constantFrom(...WRITINGS), { maxLength: 6 }), {
    maxLength: 5,
  });

  test('packs articles alike, whatever it has coded before', () => {
    fc.assert(
      fc.property(corpora, corpora, (before, articles) => {
        const fresh = packed(openTopicCoder(), articles);
        const coder = openTopicCoder();
        packed(coder, before);
        expect(packed(coder, articles)).toEqual(fresh);
        // As a worker goes on from what was saved: its names have the first codes.
        const restored = openTopicCoder(textsOf(fresh.names));
        const rows = articles.map((_, at) =>
          fresh.named.subarray(fresh.starts[at], fresh.starts[at + 1]),
        );
        expect(restored.pack(rows)).toEqual(fresh);
      }),
    );
  });

  test('has each name and each word once, in order, and each word in the names that have it', () => {
    fc.assert(
      fc.property(corpora, (articles) => {
        const { names, words, inNames } = packed(openTopicCoder(), articles);
        for (const texts of [textsOf(names), textsOf(words)])
          expect(texts).toEqual([...new Set(texts)].sort());
        expect(textsOf(names)).not.toContain('J');
        const ister = textsOf(words).indexOf('ister');
        const own = inNames.names.subarray(inNames.starts[ister], inNames.starts[ister + 1]);
        expect(Array.from(own, (name) => textAt(names, name))).toEqual(
          textsOf(names).filter((name) => /[iíIÍ]ster/i.test(name)),
        );
      }),
    );
  });

  test('keeps of an article the first writing of each topic', () => {
    const { names, named, topics } = packed(openTopicCoder(), [
      ['Zoe Brook', 'Íster', 'Zoë Brook', 'Ister'],
      ['Zoë Brook'],
    ]);
    expect(Array.from(named, (name) => textAt(names, name))).toEqual([
      'Zoe Brook',
      'Íster',
      'Zoë Brook',
    ]);
    const [zoe, ister, other] = Array.from(named, (name) => topics[name]);
    expect(other).toBe(zoe);
    expect(ister).not.toBe(zoe);
  });
});
