import { queryTerms } from '../../retrieval/analyser.ts';
import { rankPassages, type PassageSource } from '../../retrieval/rank-passages.ts';
import { search } from '../../retrieval/search.ts';
import type { HeadlineSet } from './read-headlines.ts';

interface Found {
  /** Share of headlines whose article holds the best passage. */
  readonly first: number;
  /** Mean of 1 over the place of the article's first passage among ten, 0 when it has none there. */
  readonly mrr10: number;
}

export interface HeadlineScores {
  readonly headlines: number;
  readonly passages: number;
  /** BM25 alone. */
  readonly plain: Found;
  readonly fused: Found;
}

/** How well a headline finds the article that stood below it. */
export function scoreHeadlines(
  source: PassageSource,
  { paragraphs, headlines }: HeadlineSet,
): HeadlineScores {
  const found = (rank: (text: string) => readonly { readonly unit: number }[]): Found => {
    let first = 0;
    let sum = 0;
    for (const [article, text] of headlines.entries()) {
      const place = rank(text).findIndex(({ unit }) => paragraphs[unit]?.article === article);
      if (place === 0) first += 1;
      if (place >= 0) sum += 1 / (place + 1);
    }
    return { first: first / headlines.length, mrr10: sum / headlines.length };
  };
  return {
    headlines: headlines.length,
    passages: paragraphs.length,
    plain: found((text) => search(source.passage.index, queryTerms(text), { limit: 10 })),
    fused: found((text) => rankPassages(source, queryTerms(text), { limit: 10 })),
  };
}
