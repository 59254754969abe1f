import type { Group } from './group.ts';
import { MERGE_RULES } from './merge-rules.ts';

/** Groups by every key under which some rule may compare them. */
export type KeyedGroups = ReadonlyMap<string, readonly Group[]>;

export function keyGroups(groups: readonly Group[]): KeyedGroups {
  const keyed = new Map<string, Group[]>();
  for (const group of groups) {
    for (const key of keysOf(group)) {
      const list = keyed.get(key);
      if (list === undefined) keyed.set(key, [group]);
      else list.push(group);
    }
  }
  return keyed;
}

/** Those of the keyed groups that a rule may compare with one of these, in a fixed order. */
export function comparableWith(keyed: KeyedGroups, groups: readonly Group[]): readonly Group[] {
  const found = new Set<Group>();
  for (const group of groups) {
    for (const key of keysOf(group)) {
      for (const other of keyed.get(key) ?? []) found.add(other);
    }
  }
  return [...found];
}

function keysOf(group: Group): ReadonlySet<string> {
  const keys = new Set<string>();
  if (group.kind === 'organisation') return keys.add(`body ${group.bodyKey}`);
  for (const name of group.names) {
    for (const rule of MERGE_RULES)
      for (const key of rule.keys(name)) keys.add(`${rule.kind} ${key}`);
    if (name.first === null) keys.add(`short ${name.surname}`);
  }
  for (const form of group.shortForms) keys.add(`short ${form}`);
  return keys;
}
