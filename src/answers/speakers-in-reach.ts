import { fold } from '../corpus/fold.ts';
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

/** Those who say something in these articles, most statements first. */
export function speakersInReach(snapshot: Snapshot, articles: Mask): readonly SpeakerChoice[] {
  const folders = foldersInReach(snapshot, articles);
  const { speakers } = snapshot.speakers;
  const found: Omit<SpeakerChoice, 'value'>[] = [];
  for (let place = 0; place < speakers.length; place += 1) {
    const count = speakers.statementsIn(place, articles);
    if (count === 0) continue;
    const [role] = speakers.formsOf(place, folders).roles;
    found.push({
      place,
      name: speakers.nameOf(place),
      role: role === undefined ? null : speakers.forms.textOf(role),
      count,
    });
  }
  const bearers = new Map<string, number>();
  for (const { name } of found) bearers.set(fold(name), (bearers.get(fold(name)) ?? 0) + 1);
  return found
    .map((each) => ({
      ...each,
      value: bearers.get(fold(each.name)) === 1 ? each.name : `${each.name}, ${each.role ?? '–'}`,
    }))
    .sort((a, b) => b.count - a.count || a.place - b.place);
}
