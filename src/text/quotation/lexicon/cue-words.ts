import { inflect, type Inflection } from './inflect.ts';
import { FRAMES, SPEECH_VERBS, type Frame } from './speech-verbs.ts';

export interface CueWord {
  readonly lemma: string;
  readonly frame: Frame;
  readonly inflection: Inflection;
}

/** What a lower-cased form may signal; the first frame that has it decides. */
export const CUE_WORDS: ReadonlyMap<string, CueWord> = cueWords();

function cueWords(): ReadonlyMap<string, CueWord> {
  const found = new Map<string, CueWord>();
  for (const frame of FRAMES) {
    for (const lemma of SPEECH_VERBS[frame]) {
      for (const { form, inflection } of inflect(lemma)) {
        if (!found.has(form)) found.set(form, { lemma, frame, inflection });
      }
    }
  }
  return found;
}
