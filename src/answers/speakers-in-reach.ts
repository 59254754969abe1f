import type { SpeakerTable } from '../corpus/speakers/speaker-table.ts';
import { NameTable, openNamePacker } from '../retrieval/name-table.ts';
import type { NameList } from '../retrieval/suggest-names.ts';
import type { Snapshot } from '../snapshot.ts';
import { foldersInReach } from './known-forms.ts';
import type { Mask } from './reach.ts';

/** Somebody whom the asker may choose. */
interface SpeakerChoice {
  /** In `snapshot.speakers.speakers`. */
  readonly place: number;
  readonly name: string;
  /** The role that articles in reach give most often. */
  readonly role: string | null;
  /** Statements in reach. */
  readonly count: number;
  /** What names this one alone: the name, with the role where several share the name. */
  readonly value: string;
}

/** Those who say something in these articles. */
export interface SpeakersInReach {
  /** By place; most statements first, then by name. */
  readonly list: NameList;
  /** Role and value are read where they are asked for. */
  readonly choiceOf: (place: number) => SpeakerChoice;
}

export function speakersInReach(snapshot: Snapshot, articles: Mask): SpeakersInReach {
  const { speakers } = snapshot.speakers;
  const counts = new Uint32Array(speakers.length);
  for (let place = 0; place < counts.length; place += 1)
    counts[place] = speakers.statementsIn(place, articles);
  const folders = foldersInReach(snapshot, articles);
  const roleOf = (place: number): string | null => {
    const [role] = speakers.formsOf(place, folders).roles;
    return role === undefined ? null : speakers.forms.textOf(role);
  };
  let bearers: ReadonlyMap<number, readonly number[]> | null = null;
  const isShared = (place: number): boolean => {
    bearers ??= bearersByHash(speakers, counts);
    const alike = bearers.get(speakers.nameHashOf(place)) ?? [];
    return alike.some((other) => other !== place && speakers.areNamesakes(place, other));
  };
  const names = namesOf(snapshot);
  return {
    list: { size: counts.length, ranked: rankedBy(counts, names), words: names.words },
    choiceOf: (place) => {
      const name = speakers.nameOf(place);
      return {
        ...{ place, name, count: counts[place] ?? 0 },
        get role() {
          return roleOf(place);
        },
        get value() {
          return isShared(place) ? `${name}, ${roleOf(place) ?? '–'}` : name;
        },
      };
    },
  };
}

/** By hash of a name the places of those in reach who may bear it. */
function bearersByHash(
  speakers: SpeakerTable,
  counts: Uint32Array,
): ReadonlyMap<number, readonly number[]> {
  const bearers = new Map<number, number[]>();
  for (const [place, count] of counts.entries()) {
    if (count === 0) continue;
    const hash = speakers.nameHashOf(place);
    const known = bearers.get(hash);
    if (known === undefined) bearers.set(hash, [place]);
    else known.push(place);
  }
  return bearers;
}

/** Once articles are withdrawn, some speakers may have other names. */
function namesOf({ withdrawn, speakerNames, speakers: { speakers } }: Snapshot): NameTable {
  if (withdrawn === undefined) return speakerNames;
  const names = Array.from({ length: speakers.length }, (_, place) => speakers.nameOf(place));
  return new NameTable(openNamePacker()(names));
}

function rankedBy(counts: Uint32Array, { columns: { order } }: NameTable): Uint32Array {
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  const size = counts.length;
  const byOrder = new Uint32Array(size);
  for (const [place, at] of order.entries()) byOrder[at] = place;
  // Numbers are sorted ten times as fast without a comparison of ours.
  const ranks = new Float64Array(size);
  let speaking = 0;
  for (const [place, count] of counts.entries()) {
    if (count === 0) continue;
    ranks[speaking] = (most - count) * size + (order[place] ?? 0);
    speaking += 1;
  }
  const sorted = ranks.subarray(0, speaking).sort();
  return Uint32Array.from(sorted, (rank) => byOrder[rank % size] ?? 0);
}
