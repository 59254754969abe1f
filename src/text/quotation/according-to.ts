import { isNonEmpty, type Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { clauseEnd } from './syntax/clause-end.ts';
import { contentSpan } from './syntax/content.ts';
import { phraseAfter } from './syntax/phrase-after.ts';
import { isComma, isFinite } from './syntax/phrase-tags.ts';
import { isQuoted, sentenceAt, spanOfRun, wordAt, type Run } from './syntax/reading.ts';

/** “According to Ms Hale, it rains”, “It rains, according to Ms Hale”, “The rain, according to her, will stop”. */
export function accordingTo(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at + 1 < passage.tokens.length; at++) {
    if (wordAt(passage, at) !== 'according' || wordAt(passage, at + 1) !== 'to') continue;
    if (isQuoted(passage, at)) continue;
    const draft = draftAt(passage, at);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function draftAt(passage: Passage, at: number): Draft | null {
  const sentence = sentenceAt(passage, at);
  const source = phraseAfter(passage, at + 2, sentence.to);
  if (source === null) return null;
  const before = { from: sentence.from, to: at };
  const after = { from: source.to, to: clauseEnd(passage, source.to) };
  const parts = contentParts(passage, before, after)
    .map((part) => contentSpan(passage, part))
    .filter((span): span is Span => span !== null);
  if (!isNonEmpty(parts)) return null;
  return {
    content: parts,
    cue: spanOfRun(passage, { from: at, to: at + 2 }),
    source: spanOfRun(passage, source),
    polarity: 'said',
    rule: 'according-to',
  };
}

function contentParts(passage: Passage, before: Run, after: Run): readonly Run[] {
  const opensSentence = before.to - before.from <= 1;
  if (opensSentence) return [after];
  if (hasFinite(passage, before)) return [before];
  // The subject before it, the verb after it.
  return isComma(passage, after.from) && hasFinite(passage, after) ? [before, after] : [before];
}

function hasFinite(passage: Passage, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (isFinite(passage, at)) return true;
  return false;
}
