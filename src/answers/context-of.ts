import { excerpt } from '../corpus/excerpt.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Sentence } from '../text/analysis.ts';
import { overlaps } from '../text/span.ts';
import type { Citation } from './answer.ts';
import { articleById } from './article-by-id.ts';

/** A quote with what stands around it. Headings are no sentences here: they may not be quoted. */
export interface QuoteContext {
  readonly quote: Citation;
  /** The sentence before the quote; null when the article begins with it. */
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  /** Which sentences of the article the quote is, counted from 1, both ends included. */
  readonly place: { readonly first: number; readonly last: number; readonly of: number };
}

/** A sentence beside a quote. */
export interface Neighbour {
  readonly citation: Citation;
  readonly isSameParagraph: boolean;
}

/**
 * The sentence before and the one after a citation: with a quote of one sentence that makes three, as many as an
 * answer may quote of an article.
 */
export function contextOf(snapshot: Snapshot, citation: Citation): QuoteContext {
  const { article, analysis } = articleById(snapshot, citation.article.id);
  const body = analysis.sentences.filter(({ isHeading }) => !isHeading);
  const first = body.findIndex((sentence) => overlaps(sentence, citation.span));
  const last = body.findLastIndex((sentence) => overlaps(sentence, citation.span));
  const neighbour = (place: number, beside: number): Neighbour | null => {
    const [sentence, quoted] = [sentenceAt(body, place), sentenceAt(body, beside)];
    if (sentence === null || quoted === null) return null;
    const { start, end } = sentence;
    const around = { quote: excerpt(article, sentence), span: { start, end }, statement: null };
    return {
      citation: { ...citation, ...around },
      isSameParagraph: sentence.paragraph === quoted.paragraph,
    };
  };
  return {
    quote: citation,
    before: neighbour(first - 1, first),
    after: neighbour(last + 1, last),
    place: { first: first + 1, last: last + 1, of: body.length },
  };
}

function sentenceAt(body: readonly Sentence[], place: number): Sentence | null {
  return place < 0 ? null : (body[place] ?? null);
}
