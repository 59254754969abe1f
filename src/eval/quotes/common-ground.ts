import type { QuotationKind } from '../../text/quotation/quotation.ts';
import type { Span } from '../../text/span.ts';
import type { Attributed } from './attributed.ts';

/** One article cut the way the protocol cuts it, so that no system's own tokens are favoured. */
export interface Ground {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly words: readonly string[];
  readonly regions: readonly Span[];
}

export interface Grounded extends Attributed {
  readonly kind: QuotationKind;
  /** Indices of tokens of which at least half the characters lie inside. */
  readonly contentTokens: ReadonlySet<number>;
  readonly cueTokens: ReadonlySet<number>;
  readonly sourceTokens: ReadonlySet<number>;
}

export function layGround(text: string): Ground {
  // don’t, 1997, U, S
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase());
  return { text, tokens, words, regions: findRegions(text) };
}

export function ground(attributed: Attributed, { text, tokens, regions }: Ground): Grounded {
  return {
    content: attributed.content,
    cue: attributed.cue,
    source: attributed.source,
    kind: kindOf(attributed.content, regions, text),
    contentTokens: tokensIn(attributed.content, tokens),
    cueTokens: tokensIn(attributed.cue, tokens),
    sourceTokens: tokensIn(attributed.source, tokens),
  };
}

export function tokensIn(spans: readonly Span[], tokens: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const span of spans) {
    for (let i = firstEndingAfter(tokens, span.start); i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || token.start >= span.end) break;
      const inside = Math.min(token.end, span.end) - Math.max(token.start, span.start);
      if (inside * 2 >= token.end - token.start) found.add(i);
    }
  }
  return found;
}

function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function kindOf(content: readonly Span[], regions: readonly Span[], text: string): QuotationKind {
  let inside = 0;
  let all = 0;
  for (const { start, end } of content) {
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)) {
      const at = start + match.index;
      all++;
      if (regions.some((region) => region.start <= at && at < region.end)) inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return inside === all ? 'direct' : 'mixed';
}

/** Quotation marks by the protocol: `“` opens, `”` closes, `"` does either; a new opening ends an unclosed one. */
export function findRegions(text: string): readonly Span[] {
  const regions: Span[] = [];
  let open = -1;
  for (let i = 0; i <= text.length; i++) {
    const character = text[i];
    if (character === undefined || character === '\n') {
      if (open >= 0) regions.push({ start: open, end: i });
      open = -1;
    } else if (character === '“') {
      if (open < 0) open = i;
    } else if (character === '”') {
      if (open >= 0) regions.push({ start: open, end: i + 1 });
      open = -1;
    } else if (character === '"') {
      if (open < 0) {
        open = i;
      } else if (opensAgain(text, i)) {
        regions.push({ start: open, end: i });
        open = i;
      } else {
        regions.push({ start: open, end: i + 1 });
        open = -1;
      }
    }
  }
  return regions;
}

// she said. "We … : white space before the mark, a word after it
function opensAgain(text: string, at: number): boolean {
  return /\s/u.test(text[at - 1] ?? '') && /[^\s.,!?;:]/u.test(text[at + 1] ?? '');
}
