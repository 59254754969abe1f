import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { contentAfter } from './syntax/content-after.ts';
import { phraseBefore } from './syntax/phrase-before.ts';
import { withinRelative } from './syntax/relative-end.ts';
import { sentenceAt, spanOfRun, tagAt, wordAt, type Cue, type Run } from './syntax/reading.ts';

/** A source, its cue, then what is said: Ms Hale said that it rains. */
export function sourceCueContent(passage: Passage, cue: Cue): Draft | null {
  if (cue.isParticiple) return null;
  const source = phraseBefore(passage, cue.from, sentenceAt(passage, cue.verb).from);
  const content = source === null ? null : contentAfter(passage, cue);
  if (source === null || content === null) return null;
  if (hangsOnPreposition(passage, source) && content.opening !== 'that') return null;
  const isRelative = /^(?:who|which)$/u.test(wordAt(passage, source.from));
  return {
    content: [isRelative ? withinRelative(passage, content.span) : content.span],
    cue: spanOfRun(passage, content.cue),
    source: spanOfRun(passage, source),
    polarity: cue.polarity,
    rule: `source-cue-${content.opening}`,
  };
}

// “The plan on the agenda suggests …”: what stands before the verb is not its subject. “In Leeds he said …” is.
function hangsOnPreposition(passage: Passage, { from, to }: Run): boolean {
  if (tagAt(passage, from - 1) !== 'ADP' || to - from === 1) return false;
  return !/^(?:as|like|after|before|since|until|than)$/u.test(wordAt(passage, from - 1));
}
