import { areSameWords } from '../../groups/same-words.ts';
import { likenessOf } from '../../groups/likeness.ts';
import { describe, type Part } from '../../groups/part.ts';
import { termWeight } from '../../groups/term-weight.ts';
import { termSpans } from '../../retrieval/analyser.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Span } from '../../text/span.ts';
import type { GroupReader, PartNumber } from './read-groups.ts';
import type { StatementPlace } from './statements-in.ts';

/** Another statement that has a part in common with the first. */
export interface Version extends StatementPlace {
  readonly tier: 1 | 2 | 3;
  /** The parts that come closest: of the first statement, and of this one. */
  readonly own: PartNumber;
  readonly other: PartNumber;
  /** Terms of the question in the first one's part. */
  readonly asked: number;
  /** Words that both parts have in the same order. */
  readonly common: number;
}

/** A version before it is known what was asked for. */
export type Between = Omit<Version, 'asked'>;

const NOTHING_ASKED: ReadonlySet<string> = new Set();

/**
 * Other statements that report parts of this one, surest first, then by place; a statement once, by the part that the
 * terms asked for are about.
 */
export function versionsOf(
  snapshot: Snapshot,
  reader: GroupReader,
  statement: StatementPlace,
  parts: readonly PartNumber[],
  terms = NOTHING_ASKED,
): readonly Version[] {
  const found = new Map<string, Version>();
  const take = (own: PartNumber, other: PartNumber, isGrouped: boolean): void => {
    const between = versionBetween(snapshot, reader, own, other, isGrouped);
    const version = { ...between, asked: askedIn(snapshot, reader, own, terms) };
    const { article, quotation } = version;
    if (article === statement.article && quotation === statement.quotation) return;
    const key = `${article} ${quotation}`;
    const known = found.get(key);
    if (known === undefined || surest(version, known) < 0) found.set(key, version);
  };
  for (const own of parts) {
    for (const other of reader.group(own)) if (other !== own) take(own, other, true);
    const grouped = new Set(reader.group(own));
    for (const { to } of reader.links(own)) if (!grouped.has(to)) take(own, to, false);
  }
  return [...found.values()].toSorted(
    (a, b) => surest(a, b) || a.article - b.article || a.quotation - b.quotation,
  );
}

function askedIn(
  snapshot: Snapshot,
  reader: GroupReader,
  part: PartNumber,
  terms: ReadonlySet<string>,
): number {
  if (terms.size === 0) return 0;
  const { article, span } = reader.at(part);
  const text = snapshot.articles[article]?.article.text.slice(span.start, span.end) ?? '';
  const own = new Set(termSpans(text).map(({ term }) => term));
  return [...terms].filter((term) => own.has(term)).length;
}

/** How the one part's statement is a version of the other's. */
export function versionBetween(
  snapshot: Snapshot,
  reader: GroupReader,
  own: PartNumber,
  other: PartNumber,
  isGrouped: boolean,
): Between {
  const { article, quotation } = reader.at(other);
  const { isSameWords, common } = compareParts(snapshot, reader, own, other);
  const tier = isGrouped ? (isSameWords ? 1 : 2) : 3;
  return { article, quotation, tier, own, other, common };
}

/** Negative for the surer one. */
export function surest(a: Version, b: Version): number {
  return a.tier - b.tier || b.asked - a.asked || b.common - a.common;
}

function compareParts(
  snapshot: Snapshot,
  reader: GroupReader,
  one: PartNumber,
  two: PartNumber,
): { readonly isSameWords: boolean; readonly common: number } {
  const [a, b] = [one, two].map((part) => {
    const { article, span } = reader.at(part);
    return described(snapshot, article, span);
  });
  if (a === undefined || b === undefined) return { isSameWords: false, common: 0 };
  const likeness = likenessOf(a, b);
  const words = Math.min(a.words.length, b.words.length);
  return {
    isSameWords: areSameWords(likeness, words, null),
    common: words - likeness.missing,
  };
}

function described(snapshot: Snapshot, article: number, span: Span): Part {
  const text = snapshot.articles[article]?.article.text ?? '';
  const said = text.slice(span.start, span.end);
  return {
    ...{ quotation: 0, span, isContinued: false, kind: 'direct', polarity: 'said' },
    ...describedOnce(said),
  };
}

type Described = ReturnType<typeof describe>;

// Copies of a story have the same words, and each statement is compared with each of its versions.
const descriptions = new Map<string, Described>();
// Some 3 MB: as many parts as one answer compares.
const MOST_DESCRIBED = 1000;

function describedOnce(said: string): Described {
  const known = descriptions.get(said);
  if (known !== undefined) return known;
  if (descriptions.size === MOST_DESCRIBED) descriptions.clear();
  const made = describe(said, termWeight);
  descriptions.set(said, made);
  return made;
}
