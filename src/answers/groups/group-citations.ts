import type { Snapshot } from '../../snapshot.ts';
import type { NonEmpty } from '../../text/span.ts';
import type { Citation } from '../answer.ts';
import type { Variant } from './variant.ts';
import { citeFound, type FoundStatement, statementsShown } from '../found-statement.ts';
import { chooseVersions } from './choose-versions.ts';
import { citeVersion } from './cite-version.ts';
import { disagreementsAmong, disagreementsBetween } from './disagreements.ts';
import { isDirect } from './quotation-marks.ts';
import type { GroupReader } from './read-groups.ts';
import type { StatementPlace } from './statements-in.ts';
import { type Version, versionsOf } from './versions.ts';

/** A statement as several outlets put it, the version that is shown first at the head. */
export type Versions = NonEmpty<Citation>;

export interface Grouping {
  readonly snapshot: Snapshot;
  /** Of those parts that the question wants. */
  readonly reader: GroupReader;
  /** Of the question: of what has several parts in common, those that these are about are compared. */
  readonly terms: ReadonlySet<string>;
}

/**
 * Statements, best first, quoted, each with other outlets' versions under it. A statement that stands under another
 * is not shown again: it counts once. They are quoted and versions are worked out as they are asked for, in order: of
 * hundreds of statements a page shows ten.
 */
export function groupCitations(
  grouping: Grouping,
  found: readonly FoundStatement[],
): readonly (() => Versions)[] {
  const { snapshot, reader, terms } = grouping;
  const taken = new Set<string>();
  // Shown already: what is only possibly the same stands beside one statement.
  const beside = new Set<string>();
  const groups: (() => Versions)[] = [];
  for (const first of found) {
    const statements = statementsShown(snapshot, first);
    if (statements.length > 0 && statements.every((each) => taken.has(keyOf(each)))) continue;
    for (const each of statements.flatMap((one) => [one, ...groupedWith(reader, one)]))
      taken.add(keyOf(each));
    groups.push(() => {
      const versions = statements.flatMap((each) =>
        versionsOf(snapshot, reader, each, reader.partsOf(each.article, each.quotation), terms),
      );
      const fresh = versions.filter((each) => each.tier < 3 || !beside.has(keyOf(each)));
      for (const each of [...statements, ...fresh]) beside.add(keyOf(each));
      return versionsUnder(grouping, citeFound(snapshot, first), statements, fresh);
    });
  }
  return groups;
}

/** Statements that surely report the same: no words need be compared to know them. */
function groupedWith(
  reader: GroupReader,
  { article, quotation }: StatementPlace,
): readonly StatementPlace[] {
  return reader
    .partsOf(article, quotation)
    .flatMap((part) => reader.group(part).map((each) => reader.at(each)));
}

function versionsUnder(
  { snapshot, reader }: Grouping,
  first: Citation,
  statements: readonly StatementPlace[],
  versions: readonly Version[],
): Versions {
  const { shown, unquoted } = chooseVersions(snapshot, first, versions);
  const others = shown.map((version) => citeVersion(snapshot, reader, version));
  const longer = shown.findIndex((version) => isLonger(snapshot, reader, version));
  const told = new Set([first, ...others, ...unquoted].map(({ article }): string => article.id));
  const disagreements = disagreementsBetween(
    disagreementsAmong(snapshot, reader, statements),
    told,
  );
  const more = {
    ...(disagreements.length === 0 ? {} : { disagreements }),
    ...(unquoted.length === 0 ? {} : { unquoted }),
  };
  const swapped = longer === -1 ? undefined : others[longer];
  if (swapped?.variant === undefined) return [{ ...first, ...more }, ...others];
  const { variant, ...original } = swapped;
  const { here, there, onlyHere, onlyThere, direct } = variant;
  const turned = {
    ...{ ...variant, here: there, there: here, direct: turn(direct) },
    ...{ onlyHere: onlyThere, onlyThere: onlyHere },
  };
  const rest = others.filter((each) => each !== swapped);
  // What the first one is found by: its place among the answers stays.
  return [{ ...original, ...more, score: first.score }, { ...first, variant: turned }, ...rest];
}

function turn(direct: Variant['direct']): Variant['direct'] {
  if (direct === null) return null;
  return direct === 'here' ? 'there' : 'here';
}

/** Whether the other outlet has the same words and more: the original of what the first one shortened. */
function isLonger(snapshot: Snapshot, reader: GroupReader, version: Version): boolean {
  if (version.tier !== 1) return false;
  const length = (part: number): number => {
    const { span } = reader.at(part);
    return span.end - span.start;
  };
  return isDirect(snapshot, version) && length(version.other) > 1.15 * length(version.own);
}

function keyOf({ article, quotation }: StatementPlace): string {
  return `${article} ${quotation}`;
}
