import type { Speaker } from '../corpus/speakers/speaker.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Mask } from './reach.ts';

/** What the asker may see of a speaker: no form that only another guild's articles use. */
export interface KnownForms {
  /** The name first. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

/** The folders of the articles in reach. */
export function foldersInReach(snapshot: Snapshot, articles: Mask): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const [index, { article }] of snapshot.articles.entries()) {
    if (articles[index] === 1) folders.add(article.folder);
  }
  return folders;
}

export function knownForms(
  { name, aliases, roles }: Speaker,
  folders: ReadonlySet<string>,
): KnownForms {
  const visible = aliases.filter(({ folder, type }) => folders.has(folder) && type !== 'role');
  return {
    names: [name, ...visible.map(({ form }) => form)],
    roles: roles.filter(({ folder }) => folders.has(folder)).map(({ form }) => form),
  };
}
