import { describe, expect, test } from 'vitest';
import { disagreementsOfGroup } from '../../../src/answers/groups/disagreements.ts';
import { readGroups } from '../../../src/answers/groups/read-groups.ts';
import { articlesInReach } from '../../../src/answers/reach.ts';
import { buildSnapshot } from '../../../src/build-snapshot.ts';
import type { Article, ArticleId } from '../../../src/corpus/article.ts';
import { sha256Of } from '../../../src/corpus/sha256-of.ts';
import { ASKED, day } from '../../support/tiny-corpus.ts';

function article(place: number, text: string, published: string): Article {
  return {
    id: `shared/${place}` as ArticleId,
    ...{ folder: 'shared', file: `shared/${place}.md`, text, sha256: sha256Of(text) },
    ...{ title: null, url: null, author: null, language: 'en', rights: null },
    outlet: { value: `Outlet ${place}`, basis: 'stated' },
    publishedOn: { value: day(published), basis: 'stated' },
  };
}

/** What two outlets' versions disagree about, each side as `outlet: words`. */
function disagreements(
  first: string,
  second: string,
  days = ['2025-05-02', '2025-05-02'],
): readonly string[] {
  const snapshot = buildSnapshot(
    [first, second].map((text, place) => article(place, text, days[place] ?? '')),
    [],
  );
  const reader = readGroups(snapshot, articlesInReach(snapshot, ASKED), ASKED);
  const found = [...snapshot.groups.parts.article.keys()].flatMap((part) =>
    disagreementsOfGroup(snapshot, reader, reader.group(part)).map(
      ({ about, sides }) => `${about} ${sides.map(({ words }) => words ?? '–').join(' | ')}`,
    ),
  );
  return [...new Set(found)];
}

/** The same of one sentence, quoted by one outlet and paraphrased by the other. */
function told(quoted: string, paraphrased: string): readonly string[] {
  return disagreements(
    `It was a long day. “${quoted},” said Dana Hale, the mayor of Skarvik.`,
    `The evening was long. Dana Hale, the mayor of Skarvik, said that ${paraphrased}.`,
  );
}

const [BOATS, SUNK] = [
  'fishing boats sank in Skarvik harbour during the storm',
  'fishing boats had sunk in Skarvik harbour during the storm',
];
const [TUNNEL, COST] = [
  'The tunnel to Nordholm island will',
  'the tunnel to Nordholm island would',
];
const REOPENS = '“The northern lighthouse will reopen before the winter storms,”';

