import type { Gender, Person } from '../../text/people/person.ts';
import type { Folder } from '../article.ts';
import { type Group, groupPeople } from './group.ts';
import { articleAt, type Occurrence, placeOccurrences, type SpeakerSource } from './occurrence.ts';
import { mergeGroups } from './merge-groups.ts';
import { comparableWith, keyGroups } from './merge-keys.ts';
import type { MergeEvidence } from './speaker.ts';

/** All that is one person, and whose articles make them known: `shared`, or a guild's. */
export interface Cluster {
  readonly folder: Folder;
  readonly kind: Person['kind'];
  readonly gender: Gender | null;
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
  readonly evidence: readonly MergeEvidence[];
}

/** The people of the shared articles; then those of each guild, who join these or stay among themselves. */
export function clusterSpeakers(sources: readonly SpeakerSource[]): readonly Cluster[] {
  const byFolder = articlesByFolder(sources);
  const placed = placeOccurrences(sources);
  const people = (articles: readonly number[]): readonly (readonly Occurrence[])[] =>
    articles.map((article) => placed[article] ?? []);
  const shared = mergeGroups(
    sources,
    groupPeople(sources, people(byFolder.get('shared') ?? [])),
    [],
    'shared',
  );
  const joining = new Map<Group, Group[]>();
  const own: Cluster[] = [];
  if (byFolder.size === (byFolder.has('shared') ? 1 : 0))
    return shared.map((group) => ({ ...group, folder: 'shared' }));
  const keyed = keyGroups(shared);
  const sharedOf = new Map(shared.map((group) => [keyOf(group.occurrences[0]), group]));
  for (const [folder, articles] of byFolder) {
    if (folder === 'shared') continue;
    const groups = groupPeople(sources, people(articles));
    // Afresh for each guild: what another guild's articles say must not lead here.
    const merged = mergeGroups(sources, groups, comparableWith(keyed, groups), folder);
    for (const group of merged) {
      const known = group.occurrences.flatMap((each) => sharedOf.get(keyOf(each)) ?? [])[0];
      if (known === undefined) own.push({ ...group, folder });
      else if (known.occurrences.length < group.occurrences.length) {
        joining.set(known, [...(joining.get(known) ?? []), group]);
      }
    }
  }
  return [...shared.map((group) => extended(sources, group, joining.get(group) ?? [])), ...own];
}

/** A shared group with what guilds' articles add to it: occurrences and evidence, nothing that describes it. */
function extended(
  sources: readonly SpeakerSource[],
  group: Group,
  joining: readonly Group[],
): Cluster {
  const added = joining.flatMap(({ occurrences }) =>
    occurrences.filter((each) => articleAt(sources, each).folder !== 'shared'),
  );
  const evidence = joining.flatMap(({ evidence }) =>
    evidence.filter((each) => each.folder !== 'shared'),
  );
  return {
    folder: 'shared',
    kind: group.kind,
    gender: group.gender,
    occurrences: [...group.occurrences, ...added],
    evidence: [...group.evidence, ...evidence],
  };
}

function articlesByFolder(
  sources: readonly SpeakerSource[],
): ReadonlyMap<Folder, readonly number[]> {
  const folders = new Map<Folder, number[]>();
  for (const [article, source] of sources.entries()) {
    const list = folders.get(source.article.folder);
    if (list === undefined) folders.set(source.article.folder, [article]);
    else list.push(article);
  }
  return new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function keyOf({ article, person }: Occurrence): string {
  return `${article} ${person}`;
}
