import type { RuleName } from './confidence.ts';
import type { NonEmpty, Span } from '../span.ts';
import type { Polarity } from './quotation.ts';

/** What a rule finds: the spans. Kind, sentences and the rest follow from them. */
export interface Draft {
  readonly content: NonEmpty<Span>;
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly polarity: Polarity;
  readonly rule: RuleName;
}
