import type { NonEmpty, Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { nextCue } from './syntax/clause-end.ts';
import { contentSpan } from './syntax/content.ts';
import { sentenceAt, wordAt, type Run } from './syntax/reading.ts';

/**
 * The attributions of a paragraph, each with the quotations that go on with what it said:
 * “We are ready,” she said. “We always were.”
 */
export function joinFollowing(passage: Passage): readonly Draft[] {
  const taken = new Set(passage.found.flatMap((draft) => regionsIn(passage, draft)));
  return passage.found.map((draft, index) => {
    const next = passage.found[index + 1];
    const limit = next === undefined ? Infinity : Math.min(...spansOf(next).map((span) => span.start));
    const added = followingQuotes(passage, draft, limit, taken);
    return added.length === 0 ? draft : { ...draft, content: merge(draft.content, added) };
  });
}

function followingQuotes(
  passage: Passage,
  draft: Draft,
  limit: number,
  taken: ReadonlySet<number>,
): readonly Span[] {
  const end = Math.max(...spansOf(draft).map((span) => span.end));
  const added: Span[] = [];
  let from = end;
  for (const [index, region] of passage.regions.entries()) {
    if (region.start < end || taken.has(index)) continue;
    if (region.end > limit) break;
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
  if (tokenAt(passage, end) === region.from) return true;
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
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function regionsIn({ regions }: Passage, { content }: Draft): readonly number[] {
  return [...regions.keys()].filter((index) => {
    const region = regions[index];
    return region !== undefined && content.some((span) => span.start < region.end && region.start < span.end);
  });
}

function spansOf({ content, cue, source }: Draft): readonly Span[] {
  return [...content, ...[cue, source].filter((span) => span !== null)];
}

function merge([first, ...rest]: NonEmpty<Span>, added: readonly Span[]): NonEmpty<Span> {
  return [first, ...rest, ...added];
}
