import { inflect, type Inflection } from './inflect.ts';
import { LEARNED_FORMS } from './learned-forms.ts';
import { SPEECH_VERBS, type Frame } from './speech-verbs.ts';

export interface CueWord {
  readonly lemma: string;
  /** Learned forms are known as cues, but not what they take. */
  readonly frame: Frame | 'learned';
  readonly inflection: Inflection;
}

/** What a lower-cased form may signal; the first list that has it decides. */
export const CUE_WORDS: ReadonlyMap<string, CueWord> = cueWords();

function cueWords(): ReadonlyMap<string, CueWord> {
  const found = new Map<string, CueWord>();
  for (const frame of ['clause', 'person', 'question', 'object', 'thought'] as const) {
    for (const lemma of SPEECH_VERBS[frame]) {
      for (const { form, inflection } of inflect(lemma)) {
        if (!found.has(form)) found.set(form, { lemma, frame, inflection });
      }
    }
  }
  for (const form of LEARNED_FORMS) {
    if (found.has(form)) continue;
    found.set(form, { lemma: form, frame: 'learned', inflection: guessInflection(form) });
  }
  return found;
}

function guessInflection(form: string): Inflection {
  if (form.endsWith('ing')) return 'participle';
  if (form.endsWith('ed')) return 'past';
  return form.endsWith('s') ? 'present' : 'base';
}
