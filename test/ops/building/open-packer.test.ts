import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withStatements } from '../../../src/analyse-article.ts';
import type { ArticleId } from '../../../src/corpus/article.ts';
import { type KeptArticle, keepArticle } from '../../../src/ops/building/kept-article.ts';
import { openPacker } from '../../../src/ops/building/open-packer.ts';
import { openTermCoder, type TermCoder } from '../../../src/ops/building/term-coder.ts';
import { ownArrays } from '../../../src/ops/packing/typed-arrays.ts';
import type { AnalysedArticle } from '../../../src/snapshot.ts';
import { analyse } from '../../../src/text/analyse.ts';
import { type IsoDate, parseIsoDate } from '../../../src/text/iso-date.ts';
import { inventedArticle } from '../../phrases/invented.ts';
import { compareArraysByBytes } from '../../support/equal-arrays.ts';

compareArraysByBytes();

const NAMES = ['Dana Hale', 'Hale', 'William Reed', 'Bill Reed', 'the Transport Ministry'];
const ROLES = ['harbour master', 'Senator', 'goalkeeper'];
const FOLDERS = ['shared', 'shared', '900000000000000001'];
const QUOTED = [
  'The northern ferry will never leave this harbour again',
  'The ferry leaves the northern quay at noon, whatever the weather',
  'No ferry, no ferry, no ferry at all',
];

/** Articles that share words, speakers and statements. */
const POOL: readonly AnalysedArticle[] = Array.from({ length: 16 }, (_, at) => {
  const of = (list: readonly string[], step: number): string =>
    list[(at * step) % list.length] ?? '';
  const folder = of(FOLDERS, 1);
  const text = `“${of(QUOTED, 5)},” said ${of(ROLES, 2)} ${of(NAMES, 3)} on Monday.\n\n${of(NAMES, 7)} said that ferry ${at} is late. Nobody waits for it.\n\nThe quay of Ister is open.`;
  const day = parseIsoDate(`2025-05-${10 + (at % 9)}`) as IsoDate;
  const article = inventedArticle(text, {
    ...{ id: `${folder}/a${String((at * 7) % 16).padStart(2, '0')}` as ArticleId, folder },
    publishedOn: { value: day, basis: 'stated' },
  });
  return withStatements(article, analyse(text, day));
});

/** What a coder makes of the pool, once. */
function openShelf(coder: TermCoder): (places: readonly number[]) => readonly KeptArticle[] {
  const kept = new Map<number, KeptArticle>();
  return (places) =>
    places
      .map((place) => {
        const known = kept.get(place) ?? keepArticle(place, POOL[place] as AnalysedArticle, coder);
        kept.set(place, known);
        return known;
      })
      .sort((a, b) => (a.held.article.id < b.held.article.id ? -1 : 1));
}

describe('openPacker', () => {
  const corpora = fc.array(fc.subarray([...POOL.keys()]), { minLength: 2, maxLength: 6 });

  test('packs articles that come and go as they are packed at first sight, bit for bit', () => {
    fc.assert(
      fc.property(corpora, fc.boolean(), (sets, isPrepared) => {
        const coder = openTermCoder();
        const shelf = openShelf(coder);
        const packer = openPacker(coder);
        if (isPrepared) packer.pack(shelf([...POOL.keys()]), []);
        for (const places of sets) {
          const packed = packer.pack(shelf(places), []);
          const own = openTermCoder();
          const articles = openShelf(own)(places);
          expect(packed).toEqual(openPacker(own).pack(articles, []));
          // Handed over, as the worker does: nothing that is held goes with it.
          const { value, buffers } = ownArrays(packed);
          structuredClone(value, { transfer: [...buffers] });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('tells no word of an article that is gone', () => {
    const coder = openTermCoder();
    const shelf = openShelf(coder);
    const packer = openPacker(coder);
    packer.pack(shelf([0, 1, 2, 3]), []);
    const packed = packer.pack(shelf([0]), []);
    const words = new TextDecoder().decode(packed.ranked.passage.terms.bytes);
    expect(words).toContain('ferri');
    expect(words).not.toContain('noon');
  });
});
