import type { Snapshot } from '../../snapshot.ts';
import { isNonEmpty, type NonEmpty } from '../../text/span.ts';
import type { Citation, ComparedGroup, Disagreement } from '../answer.ts';
import { articlePlace } from '../article-by-id.ts';
import type { Mask } from '../reach.ts';
import { citePart, citeVersion } from './cite-version.ts';
import { disagreementsOfGroup } from './disagreements.ts';
import { outletKey, statementsAt } from './group-citations.ts';
import type { GroupReader, PartNumber } from './read-groups.ts';
import { versionBetween } from './versions.ts';

interface Where {
  readonly snapshot: Snapshot;
  readonly reader: GroupReader;
  readonly articles: Mask;
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
export function utterancesIn(where: Where, citations: readonly Citation[]): readonly Utterance[] {
  const { snapshot, reader } = where;
  const done = new Set<PartNumber>();
  return citations.flatMap((citation) =>
    statementsAt(snapshot, articlePlace(snapshot, citation.article.id), citation).flatMap(
      ({ article, quotation }) =>
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
  const { snapshot, reader, articles } = where;
  const isAllowed = (each: PartNumber): boolean => articles[reader.at(each).article] === 1;
  const members = reader.group(part).filter(isAllowed).toSorted(bestFirst(where));
  const beside = members.flatMap((each) =>
    reader
      .links(each)
      .map(({ to }) => to)
      .filter((to) => !members.includes(to) && isAllowed(to)),
  );
  if (!isNonEmpty(members) || members.length + beside.length < 2) return null;
  return {
    ...{ members, beside: [...new Set(beside)] },
    outlets: outletsOf(where, members),
    disagreements: disagreementsOfGroup(snapshot, reader, members),
  };
}

function outletsOf(
  { snapshot, reader }: Where,
  parts: readonly PartNumber[],
): ReadonlyMap<string, string | null> {
  return new Map(
    parts.flatMap((part) => {
      const held = snapshot.articles[reader.at(part).article]?.article;
      return held === undefined ? [] : [[outletKey(held), held.outlet?.value ?? null] as const];
    }),
  );
}

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
    if (!isNew || isShown([head, ...versions], citation) || !mayQuote(citation)) return;
    taken.add(key);
    versions.push(citation);
  };
  for (const part of members) if (part !== first) add(part, true);
  for (const part of beside) add(part, false);
  const names = [...outlets.values()];
  if (!isNonEmpty(names) || (versions.length === 0 && disagreements.length === 0)) return null;
  const isPossible = (key: string): boolean => outlets.has(key) || taken.has(key);
  return {
    ...{ citations: [head, ...versions], outlets: names, disagreements },
    isSameWords: members.every(
      (part) =>
        isOf(where, part, outletKey(head.article)) ||
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

function isDirectIn({ snapshot, reader }: Where, part: PartNumber, key: string): boolean {
  const { article, quotation } = reader.at(part);
  const kind = snapshot.articles[article]?.analysis.quotations[quotation]?.kind;
  return kind === 'direct' && isOf({ snapshot, reader }, part, key);
}

function isOf(
  { snapshot, reader }: Pick<Where, 'snapshot' | 'reader'>,
  part: PartNumber,
  key: string,
): boolean {
  const held = snapshot.articles[reader.at(part).article];
  return held !== undefined && outletKey(held.article) === key;
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
    const { article, quotation, span } = reader.at(part);
    const kind = snapshot.articles[article]?.analysis.quotations[quotation]?.kind;
    return [kind === 'direct' ? 0 : 1, span.start - span.end];
  };
  return (a, b) => {
    const [[kindA, lengthA], [kindB, lengthB]] = [rank(a), rank(b)];
    return kindA - kindB || lengthA - lengthB || a - b;
  };
}
