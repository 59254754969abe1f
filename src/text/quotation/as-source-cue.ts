import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { contentSpan } from './syntax/content.ts';
import { phraseAfter } from './syntax/phrase-after.ts';
import { isComma } from './syntax/phrase-tags.ts';
import { sentenceAt, spanOfRun, wordAt, type Run } from './syntax/reading.ts';
import { verbGroupFrom } from './syntax/verb-group.ts';

/** Quoted words with their owner in passing: a “very wet place,” as Ms Hale called it. */
export function asSourceCue(passage: Passage): readonly Draft[] {
  return passage.regions
    .map((region) => draftOf(passage, region))
    .filter((draft) => draft !== null);
}

function draftOf(passage: Passage, region: Run): Draft | null {
  const at = isComma(passage, region.to) ? region.to + 1 : region.to;
  if (wordAt(passage, at) !== 'as') return null;
  const { to } = sentenceAt(passage, region.from);
  const source = phraseAfter(passage, at + 1, to);
  const cue = source === null ? null : verbGroupFrom(passage, source.to, to);
  if (source === null || cue === null || wordAt(passage, cue.to) !== 'it') return null;
  const content = contentSpan(passage, region);
  if (content === null) return null;
  return {
    content: [content],
    cue: spanOfRun(passage, cue),
    source: spanOfRun(passage, source),
    polarity: 'said',
    rule: 'as-source-cue',
  };
}
