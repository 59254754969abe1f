import type { Span } from '../span.ts';
import type { Passage } from './rule.ts';
import { contentSpan } from './syntax/content.ts';
import { wordAt } from './syntax/reading.ts';

// A shorter one is a title or a cry; further down, another speaker is as likely.
const FEWEST_WORDS = 4;
const MOST_PARAGRAPHS = 2;

/** The quotation that a paragraph begins with, or all it is, when it goes on with the attribution above; else nothing. */
export function floatingQuotation(passage: Passage): readonly Span[] {
  const { above, previous, regions, tokens, found } = passage;
  // Somebody else is announced: “Transcript:”.
  if (previous !== null && wordAt(previous, previous.tokens.length - 1) === ':') return [];
  if (above === null || above.paragraphs > MOST_PARAGRAPHS || found.length > 0) return [];
  // A signature ends what is said.
  if (above.draft.rule === 'dash-signature') return [];
  const outside = tokens.filter(
    (token, index) => passage.regionOf[index] === -1 && /[\p{L}\p{N}]/u.test(token.lower),
  );
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.lower));
  if (regions[0]?.from !== 0 || outside.length > 0 || words.length < FEWEST_WORDS) return [];
  return regions.map((region) => contentSpan(passage, region)).filter((span) => span !== null);
}
