import { fold } from '../corpus/fold.ts';
import { type Hit, search } from '../retrieval/search.ts';
import { MOST_SENTENCES } from '../quoted-span.ts';
import type { Snapshot } from '../snapshot.ts';
import { citeStatement } from './cite.ts';
import type { FoundStatement } from './found-statement.ts';
import { type Mask, unitsOf } from './reach.ts';
import { evidenceOfUnits } from './evidence-of-units.ts';
import type { Wanted } from './wanted.ts';

// How much of what was asked for, by weight, must have been said. A named speaker narrows the field already;
// when anybody may have said it, half of two words would be any statement with one of them.
const MIN_EVIDENCE = { ofSpeaker: 0.5, ofAnybody: 0.6 };

export interface StatementFilter {
  readonly articles: Mask;
  /** Places in the registry; null: anybody, named or not. */
  readonly speakers: readonly number[] | null;
  /** Only statements with words in quotation marks. */
  readonly quotedOnly: boolean;
}

/** What was found, best first. */
export interface FoundStatements {
  /** More than anybody pages through: of thousands the first five hundred. */
  readonly found: readonly FoundStatement[];
  /** How many there are, these included. */
  readonly total: number;
}

// Each is looked at for what else is said in its sentences and for who else reports it.
const MOST_FOUND = 500;

/** Statements that say this, best first: those that hold the phrase as typed, then by BM25. */
export function rankStatements(
  snapshot: Snapshot,
  wanted: Wanted,
  phrase: string,
  filter: StatementFilter,
): FoundStatements {
  const { index } = snapshot.ranked.statement;
  const allowed = statementMask(snapshot, filter);
  const least = filter.speakers === null ? MIN_EVIDENCE.ofAnybody : MIN_EVIDENCE.ofSpeaker;
  const { sums, leastFor } = evidenceOfUnits(index, wanted);
  const enough = leastFor(least);
  const evident = allowed.map((bit, place) => ((sums[place] ?? 0) >= enough ? bit : 0));
  const limit = evident.reduce((sum, bit) => sum + bit, 0);
  const hits = search(index, wanted.terms, { limit, allowed: evident });
  // What lacks a word of the phrase does not hold it.
  const [whole, partly] = partition(
    hits,
    ({ unit, missing }) => missing.length === 0 && holdsPhrase(quotedAt(snapshot, unit), phrase),
  );
  return foundAt(snapshot, [...whole, ...partly]);
}

/** All statements of these speakers, newest article first, undated last. */
export function listStatements(snapshot: Snapshot, filter: StatementFilter): FoundStatements {
  const { articles } = snapshot.ranked.statement.units;
  const allowed = statementMask(snapshot, filter);
  const found: Found[] = [];
  for (const [unit, isAllowed] of allowed.entries())
    if (isAllowed === 1) found.push({ unit, score: 0 });
  const day = ({ unit }: Found): string =>
    snapshot.articles[articles[unit] ?? -1]?.article.publishedOn?.value ?? '';
  // A stable sort keeps the statements of one article in the order of its text.
  return foundAt(
    snapshot,
    found.toSorted((a, b) => compare(day(b), day(a))),
  );
}

type Found = Pick<Hit, 'unit' | 'score'>;

function foundAt(snapshot: Snapshot, hits: readonly Found[]): FoundStatements {
  const { articles, quotations } = snapshot.ranked.statement.units.columns;
  const once = withoutRepeats(snapshot, hits);
  const found = once.slice(0, MOST_FOUND).map(({ unit, score }) => ({
    ...{ unit, score },
    article: articles[unit] ?? -1,
    quotation: (quotations[unit] ?? 0) - 1,
  }));
  return { found, total: once.length };
}

/** What a citation would quote: of a longer statement its first sentences. */
function quotedAt(snapshot: Snapshot, unit: number): string {
  const { articles, starts, ends, counts, quotations } = snapshot.ranked.statement.units.columns;
  const article = articles[unit] ?? -1;
  if ((counts[unit] ?? 0) > MOST_SENTENCES)
    return citeStatement(snapshot, article, (quotations[unit] ?? 0) - 1, 0).quote;
  // Without the analysis of the article, which may have to be read first.
  const text = snapshot.articles[article]?.article.text ?? '';
  return text.slice(starts[unit], ends[unit]);
}

function statementMask(snapshot: Snapshot, filter: StatementFilter): Mask {
  const inReach = unitsOf(snapshot, 'statement', filter.articles);
  if (filter.speakers === null && !filter.quotedOnly) return inReach;
  const wanted = filter.speakers === null ? null : new Set(filter.speakers);
  const { speakers, quoted } = snapshot.ofStatement;
  return inReach.map((bit, place) =>
    bit === 1 &&
    (!filter.quotedOnly || quoted[place] !== 0) &&
    (wanted === null || wanted.has((speakers[place] ?? 0) - 1))
      ? 1
      : 0,
  );
}

/** One sentence may hold two statements of one speaker: it is shown once. */
function withoutRepeats(snapshot: Snapshot, found: readonly Found[]): readonly Found[] {
  const { articles, starts, ends } = snapshot.ranked.statement.units.columns;
  const { speakers } = snapshot.ofStatement;
  const seen = new Set<string>();
  return found.filter(({ unit }) => {
    const key = `${articles[unit]} ${starts[unit]} ${ends[unit]} ${speakers[unit]}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether the phrase stands in the quote, whatever the letter case, accents and marks. */
function holdsPhrase(quote: string, phrase: string): boolean {
  const wanted = fold(phrase);
  return wanted !== '' && ` ${fold(quote)} `.includes(` ${wanted} `);
}

function partition<T>(list: readonly T[], test: (each: T) => boolean): readonly [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const each of list) (test(each) ? yes : no).push(each);
  return [yes, no];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
