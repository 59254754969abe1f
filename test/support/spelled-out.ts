import type { Snapshot } from '../../src/snapshot.ts';

/** A snapshot as plain data: what is read on demand is read. */
export function spelledOut(snapshot: Snapshot): unknown {
  const { articles, speakers } = snapshot;
  return {
    ...snapshot,
    articles: articles.map(({ article, analysis }) => ({ article: { ...article }, analysis })),
    speakers: { ...speakers, speakers: Array.from(speakers.speakers, (each) => ({ ...each })) },
  };
}
