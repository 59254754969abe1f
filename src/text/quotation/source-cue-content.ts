import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { contentAfter } from './syntax/content-after.ts';
import { phraseBefore } from './syntax/phrase-before.ts';
import { sentenceAt, spanOfRun, type Cue } from './syntax/reading.ts';

/** A source, its cue, then what is said: Ms Hale said that it rains. */
export function sourceCueContent(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  let end = 0;
  for (const cue of passage.cues) {
    // No nesting: a cue inside a content found before is part of what was said.
    if (cue.from < end || cue.isParticiple || cue.isPassive) continue;
    const draft = draftOf(passage, cue);
    if (draft === null) continue;
    drafts.push(draft);
    end = tokenAfter(passage, draft.content[0].end, cue.to);
  }
  return drafts;
}

function draftOf(passage: Passage, cue: Cue): Draft | null {
  const source = phraseBefore(passage, cue.from, sentenceAt(passage, cue.verb).from);
  if (source === null) return null;
  const content = contentAfter(passage, cue);
  if (content === null) return null;
  if (content.opening === 'object' && cue.word.frame === 'thought') return null;
  return {
    content: [content.span],
    cue: spanOfRun(passage, content.cue),
    source: spanOfRun(passage, source),
    polarity: cue.polarity,
    rule: `source-cue-${content.opening}`,
  };
}

function tokenAfter(passage: Passage, offset: number, from: number): number {
  let at = from;
  while (at < passage.tokens.length && (passage.tokens[at]?.start ?? 0) < offset) at++;
  return at;
}
