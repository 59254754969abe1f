import { contains, covering, isNonEmpty, type Span } from '../../text/span.ts';
import { haveSameTokens, intersection } from './align.ts';
import type { Grounded } from './common-ground.ts';
import { isOf, type Row, type ScoredArticle } from './scored-article.ts';
import { share } from './tally.ts';

/** In per cent. */
export interface SourceScores {
  readonly matched: number;
  readonly exact: number;
  readonly overlap: number;
  readonly head: number;
  readonly endToEnd: number;
}

/** Row b: the sources of contents that were found, overlap of a half or more. */
export function sourceScores(articles: readonly ScoredArticle[], row: Row): SourceScores {
  let [gold, matched, exact, overlap, head] = [0, 0, 0, 0, 0];
  for (const article of articles) {
    gold += article.gold.filter((each) => each.source.length > 0 && isOf(row, each.kind)).length;
    for (const { gold: one, predicted: other, jaccard } of article.pairs) {
      if (jaccard < 0.5 || one.source.length === 0 || !isOf(row, one.kind)) continue;
      matched++;
      if (intersection(one.sourceTokens, other.sourceTokens) > 0) overlap++;
      if (haveSameTokens(one.sourceTokens, other.sourceTokens)) exact++;
      if (shareHead(one, other, article.ground.text)) head++;
    }
  }
  return {
    matched,
    exact: share(exact, matched),
    overlap: share(overlap, matched),
    head: share(head, matched),
    endToEnd: share(overlap, gold),
  };
}

function shareHead(a: Grounded, b: Grounded, text: string): boolean {
  if (!isNonEmpty(a.source) || !isNonEmpty(b.source)) return false;
  const [spanA, spanB] = [covering(a.source), covering(b.source)];
  const [headA, headB] = [headOf(spanA, text), headOf(spanB, text)];
  if (headA === null || headB === null) return false;
  const same = wordOf(headA, text) === wordOf(headB, text);
  return same || (contains(spanA, headB) && contains(spanB, headA));
}

// “a spokesman for the union, Dana Hale” → spokesman
function headOf({ start, end }: Span, text: string): Span | null {
  const [chunk = ''] = text
    .slice(start, end)
    .split(/[,()[\]–—]|\s-|\s(?:of|for|at|in|from|with|to)\s/u);
  const last = [...chunk.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].at(-1);
  if (last === undefined) return null;
  return { start: start + last.index, end: start + last.index + last[0].length };
}

function wordOf({ start, end }: Span, text: string): string {
  return text.slice(start, end).toLowerCase();
}
