import { accordingTo } from './according-to.ts';
import { asSourceCue } from './as-source-cue.ts';
import { clauseSourceCue } from './clause-source-cue.ts';
import { colonParagraph } from './colon-paragraph.ts';
import { colonQuotation } from './colon-quotation.ts';
import { contentCueSource } from './content-cue-source.ts';
import { contentSourceCue } from './content-source-cue.ts';
import { coordinatedCue } from './coordinated-cue.ts';
import { nounCue } from './noun-cue.ts';
import { participleCue } from './participle-cue.ts';
import { passiveBy } from './passive-by.ts';
import { quotationAndVerb } from './quotation-and-verb.ts';
import type { Rule } from './rule.ts';
import { sourceCueContent } from './source-cue-content.ts';

/** In this order: what an earlier rule found, a later one leaves alone. */
export const RULES: readonly Rule[] = [
  accordingTo,
  asSourceCue,
  contentCueSource,
  contentSourceCue,
  quotationAndVerb,
  clauseSourceCue,
  sourceCueContent,
  passiveBy,
  coordinatedCue,
  participleCue,
  colonQuotation,
  colonParagraph,
  nounCue,
];
