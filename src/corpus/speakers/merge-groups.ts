import type { ArticleId, Folder } from '../article.ts';
import type { FullName } from './full-name.ts';
import { type Group } from './group.ts';
import { articleAt, personAt, type SpeakerSource } from './occurrence.ts';
import { areNear } from './are-near.ts';
import { isBare, mayBeOne, MERGE_RULES } from './merge-rules.ts';
import type { MergeEvidence, MergeKind } from './speaker.ts';

/**
 * The groups that are shown to be one person, joined. Groups that are `settled` may be joined by others, never with
 * each other: what one guild's articles say must not change what all see.
 */
export function mergeGroups(
  sources: readonly SpeakerSource[],
  groups: readonly Group[],
  settled: readonly Group[],
  folder: Folder,
): readonly Group[] {
  const merger = new Merger(sources, folder, [...settled, ...groups], new Set(settled));
  for (const rule of MERGE_RULES) merger.apply(rule);
  merger.applyShortForms();
  merger.applyBodies();
  return merger.joined();
}

// Ways that go by one word.
const FAR: ReadonlySet<MergeKind> = new Set(['surname', 'short-form']);

type Rule = (typeof MERGE_RULES)[number];

const known = new Map(
  MERGE_RULES.map((rule) => [rule, new WeakMap<FullName, readonly string[]>()]),
);

/** Most names are held from build to build. */
function keysOnce(rule: Rule, name: FullName): readonly string[] {
  const keys = known.get(rule)?.get(name) ?? rule.keys(name);
  known.get(rule)?.set(name, keys);
  return keys;
}

class Merger {
  readonly #sources: readonly SpeakerSource[];
  readonly #folder: Folder;
  readonly #settled: Set<Group>;
  #groups: readonly Group[];

  constructor(
    sources: readonly SpeakerSource[],
    folder: Folder,
    groups: readonly Group[],
    settled: Set<Group>,
  ) {
    this.#sources = sources;
    this.#folder = folder;
    this.#groups = groups;
    this.#settled = settled;
  }

  joined(): readonly Group[] {
    return this.#groups;
  }

  apply(rule: Rule): void {
    const { kind, isSame, isUnique } = rule;
    const buckets = new Map<string, Group[]>();
    for (const group of this.#groups) {
      if (group.kind !== 'person') continue;
      for (const name of group.names) {
        for (const key of keysOnce(rule, name)) {
          const bucket = buckets.get(key);
          if (bucket === undefined) buckets.set(key, [group]);
          // A group comes with all its names at once.
          else if (bucket.at(-1) !== group) bucket.push(group);
        }
      }
    }
    const partners = new Map<Group, Set<Group>>();
    for (const bucket of buckets.values()) {
      for (let at = 0; at < bucket.length - 1; at += 1) {
        const one = bucket[at] as Group;
        for (let next = at + 1; next < bucket.length; next += 1) {
          const other = bucket[next] as Group;
          if (!isSame(one, other)) continue;
          link(partners, one, other);
          link(partners, other, one);
        }
      }
    }
    this.#join(kind, partners, isUnique);
  }

  /** “Xi”: a bare name that articles use for one person and for nobody else. */
  applyShortForms(): void {
    const holders = new Map<string, Set<Group>>();
    const firstNames = new Map<string, number>();
    for (const { names } of this.#groups) {
      const own = new Set(names.flatMap(({ first }) => first ?? []));
      for (const first of own) firstNames.set(first, (firstNames.get(first) ?? 0) + 1);
    }
    for (const group of this.#groups) {
      if (group.kind !== 'person' || isBare(group)) continue;
      for (const form of group.shortForms) {
        // “Sean” may be any of those who bear it, “Ivanka” but one.
        if ((firstNames.get(form) ?? 0) > 1) continue;
        holders.set(form, (holders.get(form) ?? new Set()).add(group));
      }
    }
    const partners = new Map<Group, Set<Group>>();
    for (const group of this.#groups) {
      if (group.kind !== 'person' || !isBare(group)) continue;
      for (const holder of holders.get(group.names[0]?.surname ?? '') ?? []) {
        link(partners, group, holder);
      }
    }
    this.#join('short-form', partners, true);
  }

  /** A guild's “United States” is the one that all know; forms of one folder are together already. */
  applyBodies(): void {
    const partners = new Map<Group, Set<Group>>();
    const settled = new Map(
      [...this.#settled].flatMap((group) =>
        group.bodyKey === null ? [] : [[group.bodyKey, group]],
      ),
    );
    for (const group of this.#groups) {
      const known = group.bodyKey === null ? undefined : settled.get(group.bodyKey);
      if (known !== undefined && known !== group) link(partners, group, known);
    }
    this.#join('body', partners, false);
  }

  #join(
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
      if ([...others].filter((other) => this.#settled.has(other)).length > 1) continue;
      for (const other of others) {
        if (kind === 'same-name' && (partners.get(other)?.size ?? 0) > 1) continue;
        // Of a bare surname and its holder, it is the surname that must have one holder only.
        if (isUnique && kind !== 'same-name' && !isNarrower(group, other)) continue;
        const [one, two] = [root(group), root(other)];
        if (one === two || (this.#settled.has(one) && this.#settled.has(two))) continue;
        if (!mayBeOne(one, two)) continue;
        if (FAR.has(kind) && !areNear(this.#sources, one, two)) continue;
        const merged = this.#merge(kind, one, two);
        parents.set(one, merged).set(two, merged);
      }
    }
    if (parents.size > 0) this.#groups = [...new Set(this.#groups.map(root))];
  }

  #merge(kind: MergeKind, one: Group, two: Group): Group {
    const isTurned = this.#settled.has(two) || (!this.#settled.has(one) && isNarrower(one, two));
    const [first, second] = isTurned ? [two, one] : [one, two];
    const evidence = this.#evidence(kind, first, second);
    const merged: Group = {
      kind: first.kind,
      bodyKey: first.bodyKey,
      names: [...first.names, ...second.names],
      gender: first.gender ?? second.gender,
      roles: new Set([...first.roles, ...second.roles]),
      fields: new Set([...first.fields, ...second.fields]),
      shortForms: new Set([...first.shortForms, ...second.shortForms]),
      occurrences: [first.occurrences[0], ...first.occurrences.slice(1), ...second.occurrences],
      evidence: [...first.evidence, ...second.evidence, evidence],
    };
    if (this.#settled.has(first)) this.#settled.add(merged);
    return merged;
  }

  #evidence(kind: MergeKind, one: Group, two: Group): MergeEvidence {
    const [a, b] = [this.#example(one), this.#example(two)];
    return {
      kind,
      forms: [a.form, b.form],
      articles: [a.article, b.article],
      folder: this.#folder,
    };
  }

  /** The first article, by id, of the group, and its form of the name. */
  #example({ occurrences }: Group): { readonly form: string; readonly article: ArticleId } {
    let [first] = occurrences;
    for (const each of occurrences) {
      if (articleAt(this.#sources, each).id < articleAt(this.#sources, first).id) first = each;
    }
    const form = personAt(this.#sources, first).person.name;
    return { form, article: articleAt(this.#sources, first).id };
  }
}

function link(partners: Map<Group, Set<Group>>, one: Group, other: Group): void {
  const others = partners.get(one);
  if (others === undefined) partners.set(one, new Set([other]));
  else others.add(other);
}

/** Whether the first is the one whose name says less: “Hale”, “D. Hale”. */
function isNarrower(one: Group, other: Group): boolean {
  const length = ({ names }: Group): number =>
    Math.max(...names.map(({ first }) => first?.length ?? 0));
  return length(one) < length(other);
}
