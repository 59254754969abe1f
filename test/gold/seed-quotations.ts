import type { QuotationKind } from '../../src/text/quotation/quotation.ts';

/** First and last words of one fragment of a content; one string when it is short. */
type Excerpt = readonly [first: string, last: string] | readonly [whole: string];

export interface SeedQuotation {
  /** How the title or the text of the article begins: files may be renamed. */
  readonly article: Seed;
  readonly kind: Exclude<QuotationKind, 'indirect'>;
  readonly content: readonly Excerpt[];
  readonly cue: string;
  readonly source: string;
  /** The full name that the article gives, without titles; a body that speaks counts. */
  readonly speaker: string | null;
}

export type Seed = 'ankasam' | 'rbc' | 'chas-pravdy' | 'news-arena' | 'gallant';

/** Words that occur in one seed article only. */
export const SEED_MARKS: Readonly<Record<Seed, string>> = {
  ankasam: 'a notable shift in international security discourse',
  rbc: 'Kellogg also added that Moscow consistently emphasizes',
  'chas-pravdy': 'a key security issue for Moscow. Kellogg confirmed',
  'news-arena': 'The envoy said, Russia’s long-standing',
  gallant: 'NATO announced in 1997',
};

/** Every direct and mixed quotation of the five seed articles, listed by reading before any rule ran on them. */
export const SEED_QUOTATIONS: readonly SeedQuotation[] = [
  {
    article: 'ankasam',
    kind: 'mixed',
    content: [['Russia’s concerns about NATO’s', 'as “understandable.”']],
    cue: 'described',
    source: 'Kellogg',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'ankasam',
    kind: 'mixed',
    content: [['NATO’s expansion toward', 'the east'], ['as a “threat.”']],
    cue: 'has consistently been perceived by',
    source: 'Russia',
    speaker: 'Russia',
  },
  {
    article: 'ankasam',
    kind: 'mixed',
    content: [['Russia’s NATO concerns', 'as “understandable”']],
    cue: '’s acknowledgment of',
    source: 'Keith Kellogg',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'rbc',
    kind: 'direct',
    content: [
      ['"I think it\'s a fair', 'that repeatedly,"'],
      ['"Like we\'ve said that', 'sure about that.\'"'],
    ],
    cue: 'said',
    source: 'the special envoy',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'rbc',
    kind: 'direct',
    content: [['"And we\'re saying okay', 'concerns from them,"']],
    cue: 'added',
    source: 'the general',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'chas-pravdy',
    kind: 'mixed',
    content: [['the United States is prepared', 'countries to the alliance']],
    cue: 'According to',
    source: 'him',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'chas-pravdy',
    kind: 'direct',
    content: [['"I believe that Russia\'s', 'their security interest,"']],
    cue: 'explained',
    source: 'Kellogg',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'chas-pravdy',
    kind: 'direct',
    content: [['"We have repeatedly stated', 'countries is necessary."']],
    cue: 'replied',
    source: 'the general',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'news-arena',
    kind: 'mixed',
    content: [['that Moscow’s concerns about', 'the Ukraine crisis']],
    cue: 'has said',
    source: 'US president’s special envoy Keith Kellogg',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'news-arena',
    kind: 'direct',
    content: [
      ['“I always caution Kyiv’s', 'things like that,”'],
      ['“Part of life is', 'you’re serious.”'],
    ],
    cue: 'said',
    source: 'Kellogg',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'news-arena',
    kind: 'direct',
    content: [["“We're saying, okay,", 'to your border,”']],
    cue: 'said',
    source: 'he',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'news-arena',
    kind: 'mixed',
    content: [["that Ukraine's entry into the", 'is “irreversible,”']],
    cue: 'has said',
    source: 'NATO',
    speaker: 'NATO',
  },
  {
    article: 'news-arena',
    kind: 'mixed',
    content: [["that Ukraine's entry into NATO", 'is “off the table”']],
    cue: 'maintains',
    source: 'US President Donald Trump',
    speaker: 'Donald Trump',
  },
  {
    article: 'gallant',
    kind: 'mixed',
    content: [['that it had “no intention', 'new member territory']],
    cue: 'announced',
    source: 'NATO',
    speaker: 'NATO',
  },
  {
    article: 'gallant',
    kind: 'mixed',
    content: [['that it will carry out', 'new member territory']],
    cue: 'also claimed',
    source: 'It',
    speaker: 'NATO',
  },
  {
    article: 'gallant',
    kind: 'direct',
    content: [['“sphere of privileged interests,”']],
    cue: 'called',
    source: 'President Dmitry Medvedev',
    speaker: 'Dmitry Medvedev',
  },
];

/** Quoted words that nobody is said to utter: titles, terms, scare quotes, an echo without a source. */
export const SEED_UNATTRIBUTED: readonly { readonly article: Seed; readonly region: string }[] = [
  { article: 'ankasam', region: '“Finlandization”' },
  { article: 'ankasam', region: '“manageable”' },
  { article: 'gallant', region: '“substantial.”' },
];
