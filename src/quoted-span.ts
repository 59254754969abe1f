import type { Analysis } from './text/analysis.ts';
import type { Quotation } from './text/quotation/quotation.ts';
import { covering, overlaps, type Span } from './text/span.ts';

/** What we allow ourselves of one article in one answer: a short quotation, with its outlet and link. */
export const MOST_SENTENCES = 3;

/** What is quoted of a statement: its sentences, of a longer one the first, as many as may be quoted. */
export function quotedSpan(
  { sentences }: Pick<Analysis, 'sentences'>,
  quotation: Pick<Quotation, 'sentences'>,
): Span {
  const span = covering(quotation.sentences);
  const [first, ...rest] = sentences.filter((sentence) => overlaps(sentence, span));
  if (first === undefined) return span;
  return covering([first, ...rest.slice(0, MOST_SENTENCES - 1)]);
}
