import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from './words.ts';

/** What a claim consists of, in order. */
export type ClaimToken =
  | { readonly kind: 'word'; readonly word: Word }
  /** “…”, “[…]”: words were left out. */
  | { readonly kind: 'gap' }
  /** “[he]”: stands for other words, or for none. */
  | { readonly kind: 'editor'; readonly words: readonly Word[] };

// More words than anybody quotes; they bound the cost of an alignment.
const MOST_TOKENS = 160;

// “[…]”, “(...)”, “. . .”, “…” | “[Russia’s]”, but not the “[W]” of “[W]e”
const MARK =
  /(?<gap>[[(]\s*(?:…|\.{2,}|\. \. \.)\s*[\])]|…|\.{2,}|\. \. \.)|\[(?<editor>[^[\]\n]{1,60})\](?!\p{L})/gu;

/** The tokens of a stretch of text, at most 160; gaps at its ends say nothing and are left out. */
export function claimTokens(text: string, { start, end }: Span): readonly ClaimToken[] {
  const tokens: ClaimToken[] = [];
  const takeWords = (from: number, to: number): void => {
    for (const word of wordsOf(text, { start: from, end: to })) tokens.push({ kind: 'word', word });
  };
  let from = start;
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const at = start + match.index;
    takeWords(from, at);
    from = at + match[0].length;
    tokens.push(
      match.groups?.['gap'] === undefined
        ? { kind: 'editor', words: wordsOf(text, { start: at + 1, end: from - 1 }) }
        : { kind: 'gap' },
    );
  }
  takeWords(from, end);
  return withoutOuterGaps(tokens.slice(0, MOST_TOKENS));
}

function withoutOuterGaps(tokens: readonly ClaimToken[]): readonly ClaimToken[] {
  const isWord = ({ kind }: ClaimToken): boolean => kind !== 'gap';
  return tokens.slice(Math.max(0, tokens.findIndex(isWord)), tokens.findLastIndex(isWord) + 1);
}
