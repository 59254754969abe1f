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

/** What was found. */
export interface FoundStatements {
  /**
   * Best first, at most five hundred of thousands: more than anybody pages through. Whether one holds the phrase is read
   * in its article as it comes to it: who shows three takes no more.
   */
  readonly inOrder: () => Iterable<FoundStatement>;
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
  const evident = statementMask(snapshot, filter);
  const least = filter.speakers === null ? MIN_EVIDENCE.ofAnybody : MIN_EVIDENCE.ofSpeaker;
  const { sums, leastFor } = evidenceOfUnits(index, wanted);
  const enough = leastFor(least);
  let limit = 0;
  for (let unit = 0; unit < evident.length; unit += 1) {
    if ((sums[unit] ?? 0) < enough) evident[unit] = 0;
    limit += evident[unit] ?? 0;
  }
  const hits = withoutRepeats(snapshot, search(index, wanted.terms, { limit, allowed: evident }));
  return {
    inOrder: () => atMost(wholeFirst(snapshot, hits, phrase), MOST_FOUND),
    total: hits.length,
  };
}

/** Those that hold the phrase, then the others. */
function* wholeFirst(
  snapshot: Snapshot,
  hits: readonly Hit[],
  phrase: string,
): Generator<FoundStatement> {
  const wanted = fold(phrase);
  const others: Hit[] = [];
  for (const hit of hits) {
    // What lacks a word of the phrase does not hold it.
    if (hit.missing.length === 0 && holdsPhrase(quotedAt(snapshot, hit.unit), wanted))
      yield foundAt(snapshot, hit);
    else others.push(hit);
  }
  for (const hit of others) yield foundAt(snapshot, hit);
}

/** All statements of these speakers, newest article first, undated last. */
export function listStatements(snapshot: Snapshot, filter: StatementFilter): FoundStatements {
  const { articles } = snapshot.ranked.statement.units;
  const { days } = snapshot.ofArticle;
  const allowed = statementMask(snapshot, filter);
  const units: Found[] = [];
  for (let unit = 0; unit < allowed.length; unit += 1)
    if (allowed[unit] === 1) units.push({ unit, score: 0 });
  const day = ({ unit }: Found): number => days[articles[unit] ?? -1] ?? 0;
  // A stable sort keeps the statements of one article in the order of its text.
  const found = withoutRepeats(
    snapshot,
    units.sort((a, b) => day(b) - day(a)),
  );
  return {
    inOrder: () => found.slice(0, MOST_FOUND).map((each) => foundAt(snapshot, each)),
    total: found.length,
  };
}

type Found = Pick<Hit, 'unit' | 'score'>;

function foundAt({ ranked }: Snapshot, { unit, score }: Found): FoundStatement {
  const { articles, quotations } = ranked.statement.units.columns;
  return {
    ...{ unit, score },
    article: articles[unit] ?? -1,
    quotation: (quotations[unit] ?? 0) - 1,
  };
}

function* atMost<T>(all: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const each of all) {
    if (left === 0) return;
    left -= 1;
    yield each;
  }
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

/** A new mask: it may be written into. */
function statementMask(snapshot: Snapshot, filter: StatementFilter): Mask {
  const mask = unitsOf(snapshot, 'statement', filter.articles).slice();
  if (filter.speakers === null && !filter.quotedOnly) return mask;
  const { speakers, quoted } = snapshot.ofStatement;
  const isWanted = new Uint8Array(snapshot.speakers.speakers.length + 1);
  if (filter.speakers === null) isWanted.fill(1);
  else for (const place of filter.speakers) isWanted[place + 1] = 1;
  for (let unit = 0; unit < mask.length; unit += 1) {
    const isLeftOut = filter.quotedOnly && quoted[unit] === 0;
    if (isLeftOut || isWanted[speakers[unit] ?? 0] !== 1) mask[unit] = 0;
  }
  return mask;
}

/** One sentence may hold two statements of one speaker: it is shown once. */
function withoutRepeats<F extends Found>(snapshot: Snapshot, found: readonly F[]): readonly F[] {
  const { articles, starts, ends } = snapshot.ranked.statement.units.columns;
  const { speakers } = snapshot.ofStatement;
  // Statements of one sentence stand near each other: only those that begin at one place are compared.
  const seen = new Map<number, number[]>();
  return found.filter(({ unit }) => {
    const place = (articles[unit] ?? 0) * PLACES + (starts[unit] ?? 0);
    const others = seen.get(place);
    if (others === undefined) {
      seen.set(place, [unit]);
      return true;
    }
    if (others.some((each) => ends[each] === ends[unit] && speakers[each] === speakers[unit]))
      return false;
    others.push(unit);
    return true;
  });
}

// More than a text has characters; with as many articles it is still a whole number.
const PLACES = 2 ** 28;

/** Whether the folded phrase stands in the quote, whatever the letter case, accents and marks. */
function holdsPhrase(quote: string, wanted: string): boolean {
  return wanted !== '' && ` ${fold(quote)} `.includes(` ${wanted} `);
}
