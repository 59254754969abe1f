import type { DateBasis } from '../../src/text/date/dated-mention.ts';
import type { Seed } from './seed-quotations.ts';

const ANKASAM = 'ankasam-russias-nato-concerns';
const RBC = 'rbc-ukraine-us-open-to-address-nato-concerns';
const CHAS_PRAVDY = 'chas-pravdy-us-willing-to-discuss-guarantees';
const NEWS_ARENA = 'news-arena-india-concerns-are-fair';
const GALLANT = 'gallantmilitary-why-does-russia-not-want-ukraine-to-join-nato';

export interface SeedDate {
  readonly article: Seed;
  /** The expression with a word or two around it, so that it occurs once; `⟨…⟩` stands around the expression. */
  readonly drawing: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** Null where the text does not settle it. */
  readonly value: string | null;
  readonly basis: DateBasis | null;
  /** From this day until the day before that one, or null for what has no place in the calendar. */
  readonly interval: readonly [from: string, to: string] | null;
  /** The rules are known not to find it. */
  readonly isMissed?: true;
}

/** Publication dates as the sources state them; null where they do not. */
export const SEED_PUBLISHED: Readonly<Record<Seed, string | null>> = {
  [ANKASAM]: null,
  [RBC]: '2025-05-30',
  [CHAS_PRAVDY]: '2025-05-30',
  [NEWS_ARENA]: null,
  [GALLANT]: '2022-04-05',
};

const present = (article: Seed, drawing: string): SeedDate =>
  vague(article, drawing, 'PRESENT_REF');
const past = (article: Seed, drawing: string): SeedDate => vague(article, drawing, 'PAST_REF');
const future = (article: Seed, drawing: string): SeedDate => vague(article, drawing, 'FUTURE_REF');

function vague(article: Seed, drawing: string, value: string): SeedDate {
  return { article, drawing, type: 'DATE', value, basis: null, interval: null };
}

function year(article: Seed, drawing: string, stated: number): SeedDate {
  const interval = [`${stated}-01-01`, `${stated + 1}-01-01`] as const;
  return { article, drawing, type: 'DATE', value: String(stated), basis: 'stated', interval };
}

function lasting(article: Seed, drawing: string, value: string): SeedDate {
  return { article, drawing, type: 'DURATION', value, basis: null, interval: null };
}

