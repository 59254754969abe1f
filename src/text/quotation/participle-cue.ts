import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { borrowedSource } from './syntax/borrowed-source.ts';
import { contentAfter } from './syntax/content-after.ts';
import { MEDIA } from './syntax/word-sets.ts';
import { spanOfRun, wordAt, type Cue } from './syntax/reading.ts';

/** A participle that speaks for the subject of its sentence: Ms Hale left the room, |saying that it rains|. */
export function participleCue(passage: Passage, cue: Cue): Draft | null {
  if (!cue.isParticiple) return null;
  const content = contentAfter(passage, cue);
  if (content === null || !(follows(passage, cue) || content.opening === 'quote')) return null;
  const source = borrowedSource(passage, cue) ?? passage.found.at(-1)?.source ?? null;
  if (source === null) return null;
  return {
    content: [content.span],
    cue: spanOfRun(passage, content.cue),
    source,
    polarity: cue.polarity,
    rule: content.opening === 'object' ? 'participle-cue-object' : 'participle-cue',
  };
}

const OPENERS = new Set(', ” " — – and but by while in before after as'.split(' '));

// “, adding”, “and adding”, “issued a statement saying”; elsewhere a participle belongs to the noun before it.
function follows(passage: Passage, cue: Cue): boolean {
  const before = wordAt(passage, cue.from - 1);
  return OPENERS.has(before) || MEDIA.has(before);
}
