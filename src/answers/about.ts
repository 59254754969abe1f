import { countSnapshot } from '../count-snapshot.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { referenceTo } from './cite.ts';
import { articlesInReach } from './reach.ts';
import { publishedSpan } from './sources.ts';

/** How much the corpus in the asker's reach holds. */
export function describeCorpus(snapshot: Snapshot, asked: Asked): Answer {
  const reach = articlesInReach(snapshot, asked);
  const places = [...reach.keys()].filter((place) => reach[place] === 1);
  return {
    kind: 'about',
    ...countSnapshot(snapshot, new Set(places)),
    own: asked.guild === null ? null : places.filter((place) => !isShared(snapshot, place)).length,
    readAt: asked.readAt ?? null,
    published: publishedSpan(places.map((place) => referenceTo(snapshot, place))),
    version: snapshot.version,
  };
}

function isShared({ articles }: Snapshot, place: number): boolean {
  return articles[place]?.article.folder === 'shared';
}
