import type { SegmentedText, Token } from '../segmented.ts';
import type { Span } from '../span.ts';
import { CUE_WORDS } from './lexicon/cue-words.ts';
import { SPEECH_NOUNS } from './lexicon/speech-nouns.ts';
import { THOUGHTS } from './lexicon/thoughts.ts';
import type { Act } from './quotation.ts';
import { overlapping } from './syntax/overlapping.ts';

/** Whether the words of a cue tell of speech or of what somebody thinks, wants or sees. Without either: speech. */
export function cueAct(cue: Span | null, { paragraphs }: SegmentedText): Act {
  if (cue === null) return 'speech';
  const tokens = overlapping(paragraphs, cue).flatMap((each) => overlapping(each.tokens, cue));
  if (tokens.some(isSpeech)) return 'speech';
  return tokens.some(({ lemma, lower }) => THOUGHTS.has(lemma) || THOUGHTS.has(lower))
    ? 'thought'
    : 'speech';
}

function isSpeech({ lower, lemma }: Token): boolean {
  if (THOUGHTS.has(lemma) || THOUGHTS.has(lower)) return false;
  return CUE_WORDS.has(lower) || SPEECH_NOUNS.has(lower);
}
