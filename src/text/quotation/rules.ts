import { accordingTo } from './according-to.ts';
import { asSourceCue } from './as-source-cue.ts';
import { clauseSourceCue } from './clause-source-cue.ts';
import { colonParagraph } from './colon-paragraph.ts';
import { colonQuotation } from './colon-quotation.ts';
import { contentCueSource } from './content-cue-source.ts';
import { contentSourceCue } from './content-source-cue.ts';
import { cueAndQuotation } from './cue-and-quotation.ts';
import { dashSignature } from './dash-signature.ts';
import { leftToRight } from './left-to-right.ts';
import { nounCue } from './noun-cue.ts';
import { passiveBy } from './passive-by.ts';
import { quotationAndVerb } from './quotation-and-verb.ts';
import type { Rule } from './rule.ts';
import { transcriptLine } from './transcript-line.ts';

/** In this order: what an earlier rule found, a later one leaves alone. */
export const RULES: readonly Rule[] = [
  // A line of a transcript is said by one, whatever else is told in it.
  transcriptLine,
  // So is a quotation that is signed.
  dashSignature,
  // Fixed words first: nothing else can be meant.
  accordingTo,
  asSourceCue,
  // Then quotations with their source right beside them, the surest by measure; a cue that closes a quotation
  // must not be read as opening what follows it.
  contentCueSource,
  contentSourceCue,
  quotationAndVerb,
  // A whole utterance belongs to the nearest cue before it, not to the first one of its sentence.
  cueAndQuotation,
  // “It rains, she said”: before the rule that would look for what “she said” introduces.
  clauseSourceCue,
  // Everything that opens with its source or cue.
  leftToRight,
  passiveBy,
  // Without a verb of speech: only where no verb explains the words.
  colonQuotation,
  colonParagraph,
  nounCue,
];
