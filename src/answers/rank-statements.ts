import { fold } from '../corpus/fold.ts';
import { search } from '../retrieval/search.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Citation } from './answer.ts';
import { citeStatement } from './cite.ts';
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

/** Statements that say this, best first: those that hold the phrase as typed, then by BM25. */
export function rankStatements(
  snapshot: Snapshot,
  wanted: Wanted,
  phrase: string,
  filter: StatementFilter,
): readonly Citation[] {
  const { units, index } = snapshot.ranked.statement;
  const allowed = statementMask(snapshot, filter);
  const least = filter.speakers === null ? MIN_EVIDENCE.ofAnybody : MIN_EVIDENCE.ofSpeaker;
  const { sums, leastFor } = evidenceOfUnits(index, wanted);
  const enough = leastFor(least);
  const evident = allowed.map((bit, place) => ((sums[place] ?? 0) >= enough ? bit : 0));
  const limit = evident.reduce((sum, bit) => sum + bit, 0);
  const hits = search(index, wanted.terms, { limit, allowed: evident });
  const cited = hits.flatMap(({ unit, score }) => {
    const found = units.at(unit);
    return found?.quotation == null
      ? []
      : [citeStatement(snapshot, found.article, found.quotation, score)];
  });
  const [whole, partly] = partition(cited, ({ quote }) => holdsPhrase(quote, phrase));
  return withoutRepeats([...whole, ...partly]);
}

/** All statements of these speakers, newest article first, undated last. */
export function listStatements(snapshot: Snapshot, filter: StatementFilter): readonly Citation[] {
  const allowed = statementMask(snapshot, filter);
  const { units } = snapshot.ranked.statement;
  const cited: Citation[] = [];
  for (const [place, isAllowed] of allowed.entries()) {
    const unit = isAllowed === 1 ? units.at(place) : undefined;
    if (unit?.quotation == null) continue;
    cited.push(citeStatement(snapshot, unit.article, unit.quotation, 0));
  }
  const day = (citation: Citation): string => citation.article.publishedOn?.value ?? '';
  // A stable sort keeps the statements of one article in the order of its text.
  return withoutRepeats(cited.toSorted((a, b) => compare(day(b), day(a))));
}

function statementMask(snapshot: Snapshot, filter: StatementFilter): Mask {
  const inReach = unitsOf(snapshot, 'statement', filter.articles);
  if (filter.speakers === null && !filter.quotedOnly) return inReach;
  const wanted = filter.speakers === null ? null : new Set(filter.speakers);
  const { speakers, quoted } = snapshot.ofStatement;
  return inReach.map((bit, place) =>
    bit === 1 &&
    (!filter.quotedOnly || quoted[place] === 1) &&
    (wanted === null || wanted.has((speakers[place] ?? 0) - 1))
      ? 1
      : 0,
  );
}

/** One sentence may hold two statements of one speaker: it is shown once. */
function withoutRepeats(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ article, span, statement }) => {
    const key = `${article.id} ${span.start} ${span.end} ${statement?.speaker?.id ?? ''}`;
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
