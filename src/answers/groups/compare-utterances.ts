import type { Snapshot } from '../../snapshot.ts';
import { isNonEmpty, type NonEmpty } from '../../text/span.ts';
import type { ArticleReference, Citation } from '../answer.ts';
import type { ComparedGroup, Disagreement } from './variant.ts';
import { referenceTo } from '../cite.ts';
import { type FoundStatement, statementsShown } from '../found-statement.ts';
import { citePart, citeVersion, wordsOfPart } from './cite-version.ts';
import { disagreementsBetween, disagreementsOfGroup } from './disagreements.ts';
import { outletOf } from '../reach.ts';
import { outletKey, outletKeyAt } from './choose-versions.ts';
import { isDirect } from './quotation-marks.ts';
import type { GroupReader, PartNumber } from './read-groups.ts';
import { versionBetween } from './versions.ts';

interface Where {
  readonly snapshot: Snapshot;
  /** Of those articles that are compared. */
  readonly reader: GroupReader;
}

/** One utterance before anything of it is quoted. */
export interface Utterance {
  /** Its parts, the one to be shown first at the head. */
  readonly members: NonEmpty<PartNumber>;
  /** Parts that are possibly the same. */
  readonly beside: readonly PartNumber[];
  /** Outlets that surely report it. */
  readonly outlets: ReadonlyMap<string, string | null>;
  readonly disagreements: readonly Disagreement[];
}

/** What these statements say that others report too, or that their article contradicts; an utterance once. */
export function utterancesIn(
  where: Where,
  statements: readonly FoundStatement[],
): readonly Utterance[] {
  const { snapshot, reader } = where;
  const done = new Set<PartNumber>();
  return statements.flatMap((found) =>
    statementsShown(snapshot, found).flatMap(({ article, quotation }) =>
      reader.partsOf(article, quotation).flatMap((part) => {
        if (done.has(part)) return [];
        const utterance = utteranceOf(where, part);
        for (const each of utterance?.members ?? []) done.add(each);
        return utterance === null ? [] : [utterance];
      }),
    ),
  );
}

function utteranceOf(where: Where, part: PartNumber): Utterance | null {
  const { snapshot, reader } = where;
  const members = reader.group(part).toSorted(bestFirst(where));
  const outlets = outletsOf(where, members);
  // What may be another report of an outlet that surely has one adds nothing.
  const beside = members.flatMap((each) =>
    reader
      .links(each)
      .map(({ to }) => to)
      .filter((to) => !members.includes(to) && !outlets.has(keyOf(where, to))),
  );
  if (!isNonEmpty(members) || members.length + beside.length < 2) return null;
  return {
    ...{ members, beside: [...new Set(beside)] },
    outlets,
    disagreements: disagreementsBetween(
      disagreementsOfGroup(snapshot, reader, members),
      new Set([...members, ...beside].map((each) => articleAt(where, each).id)),
    ),
  };
}

function keyOf({ snapshot, reader }: Where, part: PartNumber): string {
  return outletKeyAt(snapshot, reader.at(part).article);
}

function articleAt({ snapshot, reader }: Where, part: PartNumber): ArticleReference {
  return referenceTo(snapshot, reader.at(part).article);
}

function outletsOf(
  { snapshot, reader }: Where,
  parts: readonly PartNumber[],
): ReadonlyMap<string, string | null> {
  return new Map(
    parts.map((part) => {
      const { article } = reader.at(part);
      return [outletKeyAt(snapshot, article), outletOf(snapshot, article)];
    }),
  );
}

// Two pages of Discord with the first; of further outlets only that they report it.
const MOST_VERSIONS = 9;

/**
 * The utterance with its versions quoted, one an outlet, as far as they may be; null when nothing is left to compare.
 * `asked` are all outlets that might report it.
 */
export function citeUtterance(
  where: Where,
  { members, beside, outlets, disagreements }: Utterance,
  mayQuote: (citation: Citation) => boolean,
  asked: ReadonlyMap<string, string | null>,
): ComparedGroup | null {
  const { snapshot, reader } = where;
  const quotable = members
    .map((part) => ({ part, citation: citePart(snapshot, reader, part) }))
    .find(({ citation }) => mayQuote(citation));
  if (quotable === undefined) return null;
  const { part: first, citation: head } = quotable;
  const taken = new Set<string>([outletKey(head.article)]);
  const versions: Citation[] = [];
  const add = (part: PartNumber, isGrouped: boolean): void => {
    const version = versionBetween(snapshot, reader, first, part, isGrouped);
    const citation = citeVersion(snapshot, reader, version);
    const key = outletKey(citation.article);
    // An article that contradicts itself is shown twice.
    const isNew = !taken.has(key) || (isGrouped && contradicts(disagreements, citation));
    if (
      versions.length === MOST_VERSIONS ||
      !isNew ||
      isShown([head, ...versions], citation) ||
      !mayQuote(citation)
    )
      return;
    taken.add(key);
    versions.push(citation);
  };
  for (const part of members) if (part !== first) add(part, true);
  for (const part of beside) add(part, false);
  const names = [...outlets.values()];
  if (!isNonEmpty(names) || (versions.length === 0 && disagreements.length === 0)) return null;
  const possible = new Set(beside.map((part) => keyOf(where, part)));
  const isPossible = (key: string): boolean => outlets.has(key) || possible.has(key);
  return {
    ...{ citations: [head, ...versions], words: wordsOfPart(snapshot, reader, first) },
    ...{ outlets: names, disagreements },
    isSameWords: members.every(
      (part) =>
        keyOf(where, part) === outletKey(head.article) ||
        versionBetween(snapshot, reader, first, part, true).tier === 1,
    ),
    notQuoted: [...outlets]
      .filter(([key]) => !taken.has(key))
      .map(([key, outlet]) => ({
        outlet,
        isDirect: members.some((part) => isDirectIn(where, part, key)),
      })),
    silent: [...asked].filter(([key]) => !isPossible(key)).map(([, name]) => name),
  };
}

function isDirectIn(where: Where, part: PartNumber, key: string): boolean {
  return isDirect(where.snapshot, where.reader.at(part)) && keyOf(where, part) === key;
}

function contradicts(disagreements: readonly Disagreement[], { article }: Citation): boolean {
  return disagreements.some(({ sides }) => sides.every((side) => side.article.id === article.id));
}

function isShown(shown: readonly Citation[], { article, span }: Citation): boolean {
  return shown.some((each) => each.article.id === article.id && each.span.start === span.start);
}

// Direct speech first, then the longer, then by place.
function bestFirst({ snapshot, reader }: Where): (a: PartNumber, b: PartNumber) => number {
  const rank = (part: PartNumber): readonly [number, number] => {
    const place = reader.at(part);
    return [isDirect(snapshot, place) ? 0 : 1, place.span.start - place.span.end];
  };
  return (a, b) => {
    const [[kindA, lengthA], [kindB, lengthB]] = [rank(a), rank(b)];
    return kindA - kindB || lengthA - lengthB || a - b;
  };
}
