import { excerpt, type Verbatim } from '../../corpus/excerpt.ts';
import type { Article } from '../../corpus/article.ts';
import { foldWord } from '../../retrieval/fold-word.ts';
import { wordPattern } from '../../retrieval/word-pattern.ts';
import type { Span } from '../../text/span.ts';

/** A stretch of an article. */
export interface Stretch {
  readonly article: Pick<Article, 'text'>;
  readonly span: Span;
}

interface Word extends Span {
  readonly folded: string;
}

export interface WordDifferences {
  /** Runs of words, in order, that only the one or only the other has. */
  readonly onlyFirst: readonly Verbatim[];
  readonly onlySecond: readonly Verbatim[];
  /** Words that both have in the same order. */
  readonly common: number;
}

/** Where two stretches differ word by word, capitals and accents aside (longest common subsequence). */
export function wordDifferences(first: Stretch, second: Stretch): WordDifferences {
  const [a, b] = [wordsIn(first), wordsIn(second)];
  const [inA, inB] = commonPlaces(a, b);
  return {
    onlyFirst: runs(first, a, inA),
    onlySecond: runs(second, b, inB),
    common: inA.size,
  };
}

function wordsIn({ article: { text }, span: { start, end } }: Stretch): readonly Word[] {
  return Array.from(text.slice(start, end).matchAll(wordPattern()), (match) => ({
    folded: foldWord(match[0]),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Places of the words of a longest common subsequence. Time and room grow with both lengths multiplied. */
function commonPlaces(
  a: readonly Word[],
  b: readonly Word[],
): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i]?.folded === b[j]?.folded
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.folded === b[j]?.folded) {
      inA.add(i);
      inB.add(j);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return [inA, inB];
}

function runs(
  { article }: Stretch,
  words: readonly Word[],
  common: ReadonlySet<number>,
): readonly Verbatim[] {
  const found: Span[] = [];
  let open = false;
  for (const [place, { start, end }] of words.entries()) {
    if (common.has(place)) {
      open = false;
      continue;
    }
    const last = open ? found.pop() : undefined;
    found.push({ start: last?.start ?? start, end });
    open = true;
  }
  return found.map((span) => excerpt(article, span));
}
