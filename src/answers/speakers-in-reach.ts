import type { SpeakerTable } from '../corpus/speakers/speaker-table.ts';
import type { Snapshot } from '../snapshot.ts';
import { foldersInReach } from './known-forms.ts';
import type { Mask } from './reach.ts';

/** Somebody whom the asker may choose. */
export interface SpeakerChoice {
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

/** Those who say something in these articles, most statements first. Roles and values are read where they are asked for. */
export function speakersInReach(snapshot: Snapshot, articles: Mask): readonly SpeakerChoice[] {
  const { speakers } = snapshot.speakers;
  const found: Pick<SpeakerChoice, 'place' | 'name' | 'count'>[] = [];
  for (let place = 0; place < speakers.length; place += 1) {
    const count = speakers.statementsIn(place, articles);
    if (count > 0) found.push({ place, name: speakers.nameOf(place), count });
  }
  const folders = foldersInReach(snapshot, articles);
  let bearers: ReadonlyMap<string, number> | null = null;
  const isShared = (place: number): boolean => {
    bearers ??= countBearers(speakers, found);
    return (bearers.get(speakers.nameKeyOf(place)) ?? 0) > 1;
  };
  const roleOf = (place: number): string | null => {
    const [role] = speakers.formsOf(place, folders).roles;
    return role === undefined ? null : speakers.forms.textOf(role);
  };
  return found
    .map(({ place, name, count }) => ({
      ...{ place, name, count },
      get role() {
        return roleOf(place);
      },
      get value() {
        return isShared(place) ? `${name}, ${roleOf(place) ?? '–'}` : name;
      },
    }))
    .sort((a, b) => b.count - a.count || a.place - b.place);
}

/** By key of a name how many of these have it. */
function countBearers(
  speakers: SpeakerTable,
  found: readonly Pick<SpeakerChoice, 'place'>[],
): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { place } of found) {
    const key = speakers.nameKeyOf(place);
    bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  return bearers;
}
