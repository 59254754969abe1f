import { SPEECH_VERBS } from '../../text/quotation/lexicon/speech-verbs.ts';
import { inflect } from '../../text/quotation/lexicon/inflect.ts';
import type { Ground, Grounded } from './common-ground.ts';

const SPEECH_FORMS: ReadonlySet<string> = new Set([
  'according',
  ...(['clause', 'person', 'question', 'object'] as const)
    .flatMap((frame) => SPEECH_VERBS[frame])
    .flatMap(inflect)
    .map(({ form }) => form),
]);

/** Speech, apart from beliefs, wishes and polls: a cue word of the speech list, a bare colon or dash, or quoted words. */
export function isSpeech({ kind, cueTokens, cue }: Grounded, { words, text }: Ground): boolean {
  if (kind !== 'indirect') return true;
  if ([...cueTokens].some((token) => SPEECH_FORMS.has(words[token] ?? ''))) return true;
  return cue.some(({ start, end }) => /^[:–—-]+$/u.test(text.slice(start, end).trim()));
}
