import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/answers/answer.ts';
import { NO_FILTERS } from '../../src/answers/reach.ts';
import { findWhoSaid } from '../../src/answers/who-said.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import type { ArticleId } from '../../src/corpus/article.ts';
import { verbatimIn } from '../../src/discord/guard.ts';
import type { IsoDate } from '../../src/text/iso-date.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { answerPage } from '../../src/phrases/answer-page.ts';
import { inventedArticle } from '../phrases/invented.ts';
import { ASKED } from '../support/tiny-corpus.ts';

function saidBy(speaker: string, ...texts: readonly string[]): readonly Citation[] {
  const articles = texts.map((text, at) =>
    inventedArticle(text, { id: `shared/${at}` as ArticleId }),
  );
  const question = { phrase: null, speaker, quotedOnly: false, ...NO_FILTERS };
  const answer = findWhoSaid(buildSnapshot(articles, []), question, ASKED);
  return answer.kind === 'citations' ? answer.citations : [];
}

function labelOf(citation: Citation | undefined): string | undefined {
  if (citation === undefined) return undefined;
  const answer = { kind: 'citations', citations: [citation], total: 1, missing: [] } as const;
  return answerPage(answer, ENGLISH).blocks[0]?.after[0]?.text;
}

describe('a citation tells where its speaker is named', () => {
  test.for([
    ['Dana Hale came late. “It rains,” she said.', 'in the sentence before'],
    ['Dana Hale, the mayor, came late.\n\n“It rains,” she said.', 'in the paragraph before'],
    ['Dana Hale came late.\n\nIt rained on.\n\n“It rains,” she said.', '2 paragraphs before'],
  ] as const)('%s', ([text, where]) => {
    const [citation] = saidBy('Dana Hale', text);
    expect(citation?.statement).toMatchObject({ source: 'she', sourceForm: 'pronoun' });
    expect(citation?.statement?.antecedent?.sentence).toMatch(/^Dana Hale.*late\.$/u);
    expect(labelOf(citation)).toBe(`she → Dana Hale, named ${where} · direct quote`);
  });

  test('quotes the sentence from its own place', () => {
    const text = 'It rained. Dana Hale came late. “It rains,” she said.';
    const [citation] = saidBy('Dana Hale', text);
    const antecedent = citation?.statement?.antecedent;
    expect(antecedent?.sentence).toBe(text.slice(antecedent?.span.start, antecedent?.span.end));
  });

  test('says when the full name comes from another article', () => {
    const citations = saidBy(
      'Dana Hale',
      'On Monday “it rains,” Ms. Hale said.',
      'On Monday Dana Hale said that it would rain.',
    );
    const short = citations.find(({ statement }) => statement?.isNamedElsewhere);
    // “On Monday” is when she said it, no part of what she said.
    expect(labelOf(short)).toBe(
      'Ms. Hale → Dana Hale, named in full in other articles · direct quote',
    );
    expect(citations.filter(({ statement }) => statement?.isNamedElsewhere)).toHaveLength(1);
  });
});

describe('a role that only other articles give', () => {
  const given = (role: string): string => `On Monday ${role} Dana Orr said that it would rain.`;
  const texts = [
    [given('Ohio Sen.'), '2025-05-01', 'Harbour Post'],
    [given('Ohio Senator'), '2025-05-10', 'Valley Herald'],
    [given('Ohio Sen.'), '2025-05-20', 'Harbour Post'],
    [
      'Dana Orr came late. On Monday the Ohio senator said it was fine.',
      '2025-05-05',
      'Harbour Post',
    ],
  ] as const;
  const snapshot = buildSnapshot(
    texts.map(([text, day, outlet], at) =>
      inventedArticle(text, {
        id: `shared/${at}` as ArticleId,
        outlet: { value: outlet, basis: 'stated' },
        publishedOn: { value: day as IsoDate, basis: 'stated' },
      }),
    ),
    [],
  );
  const question = { phrase: 'fine', speaker: 'Dana Orr', quotedOnly: false, ...NO_FILTERS };
  const answer = findWhoSaid(snapshot, question, ASKED);
  const [citation] = answer.kind === 'citations' ? answer.citations : [];

  test('is shown with the words that give it', () => {
    expect(labelOf(citation)).toBe(
      'the Ohio senator → Dana Orr, introduced elsewhere as “Ohio Sen.” · paraphrase by Harbour Post',
    );
  });

  test('can be quoted: that sentence, of that article', () => {
    expect(citation?.statement?.roleGiven).toMatchObject({
      sentence: given('Ohio Sen.'),
      article: { id: 'shared/0' },
    });
    const allowed = verbatimIn(snapshot, answer);
    expect([allowed(given('Ohio Sen.')), allowed(given('Ohio Senator'))]).toEqual([true, false]);
  });
});

describe('a reporter’s question is nobody else’s words', () => {
  test('in a paragraph of question and answer', () => {
    const text =
      'Mayor Dana Hale gave an interview. Is the port for sale? “We will not sell,” she answered.';
    const quotes = saidBy('Dana Hale', text).map(({ quote }) => quote as string);
    expect(quotes).toEqual(['“We will not sell,” she answered.']);
  });

  test('in “the reporter asked Hale if …”', () => {
    const text =
      'Mayor Dana Hale came late. During an interview the reporter asked Hale if the port was for sale.';
    expect(saidBy('Dana Hale', text)).toEqual([]);
  });
});

test('a line of a transcript is nobody’s paraphrase', () => {
  const talk = 'Dana Orr spoke on Friday.\n\nQ: Are you ready?\n\nORR: We will wait.';
  const [citation] = saidBy('Dana Orr', talk);
  expect(citation?.quote).toBe('ORR: We will wait.');
  expect(labelOf(citation)).toBe('ORR → Dana Orr, named in full 2 paragraphs before · transcript');
});
