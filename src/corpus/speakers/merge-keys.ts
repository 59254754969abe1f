import type { Group } from './group.ts';
import type { ToldCoder } from './told-coder.ts';

/** The groups that some rule may compare with one of these, in a fixed order. */
export type Comparable = (groups: readonly Group[]) => readonly Group[];

/** Among all groups, for these lists alone: most groups have no key in common with any of them. */
export function comparableAmong(
  { keyCodes }: ToldCoder,
  all: readonly Group[],
  asking: readonly (readonly Group[])[],
): Comparable {
  const keyed = new Map<number, Group[]>();
  const keys = keyCodes.size();
  for (const groups of asking)
    for (const group of groups) for (const key of keysOf(group, keys)) keyed.set(key, []);
  if (keyed.size > 0)
    for (const group of all)
      for (const key of keysOf(group, keys)) {
        const list = keyed.get(key);
        if (list?.at(-1) !== group) list?.push(group);
      }
  return (groups) => {
    const found = new Set<Group>();
    for (const group of groups)
      for (const key of keysOf(group, keys))
        for (const other of keyed.get(key) ?? []) found.add(other);
    return [...found];
  };
}

/** Short forms are texts: their codes come after those of all keys. */
function keysOf({ keys, names, shortForms }: Group, shortFrom: number): readonly number[] {
  const bare = names.flatMap(({ first, surnameCode }) => (first === null ? surnameCode : []));
  if (bare.length === 0 && shortForms.size === 0) return keys;
  return [...keys, ...[...bare, ...shortForms].map((form) => shortFrom + form)];
}
