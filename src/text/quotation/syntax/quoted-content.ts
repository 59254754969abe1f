import type { Span } from '../../span.ts';
import type { Passage } from '../rule.ts';
import { nextCue } from './clause-end.ts';
import { closesUtterance, contentSpan, regionBefore } from './content.ts';
import { sentenceAt, spanOfRun, wordAt, type Run } from './reading.ts';

/** The content that ends with a quotation right before a token: the quotation, or the clause that it closes. */
export function quotedContentBefore(passage: Passage, index: number): Span | null {
  const region = regionBefore(passage, index);
  const sentence = sentenceAt(passage, index);
  if (region === null) return null;
  if (region.from < sentence.from)
    return closesAsked(passage, region) ? spanOfRun(passage, region) : null;
  // “A ‘wet’ |place suggests| rain”: a quoted word goes on with its sentence, an utterance has closed.
  const hasClosed = closesUtterance(passage, region) || region.to < index;
  if (!hasClosed && region.from > sentence.from) return null;
  const from = opensWithQuote(passage, sentence.from, region.from) ? region.from : sentence.from;
  return contentSpan(passage, { from, to: region.to });
}

// “Are we ready?” Ms Hale said: a sentence seems to end with the question.
function closesAsked(passage: Passage, region: Run): boolean {
  const opens = sentenceAt(passage, region.from).from === region.from;
  return opens && /^[?!]$/u.test(wordAt(passage, region.to - 2));
}

// Before the quotation stands nothing, a joint (“But ‘we won,’ she said”), a colon, or another attribution.
function opensWithQuote(passage: Passage, from: number, quote: number): boolean {
  if (quote - from <= 1) return true;
  if (/^(?::|—|–|--)$/u.test(wordAt(passage, quote - 1))) return true;
  const cue = nextCue(passage, from);
  return cue !== null && cue.from < quote;
}
