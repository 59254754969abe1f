import { describe, expect, test } from 'vitest';
import { calendarNumber, headerColumns, openHeaderCoder } from '../src/article-columns.ts';
import type { ArticleId } from '../src/corpus/article.ts';
import { type IsoDate, parseIsoDate } from '../src/text/iso-date.ts';
import { inventedArticle } from './phrases/invented.ts';

const OWN = '900000000000000001';
const day = (text: string): IsoDate => parseIsoDate(text) as IsoDate;

const articles = [
  inventedArticle('One.', {
    id: 'shared/a' as ArticleId,
    outlet: { value: 'Valley Herald', basis: 'stated' },
    publishedOn: { value: day('2025-05-30'), basis: 'stated' },
  }),
  inventedArticle('Two.', { id: 'shared/b' as ArticleId, outlet: null, publishedOn: null }),
  inventedArticle('Three.', {
    id: `${OWN}/c` as ArticleId,
    folder: OWN,
    outlet: { value: 'Valley Herald', basis: 'stated' },
  }),
];

describe('headerColumns', () => {
  test('tells of each article what its header tells', () => {
    const { ids, folders, folderNames, outlets, outletNames, days } = headerColumns(articles);
    for (const [place, { id, folder, outlet, publishedOn }] of articles.entries()) {
      expect(ids.get(id)).toBe(place);
      expect(folderNames[folders[place] ?? -1]).toBe(folder);
      expect(outletNames[(outlets[place] ?? 0) - 1] ?? null).toBe(outlet?.value ?? null);
      expect(days[place]).toBe(publishedOn === null ? 0 : calendarNumber(publishedOn.value));
    }
    expect(outletNames).toEqual(['Valley Herald']);
    expect(ids.get('shared/absent')).toBeUndefined();
  });
});

describe('openHeaderCoder', () => {
  test('packs articles alike, whatever it has coded before', () => {
    const coder = openHeaderCoder();
    const coded = articles.map((article) => coder.code(article));
    expect(coder.pack(coded.slice(1))).toEqual(headerColumns(articles.slice(1)));
    expect(coder.pack(coded.toReversed())).toEqual(headerColumns(articles.toReversed()));
    expect(coder.pack([])).toEqual(headerColumns([]));
  });
});

describe('calendarNumber', () => {
  test('grows with the days', () => {
    const days = [
      '0000-01-01',
      '0999-12-31',
      '2016-06-11',
      '2016-06-12',
      '2016-07-01',
      '9999-12-31',
    ];
    const numbers = days.map((each) => calendarNumber(day(each)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(numbers[0]).toBeGreaterThan(0);
  });
});
