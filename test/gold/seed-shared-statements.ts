import type { Seed } from './seed-quotations.ts';

const ANKASAM = 'ankasam-russias-nato-concerns';
const RBC = 'rbc-ukraine-us-open-to-address-nato-concerns';
const CHAS_PRAVDY = 'chas-pravdy-us-willing-to-discuss-guarantees';
const NEWS_ARENA = 'news-arena-india-concerns-are-fair';

/** A sentence of an article, by words that stand in it and nowhere else in the article. */
export interface SeedSentence {
  readonly article: Seed;
  readonly words: string;
}

/** What several sentences report, and how surely it is one utterance. */
export interface SeedSharedStatement {
  readonly about: string;
  /** One utterance for sure: sentences of one list have the same words, of different lists other words. */
  readonly same: readonly (readonly SeedSentence[])[];
  /** Perhaps the same utterance: another date, another person in the office, only asked about. */
  readonly possibly: readonly SeedSentence[];
}

const at = (article: Seed, words: string): SeedSentence => ({ article, words });

/**
 * What the seed articles share, written by reading on 22 November 2026 before any grouping existed.
 *
 * ANKASAM names no interview and gives another day, so it stands everywhere as only possibly the same.
 */
export const SEED_SHARED_STATEMENTS: readonly SeedSharedStatement[] = [
  {
    about: 'Russia’s concern is fair',
    same: [
      [at(RBC, "I think it's a fair concern")],
      [at(RBC, 'The US acknowledges Russia’s right')],
      [at(NEWS_ARENA, 'at its doorstep are “fair,”')],
      [at(NEWS_ARENA, 'US-led alliance were reasonable')],
      [at(CHAS_PRAVDY, "Russia's concerns are entirely justified")],
      [at(CHAS_PRAVDY, 'recognizes the legitimacy of')],
    ],
    possibly: [
      at(ANKASAM, 'eastward expansion as “understandable.”'),
      at(ANKASAM, 'In conclusion, Keith Kellogg’s acknowledgment'),
    ],
  },
  {
    about: 'The question can be discussed',
    same: [
      [at(RBC, 'is open to discussing the issue')],
      [at(CHAS_PRAVDY, 'is open to discussing this aspect')],
    ],
    possibly: [at(CHAS_PRAVDY, 'is open to finding a compromise')],
  },
  {
    about: 'We can stop the expansion',
    same: [
      [
        at(RBC, "And we're saying okay comprehensively"),
        at(NEWS_ARENA, "We're saying, okay, comprehensively"),
      ],
      [at(CHAS_PRAVDY, 'we can discuss halting')],
    ],
    possibly: [],
  },
  {
    about: 'Ukraine in NATO is not on the table',
    same: [
      [at(RBC, "Like we've said that to us")],
      [at(CHAS_PRAVDY, 'We have repeatedly stated')],
      [at(CHAS_PRAVDY, 'He also highlighted that')],
    ],
    possibly: [
      at(ANKASAM, 'his emphasis that Ukraine’s NATO membership'),
      at(ANKASAM, 'assertion that Ukraine’s membership'),
    ],
  },
  {
    about: 'Four other countries say so too',
    same: [
      [at(RBC, 'I can probably give you four')],
      [at(CHAS_PRAVDY, 'at least four other countries')],
      [at(CHAS_PRAVDY, 'more than four NATO member countries')],
    ],
    possibly: [at(RBC, "we're not the only country"), at(RBC, "We're not too sure about that")],
  },
  {
    about: 'All members have to agree',
    same: [
      [at(RBC, 'it takes 32 of the 32')],
      [at(CHAS_PRAVDY, 'unity among all 30 NATO member countries')],
    ],
    possibly: [],
  },
  {
    about: 'Moscow speaks of Georgia and Moldova too',
    same: [
      [at(RBC, 'often mentioning Georgia and Moldova')],
      [at(CHAS_PRAVDY, 'They are not only talking about Ukraine')],
    ],
    possibly: [at(NEWS_ARENA, 'the reporter asked Kellogg if Moscow wants')],
  },
  {
    about: 'Guarantees are offered',
    same: [],
    possibly: [
      at(RBC, 'Donald Trump is willing to offer Putin'),
      at(CHAS_PRAVDY, 'the United States is prepared to provide'),
      at(NEWS_ARENA, 'the reporter asked Kellogg if Moscow wants'),
    ],
  },
  {
    about: 'A quick accession is unlikely, says Petr Pavel',
    same: [
      [at(RBC, 'Czech President Petr Pavel also acknowledged')],
      [at(CHAS_PRAVDY, 'Czech President Petr Pavel voiced')],
    ],
    possibly: [],
  },
  {
    about: 'Membership is irreversible, says NATO or its Secretary General',
    same: [],
    possibly: [
      at(RBC, 'NATO Secretary-General Mark Rutte affirmed'),
      at(CHAS_PRAVDY, 'NATO Secretary General Jens Stoltenberg stated'),
      at(NEWS_ARENA, 'NATO has said that'),
      at(RBC, 'In a joint communiqué'),
    ],
  },
  {
    about: 'Trump on Ukraine in NATO',
    same: [],
    possibly: [
      at(NEWS_ARENA, 'is “off the table”'),
      at(RBC, 'US President Donald Trump repeatedly expressed doubts'),
    ],
  },
];

export interface SeedDisagreement {
  readonly about: 'number' | 'name' | 'date' | 'strength';
  /** Sentences that do not say the same, each with the words in which it differs. */
  readonly sides: readonly (SeedSentence & { readonly says: string })[];
}

