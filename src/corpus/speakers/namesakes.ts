import type { Folder } from '../article.ts';
import { type Group, groupsOf } from './group.ts';
import { byPlace, GONE, type JoinedArticle, type Occurrence } from './occurrence.ts';
import type { ToldCoder } from './told-coder.ts';
import { kindIn, nameIn } from './told-people.ts';

/** The people of the articles of each folder by name; those who share a name and are not shown to differ stand together. */
export interface Namesakes {
  /** Articles that came, placed, and articles that are gone. Those that stay stand in the order they had. */
  readonly update: (came: readonly JoinedArticle[], gone: readonly JoinedArticle[]) => void;
  /** By folder, those of a folder by name. The same groups, and the same list of them, as long as nothing changes. */
  readonly groups: () => ReadonlyMap<Folder, readonly Group[]>;
}

/** People of one name in the articles of one folder. */
interface Namesake {
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
  readonly groups: readonly Group[];
}

interface FolderOfPeople {
  readonly byKey: Map<number, Namesake>;
  /** By name. */
  sorted: readonly Namesake[];
  groups: readonly Group[];
  readonly changes: Changes;
}

/** By key, who came. */
type Changes = Map<number, Occurrence[]>;

export function openNamesakes(coder: ToldCoder): Namesakes {
  const folders = new Map<Folder, FolderOfPeople>();
  const changesOf = (folder: Folder): Changes => {
    const known = folders.get(folder)?.changes;
    if (known !== undefined) return known;
    const changes: Changes = new Map();
    folders.set(folder, { byKey: new Map(), sorted: [], groups: [], changes });
    return changes;
  };
  const change = ({ folder, occurrences }: JoinedArticle, isHere: boolean): void => {
    const changes = changesOf(folder);
    for (const occurrence of occurrences) {
      const { article, person } = occurrence;
      const key = coder.keyOf(nameIn(article.people, person), kindIn(article.people, person));
      if (key === 0) continue;
      const came = changes.get(key);
      if (came === undefined) changes.set(key, isHere ? [occurrence] : []);
      else if (isHere) came.push(occurrence);
    }
  };
  return {
    update: (came, gone) => {
      for (const article of gone) change(article, false);
      for (const article of came) change(article, true);
    },
    groups: () => {
      for (const [folder, of] of folders) {
        if (of.changes.size === 0) continue;
        settle(coder, of);
        if (of.sorted.length === 0) folders.delete(folder);
      }
      const all = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
      return new Map(all.map(([folder, { groups }]) => [folder, groups]));
    },
  };
}

function settle(coder: ToldCoder, of: FolderOfPeople): void {
  const fresh: Namesake[] = [];
  const replaced = new Map<Namesake, Namesake | null>();
  for (const [key, came] of of.changes) {
    const before = of.byKey.get(key);
    const after = namesake(coder, key, [...(before?.occurrences ?? []), ...came]);
    if (after === null) of.byKey.delete(key);
    else of.byKey.set(key, after);
    if (before !== undefined) replaced.set(before, after);
    else if (after !== null) fresh.push(after);
  }
  of.changes.clear();
  const kept = of.sorted.flatMap((each) => {
    const now = replaced.get(each);
    return now === undefined ? each : (now ?? []);
  });
  // By far the most are in order already.
  of.sorted = [...kept, ...fresh].sort((a, b) => (a.key < b.key ? -1 : 1));
  of.groups = of.sorted.flatMap(({ groups }) => groups);
}

/** Null: nobody is left. */
function namesake(coder: ToldCoder, key: number, all: readonly Occurrence[]): Namesake | null {
  const [first, ...others] = all.filter(({ article }) => article.place !== GONE).sort(byPlace);
  if (first === undefined) return null;
  const occurrences = [first, ...others] as const;
  return { key: coder.texts.textOf(key), occurrences, groups: groupsOf(coder, occurrences) };
}
