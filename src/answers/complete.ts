import { type Candidate, suggest } from '../retrieval/suggest.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Asked } from './asked.ts';
import { articlesInReach, outletsInReach } from './reach.ts';

/** A proposal: `name` is shown, `value` is what the option then holds. */
interface Proposal {
  readonly name: string;
  readonly value: string;
}

/** Discord shows no more. */
const MOST = 25;

/** Speakers in reach whose name the typed text may begin or misspell, most statements first. */
export function completeSpeakers(
  snapshot: Snapshot,
  typed: string,
  asked: Asked,
): readonly Proposal[] {
  const articles = articlesInReach(snapshot, asked);
  const candidates = snapshot.speakers.speakers.flatMap(({ name, statements }): Candidate[] => {
    const count = statements.filter(([article]) => articles[article] === 1).length;
    return count === 0 ? [] : [{ name, count }];
  });
  return proposals(candidates, typed);
}

/** Outlets in reach, most articles first. */
export function completeOutlets(
  snapshot: Snapshot,
  typed: string,
  asked: Asked,
): readonly Proposal[] {
  return proposals(outletsInReach(snapshot, asked), typed);
}

function proposals(candidates: readonly Candidate[], typed: string): readonly Proposal[] {
  return suggest(candidates, typed, MOST).map(({ name, count }) => ({
    name: `${name} (${count})`,
    value: name,
  }));
}
