import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupStatements, openGrouper } from '../../src/groups/open-grouper.ts';
import type { StatementSource } from '../../src/groups/part.ts';
import { besideTexts, grouped, groupTexts } from '../support/group-sources.ts';
import { source as speakerSource } from '../support/speaker-sources.ts';
import { analyse } from '../../src/text/analyse.ts';
import { parseIsoDate } from '../../src/text/iso-date.ts';

/** An invented article; without a day when that is null. */
function source(
  id: string,
  text: string,
  outlet = 'Harbour Post',
  day: string | null = '2025-05-01',
): StatementSource {
  const { article } = speakerSource(id, text, outlet, day ?? '2025-05-01');
  const publishedOn = day === null ? null : parseIsoDate(day);
  return {
    article: { ...article, publishedOn: day === null ? null : article.publishedOn },
    analysis: analyse(text, publishedOn),
  };
}

const ORIGINAL = source(
  'shared/a',
  'Mayor Dana Hale spoke on Harbour Radio. “We will reopen the northern lighthouse before the winter storms arrive,” Dana Hale said. “Nobody in Skarvik wants another shipwreck.”',
  'Harbour Post',
);
const SHORTENED = source(
  'shared/b',
  'The lighthouse was the topic of the evening. “We will reopen the northern lighthouse before the winter storms,” Dana Hale said.',
  'Valley Herald',
);
const PARAPHRASE = source(
  'shared/c',
  'There is news from the coast. Dana Hale said that the lighthouse in the north would be open again before winter.',
  'Coastline Daily',
  '2025-05-02',
);
const LATER = source(
  'shared/d',
  'A year has passed. “We will reopen the northern lighthouse before the winter storms arrive,” Dana Hale said.',
  'Northgate Times',
  '2026-05-02',
);
const OTHER_SPEAKER = source(
  'shared/e',
  'The opposition answered. “We will reopen the northern lighthouse before the winter storms arrive,” said John Reed.',
  'Northgate Times',
);
const UNDATED = source(
  'shared/f',
  'She was on the radio. “We will reopen the northern lighthouse before the winter storms arrive,” Dana Hale said.',
  'Outpost',
  null,
);
const OTHER_TOPIC = source(
  'shared/g',
  'On the same evening the fish market was discussed. “The fish market needs a new roof and a larger cold store,” Dana Hale said.',
  'Valley Herald',
);
const OWN = source(
  '900000000000000001/a',
  'Our own minutes. “We will reopen the northern lighthouse before the winter storms arrive,” Dana Hale said.',
  'Own Minutes',
);
const ALL = [ORIGINAL, SHORTENED, PARAPHRASE, LATER, OTHER_SPEAKER, UNDATED, OTHER_TOPIC, OWN];

