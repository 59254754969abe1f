import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { nextCue } from './syntax/clause-end.ts';
import { contentSpan, isUtterance } from './syntax/content.ts';
import { overlapping } from './syntax/overlapping.ts';
import { firstAt } from './syntax/first-at.ts';
import { sentenceAt, wordAt, type Run } from './syntax/reading.ts';

/**
 * The attributions of a paragraph, each with the quotations that go on with what it said:
 * “We are ready,” she said. “We always were.”
 */
export function joinFollowing(passage: Passage): readonly Draft[] {
  const { found } = passage;
  const starts = found.map((draft) => Math.min(...spansOf(draft).map((span) => span.start)));
  const joined = [...found];
  for (const [index, draft] of found.entries()) {
    const added = followingQuotes(passage, draft, starts[index + 1] ?? Infinity);
    if (added.length === 0) continue;
    const target = speaksOn(passage, found, index) ? index - 1 : index;
    const owner = joined[target] ?? draft;
    joined[target] = { ...owner, content: [...owner.content, ...added] };
  }
  return joined;
}

// “We won,” she said, adding that it rained. “We won big.”: the quotation goes on with the quotation.
function speaksOn(passage: Passage, found: readonly Draft[], index: number): boolean {
  const [before, draft] = [found[index - 1], found[index]];
  if (before === undefined || draft === undefined || before.source?.start !== draft.source?.start)
    return false;
  return holdsQuote(passage, before) && !holdsQuote(passage, draft);
}

function holdsQuote({ regions }: Passage, { content }: Draft): boolean {
  return content.some((span) => overlapping(regions, span).length > 0);
}

/** Quotations after the last part of an attribution and before the next one. */
function followingQuotes(passage: Passage, draft: Draft, limit: number): readonly Span[] {
  const end = Math.max(...spansOf(draft).map((span) => span.end));
  const added: Span[] = [];
  let from = end;
  for (
    let at = firstAt(passage.regions, (region) => region.start >= end);
    at < passage.regions.length;
    at++
  ) {
    const region = passage.regions[at];
    if (region === undefined || region.end > limit) break;
    if (!follows(passage, region, from)) {
      // “We won,” said Ms Hale, author of “Rain.” “We won big.”
      if (isSameSentence(passage, from, region.from)) continue;
      break;
    }
    const span = contentSpan(passage, region);
    if (span === null) break;
    added.push(span);
    from = region.end;
  }
  return added;
}

// In the sentence of the attribution after a comma, or as a sentence of its own right after it.
function follows(passage: Passage, region: Run, end: number): boolean {
  const sentence = sentenceAt(passage, region.from);
  if (sentence.from === region.from) {
    const before = passage.tokens[sentence.from - 1];
    const isNext = before === undefined || isSameSentence(passage, end, sentence.from - 1);
    return isNext && region.to >= sentence.to - 1;
  }
  // “We won,” she said “We won big.”: the full stop is missing.
  if (tokenAt(passage, end) === region.from) return isUtterance(passage, region);
  if (!/^[,:—–.-]+$/u.test(wordAt(passage, region.from - 1))) return false;
  if (!isSameSentence(passage, end, region.from)) return false;
  // “We won,” she said, recalling the vote, “but we paid for it.”
  if (/^\p{Ll}/u.test(wordTextAt(passage, region.from + 1))) return true;
  const cue = nextCue(passage, tokenAt(passage, end));
  return cue === null || cue.from > region.from;
}

function wordTextAt({ text, tokens }: Passage, index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : text.slice(token.start, token.end);
}

function isSameSentence(passage: Passage, end: number, index: number): boolean {
  return sentenceAt(passage, tokenAt(passage, end - 1)).from === sentenceAt(passage, index).from;
}

/** The token that holds an offset or begins after it. */
function tokenAt({ tokens }: Passage, offset: number): number {
  return firstAt(tokens, (token) => token.end > offset);
}

function spansOf({ content, cue, source }: Draft): readonly Span[] {
  return [...content, ...[cue, source].filter((span) => span !== null)];
}
