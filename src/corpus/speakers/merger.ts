import { areNear } from './are-near.ts';
import type { Group } from './group.ts';
import type { JoinGroups } from './joined-group.ts';
import { isBare, mayBeOne, MERGE_RULES } from './merge-rules.ts';
import type { MergeKind } from './speaker.ts';

// Ways that go by one word.
const FAR: ReadonlySet<MergeKind> = new Set(['surname', 'short-form']);

/** Groups that may be one person, joined step by step. */
export class Merger {
  readonly #join: JoinGroups;
  readonly #settled: Set<Group>;
  /** Of each group that it was given, what it is part of now. */
  #now: readonly Group[];
  #groups: readonly Group[];

  /** Groups that are `settled` may be joined by others, never with each other. */
  constructor(join: JoinGroups, groups: readonly Group[], settled: ReadonlySet<Group>) {
    this.#join = join;
    this.#settled = new Set(settled);
    this.#now = groups;
    this.#groups = [...new Set(groups)];
  }

  now(): readonly Group[] {
    return this.#now;
  }

  settled(): ReadonlySet<Group> {
    return this.#settled;
  }

  /** The rule of this place. */
  apply(place: number): void {
    const rule = MERGE_RULES[place];
    if (rule === undefined) throw new RangeError(`Cannot apply rule ${place}`);
    const partners = new Map<Group, Set<Group>>();
    for (const bucket of this.#underOneKey(place)) {
      for (let at = 0; at < bucket.length - 1; at += 1) {
        const one = bucket[at] as Group;
        for (let next = at + 1; next < bucket.length; next += 1) {
          const other = bucket[next] as Group;
          if (!rule.isSame(one, other)) continue;
          link(partners, one, other);
          link(partners, other, one);
        }
      }
    }
    this.#joinPartners(rule.kind, partners, rule.isUnique);
  }

  #underOneKey(place: number): Iterable<readonly Group[]> {
    const buckets = new Map<number, Group[]>();
    for (const group of this.#groups) {
      for (const { keys } of group.names) {
        for (const key of keys[place] ?? []) {
          const bucket = buckets.get(key);
          if (bucket === undefined) buckets.set(key, [group]);
          // A group comes with all its names at once.
          else if (bucket.at(-1) !== group) bucket.push(group);
        }
      }
    }
    return buckets.values();
  }

  /** Codes of the bare names that are left. */
  bareNames(): readonly number[] {
    return this.#groups.flatMap((group) =>
      group.kind === 'person' && isBare(group) ? surnameOf(group) : [],
    );
  }

  /** “Xi”: a bare name that articles use for one person and for nobody else. */
  applyShortForms(isBorneByMany: (firstName: number) => boolean): void {
    const holders = new Map<number, Set<Group>>();
    for (const bare of this.bareNames()) holders.set(bare, new Set());
    for (const group of this.#groups) {
      if (group.kind !== 'person' || isBare(group)) continue;
      // “Sean” may be any of those who bear it, “Ivanka” but one.
      for (const form of group.shortForms) if (!isBorneByMany(form)) holders.get(form)?.add(group);
    }
    const partners = new Map<Group, Set<Group>>();
    for (const group of this.#groups) {
      if (group.kind !== 'person' || !isBare(group)) continue;
      for (const holder of holders.get(surnameOf(group)) ?? []) link(partners, group, holder);
    }
    this.#joinPartners('short-form', partners, true);
  }

  /** A guild's “United States” is the one that all know; forms of one folder are together already. */
  applyBodies(): void {
    if (this.#settled.size === 0) return;
    const partners = new Map<Group, Set<Group>>();
    const settled = new Map<number, Group>();
    for (const group of this.#settled)
      if (group.bodyKey !== null) settled.set(group.bodyKey, group);
    for (const group of this.#groups) {
      const known = group.bodyKey === null ? undefined : settled.get(group.bodyKey);
      if (known !== undefined && known !== group) link(partners, group, known);
    }
    this.#joinPartners('body', partners, false);
  }

  #joinPartners(
    kind: MergeKind,
    partners: ReadonlyMap<Group, ReadonlySet<Group>>,
    isUnique: boolean,
  ): void {
    const parents = new Map<Group, Group>();
    const root = (group: Group): Group => {
      let found = group;
      for (let next = parents.get(found); next !== undefined; next = parents.get(found))
        found = next;
      return found;
    };
    for (const [group, others] of partners) {
      if (isUnique && others.size > 1) continue;
      // A guild's person who may be two whom all know is neither.
      if (this.#settledAmong(others) > 1) continue;
      for (const other of others) {
        if (kind === 'same-name' && (partners.get(other)?.size ?? 0) > 1) continue;
        // Of a bare surname and its holder, it is the surname that must have one holder only.
        if (isUnique && kind !== 'same-name' && !isNarrower(group, other)) continue;
        const [one, two] = [root(group), root(other)];
        if (one === two || (this.#settled.has(one) && this.#settled.has(two))) continue;
        if (!mayBeOne(one, two)) continue;
        if (FAR.has(kind) && !areNear(one, two)) continue;
        const merged = this.#merge(kind, one, two);
        parents.set(one, merged).set(two, merged);
      }
    }
    if (parents.size === 0) return;
    this.#now = this.#now.map(root);
    this.#groups = [...new Set(this.#now)];
  }

  #settledAmong(groups: ReadonlySet<Group>): number {
    let count = 0;
    if (this.#settled.size > 0)
      for (const group of groups) if (this.#settled.has(group)) count += 1;
    return count;
  }

  #merge(kind: MergeKind, one: Group, two: Group): Group {
    const isTurned = this.#settled.has(two) || (!this.#settled.has(one) && isNarrower(one, two));
    const [first, second] = isTurned ? [two, one] : [one, two];
    const merged = this.#join(kind, first, second);
    if (this.#settled.has(first)) this.#settled.add(merged);
    return merged;
  }
}

function link(partners: Map<Group, Set<Group>>, one: Group, other: Group): void {
  const others = partners.get(one);
  if (others === undefined) partners.set(one, new Set([other]));
  else others.add(other);
}

/** The code of a bare name. */
function surnameOf({ names }: Group): number {
  return names[0]?.surnameCode ?? 0;
}

/** Whether the first is the one whose name says less: “Hale”, “D. Hale”. */
function isNarrower(one: Group, other: Group): boolean {
  return firstLength(one) < firstLength(other);
}

function firstLength({ names }: Group): number {
  let longest = 0;
  for (const { first } of names) longest = Math.max(longest, first?.length ?? 0);
  return longest;
}