describe('groupStatements', () => {
  test('joins a quotation, its shortened form and its paraphrase', () => {
    const sources = [ORIGINAL, SHORTENED, PARAPHRASE];
    expect(groupTexts(sources, grouped(sources))).toEqual([
      [
        'shared/a: “We will reopen the northern lighthouse before the winter storms arrive,”',
        'shared/b: “We will reopen the northern lighthouse before the winter storms,”',
        'shared/c: that the lighthouse in the north would be open again before winter',
      ],
    ]);
  });

  test.for([
    ['another year', [ORIGINAL, LATER]],
    ['another speaker', [ORIGINAL, OTHER_SPEAKER]],
    ['another topic on the same day', [ORIGINAL, OTHER_TOPIC]],
    ['one article alone', [ORIGINAL]],
    [
      'one sentence about two piers',
      [
        source(
          'shared/h',
          'It rained. “The Skarvik pier is not safe after the storm,” Dana Hale said.',
        ),
        source(
          'shared/i',
          'It rained. “The Nordholm pier is not safe after the storm,” Dana Hale said.',
        ),
      ],
    ],
  ] as const)('leaves alone %s', ([, sources]) => {
    expect(groupTexts(sources, grouped(sources))).toEqual([]);
  });

  test('joins an article without a date by its words', () => {
    const sources = [SHORTENED, UNDATED];
    expect(groupTexts(sources, grouped(sources))).toHaveLength(1);
  });

  test('ties an undated article to the day of its words, so that a paraphrase joins too', () => {
    const [alone, tied] = [
      [PARAPHRASE, UNDATED],
      [ORIGINAL, PARAPHRASE, UNDATED],
    ];
    expect(groupTexts(alone, grouped(alone))).toEqual([]);
    expect(groupTexts(tied, grouped(tied))[0]).toHaveLength(3);
  });

  test('puts two holders of one office beside each other, and never together', () => {
    const sources = [
      source(
        'shared/a',
        'Harbour Council President Mark Rudd said that the tunnel under Skarvik bay was irreversible.',
      ),
      source(
        'shared/b',
        'Harbour Council President Jens Stolt stated that the tunnel under Skarvik bay remains irreversible.',
        'Valley Herald',
      ),
    ];
    const groups = grouped(sources);
    expect(groupTexts(sources, groups)).toEqual([]);
    expect(besideTexts(sources, groups)).toHaveLength(1);
  });

  test('lets a guild’s own join what is shared and change nothing of it', () => {
    const shared = ALL.filter(({ article }) => article.folder === 'shared');
    const before = groupTexts(shared, grouped(shared));
    const after = grouped(ALL);
    const texts = groupTexts(ALL, after);
    const seenByOthers = texts.map((group) => group.filter((text) => !text.startsWith('9')));
    expect(seenByOthers.filter((group) => group.length > 1)).toEqual(before);
    expect(texts.some((group) => group.some((text) => text.startsWith('9')))).toBe(true);
  });
});

describe('openGrouper', () => {
  test('gives what grouping anew gives, whatever came and went before', () => {
    const some = fc.subarray(ALL, { minLength: 0 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 5 }), (states) => {
        const group = openGrouper();
        for (const state of states) {
          expect(grouped(state, group)).toEqual(grouped(state));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives what grouping anew gives where an undated article says twice what ties it to a day', () => {
    const again =
      '“We will reopen the northern lighthouse before the winter storms arrive,” she said.';
    const twice = source('shared/h', `${UNDATED.article.text} ${again} ${again}`, 'Outpost', null);
    const all = [twice, ORIGINAL, UNDATED, OTHER_TOPIC];
    const states = fc.array(fc.subarray(all), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(states, (some) => {
        const group = openGrouper();
        for (const state of some) expect(grouped(state, group)).toEqual(grouped(state));
      }),
      { numRuns: 60 },
    );
  });

  test('gives parts that lie inside what their quotation reports', () => {
    const { parts } = groupStatements(ALL, grouping());
    for (const part of parts.article.keys()) {
      const held = ALL[parts.article[part] ?? -1];
      const quotation = held?.analysis.quotations[parts.quotation[part] ?? -1];
      const isInside = quotation?.content.some(
        ({ start, end }) => start <= (parts.start[part] ?? -1) && (parts.end[part] ?? 0) <= end,
      );
      expect(isInside).toBe(true);
    }
  });

  test('takes statements in and lets them go as there is room, as if it began with them', () => {
    const all = [ORIGINAL, SHORTENED, PARAPHRASE];
    const steps = fc.array(fc.subarray(all.map(({ article }) => article.id)), { minLength: 1 });
    fc.assert(
      fc.property(steps, (rooms) => {
        let room: ReadonlySet<string> = new Set();
        const isIn = (sources: readonly StatementSource[]): Uint8Array =>
          Uint8Array.from(sources, ({ article }) => Number(room.has(article.id)));
        const group = openGrouper(undefined, isIn);
        for (const ids of rooms) {
          room = new Set(ids);
          expect(grouped(all, group)).toEqual(grouped(all, openGrouper(undefined, isIn)));
        }
        const isTogether = groupTexts(all, grouped(all, group)).length > 0;
        expect(isTogether).toBe(room.size > 1);
      }),
      { numRuns: 30 },
    );
  });
});

function grouping(): Parameters<typeof groupStatements>[1] {
  return {
    speakers: [],
    ofPerson: { starts: new Uint32Array(ALL.length + 1), places: new Uint32Array() },
    rolesElsewhere: [],
  };
}
