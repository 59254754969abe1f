import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { quotedContentBefore } from './syntax/quoted-content.ts';
import { phraseAfter } from './syntax/phrase-after.ts';
import { sentenceAt, spanOfRun, type Cue } from './syntax/reading.ts';

/** Quoted words, then their cue, then their source: “We are ready,” said Ms Hale. */
export function contentCueSource(passage: Passage): readonly Draft[] {
  return passage.cues.map((cue) => draftOf(passage, cue)).filter((draft) => draft !== null);
}

function draftOf(passage: Passage, cue: Cue): Draft | null {
  if (cue.isParticiple || cue.isPassive || cue.word.frame === 'thought') return null;
  const content = quotedContentBefore(passage, cue.from);
  if (content === null) return null;
  const source = phraseAfter(passage, cue.to, sentenceAt(passage, cue.from).to);
  if (source === null) return null;
  return {
    content: [content],
    cue: spanOfRun(passage, cue),
    source: spanOfRun(passage, source),
    polarity: cue.polarity,
    rule: 'content-cue-source',
  };
}
