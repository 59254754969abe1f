import type { Folder } from '../article.ts';
import type { Group } from './group.ts';
import { type GroupMerger, openMerger } from './merge-groups.ts';
import { comparableAmong } from './merge-keys.ts';
import type { Occurrence } from './occurrence.ts';
import { remembered } from './remembered.ts';
import type { ToldCoder } from './told-coder.ts';

/** All that is one person, and whose articles make them known. */
export type Cluster = Pick<Group, 'folder' | 'kind' | 'gender' | 'occurrences' | 'evidence'>;

/**
 * The people of the shared articles; then those of each guild, who join these or stay among themselves. A cluster of
 * whom nothing changed is the same object as before.
 */
export type Clusterer = (
  /** By folder, in order. */
  groups: ReadonlyMap<Folder, readonly Group[]>,
) => readonly Cluster[];

interface FolderBefore {
  readonly merge: GroupMerger;
  groups: readonly Group[];
  settled: readonly Group[];
  merged: readonly Group[];
}

export function openClusterer(coder: ToldCoder): Clusterer {
  const folders = new Map<Folder, FolderBefore>();
  const extendedOnce = remembered<Group, Cluster>();
  const mergeOnce = (
    folder: Folder,
    groups: readonly Group[],
    settled: readonly Group[],
  ): readonly Group[] => {
    const before = folders.get(folder);
    if (before?.groups === groups && areSame(before.settled, settled)) return before.merged;
    const merge = before?.merge ?? openMerger(coder, folder);
    const merged = merge(groups, settled);
    folders.set(folder, { merge, groups, settled, merged });
    return merged;
  };
  return (byFolder) => {
    for (const folder of folders.keys()) if (!byFolder.has(folder)) folders.delete(folder);
    const shared = mergeOnce('shared', byFolder.get('shared') ?? [], []);
    const guilds = [...byFolder].filter(([folder]) => folder !== 'shared');
    const comparable = comparableAmong(
      coder,
      shared,
      guilds.map(([, groups]) => groups),
    );
    const joining = new Map<Group, Group[]>();
    const own: Cluster[] = [];
    for (const [folder, groups] of guilds) {
      // Afresh for each guild: what another guild's articles say must not lead here.
      const settled = comparable(groups);
      const settledOf = new Map<Occurrence, Group>(
        settled.map((each) => [each.occurrences[0], each]),
      );
      for (const group of mergeOnce(folder, groups, settled)) {
        // Of two that are joined the settled one comes first.
        const known = settledOf.get(group.occurrences[0]);
        if (known === undefined) own.push(group);
        else if (known !== group) joining.set(known, [...(joining.get(known) ?? []), group]);
      }
    }
    return [
      ...shared.map((group) => {
        const others = joining.get(group);
        return others === undefined
          ? group
          : extendedOnce([group, ...others], () => extended(group, others));
      }),
      ...own,
    ];
  };
}

/** A shared group with what guilds' articles add to it: occurrences and evidence, nothing that describes it. */
function extended(group: Group, joining: readonly Group[]): Cluster {
  const added = joining.flatMap(({ occurrences }) =>
    occurrences.filter(({ article }) => article.folder !== 'shared'),
  );
  const evidence = joining.flatMap(({ evidence: own }) =>
    own.filter(({ folder }) => folder !== 'shared'),
  );
  return {
    folder: 'shared',
    kind: group.kind,
    gender: group.gender,
    occurrences: [...group.occurrences, ...added],
    evidence: [...group.evidence, ...evidence],
  };
}

function areSame(one: readonly Group[], other: readonly Group[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
