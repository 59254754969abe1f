import type { Snapshot } from '../../snapshot.ts';
import { isNonEmpty } from '../../text/span.ts';
import type { Disagreement } from './variant.ts';
import { dateDisagreements } from './disagreements/dates.ts';
import { numberDisagreements } from './disagreements/numbers.ts';
import { holderDisagreements, reachDisagreements } from './disagreements/offices.ts';
import { askedDisagreements, strengthDisagreements } from './disagreements/strength.ts';
import { type Told, toldAt } from './disagreements/told.ts';
import type { GroupReader, PartNumber } from './read-groups.ts';
import type { StatementPlace } from './statements-in.ts';

/**
 * Where the versions of these statements do not agree: numbers, names, dates, strength. Precision comes before recall: what
 * is merely put in other words is none.
 */
export function disagreementsAmong(
  snapshot: Snapshot,
  reader: GroupReader,
  statements: readonly StatementPlace[],
): readonly Disagreement[] {
  const parts = statements.flatMap(({ article, quotation }) => reader.partsOf(article, quotation));
  return disagreementsOfParts(snapshot, reader, parts);
}

/** The same of parts of statements, each with its group; the plainest first. */
export function disagreementsOfParts(
  snapshot: Snapshot,
  reader: GroupReader,
  parts: readonly PartNumber[],
): readonly Disagreement[] {
  const found: Disagreement[] = [];
  const done = new Set<string>();
  for (const part of parts) {
    const members = reader.group(part);
    const key = members.join(' ');
    if (done.has(key)) continue;
    done.add(key);
    found.push(...disagreementsOfGroup(snapshot, reader, members));
  }
  return plainestFirst(withoutRepeats(found));
}

const PLAINEST = ['number', 'name', 'date', 'polarity', 'strength'] as const;

/** Two numbers are plainer than two shades of meaning. */
function plainestFirst(found: readonly Disagreement[]): readonly Disagreement[] {
  return found.toSorted((a, b) => PLAINEST.indexOf(a.about) - PLAINEST.indexOf(b.about));
}

/** The same of the parts of one utterance. */
export function disagreementsOfGroup(
  snapshot: Snapshot,
  reader: GroupReader,
  members: readonly PartNumber[],
): readonly Disagreement[] {
  const told = members.map((part) => toldAt(snapshot, reader, part));
  const beside = members.flatMap((part) =>
    reader
      .links(part)
      .filter(({ to }) => !members.includes(to))
      .map(({ to, grounds, tier }) => ({
        ...{ grounds, tier },
        sides: [toldAt(snapshot, reader, part), toldAt(snapshot, reader, to)] as const,
      })),
  );
  const own = new Set(told.map(({ held }) => held.article.id));
  const sure = [...numberDisagreements(told), ...reachDisagreements(told)];
  const dates = dateDisagreements([...told, ...beside.map(({ sides }) => sides[1])]);
  return [
    ...sure.map((found) => ({ ...found, isPossible: false })),
    ...holderDisagreements(beside).map((found) => ({ ...found, isPossible: true })),
    ...dates.map((found) => ({
      ...found,
      isPossible: !found.sides.every(({ article }) => own.has(article.id)),
    })),
    ...strengthDisagreements(told).map((found) => ({ ...found, isPossible: false })),
    ...askedDisagreements(beside).map((found) => ({ ...found, isPossible: true })),
  ];
}

/** Of these what lies between the given articles; one that is told of no two values is none. */
export function disagreementsBetween(
  disagreements: readonly Disagreement[],
  articles: ReadonlySet<string>,
): readonly Disagreement[] {
  return disagreements.flatMap((found) => {
    const sides = found.sides.filter(({ article }) => articles.has(article.id));
    const values = new Set(
      sides.map(({ words, isPublication, article }) =>
        isPublication ? article.publishedOn?.value : words?.toLowerCase(),
      ),
    );
    return isNonEmpty(sides) && values.size > 1 ? [{ ...found, sides }] : [];
  });
}

/** Two possible versions, and why they stand beside each other. */
export interface Beside {
  readonly grounds: number;
  readonly tier: number;
  readonly sides: readonly [Told, Told];
}

function withoutRepeats(found: readonly Disagreement[]): readonly Disagreement[] {
  const seen = new Set<string>();
  return found.filter(({ about, sides }) => {
    const key = `${about} ${sides
      .map(({ article, words }) => `${article.id} ${words}`)
      .toSorted()
      .join(' ')}`;
    return !seen.has(key) && seen.add(key);
  });
}
