import { quotedSpan } from './quoted-span.ts';
import type { Analysis } from './text/analysis.ts';
import { overlaps } from './text/span.ts';

// The statement itself; as many before it, and one fewer after it, can be told of.
const OWN = 16;
const WIDTH = 32;

/**
 * Of each statement of an article which statements have content in what a citation of it quotes, as bits by how far they
 * stand from it; 0 where that cannot be told so. `quotations` are the places of their quotations, in order.
 */
export function shownBeside(analysis: Analysis, quotations: readonly number[]): Uint32Array {
  const places = new Map(quotations.map((quotation, place) => [quotation, place]));
  return Uint32Array.from(quotations, (quotation, own) => {
    const found = analysis.quotations[quotation];
    if (found === undefined) return 0;
    const span = quotedSpan(analysis, found);
    let bits = 0;
    for (const [other, { content }] of analysis.quotations.entries()) {
      if (!content.some((part) => overlaps(part, span))) continue;
      const bit = (places.get(other) ?? Infinity) - own + OWN;
      // One in a heading is no unit; one far off has no bit.
      if (bit < 0 || bit >= WIDTH) return 0;
      bits |= 1 << bit;
    }
    return bits;
  });
}

/** How far the statements stand from their own that these bits tell of, in order. */
export function* distancesIn(bits: number): Generator<number> {
  for (let bit = 0; bit < WIDTH; bit += 1) if ((bits >>> bit) & 1) yield bit - OWN;
}
