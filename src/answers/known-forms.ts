import type { Snapshot } from '../snapshot.ts';
import type { Mask } from './reach.ts';

/** The folders of the articles in reach. */
export function foldersInReach({ ofArticle }: Snapshot, articles: Mask): ReadonlySet<string> {
  const { folders, folderNames } = ofArticle;
  const isThere = new Uint8Array(folderNames.length);
  for (let place = 0; place < articles.length; place += 1)
    if (articles[place] === 1) isThere[folders[place] ?? 0] = 1;
  return new Set(folderNames.filter((_, folder) => isThere[folder] === 1));
}
