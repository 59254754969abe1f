import { fold } from '../corpus/fold.ts';
import { type Candidate, suggest } from '../retrieval/suggest.ts';
import { suggestNames } from '../retrieval/suggest-names.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Asked } from './asked.ts';
import { articlesInReach, outletsInReach } from './reach.ts';
import { type SpeakersInReach, speakersInReach } from './speakers-in-reach.ts';
import { type TopicsInReach, topicsInReach } from './topics-in-reach.ts';

/** A proposal: `name` is shown, `value` is what the option then holds. */
interface Proposal {
  readonly name: string;
  readonly value: string;
}

/** Discord shows no more. */
const MOST = 25;

// A list is gathered once a snapshot and guild, not at each key.
const speakerLists = new WeakMap<Snapshot, Map<string | null, SpeakersInReach>>();
const outletLists = new WeakMap<Snapshot, Map<string | null, readonly Candidate[]>>();
const topicLists = new WeakMap<Snapshot, Map<string | null, TopicsInReach>>();

/** Speakers in reach whose name the typed text may begin or misspell, most statements first. */
export function completeSpeakers(
  snapshot: Snapshot,
  typed: string,
  asked: Asked,
): readonly Proposal[] {
  const { list, choiceOf } = kept(speakerLists, snapshot, asked, () =>
    speakersInReach(snapshot, articlesInReach(snapshot, asked)),
  );
  return suggestNames(list, typed, MOST).map((place) => {
    const { name, role, count, value } = choiceOf(place);
    return {
      name: speakerLabel(name, role, count),
      value: value.length <= LABEL_LENGTH ? value : name,
    };
  });
}

/** Outlets in reach, most articles first. */
export function completeOutlets(
  snapshot: Snapshot,
  typed: string,
  asked: Asked,
): readonly Proposal[] {
  return suggest(kept(outletLists, snapshot, asked, outletsInReach), typed, MOST).map(
    ({ name, count }) => ({ name: `${name} (${count})`, value: name }),
  );
}

/** Outlets in reach for a list of them: what is typed behind the last comma is completed, and none is proposed twice. */
export function completeOutletLists(
  snapshot: Snapshot,
  typed: string,
  asked: Asked,
): readonly Proposal[] {
  const comma = typed.lastIndexOf(',');
  if (comma === -1) return completeOutlets(snapshot, typed, asked);
  const named = typed
    .slice(0, comma)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const taken = new Set(named.map(fold));
  const before = named.map((name) => `${name}, `).join('');
  return completeOutlets(snapshot, typed.slice(comma + 1).trim(), asked)
    .filter(({ value }) => !taken.has(fold(value)))
    .map(({ name, value }) => ({ name: `${before}${name}`, value: `${before}${value}` }))
    .filter(({ name, value }) => Math.max(name.length, value.length) <= LABEL_LENGTH);
}

/** Names in reach that a topic may be, most articles first. What else was typed is a topic too. */
export function completeTopics(
  snapshot: Snapshot,
  typed: string,
  asked: Asked,
): readonly Proposal[] {
  const { list, nameOf, countOf } = kept(topicLists, snapshot, asked, () =>
    topicsInReach(snapshot, articlesInReach(snapshot, asked)),
  );
  return suggestNames(list, typed, MOST)
    .map((place) => ({ name: nameOf(place), count: countOf(place) }))
    .filter(({ name }) => name.length <= LABEL_LENGTH - COUNT_LENGTH)
    .map(({ name, count }) => ({ name: `${name} (${count})`, value: name }));
}

// Discord shows no longer name.
const LABEL_LENGTH = 100;
// “ (100000)”
const COUNT_LENGTH = 9;

/** “Keith Kellogg, special envoy (12)”; without the role where there is no room for it. */
function speakerLabel(name: string, role: string | null, count: number): string {
  const whole = role === null ? name : `${name}, ${role}`;
  const label = `${whole} (${count})`;
  return label.length <= LABEL_LENGTH ? label : `${name} (${count})`;
}

function kept<List>(
  lists: WeakMap<Snapshot, Map<string | null, List>>,
  snapshot: Snapshot,
  asked: Asked,
  gather: (snapshot: Snapshot, asked: Asked) => List,
): List {
  const byGuild = lists.get(snapshot) ?? new Map<string | null, List>();
  lists.set(snapshot, byGuild);
  const list = byGuild.get(asked.guild) ?? gather(snapshot, asked);
  byGuild.set(asked.guild, list);
  return list;
}
