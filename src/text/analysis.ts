import type { DatedMention } from './date/dated-mention.ts';
import type { Person } from './people/person.ts';
import type { Quotation } from './quotation/quotation.ts';
import type { Span } from './span.ts';

export interface Sentence extends Span {
  /** Counts paragraphs from 0, headings included. */
  readonly paragraph: number;
  /** Part of a heading, which may not be quoted. */
  readonly isHeading: boolean;
}

/** All that is found in one text, in order of place. Plain data, so that a worker can hand it over. */
export interface Analysis {
  readonly sentences: readonly Sentence[];
  readonly people: readonly Person[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DatedMention[];
}
