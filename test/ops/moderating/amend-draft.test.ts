import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../../../src/ingest/draft.ts';
import { amendDraft, withDropped } from '../../../src/ops/moderating/amend-draft.ts';
import { day } from '../../support/tiny-corpus.ts';

const TODAY = day('2025-06-15');
const DRAFT: ArticleDraft = {
  ...{ title: null, outlet: null, publishedOn: null, author: null, language: 'en', url: null },
  ...{ rights: null, text: 'First line.\n\nLast line.', dropped: [], source: 'text' },
  doubts: [
    { kind: 'title-unknown' },
    { kind: 'outlet-unknown' },
    {
      kind: 'two-dates',
      dates: [
        { day: day('2025-05-30'), basis: 'meta' },
        { day: day('2025-05-31'), basis: 'json-ld' },
      ],
    },
    { kind: 'hidden-characters', codePoints: ['U+202E'] },
  ],
  ...{ sourceSha256: 'a', sha256: 'b', etag: null, lastModified: null },
};

function amended(given: Parameters<typeof amendDraft>[1]): ArticleDraft {
  const result = amendDraft(DRAFT, given, TODAY);
  if (result.kind !== 'draft') throw new RangeError(`Cannot amend: ${result.kind}`);
  return result.draft;
}

describe('amendDraft', () => {
  test('takes what a moderator knows, and ends the doubts that it settles', () => {
    const draft = amended({ outlet: 'Harbour Post', publishedOn: day('2025-05-30') });
    expect(draft.outlet).toEqual({ value: 'Harbour Post', basis: 'moderator' });
    expect(draft.publishedOn).toEqual({ value: '2025-05-30', basis: 'moderator' });
    expect(draft.doubts.map(({ kind }) => kind)).toEqual(['title-unknown', 'hidden-characters']);
  });

  test('takes “not known” for an answer about the day, and for none about the outlet', () => {
    const draft = amended({ outlet: null, publishedOn: null });
    expect(draft.publishedOn).toBeNull();
    expect(draft.doubts.map(({ kind }) => kind)).toEqual([
      'title-unknown',
      'outlet-unknown',
      'hidden-characters',
    ]);
  });

  test('leaves alone what is left out', () => {
    expect(amended({})).toEqual(DRAFT);
  });

  test.for([
    ['2025-06-17', 'draft'],
    ['2025-06-18', 'future-date'],
  ] as const)('on 15 June a publication on %s is a %s', ([published, kind]) => {
    expect(amendDraft(DRAFT, { publishedOn: day(published) }, TODAY).kind).toBe(kind);
  });
});

describe('withDropped', () => {
  test('puts each line back where it stood', () => {
    const dropped = [
      { text: 'Share this', start: 0, end: 10, at: 0 },
      { text: 'Read also', start: 20, end: 29, at: 13 },
      { text: 'The end', start: 40, end: 47, at: 23 },
    ];
    const whole = withDropped({ ...DRAFT, dropped });
    expect(whole.text).toBe('Share this\n\nFirst line.\n\nRead also\n\nLast line.\n\nThe end');
    expect(whole.dropped).toEqual([]);
    expect(whole.sha256).not.toBe(DRAFT.sha256);
  });

  test('gives a text that can be kept, whatever was left out', () => {
    const line = fc.record({
      text: fc.string(),
      start: fc.constant(null),
      end: fc.constant(null),
      at: fc.integer({ min: 0, max: DRAFT.text.length }),
    });
    fc.assert(
      fc.property(fc.array(line), (dropped) => {
        expect(withDropped({ ...DRAFT, dropped }).text).not.toMatch(/\r|^\n|\n$/);
      }),
    );
  });
});
