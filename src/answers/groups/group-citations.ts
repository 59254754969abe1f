import { speakerOf } from '../../corpus/speakers/speaker.ts';
import type { Snapshot } from '../../snapshot.ts';
import { overlaps, type NonEmpty } from '../../text/span.ts';
import type { Citation } from '../answer.ts';
import { articlePlace } from '../article-by-id.ts';
import type { Mask } from '../reach.ts';
import { citeVersion } from './cite-version.ts';
import { disagreementsAmong } from './disagreements.ts';
import type { GroupReader } from './read-groups.ts';
import { type StatementPlace, type Version, versionsOf } from './versions.ts';

/** A statement as several outlets put it, the version that is shown first at the head. */
export type Versions = NonEmpty<Citation>;

export interface Grouping {
  readonly snapshot: Snapshot;
  readonly reader: GroupReader;
  /** Where versions may come from. */
  readonly articles: Mask;
  readonly quotedOnly: boolean;
}

// Possible versions stand below the sure ones; more would bury the next statement.
const MOST_POSSIBLE = 2;

/**
 * Citations of statements, best first, each with other outlets' versions under it. A statement that stands under another
 * is not shown again: it counts once. Versions are worked out as they are asked for, in order: of hundreds of statements
 * a page shows ten.
 */
export function groupCitations(
  grouping: Grouping,
  citations: readonly Citation[],
): readonly (() => Versions)[] {
  const { snapshot } = grouping;
  const taken = new Set<string>();
  // Shown already: what is only possibly the same stands beside one statement.
  const beside = new Set<string>();
  const groups: (() => Versions)[] = [];
  for (const citation of citations) {
    const statements = statementsAt(
      snapshot,
      articlePlace(snapshot, citation.article.id),
      citation,
    );
    if (statements.length > 0 && statements.every((each) => taken.has(keyOf(each)))) continue;
    for (const each of statements.flatMap((one) => [one, ...groupedWith(grouping, one)]))
      taken.add(keyOf(each));
    groups.push(() => {
      const versions = statements.flatMap((each) => allowedVersions(grouping, each));
      const fresh = versions.filter((each) => each.tier < 3 || !beside.has(keyOf(each)));
      for (const each of [...statements, ...fresh]) beside.add(keyOf(each));
      return versionsUnder(grouping, citation, statements, fresh);
    });
  }
  return groups;
}

/** Statements that surely report the same: no words need be compared to know them. */
function groupedWith(grouping: Grouping, { article, quotation }: StatementPlace): StatementPlace[] {
  const { reader } = grouping;
  return reader
    .partsOf(article, quotation)
    .flatMap((part) => reader.group(part).map(reader.at))
    .filter((each) => isAllowed(grouping, each));
}

/** The statements that a citation shows: of one speaker, in one run of sentences. */
export function statementsAt(
  { articles, speakers }: Snapshot,
  place: number | undefined,
  { span, statement }: Citation,
): readonly StatementPlace[] {
  if (place === undefined) return [];
  return (articles[place]?.analysis.quotations ?? []).flatMap(({ content, speaker }, quotation) => {
    if (!content.some((part) => overlaps(part, span))) return [];
    const index = speaker === null ? null : speakerOf(speakers, place, speaker.person);
    const id = index === null ? null : (speakers.speakers[index]?.id ?? null);
    return id === (statement?.speaker?.id ?? null) ? [{ article: place, quotation }] : [];
  });
}

function allowedVersions(grouping: Grouping, statement: StatementPlace): readonly Version[] {
  return versionsOf(grouping.snapshot, grouping.reader, statement).filter((each) =>
    isAllowed(grouping, each),
  );
}

function isAllowed(
  { snapshot, articles, quotedOnly }: Grouping,
  { article, quotation }: StatementPlace,
): boolean {
  if (articles[article] !== 1) return false;
  if (!quotedOnly) return true;
  return snapshot.articles[article]?.analysis.quotations[quotation]?.kind !== 'indirect';
}

function versionsUnder(
  { snapshot, reader }: Grouping,
  first: Citation,
  statements: readonly StatementPlace[],
  versions: readonly Version[],
): Versions {
  const chosen = oneAnOutlet(snapshot, first, versions);
  const others = chosen.map((version) => citeVersion(snapshot, reader, version));
  const longer = chosen.findIndex((version) => isLonger(snapshot, reader, version));
  const disagreements = disagreementsAmong(snapshot, reader, statements);
  const head = disagreements.length === 0 ? first : { ...first, disagreements };
  const swapped = longer === -1 ? undefined : others[longer];
  if (swapped === undefined) return [head, ...others];
  const { variant, ...original } = swapped;
  const shortened: Citation = {
    ...first,
    ...(variant === undefined
      ? {}
      : {
          variant: {
            ...variant,
            onlyHere: variant.onlyThere,
            onlyThere: variant.onlyHere,
            direct: turned(variant.direct),
          },
        }),
  };
  const rest = others.filter((each) => each !== swapped);
  const moved = disagreements.length === 0 ? original : { ...original, disagreements };
  // What the first one is found by: its place among the answers stays.
  return [{ ...moved, score: first.score }, shortened, ...rest];
}

function turned(direct: 'here' | 'there' | null): 'here' | 'there' | null {
  if (direct === null) return null;
  return direct === 'here' ? 'there' : 'here';
}

/** Of each other article's outlet the surest version; its own article shows itself already. */
function oneAnOutlet(
  { articles }: Snapshot,
  first: Citation,
  versions: readonly Version[],
): readonly Version[] {
  const outlets = new Set<string>([outletKey(first.article)]);
  let possible = 0;
  return versions
    .toSorted((a, b) => a.tier - b.tier || b.common - a.common || a.article - b.article)
    .filter(({ article, tier }) => {
      const held = articles[article]?.article;
      if (held === undefined || held.id === first.article.id) return false;
      const key = outletKey(held);
      if (outlets.has(key) || (tier === 3 && possible === MOST_POSSIBLE)) return false;
      outlets.add(key);
      possible += Number(tier === 3);
      return true;
    });
}

/** An outlet by its name, an article of no known outlet by itself. */
export function outletKey({
  id,
  outlet,
}: {
  readonly id: string;
  readonly outlet: { readonly value: string } | null;
}): string {
  return outlet === null ? `article ${id}` : `outlet ${outlet.value}`;
}

/** Whether the other outlet has the same words and more: the original of what the first one shortened. */
function isLonger({ articles }: Snapshot, reader: GroupReader, version: Version): boolean {
  if (version.tier !== 1) return false;
  const length = (part: number): number => {
    const { span } = reader.at(part);
    return span.end - span.start;
  };
  const kind = articles[version.article]?.analysis.quotations[version.quotation]?.kind;
  return kind === 'direct' && length(version.other) > 1.15 * length(version.own);
}

function keyOf({ article, quotation }: StatementPlace): string {
  return `${article} ${quotation}`;
}
