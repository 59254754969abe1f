import type { ArticleId } from '../corpus/article.ts';
import { MOST_SENTENCES } from '../quoted-span.ts';
import type { Snapshot } from '../snapshot.ts';
import { isNonEmpty, overlaps, type NonEmpty, type Span } from '../text/span.ts';
import type { Answer, Check, Citation } from './answer.ts';
import { articleById } from './article-by-id.ts';
import { citationsOf } from './citations-of.ts';
import { withRightfulSides } from './rightful-sides.ts';

/**
 * The first `most` citations, best first, with which no article has more than three sentences quoted; each sentence counts
 * once. What comes behind them is not quoted.
 */
export function withinRights<T>(
  snapshot: Snapshot,
  quoting: Iterable<T>,
  citationOf: (each: T) => Citation,
  most: number,
): readonly Citation[] {
  const mayQuote = quotationLimit(snapshot);
  const shown: Citation[] = [];
  for (const each of quoting) {
    const citation = citationOf(each);
    if (mayQuote(citation)) shown.push(citation);
    if (shown.length === most) break;
  }
  return shown;
}

/** Tells of one citation after the other whether it may be quoted too, and counts it if so. */
export function quotationLimit(
  snapshot: Snapshot,
): (quoted: Pick<Citation, 'article' | 'span'>) => boolean {
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
  const mayQuote = quotationLimit(snapshot);
  const quoted = citationsOf(answer);
  const allowed = new Set(byScore(quoted).filter(mayQuote));
  const left = allowed.size === quoted.length ? answer : quotingOnly(answer, allowed);
  return withRightfulSides(left, mayQuote);
}

function quotingOnly(answer: Answer, allowed: ReadonlySet<Citation>): Answer {
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
    case 'checked':
      return { ...answer, checks: answer.checks.map((check) => withAllowed(check, isAllowed)) };
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

function withAllowed(check: Check, isAllowed: (citation: Citation | null) => boolean): Check {
  const { found, versions } = check;
  const kept = { ...check, versions: versions.filter(isAllowed) };
  return found === null || isAllowed(found.citation)
    ? kept
    : { ...kept, found: { ...found, citation: null } };
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

function sentencesIn(snapshot: Snapshot, id: ArticleId, span: Span): readonly number[] {
  const { sentences } = articleById(snapshot, id).analysis;
  const numbers: number[] = [];
  // Sentences tile the text in order: by halves to the first that ends behind the beginning of the span.
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let number = low; number < sentences.length; number += 1) {
    const sentence = sentences[number];
    if (sentence === undefined || !overlaps(sentence, span)) break;
    numbers.push(number);
  }
  return numbers;
}
