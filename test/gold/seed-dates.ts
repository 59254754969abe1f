import type { DateBasis } from '../../src/text/date/dated-mention.ts';
import type { Seed } from './seed-quotations.ts';

export interface SeedDate {
  readonly article: Seed;
  /** The expression with a word or two around it, so that it occurs once; `⟨…⟩` stands around the expression. */
  readonly drawing: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** Null where the text does not settle it. */
  readonly value: string | null;
  readonly basis: DateBasis | null;
  /** First and last-but-one day, or null for what has no place in the calendar. */
  readonly interval: readonly [from: string, to: string] | null;
}

/** Publication dates as the sources state them; null where they do not. */
export const SEED_PUBLISHED: Readonly<Record<Seed, string | null>> = {
  ankasam: null,
  rbc: '2025-05-30',
  'chas-pravdy': '2025-05-30',
  'news-arena': null,
  gallant: '2022-04-05',
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

/** Every time expression of the five seed articles, listed by reading before any rule ran on them. */
export const SEED_DATES: readonly SeedDate[] = [
  future('ankasam', 'over Ukraine’s ⟨future⟩ security guarantees'),
  {
    article: 'ankasam',
    drawing: 'On ⟨May 31, 2025⟩, a statement',
    type: 'DATE',
    value: '2025-05-31',
    basis: 'stated',
    interval: ['2025-05-31', '2025-06-01'],
  },
  present('ankasam', 'is not ⟨currently⟩ on the agenda'),
  year('ankasam', 'since ⟨1999⟩', 1999),
  year('ankasam', 'Georgia in ⟨2008⟩', 2008),
  year('ankasam', 'Ukraine in ⟨2014⟩', 2014),
  year('ankasam', 'The ⟨2008⟩ Bucharest', 2008),
  present('ankasam', 'is not ⟨currently⟩ being'),
  future('ankasam', 'about ⟨the future⟩ of European'),
  present('ankasam', 'its ⟨current⟩ path'),
  year('ankasam', 'the ⟨2022⟩ Russia-Ukraine', 2022),
  present('ankasam', 'of the ⟨current⟩ security structure'),
  year('ankasam', 'after the ⟨2022⟩ war', 2022),
  present('ankasam', 'Russia’s ⟨current⟩ military'),

  future('rbc', 'Ukraine’s ⟨future⟩ membership'),
  {
    article: 'rbc',
    drawing: 'in ⟨July 2024⟩',
    type: 'DATE',
    value: '2024-07',
    basis: 'stated',
    interval: ['2024-07-01', '2024-08-01'],
  },
  future('rbc', 'is unlikely ⟨soon⟩'),

  {
    article: 'chas-pravdy',
    drawing: 'Pravdy - ⟨30 May 2025 05:26⟩',
    type: 'TIME',
    value: '2025-05-30T05:26',
    basis: 'stated',
    interval: ['2025-05-30', '2025-05-31'],
  },
  future('chas-pravdy', 'of ⟨future⟩ diplomatic'),
  past('chas-pravdy', "Russia's ⟨previously⟩ expressed"),
  present('chas-pravdy', 'membership is ⟨currently⟩ not'),
  present('chas-pravdy', 'agenda at ⟨this time⟩'),
  {
    article: 'chas-pravdy',
    drawing: 'back to ⟨April⟩, when',
    type: 'DATE',
    value: '2025-04',
    basis: 'year-inferred',
    interval: ['2025-04-01', '2025-05-01'],
  },
  {
    article: 'chas-pravdy',
    drawing: '⟨Four weeks later⟩, Czech',
    type: 'DATE',
    value: null,
    basis: 'relative-to-text',
    interval: null,
  },
  present('chas-pravdy', 'but ⟨currently⟩, diplomatic'),
  future('chas-pravdy', 'for ⟨future⟩ discussion'),

  {
    article: 'news-arena',
    drawing: 'with Ukraine on ⟨Monday⟩ in',
    type: 'DATE',
    value: 'XXXX-WXX-1',
    basis: 'weekday',
    interval: null,
  },
  {
    article: 'news-arena',
    drawing: 'aired on ⟨Thursday night⟩',
    type: 'TIME',
    value: 'XXXX-WXX-4TNI',
    basis: 'weekday',
    interval: null,
  },
  lasting('news-arena', 'pushes ⟨60-day⟩ Gaza', 'P60D'),
  {
    article: 'news-arena',
    drawing: 'Since ⟨the 1990s⟩',
    type: 'DATE',
    value: '199',
    basis: 'stated',
    interval: ['1990-01-01', '2000-01-01'],
  },
  year('news-arena', 'NATO’s ⟨2008⟩ promise', 2008),
  present('news-arena', 'the ⟨current⟩ conflict'),
  year('news-arena', 'In ⟨2021⟩', 2021),
  lasting('news-arena', '⟨exactly one month⟩ after', 'P1M'),
  lasting('news-arena', 'in ⟨the first weeks⟩ of', 'PXW'),
  year('news-arena', 'in ⟨2025⟩ are', 2025),
  present('news-arena', 'which are ⟨now⟩ under'),
  {
    article: 'news-arena',
    drawing: 'launched ⟨earlier this month⟩',
    type: 'DATE',
    value: null,
    basis: 'relative-to-publication',
    interval: null,
  },

  lasting('gallant', 'Over ⟨the last 25 years⟩', 'P25Y'),
  year('gallant', 'Donbas in ⟨2014⟩', 2014),
  lasting('gallant', 'for ⟨more than a decade⟩', 'P10Y'),
  lasting('gallant', 'over ⟨the last three decades⟩', 'P30Y'),
  year('gallant', 'announced in ⟨1997⟩', 1997),
  year('gallant', 'only in ⟨2014⟩, after', 2014),
  year('gallant', 'called it in ⟨2008⟩', 2008),
  {
    article: 'gallant',
    drawing: 'obsolete ⟨19th century⟩ notion',
    type: 'DATE',
    value: '18',
    basis: 'stated',
    interval: ['1800-01-01', '1900-01-01'],
  },
  lasting('gallant', 'during ⟨the last six years⟩', 'P6Y'),
  present('gallant', 'goal ⟨now⟩ appears'),
  present('gallant', 'For ⟨the time being⟩'),
  past('gallant', 'In ⟨the past⟩'),
  year('gallant', 'Final Act of ⟨1975⟩', 1975),
  // Today as in “nowadays”: no day is meant.
  present('gallant', '⟨Today⟩, however'),
];

/** Words that look like dates and are none, and dates whose order of day and month nothing settles. */
export const NO_SEED_DATES: readonly { readonly article: Seed; readonly words: string }[] = [
  { article: 'ankasam', words: '01.06.2025' },
  { article: 'ankasam', words: 'world/1965793' },
  { article: 'ankasam', words: 'uploads/2019/06/' },
  { article: 'ankasam', words: 'Since the end of the Cold War' },
  { article: 'rbc', words: '32 of the 32' },
  { article: 'chas-pravdy', words: 'all 30 NATO' },
  { article: 'news-arena', words: 'second round' },
  { article: 'news-arena', words: 'World War II' },
  { article: 'gallant', words: '57 bodies' },
  { article: 'gallant', words: '23 Russian acts' },
];
