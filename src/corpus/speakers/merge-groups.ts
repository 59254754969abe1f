import type { Folder } from '../article.ts';
import { openComponents } from './components.ts';
import type { Group } from './group.ts';
import { openGroupJoiner } from './joined-group.ts';
import { type Component, openComponent } from './merge-component.ts';
import type { ToldCoder } from './told-coder.ts';

/**
 * The groups of a folder that are shown to be one person, joined. Groups that are `settled` may be joined by others,
 * never with each other: what one guild's articles say must not change what all see.
 */
export type GroupMerger = (groups: readonly Group[], settled: readonly Group[]) => readonly Group[];

/** Merges again and again: a component of groups that are the same as before is not looked at again. */
export function openMerger(coder: ToldCoder, folder: Folder): GroupMerger {
  const componentsOf = openComponents(coder);
  const join = openGroupJoiner(folder);
  const known = new WeakMap<Group, Component>();
  const componentOnce = (groups: readonly Group[], settled: ReadonlySet<Group>): Component => {
    const [first] = groups as readonly [Group, ...Group[]];
    const held = known.get(first);
    if (held !== undefined && isOf(held, groups, settled)) return held;
    const made = openComponent(join, groups, settled);
    known.set(first, made);
    return made;
  };
  return (groups, settled) => {
    const all = [...settled, ...groups];
    const isSettled = new Set(settled);
    const components = componentsOf(all).map((places) => ({
      places,
      component: componentOnce(
        places.map((place) => all[place] as Group),
        isSettled,
      ),
    }));
    const now: (Group | null)[] = all;
    for (const { places, component } of components) put(now, places, component.byName);
    const bearers = bearersOf(coder, now);
    const isBorneByMany = (firstName: number): boolean => (bearers[firstName] ?? 0) > 1;
    for (const { places, component } of components)
      put(now, places, component.merged(isBorneByMany));
    return now.filter((group) => group !== null);
  };
}

function put(
  groups: (Group | null)[],
  places: readonly number[],
  ofPlaces: readonly (Group | null)[],
): void {
  for (const [at, place] of places.entries()) groups[place] = ofPlaces[at] ?? null;
}

function isOf(
  component: Component,
  groups: readonly Group[],
  settled: ReadonlySet<Group>,
): boolean {
  return (
    component.groups.length === groups.length &&
    component.groups.every(
      (group, at) => group === groups[at] && component.settled.has(group) === settled.has(group),
    )
  );
}

/** By first name how many groups bear it. */
function bearersOf({ texts }: ToldCoder, groups: readonly (Group | null)[]): Uint32Array {
  const count = new Uint32Array(texts.size());
  for (const group of groups) {
    if (group === null) continue;
    const [only, other] = group.names;
    const firsts = other === undefined ? [only?.firstCode ?? null] : firstsOf(group);
    for (const first of firsts) if (first !== null) count[first] = (count[first] ?? 0) + 1;
  }
  return count;
}

/** Each once. */
function firstsOf({ names }: Group): Iterable<number | null> {
  return new Set(names.map(({ firstCode }) => firstCode));
}
