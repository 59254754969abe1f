import type { ArticleId } from '../corpus/article.ts';
import type { AnalysedArticle, Snapshot } from '../snapshot.ts';
import { isNonEmpty, overlaps, type NonEmpty, type Span } from '../text/span.ts';
import type { Answer, Citation } from './answer.ts';
import { citationsOf } from './citations-of.ts';

/** What we allow ourselves of one article in one answer: a short quotation, with its outlet and link. */
export const MOST_SENTENCES = 3;

/** Those, best first, with which no article has more than three sentences quoted; each sentence counts once. */
export function withinRights<T>(
  snapshot: Snapshot,
  quoting: readonly T[],
  citationOf: (each: T) => Citation,
): readonly T[] {
  const mayQuote = quotationLimit(snapshot);
  return quoting.filter((each) => mayQuote(citationOf(each)));
}

/** Tells of one citation after the other whether it may be quoted too, and counts it if so. */
export function quotationLimit(snapshot: Snapshot): (citation: Citation) => boolean {
  const quoted = new Map<string, ReadonlySet<number>>();
  return ({ article, span }) => {
    const before = quoted.get(article.id) ?? new Set();
    const after = new Set([...before, ...sentencesIn(snapshot, article.id, span)]);
    if (after.size > MOST_SENTENCES) return false;
    quoted.set(article.id, after);
    return true;
  };
}

/** The answer as it may be shown, whichever command gives it. Finders keep to the limit themselves; none gets past it. */
export function rightfulAnswer(snapshot: Snapshot, answer: Answer): Answer {
  const quoted = citationsOf(answer);
  const allowed = new Set(withinRights(snapshot, byScore(quoted), (each) => each));
  if (allowed.size === quoted.length) return answer;
  const isAllowed = (citation: Citation | null): boolean =>
    citation === null || allowed.has(citation);
  switch (answer.kind) {
    case 'citations':
      return withSome(answer, answer.citations.filter(isAllowed), (citations) => ({
        ...answer,
        citations,
      }));
    case 'timeline': {
      const entries = answer.entries.flatMap((entry) =>
        isAllowed(entry.citation)
          ? [{ ...entry, alsoReportedBy: entry.alsoReportedBy.filter(isAllowed) }]
          : [],
      );
      return withSome(answer, entries, (some) => ({ ...answer, entries: some }));
    }
    case 'sources': {
      const outlets = answer.outlets.map((each) =>
        isAllowed(each.best) ? each : { ...each, best: null },
      );
      return withSome(answer, outlets, (some) => ({ ...answer, outlets: some }));
    }
    case 'compare': {
      const groups = answer.groups.flatMap((group) => {
        const citations = group.citations.filter(isAllowed);
        return isNonEmpty(citations) ? [{ ...group, citations }] : [];
      });
      return withSome(answer, groups, (some) => ({ ...answer, groups: some }));
    }
    case 'speakers':
    case 'about':
    case 'no-evidence':
    case 'bad-option':
      return answer;
  }
}

function byScore(citations: readonly Citation[]): readonly Citation[] {
  return citations.toSorted((a, b) => b.score - a.score);
}

/** The best is always allowed, so that something is left. */
function withSome<T>(
  answer: Answer,
  left: readonly T[],
  make: (some: NonEmpty<T>) => Answer,
): Answer {
  return isNonEmpty(left) ? make(left) : answer;
}

// Made once a snapshot: a speaker may have hundreds of statements.
const articlesById = new WeakMap<Snapshot, ReadonlyMap<ArticleId, AnalysedArticle>>();

function sentencesIn(snapshot: Snapshot, id: ArticleId, span: Span): readonly number[] {
  const byId =
    articlesById.get(snapshot) ?? new Map(snapshot.articles.map((each) => [each.article.id, each]));
  articlesById.set(snapshot, byId);
  const held = byId.get(id);
  if (held === undefined) throw new RangeError(`Cannot count sentences of "${id}"`);
  return [...held.analysis.sentences.entries()].flatMap(([number, sentence]) =>
    overlaps(sentence, span) ? [number] : [],
  );
}
