import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

declare const verbatim: unique symbol;

/** Text copied, character for character, out of an article. Only `excerpt` makes one. */
export type Verbatim = string & { readonly [verbatim]: true };

/** @throws RangeError if the span does not lie inside the article's text. */
export function excerpt(article: Pick<Article, 'text'>, span: Span): Verbatim {
  const { start, end } = span;
  const inside =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= article.text.length;
  if (!inside) {
    throw new RangeError(
      `Cannot excerpt [${start}, ${end}) from a text of length ${article.text.length}`,
    );
  }
  return article.text.slice(start, end) as Verbatim;
}
