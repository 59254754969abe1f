import type { HeldPart, HeldQuotation } from '../../src/groups/held-part.ts';

/** The parts of a quotation that is held and not entered. */
export function partsHeld(quotation: HeldQuotation): readonly HeldPart[] {
  const { article, first, sayings } = quotation;
  return sayings.map((saying, place) => ({ article, quotation, saying, row: first + place }));
}
