import type { Group } from './group.ts';
import type { JoinGroups } from './joined-group.ts';
import { MERGE_RULES } from './merge-rules.ts';
import { Merger } from './merger.ts';

/** Groups that no rule compares with any beside them. */
export interface Component {
  readonly groups: readonly Group[];
  readonly settled: ReadonlySet<Group>;
  /** Of each group what it is part of by the merge rules; null where that stands at an earlier one. */
  readonly byName: readonly (Group | null)[];
  /** The same by short forms and bodies as well. */
  readonly merged: (isBorneByMany: (firstName: number) => boolean) => readonly (Group | null)[];
}

export function openComponent(
  join: JoinGroups,
  groups: readonly Group[],
  all: ReadonlySet<Group>,
): Component {
  const settled = new Set(groups.filter((group) => all.has(group)));
  const named = new Merger(join, groups, settled);
  for (const place of MERGE_RULES.keys()) named.apply(place);
  const bare = named.bareNames();
  let last: { readonly borne: string; readonly merged: readonly (Group | null)[] } | null = null;
  return {
    ...{ groups, settled, byName: firstOnly(named.now()) },
    merged: (isBorneByMany) => {
      const borne = bare.map(isBorneByMany).join();
      if (last?.borne === borne) return last.merged;
      const merger = new Merger(join, named.now(), named.settled());
      merger.applyShortForms(isBorneByMany);
      merger.applyBodies();
      last = { borne, merged: firstOnly(merger.now()) };
      return last.merged;
    },
  };
}

function firstOnly(groups: readonly Group[]): readonly (Group | null)[] {
  const seen = new Set<Group>();
  return groups.map((group) => {
    if (seen.has(group)) return null;
    seen.add(group);
    return group;
  });
}