/** Every time expression of the five seed articles as stored, listed by reading before any rule ran on them. */
export const SEED_DATES: readonly SeedDate[] = [
  future(ANKASAM, 'over Ukraine’s ⟨future⟩ security guarantees'),
  {
    article: ANKASAM,
    drawing: 'On ⟨May 31, 2025⟩, a statement',
    type: 'DATE',
    value: '2025-05-31',
    basis: 'stated',
    interval: ['2025-05-31', '2025-06-01'],
  },
  present(ANKASAM, 'is not ⟨currently⟩ on the agenda'),
  year(ANKASAM, 'since ⟨1999⟩', 1999),
  year(ANKASAM, 'Georgia in ⟨2008⟩', 2008),
  year(ANKASAM, 'Ukraine in ⟨2014⟩', 2014),
  year(ANKASAM, 'The ⟨2008⟩ Bucharest', 2008),
  present(ANKASAM, 'is not ⟨currently⟩ being'),
  future(ANKASAM, 'about ⟨the future⟩ of European'),
  present(ANKASAM, 'its ⟨current⟩ path'),
  year(ANKASAM, 'the ⟨2022⟩ Russia-Ukraine', 2022),
  present(ANKASAM, 'of the ⟨current⟩ security structure'),
  year(ANKASAM, 'after the ⟨2022⟩ war', 2022),
  present(ANKASAM, 'Russia’s ⟨current⟩ military'),

  future(RBC, 'Ukraine’s ⟨future⟩ membership'),
  {
    article: RBC,
    drawing: 'in ⟨July 2024⟩',
    type: 'DATE',
    value: '2024-07',
    basis: 'stated',
    interval: ['2024-07-01', '2024-08-01'],
  },
  future(RBC, 'is unlikely ⟨soon⟩'),

  future(CHAS_PRAVDY, 'of ⟨future⟩ diplomatic'),
  // wrong: the news gold leaves the word out seven times in eight, and so do we
  { ...past(CHAS_PRAVDY, "Russia's ⟨previously⟩ expressed"), isMissed: true },
  present(CHAS_PRAVDY, 'membership is ⟨currently⟩ not'),
  present(CHAS_PRAVDY, 'agenda at ⟨this time⟩'),
  {
    article: CHAS_PRAVDY,
    drawing: 'back to ⟨April⟩, when',
    type: 'DATE',
    value: '2025-04',
    basis: 'year-inferred',
    interval: ['2025-04-01', '2025-05-01'],
  },
  {
    article: CHAS_PRAVDY,
    drawing: '⟨Four weeks later⟩, Czech',
    type: 'DATE',
    value: null,
    basis: 'relative-to-text',
    interval: null,
  },
  present(CHAS_PRAVDY, 'but ⟨currently⟩, diplomatic'),
  future(CHAS_PRAVDY, 'for ⟨future⟩ discussion'),

  {
    article: NEWS_ARENA,
    drawing: 'with Ukraine on ⟨Monday⟩ in',
    type: 'DATE',
    value: 'XXXX-WXX-1',
    basis: 'weekday',
    interval: null,
  },
  {
    article: NEWS_ARENA,
    drawing: 'aired on ⟨Thursday night⟩',
    type: 'TIME',
    value: 'XXXX-WXX-4TNI',
    basis: 'weekday',
    interval: null,
  },
  {
    article: NEWS_ARENA,
    drawing: 'Since ⟨the 1990s⟩',
    type: 'DATE',
    value: '199',
    basis: 'stated',
    interval: ['1990-01-01', '2000-01-01'],
  },
  year(NEWS_ARENA, 'NATO’s ⟨2008⟩ promise', 2008),
  present(NEWS_ARENA, 'the ⟨current⟩ conflict'),
  year(NEWS_ARENA, 'In ⟨2021⟩', 2021),
  lasting(NEWS_ARENA, '⟨exactly one month⟩ after', 'P1M'),
  lasting(NEWS_ARENA, 'in ⟨the first weeks⟩ of', 'PXW'),
  year(NEWS_ARENA, 'in ⟨2025⟩ are', 2025),
  present(NEWS_ARENA, 'which are ⟨now⟩ under'),
  {
    article: NEWS_ARENA,
    drawing: 'launched ⟨earlier this month⟩',
    type: 'DATE',
    value: null,
    basis: 'relative-to-publication',
    interval: null,
  },

  lasting(GALLANT, 'Over ⟨the last 25 years⟩', 'P25Y'),
  year(GALLANT, 'Donbas in ⟨2014⟩', 2014),
  lasting(GALLANT, 'for ⟨more than a decade⟩', 'P10Y'),
  lasting(GALLANT, 'over ⟨the last three decades⟩', 'P30Y'),
  year(GALLANT, 'announced in ⟨1997⟩', 1997),
  year(GALLANT, 'only in ⟨2014⟩, after', 2014),
  year(GALLANT, 'called it in ⟨2008⟩', 2008),
  {
    article: GALLANT,
    drawing: 'obsolete ⟨19th century⟩ notion',
    type: 'DATE',
    value: '18',
    basis: 'stated',
    interval: ['1800-01-01', '1900-01-01'],
  },
  lasting(GALLANT, 'during ⟨the last six years⟩', 'P6Y'),
  present(GALLANT, 'goal ⟨now⟩ appears'),
  present(GALLANT, 'For ⟨the time being⟩'),
  past(GALLANT, 'In ⟨the past⟩'),
  year(GALLANT, 'Final Act of ⟨1975⟩', 1975),
  // Today as in “nowadays”: no day is meant.
  present(GALLANT, '⟨Today⟩, however'),
];

/** Words that look like dates and are none, and dates whose order of day and month nothing settles. */
export const NO_SEED_DATES: readonly { readonly article: Seed; readonly words: string }[] = [
  { article: ANKASAM, words: '01.06.2025' },
  { article: ANKASAM, words: 'world/1965793' },
  { article: ANKASAM, words: 'uploads/2019/06/' },
  { article: ANKASAM, words: 'Since the end of the Cold War' },
  { article: RBC, words: '32 of the 32' },
  { article: CHAS_PRAVDY, words: 'all 30 NATO' },
  { article: NEWS_ARENA, words: 'second round' },
  { article: NEWS_ARENA, words: 'World War II' },
  { article: GALLANT, words: '57 bodies' },
  { article: GALLANT, words: '23 Russian acts' },
];
