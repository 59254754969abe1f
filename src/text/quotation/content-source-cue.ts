import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { quotedContentBefore } from './syntax/quoted-content.ts';
import { phraseBefore } from './syntax/phrase-before.ts';
import {
  isCapital,
  isQuoted,
  sentenceAt,
  spanOfRun,
  tagAt,
  wordAt,
  type Cue,
} from './syntax/reading.ts';

/** Quoted words, then their source, then the cue: “We are ready,” she said. */
export function contentSourceCue(passage: Passage): readonly Draft[] {
  return passage.cues.map((cue) => draftOf(passage, cue)).filter((draft) => draft !== null);
}

function draftOf(passage: Passage, cue: Cue): Draft | null {
  if (cue.isParticiple || cue.isPassive || opensClause(passage, cue)) return null;
  const source = phraseBefore(passage, cue.from, sentenceAt(passage, cue.from).from);
  if (source === null) return null;
  const content = quotedContentBefore(passage, source.from);
  if (content === null) return null;
  return {
    content: [content],
    cue: spanOfRun(passage, cue),
    source: spanOfRun(passage, source),
    polarity: cue.polarity,
    rule: 'content-source-cue',
  };
}

// In “Hamlet,” she said that …; “no,” she said: “yes”: what she said comes after.
function opensClause(passage: Passage, cue: Cue): boolean {
  if (wordAt(passage, cue.to) === ':') return true;
  if (wordAt(passage, cue.to) === ',' && isQuoted(passage, cue.to + 1))
    return isCapital(passage, cue.to + 2);
  return wordAt(passage, cue.to) === 'that' && tagAt(passage, cue.to) === 'SCONJ';
}
