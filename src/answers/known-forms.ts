import type { Snapshot } from '../snapshot.ts';
import type { Mask } from './reach.ts';

/** The folders of the articles in reach. */
export function foldersInReach({ ofArticle }: Snapshot, articles: Mask): ReadonlySet<string> {
  const { folders, folderNames } = ofArticle;
  const isThere = new Uint8Array(folderNames.length);
  let absent = folderNames.length;
  // Most have one or two.
  for (let place = 0; place < articles.length && absent > 0; place += 1) {
    const folder = folders[place] ?? 0;
    if (articles[place] !== 1 || isThere[folder] === 1) continue;
    isThere[folder] = 1;
    absent -= 1;
  }
  return new Set(folderNames.filter((_, folder) => isThere[folder] === 1));
}
