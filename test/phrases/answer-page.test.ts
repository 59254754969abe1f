import { describe, expect, test } from 'vitest';
import type { Answer, Antecedent, Away } from '../../src/answers/answer.ts';
import type { Article, ArticleId } from '../../src/corpus/article.ts';
import { answerPage } from '../../src/phrases/answer-page.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { footLines } from '../../src/phrases/page.ts';
import {
  citationsAnswer,
  citing,
  day,
  entry,
  inventedArticle,
  noEvidence,
  referenceTo,
  speaker,
  statement,
  wordsIn,
} from './invented.ts';

const ferry = inventedArticle('“We sail at dawn,” Dana Hale said on Thursday.');
/** Somewhere in the article: only how far away it stands is shown. */
function antecedentOf(article: Article, away: Away): Antecedent {
  const words = wordsIn(article, 'trams');
  return { words, sentence: words, span: { start: 0, end: 1 }, away };
}

const tram = inventedArticle('She denied that the trams would stop.', {
  id: 'shared/tram' as ArticleId,
  title: null,
  url: null,
  outlet: { value: 'tramnews.example', basis: 'url' },
  publishedOn: { value: day('2025-06-02'), basis: 'inferred' },
});
const bare = inventedArticle('Nobody knows.', {
  id: 'shared/bare' as ArticleId,
  outlet: null,
  publishedOn: null,
});

/** The page as plain lines, quotes marked. */
function written(answer: Answer): readonly string[] {
  const page = answerPage(answer, ENGLISH);
  const blocks = page.blocks.flatMap(({ before, citation, after }) => [
    ...before.map(({ text }) => text),
    ...(citation === null ? [] : [`> ${citation.quote}`]),
    ...after.map(({ text }) => text),
  ]);
  const foot = footLines(page, ENGLISH);
  return [...page.head.map(({ text }) => text), ...blocks, ...foot.map(({ text }) => text)];
}