const says = (article: Seed, words: string, said: string): SeedDisagreement['sides'][number] => ({
  article,
  words,
  says: said,
});

/** Where the seed articles do not agree, written the same day in the same way; two sides of one article contradict each other. */
export const SEED_DISAGREEMENTS: readonly SeedDisagreement[] = [
  {
    about: 'number',
    sides: [
      says(RBC, 'it takes 32 of the 32', '32'),
      says(CHAS_PRAVDY, 'unity among all 30 NATO member countries', '30'),
    ],
  },
  {
    about: 'number',
    sides: [
      says(RBC, 'I can probably give you four', 'four'),
      says(CHAS_PRAVDY, 'more than four NATO member countries', 'more than four'),
      says(CHAS_PRAVDY, 'at least four other countries', 'at least four'),
    ],
  },
  {
    about: 'number',
    sides: [
      says(CHAS_PRAVDY, 'more than four NATO member countries', 'more than four'),
      says(CHAS_PRAVDY, 'at least four other countries', 'at least four'),
    ],
  },
  {
    about: 'name',
    sides: [
      says(RBC, 'NATO Secretary-General Mark Rutte affirmed', 'Mark Rutte'),
      says(CHAS_PRAVDY, 'NATO Secretary General Jens Stoltenberg stated', 'Jens Stoltenberg'),
    ],
  },
  {
    about: 'name',
    sides: [
      says(RBC, 'The US acknowledges Russia’s right', 'special envoy for Ukraine and Russia'),
      says(CHAS_PRAVDY, 'This conclusion was reached by', 'Special Envoy for Ukraine'),
      says(ANKASAM, 'On May 31, 2025, a statement', 'Special Representative for Ukraine'),
    ],
  },
  {
    about: 'date',
    // The other two were published on 30 May and tell of it.
    sides: [
      says(ANKASAM, 'On May 31, 2025, a statement', 'May 31, 2025'),
      says(CHAS_PRAVDY, 'made during an interview', 'published 30 May'),
      says(RBC, 'The US acknowledges Russia’s right', 'published 30 May'),
      says(NEWS_ARENA, 'an interview that aired', 'Thursday night'),
    ],
  },
  {
    about: 'strength',
    sides: [
      says(RBC, "I think it's a fair concern", 'fair'),
      says(NEWS_ARENA, 'at its doorstep are “fair,”', 'fair'),
      says(CHAS_PRAVDY, "Russia's concerns are entirely justified", 'entirely justified'),
      says(NEWS_ARENA, 'US-led alliance were reasonable', 'reasonable'),
      says(ANKASAM, 'eastward expansion as “understandable.”', 'understandable'),
    ],
  },
  {
    about: 'strength',
    sides: [
      says(RBC, "And we're saying okay comprehensively", 'can stop'),
      says(NEWS_ARENA, "We're saying, okay, comprehensively", 'can stop'),
      says(CHAS_PRAVDY, 'we can discuss halting', 'can discuss halting'),
    ],
  },
  {
    about: 'strength',
    sides: [
      says(RBC, "Like we've said that to us", 'not on the table'),
      says(CHAS_PRAVDY, 'We have repeatedly stated', 'not on the agenda at this time'),
      says(CHAS_PRAVDY, 'He also highlighted that', 'currently not on the agenda'),
      says(ANKASAM, 'his emphasis that Ukraine’s NATO membership', 'not currently on the agenda'),
    ],
  },
  {
    about: 'strength',
    sides: [
      says(RBC, 'Donald Trump is willing to offer Putin', 'is willing to offer'),
      says(CHAS_PRAVDY, 'the United States is prepared to provide', 'is prepared to provide'),
      says(NEWS_ARENA, 'the reporter asked Kellogg if Moscow wants', 'asked'),
    ],
  },
  {
    about: 'strength',
    sides: [
      says(RBC, 'often mentioning Georgia and Moldova', 'Kellogg said'),
      says(CHAS_PRAVDY, 'They are not only talking about Ukraine', 'Kellogg said'),
      says(NEWS_ARENA, 'the reporter asked Kellogg if Moscow wants', 'asked'),
    ],
  },
  {
    about: 'strength',
    sides: [
      says(NEWS_ARENA, 'at its doorstep are “fair,”', 'must be addressed'),
      says(RBC, 'is open to discussing the issue', 'open to discussing'),
      says(CHAS_PRAVDY, 'is open to discussing this aspect', 'open to discussing'),
    ],
  },
  {
    about: 'strength',
    sides: [
      says(NEWS_ARENA, 'is “off the table”', 'off the table'),
      says(RBC, 'US President Donald Trump repeatedly expressed doubts', 'expressed doubts'),
      says(CHAS_PRAVDY, 'Czech President Petr Pavel voiced', 'a cautious approach'),
    ],
  },
  {
    about: 'strength',
    sides: [
      says(RBC, "We're not too sure about that", 'not too sure'),
      says(CHAS_PRAVDY, 'at least four other countries', 'share this view'),
      says(CHAS_PRAVDY, 'more than four NATO member countries', 'support the same position'),
    ],
  },
  {
    about: 'strength',
    sides: [
      says(RBC, 'Donald Trump is willing to offer Putin', 'Trump is willing'),
      says(NEWS_ARENA, "We're saying, okay, comprehensively", 'would ultimately require'),
    ],
  },
];
