import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { borrowedSource } from './syntax/borrowed-source.ts';
import { contentAfter } from './syntax/content-after.ts';
import { isComma } from './syntax/phrase-tags.ts';
import { spanOfRun, wordAt, type Cue } from './syntax/reading.ts';

/** A second cue of the same source: Ms Hale said that it rains and |added that it pours|. */
export function coordinatedCue(passage: Passage, cue: Cue): Draft | null {
  if (cue.isParticiple || cue.isPassive || !isJoined(passage, cue)) return null;
  const source = borrowedSource(passage, cue);
  const content = source === null ? null : contentAfter(passage, cue);
  if (content === null || content.opening === 'object') return null;
  return {
    content: [content.span],
    cue: spanOfRun(passage, content.cue),
    source,
    polarity: cue.polarity,
    rule: 'coordinated-cue',
  };
}

const JOINTS = new Set(['and', 'but', 'then', 'or']);

function isJoined(passage: Passage, cue: Cue): boolean {
  const before = cue.from - 1;
  return JOINTS.has(wordAt(passage, before)) || isComma(passage, before);
}
