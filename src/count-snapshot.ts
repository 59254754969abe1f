import type { SnapshotCounts } from './operations.ts';
import type { Snapshot } from './snapshot.ts';

/** How much these articles hold, by their places in the snapshot. */
export function countSnapshot(snapshot: Snapshot, places: ReadonlySet<number>): SnapshotCounts {
  const outlets = new Set<number>();
  const articles = new Uint8Array(snapshot.articles.length);
  let sentences = 0;
  let statements = 0;
  for (const place of places) {
    if (place >= articles.length)
      throw new RangeError(`Cannot count article ${place} of the snapshot`);
    articles[place] = 1;
    const outlet = snapshot.ofArticle.outlets[place] ?? 0;
    if (outlet !== 0) outlets.add(outlet);
    sentences += snapshot.ofArticle.sentences[place] ?? 0;
    statements += snapshot.ofArticle.statements[place] ?? 0;
  }
  const all = snapshot.speakers.speakers;
  let speakers = 0;
  for (let place = 0; place < all.length; place += 1)
    if (all.speaksIn(place, articles)) speakers += 1;
  return { articles: places.size, outlets: outlets.size, sentences, statements, speakers };
}