describe('disagreementsOfGroup', () => {
  test.for([
    [
      'two numbers of the same',
      'The night was cold. “Twelve fishing boats sank in Skarvik harbour,” said Dana Hale.',
      'The night was cold. Dana Hale said that 14 fishing boats had sunk in the harbour of Skarvik.',
      'number Twelve | 14',
    ],
    [
      'four and more than four',
      'She was asked again. “Four coastal councils support the tunnel plan,” said Dana Hale.',
      'She was asked again. Dana Hale said that more than four coastal councils supported the tunnel plan.',
      'number Four | more than four',
    ],
    [
      'a claim for now and one for good',
      'It was a long day. “The Skarvik tunnel is not on the agenda at the moment,” said Dana Hale.',
      'It was a long day. “The Skarvik tunnel is not on the agenda,” said Dana Hale.',
      'strength at the moment | –',
    ],
    [
      'a deed and talk of it',
      'They met again. “We can discuss closing the northern ferry terminal,” said Dana Hale.',
      'They met again. “We can close the northern ferry terminal,” said Dana Hale.',
      'strength discuss | –',
    ],
  ] as const)('finds %s', ([, first, second, expected]) => {
    expect(disagreements(first, second)).toContain(expected);
  });

  test.for([
    [
      'the same number in figures and words',
      'The night was cold. “Twelve fishing boats sank in Skarvik harbour,” said Dana Hale.',
      'The night was cold. Dana Hale said that 12 fishing boats had sunk in the harbour of Skarvik.',
    ],
    [
      'a number and its rounding',
      'The night was cold. “312 fishing boats sank in Skarvik harbour,” said Dana Hale.',
      'The night was cold. Dana Hale said that about 300 fishing boats had sunk in the harbour of Skarvik.',
    ],
    [
      'a bound that the number keeps',
      'The night was cold. “312 fishing boats sank in Skarvik harbour,” said Dana Hale.',
      'The night was cold. Dana Hale said that more than 300 fishing boats had sunk in the harbour of Skarvik.',
    ],
    [
      'other words alone',
      'It was a long day. “The northern lighthouse will reopen before the winter storms,” said Dana Hale.',
      'It was a long day. Dana Hale said that the lighthouse in the north would open again before winter.',
    ],
  ] as const)('leaves alone %s', ([, first, second]) => {
    expect(disagreements(first, second)).toEqual([]);
  });

  test.for([
    [`Three hundred and twelve ${BOATS}`, `342 ${SUNK}`, 'Three hundred and twelve | 342'],
    [`Between 10 and 15 ${BOATS}`, `22 ${SUNK}`, '10 and 15 | 22'],
    [
      'Of the 30 fishing boats in Skarvik harbour 12 were lost in the storm',
      '14 of the 30 fishing boats in Skarvik harbour had been lost in the storm',
      '12 | 14',
    ],
    [
      'Unemployment on the northern islands fell by 5 percent this spring',
      'unemployment on the northern islands had fallen by 6 percent this spring',
      '5 percent | 6 percent',
    ],
    [`${TUNNEL} be 10 miles long`, `${COST} be 25 kilometres long`, '10 miles | 25 kilometres'],
    [`${TUNNEL} cost 5 million euros`, `${COST} cost €7 million`, '5 million euros | €7 million'],
  ] as const)('finds the numbers of “%s” and “%s”', ([quoted, paraphrased, sides]) => {
    expect(told(quoted, paraphrased)).toEqual([`number ${sides}`]);
  });

  test.for([
    ['a dozen', `Twelve ${BOATS}`, `a dozen ${SUNK}`],
    ['a round number', `500 ${BOATS}`, `487 ${SUNK}`],
    ['a range that holds the number', `Between 10 and 15 ${BOATS}`, `12 ${SUNK}`],
    ['a share in other words', `One in five ${BOATS}`, `20 percent of ${SUNK}`],
    ['dozens', `Dozens of ${BOATS}`, `48 ${SUNK}`],
    [
      'a million in figures',
      '1.2 million people left the northern islands before the storm',
      '1,200,000 people had left the northern islands before the storm',
    ],
    [
      'percent and percentage points',
      'Unemployment on the northern islands fell by 5 percent this spring',
      'unemployment on the northern islands had fallen by 6 percentage points this spring',
    ],
    ['one length in two units', `${TUNNEL} be 10 miles long`, `${COST} be 16 kilometres long`],
    ['two currencies', `${TUNNEL} cost 5 million euros`, `${COST} cost $5.6 million`],
    [
      'a name with a number',
      'Article 5 binds all the islands of the northern fishing treaty',
      '32 islands were bound by the northern fishing treaty',
    ],
    [
      'boats and sailors',
      'Twelve boats sank in Skarvik harbour on the night of the storm',
      '14 sailors sank in Skarvik harbour on the night of the storm',
    ],
    [
      'a second number that the other leaves out',
      'Twelve boats sank in Skarvik harbour on the night of the storm and 30 sailors are missing',
      '30 sailors were missing after boats had sunk in Skarvik harbour on the night of the storm',
    ],
    [
      'a year',
      'The lighthouse of 1898 on Nordholm island will reopen in June 2026',
      'the 1898 lighthouse on Nordholm island would reopen in June 2026',
    ],
    [
      'an hour and days',
      'The Skarvik fish market opens at 10 am every day but Sunday',
      'the Skarvik fish market would open on 6 days of every week',
    ],
    [
      'a word that joins clauses',
      'The northern lighthouse will reopen before the storms, yet the harbour stays closed',
      'the northern lighthouse would reopen before the storms but the harbour would stay closed',
    ],
  ] as const)('takes %s for no other number or strength', ([, quoted, paraphrased]) => {
    expect(told(quoted, paraphrased)).toEqual([]);
  });

  test.for([
    [
      'a name spelled otherwise',
      `${REOPENS} said President Volodymyr Zelensky on Thursday. It rained.`,
      `It was cold. ${REOPENS} said President Volodymyr Zelenskyy.`,
    ],
    [
      'a former office',
      `Dana Hale, the special envoy for Skarvik, spoke. ${REOPENS} said Hale. It rained.`,
      `It was cold. ${REOPENS} said the former mayor of Nordholm, Dana Hale.`,
    ],
    [
      'a day in other words',
      `Dana Hale gave an interview on Thursday. ${REOPENS} she said.`,
      `Dana Hale gave an interview on 1 May 2025. ${REOPENS} she said.`,
    ],
    [
      'a day on which something else was said',
      `Dana Hale gave an interview on 1 May 2025. ${REOPENS} she said.`,
      `${REOPENS} Dana Hale said. Hale said on 30 April 2025 that the ferry would stop.`,
    ],
    [
      'a denial of the opposite',
      'It was a long day. Dana Hale denied that the northern lighthouse would close before the winter storms.',
      'It was a long day. Dana Hale said that the northern lighthouse would not close before the winter storms.',
    ],
  ] as const)('takes %s for no other name, day or claim', ([, first, second]) => {
    expect(disagreements(first, second)).toEqual([]);
  });

  test('finds two holders of one office by their names, also where one is quoted as “the minister”', () => {
    const found = disagreements(
      `${REOPENS} said Harbour Minister Dana Hale. It rained.`,
      `Harbour Minister Peter Moss was there. ${REOPENS} the minister said.`,
    );
    expect(found).toContain('name Harbour Minister Dana Hale | Harbour Minister Peter Moss');
    expect(
      disagreements(
        `${REOPENS} said Harbour Minister Dana Hale. It rained.`,
        `It was cold. ${REOPENS} the minister said.`,
      ),
    ).toEqual([]);
  });

  test('finds a denial of what another outlet reports as said, each with the sentence of both', () => {
    expect(
      disagreements(
        'It was a long day. Dana Hale denied that the northern lighthouse would reopen before the winter storms.',
        'It was a long day. Dana Hale said that the northern lighthouse would reopen before the winter storms.',
      ),
    ).toEqual(['polarity denied | said']);
  });

  test('finds a day on which another outlet had reported it already', () => {
    const first =
      'On 3 May 2025, Dana Hale gave a speech. “The northern lighthouse will reopen before the winter storms,” Dana Hale said.';
    const second =
      'It was a long day. “The northern lighthouse will reopen before the winter storms,” said Dana Hale.';
    expect(disagreements(first, second, ['2025-05-04', '2025-05-02'])).toContain(
      'date 3 May 2025 | –',
    );
    expect(disagreements(first, second, ['2025-05-04', '2025-05-03'])).toEqual([]);
  });
});
