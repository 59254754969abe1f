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

// A list is gathered once a snapshot and guild, not at each key: `suggest` too makes one ready once.
const speakerLists = new WeakMap<Snapshot, Map<string | null, readonly Candidate[]>>();
const outletLists = new WeakMap<Snapshot, Map<string | null, readonly Candidate[]>>();

/** Speakers in reach whose name the typed text may begin or misspell, most statements first. */
export function completeSpeakers(
  snapshot: Snapshot,
  typed: string,
  asked: Asked,
): readonly Proposal[] {
  return proposals(kept(speakerLists, snapshot, asked, speakersInReach), typed);
}

/** Outlets in reach, most articles first. */
export function completeOutlets(
  snapshot: Snapshot,
  typed: string,
  asked: Asked,
): readonly Proposal[] {
  return proposals(kept(outletLists, snapshot, asked, outletsInReach), typed);
}

function speakersInReach(snapshot: Snapshot, asked: Asked): readonly Candidate[] {
  const articles = articlesInReach(snapshot, asked);
  return snapshot.speakers.speakers.flatMap(({ name, statements }) => {
    const count = statements.filter(([article]) => articles[article] === 1).length;
    return count === 0 ? [] : [{ name, count }];
  });
}

function kept(
  lists: WeakMap<Snapshot, Map<string | null, readonly Candidate[]>>,
  snapshot: Snapshot,
  asked: Asked,
  gather: (snapshot: Snapshot, asked: Asked) => readonly Candidate[],
): readonly Candidate[] {
  const byGuild = lists.get(snapshot) ?? new Map<string | null, readonly Candidate[]>();
  lists.set(snapshot, byGuild);
  const list = byGuild.get(asked.guild) ?? gather(snapshot, asked);
  byGuild.set(asked.guild, list);
  return list;
}

function proposals(candidates: readonly Candidate[], typed: string): readonly Proposal[] {
  return suggest(candidates, typed, MOST).map(({ name, count }) => ({
    name: `${name} (${count})`,
    value: name,
  }));
}
