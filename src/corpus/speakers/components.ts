import type { Group } from './group.ts';
import { isBare } from './merge-rules.ts';
import type { ToldCoder } from './told-coder.ts';

/**
 * Places of groups that some rule may compare, with all that may be compared with those: no rule looks beyond such a
 * component. Most groups have no key in common with any other and are in none. Components come by their first groups,
 * the groups of each in order.
 */
export type Components = (groups: readonly Group[]) => readonly (readonly number[])[];

export function openComponents({ keyCodes, texts }: ToldCoder): Components {
  // By key the first group that has it, counted from `from` on: what is below is of another time. Short forms are texts,
  // whose codes come after those of all keys.
  let firstWith = new Uint32Array();
  let from = 1;
  return (groups) => {
    const keys = keyCodes.size();
    const size = keys + texts.size();
    if (firstWith.length < size || from + groups.length > 0xffff_ffff) {
      firstWith = new Uint32Array(size + size / 4);
      from = 1;
    }
    const parents = new Uint32Array(groups.length);
    for (let at = 0; at < parents.length; at += 1) parents[at] = at;
    const tie = (key: number, at: number): void => {
      const first = (firstWith[key] ?? 0) - from;
      if (first < 0) firstWith[key] = from + at;
      else join(parents, first, at);
    };
    for (const [at, group] of groups.entries()) {
      for (const key of group.keys) tie(key, at);
      if (group.kind === 'person' && isBare(group))
        tie(keys + (group.names[0]?.surnameCode ?? 0), at);
    }
    // “Xi” is compared with whom articles call so; those whom they call so, with nobody for that alone.
    for (const [at, { shortForms }] of groups.entries()) {
      if (shortForms.size === 0) continue;
      for (const form of shortForms)
        if ((firstWith[keys + form] ?? 0) >= from) tie(keys + form, at);
    }
    from += groups.length;
    return severalOf(parents);
  };
}

function severalOf(parents: Uint32Array): readonly (readonly number[])[] {
  const components = new Map<number, number[]>();
  for (let at = 0; at < parents.length; at += 1) {
    const first = rootOf(parents, at);
    if (first === at) continue;
    const component = components.get(first);
    if (component === undefined) components.set(first, [first, at]);
    else component.push(at);
  }
  return [...components.values()];
}

/** The first of its component is the root. */
function rootOf(parents: Uint32Array, at: number): number {
  let found = at;
  for (let next = parents[found] ?? 0; next !== found; next = parents[found] ?? 0) {
    // Halves the way.
    parents[found] = parents[next] ?? 0;
    found = next;
  }
  return found;
}

function join(parents: Uint32Array, one: number, other: number): void {
  const [a, b] = [rootOf(parents, one), rootOf(parents, other)];
  if (a < b) parents[b] = a;
  else parents[a] = b;
}
