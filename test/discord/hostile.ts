import type { Answer } from '../../src/answers/answer.ts';
import type { Article, ArticleId } from '../../src/corpus/article.ts';
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
} from '../phrases/invented.ts';

/** Texts that a careless renderer would let out of their quotation, or over a limit. */
export const HOSTILE: readonly string[] = [
  '**bold** _it_ ~~no~~ ||spoiler|| `code`',
  '# Heading\n-# small\n> quoted\n>>> all',
  '@everyone <@123456789012345678> <@&1> <#2> </who-said:3> <t:1700000000:R>',
  '[click](https://evil.example) https://evil.example/a_b_c <https://evil.example>',
  '```js\nalert(1)\n```',
  '> 1. one\n\n\n- two\r\n+ three\r* four',
  '\u202Eesrever\u202C \u2066isolated\u2069 \u200Fمرحبا שלום',
  '👩‍🚀🇺🇦 :smile: <:smile:123456789012345678> ¯\\_(ツ)_/¯',
  'C:\\new\\* ends with \\',
  'é'.repeat(3),
];

/** The same and longer than a card. */
export const OVERLONG: readonly string[] = [
  'word '.repeat(800).trim(),
  '*'.repeat(4_000),
  '語'.repeat(4_000),
  '👩‍🚀'.repeat(1_000),
  'line\n'.repeat(900).trim(),
];

/** An article in which every field is hostile. */
export function hostileArticle(text: string, words: string, index = 0): Article {
  return inventedArticle(text, {
    id: `shared/${index}` as ArticleId,
    title: words,
    outlet: { value: words, basis: 'url' },
  });
}

/** Each kind of answer, made of these texts. */
export function answersOf(articles: readonly Article[], words: string): readonly Answer[] {
  const said = statement({ speaker: speaker(words), kind: 'indirect' });
  const [first, ...rest] = articles.map((article) => citing(article, said));
  if (first === undefined) throw new RangeError('Cannot answer from no article');
  const source = first.quote;
  const dated = { words: source, basis: 'weekday' } as const;
  const references = articles.map(referenceTo);
  return [
    citationsAnswer([first, ...rest], [words, words]),
    citationsAnswer([
      citing(articles[0] ?? hostileArticle('x', words), { ...said, speaker: null, source }),
    ]),
    {
      kind: 'timeline',
      entries: [
        entry(first, dated, day('2025-05-29'), { alsoReportedBy: rest }),
        ...rest.map((citation) => entry(citation, null)),
      ],
      missing: [words],
    },
    {
      kind: 'sources',
      topic: words,
      outlets: [
        { outlet: words, articles: [first.article], published: null, sentences: 3, best: first },
        ...rest.map((best) => ({
          outlet: words,
          articles: [best.article] as const,
          published: { first: day('2025-05-29'), last: day('2025-06-01') },
          sentences: 1,
          best,
        })),
      ],
      silent: [words, null],
      missing: [words],
    },
    {
      kind: 'sources',
      topic: null,
      outlets: [
        {
          outlet: words,
          articles: [first.article, ...references.slice(1)],
          published: null,
          sentences: 1,
          best: null,
        },
      ],
      silent: [],
      missing: [],
    },
    noEvidence('speaker-absent', { speaker: words, missing: [words], closest: references }),
    { kind: 'bad-option', option: 'from', value: words, problem: 'not-a-date' },
    {
      kind: 'about',
      own: 1,
      readAt: 1_748_580_250,
      articles: 5,
      outlets: 4,
      sentences: 130,
      statements: 20,
      speakers: 9,
      published: null,
      version: '0123456789ab',
    },
  ];
}
