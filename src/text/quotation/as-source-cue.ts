import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { contentSpan, regionBefore } from './syntax/content.ts';
import { phraseBefore } from './syntax/phrase-before.ts';
import { sentenceAt, spanOfRun, wordAt, type Cue } from './syntax/reading.ts';

/** Quoted words with their owner in passing: a “very wet place,” as Ms Hale called it. */
export function asSourceCue(passage: Passage): readonly Draft[] {
  return passage.cues.map((cue) => draftOf(passage, cue)).filter((draft) => draft !== null);
}

function draftOf(passage: Passage, cue: Cue): Draft | null {
  if (cue.isParticiple || cue.isPassive) return null;
  const sentence = sentenceAt(passage, cue.verb);
  const source = phraseBefore(passage, cue.from, sentence.from);
  if (source === null || wordAt(passage, source.from - 1) !== 'as') return null;
  const region = regionBefore(passage, source.from - 1);
  if (region === null || region.from < sentence.from) return null;
  const content = contentSpan(passage, region);
  if (content === null) return null;
  return {
    content: [content],
    cue: spanOfRun(passage, cue),
    source: spanOfRun(passage, source),
    polarity: cue.polarity,
    rule: 'as-source-cue',
  };
}
