import type { SegmentedText, Token } from '../segmented.ts';
import type { Span } from '../span.ts';

/** Where a span stands: its paragraph and its tokens, half-open. */
export interface Place {
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
}

/** The paragraph and tokens of a span; null when it touches no token. */
export function placeOf({ paragraphs }: SegmentedText, span: Span): Place | null {
  const paragraph = lastStartingBefore(paragraphs, span.end);
  const tokens = paragraphs[paragraph]?.tokens;
  if (tokens === undefined) return null;
  let first = Math.max(0, lastStartingBefore(tokens, span.start + 1));
  if ((tokens[first]?.end ?? 0) <= span.start) first += 1;
  const last = lastStartingBefore(tokens, span.end) + 1;
  return first < last ? { paragraph, first, last } : null;
}

/** The index of the last of the ordered spans that starts before the offset, −1 when none does. */
function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function tokensAt({ paragraphs }: SegmentedText, place: Place): readonly Token[] {
  return paragraphs[place.paragraph]?.tokens.slice(place.first, place.last) ?? [];
}
