import type { SnapshotCounts } from './operations.ts';
import type { Snapshot } from './snapshot.ts';

/** How much these articles hold, by their places in the snapshot. */
export function countSnapshot(snapshot: Snapshot, places: ReadonlySet<number>): SnapshotCounts {
  const outlets = new Set<string>();
  let sentences = 0;
  let statements = 0;
  for (const place of places) {
    const held = snapshot.articles[place];
    if (held === undefined) throw new RangeError(`Cannot count article ${place} of the snapshot`);
    if (held.article.outlet !== null) outlets.add(held.article.outlet.value);
    sentences += snapshot.ofArticle.sentences[place] ?? 0;
    statements += snapshot.ofArticle.statements[place] ?? 0;
  }
  const speakers = snapshot.speakers.speakers.filter((speaker) =>
    speaker.statements.some(([article]) => places.has(article)),
  ).length;
  return { articles: places.size, outlets: outlets.size, sentences, statements, speakers };
}
