import type { Snapshot } from '../../snapshot.ts';
import type { Citation } from '../answer.ts';
import type { Unquoted } from './variant.ts';
import { referenceTo } from '../cite.ts';
import { outletOf } from '../reach.ts';
import { surest, type Version } from './versions.ts';

// A page of Discord holds five quotes: the first version and these.
const MOST_SURE = 4;
// Possible versions stand below the sure ones; more would bury the next statement.
const MOST_POSSIBLE = 2;

/** Versions to be quoted under a statement, and the sure ones that are not. */
export interface ChosenVersions {
  readonly shown: readonly Version[];
  readonly unquoted: readonly Unquoted[];
}

/** Of each other outlet the surest version; the statement's own article shows itself already. */
export function chooseVersions(
  snapshot: Snapshot,
  first: Citation,
  versions: readonly Version[],
): ChosenVersions {
  const outlets = new Set<string>([outletKey(first.article)]);
  const shown: Version[] = [];
  const told = new Set<string>([first.article.id]);
  const unquoted: Unquoted[] = [];
  for (const version of versions.toSorted((a, b) => surest(a, b) || a.article - b.article)) {
    const article = referenceTo(snapshot, version.article);
    const { tier } = version;
    if (told.has(article.id)) continue;
    const key = outletKey(article);
    const room = tier === 3 ? MOST_POSSIBLE : MOST_SURE;
    const taken = shown.filter((each) => (each.tier === 3) === (tier === 3)).length;
    if (!outlets.has(key) && taken < room) {
      outlets.add(key);
      told.add(article.id);
      shown.push(version);
    } else if (tier !== 3) {
      told.add(article.id);
      unquoted.push({ article, tier });
    }
  }
  return { shown, unquoted };
}

/** The same of the article at this place, whose header is not read where its outlet is known. */
export function outletKeyAt(snapshot: Snapshot, place: number): string {
  const outlet = outletOf(snapshot, place);
  return outlet === null ? outletKey(referenceTo(snapshot, place)) : `outlet ${outlet}`;
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
