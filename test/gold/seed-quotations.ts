import type { QuotationKind } from '../../src/text/quotation/quotation.ts';

/** First and last words of one fragment of a content; one string when it is short. */
type Excerpt = readonly [first: string, last: string] | readonly [whole: string];

export interface SeedQuotation {
  readonly article: Seed;
  readonly kind: Exclude<QuotationKind, 'indirect'>;
  readonly content: readonly Excerpt[];
  readonly cue: string;
  readonly source: string;
  /** The full name that the article gives, without titles; a body that speaks counts. */
  readonly speaker: string | null;
}

/** The article's file in corpus/shared, without its ending. */
export type Seed =
  | 'ankasam-russias-nato-concerns'
  | 'rbc-ukraine-us-open-to-address-nato-concerns'
  | 'chas-pravdy-us-willing-to-discuss-guarantees'
  | 'news-arena-india-concerns-are-fair'
  | 'gallantmilitary-why-does-russia-not-want-ukraine-to-join-nato';

/** Every direct and mixed quotation of the five seed articles, listed by reading before any rule ran on them. */
export const SEED_QUOTATIONS: readonly SeedQuotation[] = [
  {
    article: 'ankasam-russias-nato-concerns',
    kind: 'mixed',
    content: [['Russia’s concerns about NATO’s', 'as “understandable.”']],
    cue: 'described',
    source: 'Kellogg',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'ankasam-russias-nato-concerns',
    kind: 'mixed',
    content: [['NATO’s expansion toward', 'the east'], ['as a “threat.”']],
    cue: 'has consistently been perceived by',
    source: 'Russia',
    speaker: 'Russia',
  },
  {
    article: 'ankasam-russias-nato-concerns',
    kind: 'mixed',
    content: [['Russia’s NATO concerns', 'as “understandable”']],
    cue: '’s acknowledgment of',
    source: 'Keith Kellogg',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'rbc-ukraine-us-open-to-address-nato-concerns',
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
    article: 'rbc-ukraine-us-open-to-address-nato-concerns',
    kind: 'direct',
    content: [['"And we\'re saying okay', 'concerns from them,"']],
    cue: 'added',
    source: 'the general',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'chas-pravdy-us-willing-to-discuss-guarantees',
    kind: 'mixed',
    content: [['the United States is prepared', 'countries to the alliance']],
    cue: 'According to',
    source: 'him',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'chas-pravdy-us-willing-to-discuss-guarantees',
    kind: 'direct',
    content: [['"I believe that Russia\'s', 'their security interest,"']],
    cue: 'explained',
    source: 'Kellogg',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'chas-pravdy-us-willing-to-discuss-guarantees',
    kind: 'direct',
    content: [['"We have repeatedly stated', 'countries is necessary."']],
    cue: 'replied',
    source: 'the general',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'news-arena-india-concerns-are-fair',
    kind: 'mixed',
    content: [['that Moscow’s concerns about', 'the Ukraine crisis']],
    cue: 'has said',
    source: 'US president’s special envoy Keith Kellogg',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'news-arena-india-concerns-are-fair',
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
    article: 'news-arena-india-concerns-are-fair',
    kind: 'direct',
    content: [["“We're saying, okay,", 'to your border,”']],
    cue: 'said',
    source: 'he',
    speaker: 'Keith Kellogg',
  },
  {
    article: 'news-arena-india-concerns-are-fair',
    kind: 'mixed',
    content: [["that Ukraine's entry into the", 'is “irreversible,”']],
    cue: 'has said',
    source: 'NATO',
    speaker: 'NATO',
  },
  {
    article: 'news-arena-india-concerns-are-fair',
    kind: 'mixed',
    content: [["that Ukraine's entry into NATO", 'is “off the table”']],
    cue: 'maintains',
    source: 'US President Donald Trump',
    speaker: 'Donald Trump',
  },
  {
    article: 'gallantmilitary-why-does-russia-not-want-ukraine-to-join-nato',
    kind: 'mixed',
    content: [['that it had “no intention', 'new member territory']],
    cue: 'announced',
    source: 'NATO',
    speaker: 'NATO',
  },
  {
    article: 'gallantmilitary-why-does-russia-not-want-ukraine-to-join-nato',
    kind: 'mixed',
    content: [['that it will carry out', 'new member territory']],
    cue: 'also claimed',
    source: 'It',
    speaker: 'NATO',
  },
  {
    article: 'gallantmilitary-why-does-russia-not-want-ukraine-to-join-nato',
    kind: 'direct',
    content: [['“sphere of privileged interests,”']],
    cue: 'called',
    source: 'President Dmitry Medvedev',
    speaker: 'Dmitry Medvedev',
  },
];

/** Quoted words that nobody is said to utter: titles, terms, scare quotes, an echo without a source. */
export const SEED_UNATTRIBUTED: readonly { readonly article: Seed; readonly region: string }[] = [
  { article: 'ankasam-russias-nato-concerns', region: '“Finlandization”' },
  { article: 'ankasam-russias-nato-concerns', region: '“manageable”' },
  {
    article: 'gallantmilitary-why-does-russia-not-want-ukraine-to-join-nato',
    region: '“substantial.”',
  },
];
