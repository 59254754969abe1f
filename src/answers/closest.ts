import { search } from '../retrieval/search.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Answer, ArticleReference, NoEvidenceReason, Searched } from './answer.ts';
import { referenceTo } from './cite.ts';
import { type Mask, unitsOf } from './reach.ts';
import type { Wanted } from './wanted.ts';

const SHOWN = 3;
// Enough passages that three articles are among them, whatever the length of the first.
const LOOKED_AT = 50;

/** The articles in reach that come closest to the question, best first, at most three. */
export function closestArticles(
  snapshot: Snapshot,
  articles: Mask,
  wanted: Wanted,
): readonly ArticleReference[] {
  const { units, index } = snapshot.ranked.passage;
  const allowed = unitsOf(snapshot, 'passage', articles);
  const hits = search(index, wanted.terms, { limit: LOOKED_AT, allowed });
  const found = new Set(hits.flatMap(({ unit }) => units.articles[unit] ?? []));
  return [...found].slice(0, SHOWN).map((article) => referenceTo(snapshot, article));
}

/** The articles in which these speakers say something, most statements first, at most three. */
export function articlesOfSpeakers(
  snapshot: Snapshot,
  articles: Mask,
  speakers: readonly number[],
): readonly ArticleReference[] {
  const counts = new Map<number, number>();
  for (const place of speakers) {
    for (const [article] of snapshot.speakers.speakers.at(place)?.statements ?? []) {
      if (articles[article] === 1) counts.set(article, (counts.get(article) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, SHOWN)
    .map(([article]) => referenceTo(snapshot, article));
}

export function noEvidence(
  reason: NoEvidenceReason,
  details: {
    readonly speaker?: string | null;
    readonly missing?: readonly string[];
    readonly closest?: readonly ArticleReference[];
    readonly searched?: Searched;
  } = {},
): Answer {
  const { speaker = null, missing = [], closest = [], searched } = details;
  const found = searched === undefined ? {} : { searched };
  return { kind: 'no-evidence', reason, speaker, missing, closest, ...found };
}