describe('answerPage', () => {
  test('names the speaker, the outlet, the date and the title below the quote', () => {
    expect(written(citationsAnswer([citing(ferry, statement())]))).toEqual([
      '> “We sail at dawn,” Dana Hale said on Thursday.',
      'Dana Hale, named here · direct quote',
      'Harbour Post, published 30 May 2025 (stated)',
      'Ferry stays in port',
    ]);
  });

  test('shows how everything is known that does not stand there plainly', () => {
    const denied = statement({
      kind: 'indirect',
      polarity: 'denied',
      source: wordsIn(tram, 'She'),
      speaker: speaker('Dana Hale', 'pronoun'),
    });
    expect(written(citationsAnswer([citing(tram, denied)]))).toEqual([
      '> She denied that the trams would stop.',
      'She → Dana Hale, named earlier in the article · paraphrase by tramnews.example · denied',
      'tramnews.example (outlet from the address), published 2 June 2025 (inferred)',
      'Article without a title',
    ]);
  });

  test('says what is not known', () => {
    expect(written(citationsAnswer([citing(bare)], ['strike', 'pay']))).toEqual([
      'No quote contains: “strike”, “pay”',
      '> Nobody knows.',
      'outlet unknown, publication date unknown',
      'Ferry stays in port',
    ]);
  });

  test.for([
    [statement({ speaker: null }), 'Speaker not named · direct quote'],
    [
      statement({ speaker: null, source: wordsIn(tram, 'She'), kind: 'mixed' }),
      '“She”, not named · partly quoted',
    ],
    [
      statement({ speaker: speaker('Dana Hale', 'role'), source: wordsIn(tram, 'the trams') }),
      'the trams → Dana Hale, introduced in this article · direct quote',
    ],
    [
      statement({
        speaker: speaker('Sheila Trams'),
        source: wordsIn(tram, 'trams'),
        isNamedElsewhere: true,
      }),
      'trams → Sheila Trams, named in full in other articles · direct quote',
    ],
    [
      statement({
        speaker: speaker('Dana Hale', 'pronoun'),
        source: wordsIn(tram, 'She'),
        antecedent: antecedentOf(tram, { unit: 'paragraph', count: 3 }),
      }),
      'She → Dana Hale, named 3 paragraphs before · direct quote',
    ],
    [
      statement({
        speaker: speaker('Dana Hale', 'alias'),
        source: wordsIn(tram, 'She'),
        antecedent: antecedentOf(tram, { unit: 'sentence', count: -1 }),
      }),
      'She → Dana Hale, named in full further on in the article · direct quote',
    ],
    [
      statement({ speaker: speaker('Trams'), source: wordsIn(tram, 'the trams') }),
      'Trams, named here · direct quote',
    ],
    [
      statement({ speaker: speaker('Dana Hale', 'alias'), source: null, polarity: 'not-said' }),
      'Dana Hale, named in full in this article · direct quote · did not say',
    ],
  ] as const)('says who speaks: %#', ([said, line]) => {
    expect(written(citationsAnswer([citing(tram, said)]))[1]).toBe(line);
  });

  test('says how each date of a timeline is known, and counts them', () => {
    const answer: Answer = {
      kind: 'timeline',
      entries: [
        entry(citing(ferry), { words: wordsIn(ferry, 'on Thursday'), basis: 'weekday' }),
        entry(citing(bare), { words: wordsIn(bare, 'Nobody'), basis: 'stated' }),
        entry(citing(tram), null, day('2025-06-02')),
      ],
      missing: [],
    };
    const lines = written(answer);
    expect(lines.filter((line) => line.includes('2025: '))).toEqual([
      '29 May 2025: “on Thursday”, counted from publication on 30 May 2025',
      '29 May 2025: “Nobody”, stated',
      '2 June 2025: by publication date only: the sentence has no date',
    ]);
    expect(lines.at(-1)).toBe(
      '3 entries: 1 date stated, 1 counted from the publication date, 1 by publication date',
    );
  });

  test('does not write a date twice', () => {
    const dated = inventedArticle('It sank on 29 May 2025.');
    const sank = entry(citing(dated), { words: wordsIn(dated, '29 May 2025'), basis: 'stated' });
    expect(written({ kind: 'timeline', entries: [sank], missing: [] })[0]).toBe(
      '29 May 2025: stated',
    );
  });

  test('says “about” of a date that is often wrong', () => {
    const dated = { words: wordsIn(ferry, 'on Thursday'), basis: 'relative-to-text' } as const;
    const unsure = entry(citing(ferry), { ...dated, confidence: 0.24 });
    expect(written({ kind: 'timeline', entries: [unsure], missing: [] })[0]).toBe(
      'about 29 May 2025: “on Thursday”, counted from another date in the article',
    );
  });

  test('quotes the other outlets of an event', () => {
    const both = entry(citing(ferry), null, day('2025-05-30'), { alsoReportedBy: [citing(tram)] });
    const answer: Answer = { kind: 'timeline', entries: [both], missing: [] };
    expect(written(answer)).toContain('> She denied that the trams would stop.');
    expect(written(answer)).toContain('Also reported by tramnews.example');
  });

  test('shows both dates when outlets differ', () => {
    const other = entry(citing(tram), { words: wordsIn(tram, 'the trams'), basis: 'weekday' });
    const dated = other.date === null ? {} : { dated: { ...other.date, interval: other.interval } };
    const both = entry(citing(ferry), null, day('2025-05-30'), {
      alsoReportedBy: [{ ...citing(tram), ...dated }],
    });
    const answer: Answer = { kind: 'timeline', entries: [both], missing: [] };
    expect(written(answer).join('\n')).toContain(
      'Also reported by tramnews.example, with another date: 29 May 2025: “the trams”',
    );
  });

  test('says what a timeline went through when it found nothing', () => {
    const nothing = noEvidence('filtered-out', {
      searched: {
        articles: 12,
        sentences: 4,
        dated: 1,
        nearest: { from: day('2025-05-29'), to: day('2025-05-30') },
      },
    });
    expect(written(nothing)).toEqual(
      expect.arrayContaining([
        'Searched 12 articles: 4 sentences on this, 1 with a date',
        'Nearest to what was asked for: 29 May 2025',
      ]),
    );
  });

  test('lists the outlets, what they have, and those that have nothing', () => {
    const answer: Answer = {
      kind: 'sources',
      topic: 'ferry',
      outlets: [
        {
          outlet: 'Harbour Post',
          articles: [referenceTo(ferry)],
          published: { first: day('2025-05-30'), last: day('2025-05-30') },
          sentences: 2,
          best: citing(ferry),
        },
      ],
      silent: ['tramnews.example', null],
      missing: [],
    };
    expect(written(answer)).toEqual([
      '1 outlet with something on “ferry”',
      'Harbour Post: 1 article, 2 sentences on this, 30 May 2025',
      '> “We sail at dawn,” Dana Hale said on Thursday.',
      'Harbour Post, published 30 May 2025 (stated)',
      'Ferry stays in port',
      'Nothing on this in: tramnews.example, outlet unknown',
    ]);
  });

  test('lists articles without a topic', () => {
    const answer: Answer = {
      kind: 'sources',
      topic: null,
      outlets: [
        {
          outlet: null,
          articles: [referenceTo(ferry), referenceTo(bare)],
          published: null,
          sentences: 1200,
          best: null,
        },
      ],
      silent: [],
      missing: [],
    };
    const head = [
      '1 outlet, 2 articles',
      'outlet unknown: 2 articles, 1,200 sentences, publication date unknown',
    ];
    expect(written(answer)).toEqual([
      ...head,
      'Ferry stays in port · published 30 May 2025 (stated)',
      'Ferry stays in port · publication date unknown',
    ]);
  });

  test('says that the corpus does not say, and what comes closest', () => {
    const answer = noEvidence('speaker-not-on-topic', {
      speaker: 'Dana Hale',
      missing: ['whales'],
      closest: [referenceTo(ferry)],
    });
    expect(written(answer)).toEqual([
      'The corpus does not say. “Dana Hale” is reported as saying other things, but nothing with these words.',
      'In no article: “whales”',
      'Closest articles:',
      'Ferry stays in port',
      'Harbour Post, published 30 May 2025 (stated)',
    ]);
  });

  test.for([
    [
      'not-a-date',
      '“soonish” is not a date that from: understands. Try 2025-05-31, May 2025 or last month.',
    ],
    ['phrase-or-speaker', 'There is nothing to look for. Fill in phrase:, speaker: or both.'],
  ] as const)('says what is wrong with an option: %s', ([problem, text]) => {
    expect(written({ kind: 'bad-option', option: 'from', value: 'soonish', problem })).toEqual([
      text,
    ]);
  });

  test('says what the bot is, how much it holds, how old that is and who keeps it', () => {
    const about = {
      kind: 'about' as const,
      ...{ version: 'v', published: null },
      ...{ articles: 5, outlets: 2, sentences: 9, statements: 3, speakers: 1 },
      ...{ own: 2, readAt: 1_748_580_250 },
    };
    expect(written(about).slice(1)).toEqual([
      '5 articles from 2 outlets',
      '9 sentences, 3 statements, 1 named speaker',
      '2 articles of this server’s own, 3 articles shared by all servers',
      'No article has a known publication date',
      'The articles were last read 2025-05-30 04:44 UTC',
      ENGLISH.about.cannot,
      ENGLISH.about.keepers,
      'The bot’s own words: English, Turkish, Russian and Ukrainian. Quotes are never translated.',
      'Snapshot v',
    ]);
    expect(written({ ...about, readAt: null }).join()).not.toContain('last read');
  });

  test('counts what it does not show', () => {
    const answer = { ...citationsAnswer([citing(ferry)]), total: 5 };
    expect(written(answer).at(-1)).toBe('4 more not shown: narrow with outlet:, from:, to:');
  });

  test('lets no name disturb the line it stands in', () => {
    const odd = inventedArticle('Text.', { title: 'A\u202E\nB\u200B  C', outlet: null });
    expect(written(citationsAnswer([citing(odd)])).at(-1)).toBe('A B C');
  });

  test('never changes a quote', () => {
    const odd = inventedArticle('A\u202E\nB\u200B  C');
    expect(answerPage(citationsAnswer([citing(odd)]), ENGLISH).blocks[0]?.citation?.quote).toBe(
      odd.text,
    );
  });
});
