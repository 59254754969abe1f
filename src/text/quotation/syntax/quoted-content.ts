import type { Span } from '../../span.ts';
import type { Passage } from '../rule.ts';
import { nextCue } from './clause-end.ts';
import { contentSpan, regionBefore } from './content.ts';
import { sentenceAt, wordAt } from './reading.ts';

/** The content that ends with a quotation right before a token: the quotation, or the clause that it closes. */
export function quotedContentBefore(passage: Passage, index: number): Span | null {
  const region = regionBefore(passage, index);
  const sentence = sentenceAt(passage, index);
  if (region === null || region.from < sentence.from) return null;
  const from = opensWithQuote(passage, sentence.from, region.from) ? region.from : sentence.from;
  return contentSpan(passage, { from, to: region.to });
}

// Before the quotation stands nothing, a joint (“But ‘we won,’ she said”), a colon, or another attribution.
function opensWithQuote(passage: Passage, from: number, quote: number): boolean {
  if (quote - from <= 1) return true;
  if (/^(?::|—|–|--)$/u.test(wordAt(passage, quote - 1))) return true;
  const cue = nextCue(passage, from);
  return cue !== null && cue.from < quote;
}
