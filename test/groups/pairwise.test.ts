import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../src/corpus/article.ts';
import { openGrouper } from '../../src/groups/open-grouper.ts';
import type { StatementSource } from '../../src/groups/part.ts';
import type { StatementGroups } from '../../src/groups/statement-groups.ts';
import { analyse } from '../../src/text/analyse.ts';
import { parseIsoDate } from '../../src/text/iso-date.ts';
import { grouped } from '../support/group-sources.ts';
import { pairwiseGroups, type PlainGroups } from '../support/pairwise-groups.ts';

const QUOTES = [
  '“We will reopen the northern lighthouse before the winter storms arrive,” Dana Hale said.',
  '“We will reopen the northern lighthouse before the winter storms,” Dana Hale said.',
  'Dana Hale said that the lighthouse in the north would be open again before winter.',
  '“We will reopen the northern lighthouse before the winter storms arrive,” said John Reed.',
  '“The fish market needs a new roof. The market must have 12 cold stores,” Dana Hale said on Harbour Radio.',
  '“The fish market has needed a roof for years. It takes 14 cold stores for the market,” Dana Hale said.',
  '“The market needs a roof,” Dana Hale said.',
  '“Yes, the pier,” Dana Hale said.',
  'A spokesman said that the Skarvik pier is closed until the storm has passed.',
  'A spokesman said that the Nordholm pier is closed until the storm has passed.',
  'Harbour Council President Dana Hale was asked by a reporter whether the fish market has a roof.',
];
// The second has a worse partner in the third than in the first.
const KIN = [
  '“A bus will come before long,” Dana Hale said.',
  'Dana Hale said that children will have a bus to school before long.',
  '“Children walk to school on a dangerous road,” Dana Hale said.',
  '“Parents have paid for the bus out of their own pocket,” Dana Hale said.',
];
const FRAMES = [
  'It rained.',
  'There was news from the market and the lighthouse. The market was full.',
  'Mayor Dana Hale gave an interview to Harbour Radio.',
];
const DAYS = ['2025-05-01', '2025-05-02', '2025-05-03', '2025-05-12', '2025-07-01', null];
const FOLDERS = ['shared', 'shared', '900000000000000001', '900000000000000002'];

interface Made {
  readonly quotes: readonly string[];
  readonly frame: number;
  readonly day: number;
  readonly folder: number;
}

const analyses = new Map<string, StatementSource['analysis']>();

function article({ quotes, frame, day: at, folder: of }: Made, place: number): StatementSource {
  const text = [FRAMES[frame], ...quotes].join(' ');
  const day = DAYS[at] ?? null;
  const publishedOn = day === null ? null : parseIsoDate(day);
  const analysis = analyses.get(`${day} ${text}`) ?? analyse(text, publishedOn);
  analyses.set(`${day} ${text}`, analysis);
  const folder = FOLDERS[of] ?? 'shared';
  return {
    article: {
      ...{ id: `${folder}/${place}` as ArticleId, folder, text, outlet: null },
      publishedOn: publishedOn === null ? null : { value: publishedOn, basis: 'stated' },
    },
    analysis,
  };
}

const ANY = fc
  .constantFrom(QUOTES, KIN)
  .chain((quotes) =>
    fc.array(
      fc.record({
        quotes: fc.array(fc.constantFrom(...quotes), { minLength: 1, maxLength: 4 }),
        ...{ frame: fc.nat(FRAMES.length - 1), day: fc.nat(DAYS.length - 1) },
        folder: fc.nat(FOLDERS.length - 1),
      }),
      { minLength: 2, maxLength: 5 },
    ),
  )
  // Each several times, as outlets carry an agency's story.
  .chain((kinds) => fc.array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 10 }))
  .map((made) => made.map(article));

describe('openGrouper', () => {
  test('gives what judging every part against every other gives', () => {
    fc.assert(
      fc.property(ANY, (sources) => {
        expect(plain(sources, grouped(sources))).toEqual(pairwiseGroups(sources));
      }),
      { numRuns: 40 },
    );
  });

  test('gives the same however the articles came and went', () => {
    fc.assert(
      fc.property(
        ANY.chain((all) =>
          fc.tuple(fc.constant(all), fc.array(fc.subarray(all), { maxLength: 4 })),
        ),
        ([all, before]) => {
          const group = openGrouper();
          for (const some of before) grouped(some, group);
          expect(grouped(all, group)).toEqual(grouped(all));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('gives the same however they came where a key leads to too many', () => {
    fc.assert(
      fc.property(
        ANY.chain((all) =>
          fc.tuple(fc.constant(all), fc.array(fc.subarray(all), { maxLength: 4 })),
        ),
        ([all, before]) => {
          const group = openGrouper(2);
          for (const some of before) grouped(some, group);
          expect(grouped(all, group)).toEqual(grouped(all, openGrouper(2)));
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Groups by the names of their members, and the links between groups. */
function plain(sources: readonly StatementSource[], groups: StatementGroups): PlainGroups {
  const sorted = sources.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const { parts, offsets, members, folders, links } = groups;
  const name = (part: number): string =>
    `${sorted[parts.article[part] ?? -1]?.article.id}:${parts.quotation[part]}:${parts.start[part]}`;
  const all = folders.map((folder, number) => {
    const own = [...members.subarray(offsets[number], offsets[number + 1])];
    return { folder, own };
  });
  const isTogether = (a: number, b: number): boolean =>
    all.some(({ own }) => own.includes(a) && own.includes(b));
  return {
    groups: all.map(({ folder, own }) => `${folder}: ${own.map(name).sort().join(' ')}`).sort(),
    beside: [...links.a.entries()]
      .filter(([row, a]) => !isTogether(a, links.b[row] ?? -1))
      .map(([row, a]) => {
        const names = [name(a), name(links.b[row] ?? -1)].sort().join(' ');
        return `${names} ${links.tier[row]} ${links.grounds[row]}`;
      })
      .sort(),
  };
}
