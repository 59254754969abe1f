import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { contentSpan, regionFrom } from './syntax/content.ts';
import { phraseBefore } from './syntax/phrase-before.ts';
import { isQuoted, sentenceAt, spanOfRun, tagAt, wordAt, type Run } from './syntax/reading.ts';
import { MEDIA, TIME_WORDS } from './syntax/word-sets.ts';
import { firstSubject } from './syntax/subject.ts';

/** A quotation after a colon without a verb of speech: Ms Hale to the crowd: “We won.” */
export function colonQuotation(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 1; at < passage.tokens.length; at++) {
    if (wordAt(passage, at) !== ':' || isQuoted(passage, at)) continue;
    const draft = draftAt(passage, at);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function draftAt(passage: Passage, colon: number): Draft | null {
  const region = regionFrom(passage, colon + 1);
  const content = region === null ? null : contentSpan(passage, region);
  const source = content === null ? null : sourceBefore(passage, colon);
  if (content === null || source === null) return null;
  return {
    content: [content],
    cue: spanOfRun(passage, { from: colon, to: colon + 1 }),
    source: spanOfRun(passage, source),
    polarity: 'said',
    rule: 'colon-quotation',
  };
}

// “The result surprised Ms Hale: ‘…’” names her last, “He wrote to her: ‘…’” names him first.
function sourceBefore(passage: Passage, colon: number): Run | null {
  const { from } = sentenceAt(passage, colon);
  const nearest = phraseBefore(passage, colon, from);
  if (nearest !== null && isNamed(passage, nearest)) return nearest;
  const subject = firstSubject(passage, from, colon);
  if (subject !== null && isPersonLike(passage, subject)) return subject;
  const source = nearest ?? subject;
  return source !== null && SPEAKING.has(tagAt(passage, source.to - 1)) ? source : null;
}

// Not the “more” of “Read more: ‘…’”.
const SPEAKING = new Set(['NOUN', 'PROPN', 'PRON']);

function isNamed(passage: Passage, { from, to }: Run): boolean {
  const last = wordAt(passage, to - 1);
  return (
    tagAt(passage, to - 1) === 'PROPN' &&
    !MEDIA.has(last) &&
    !TIME_WORDS.has(last) &&
    wordAt(passage, from - 1) !== 'on' &&
    wordAt(passage, from - 1) !== 'to' &&
    wordAt(passage, from - 1) !== 'in'
  );
}

function isPersonLike(passage: Passage, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const tag = tagAt(passage, at);
    if (tag === 'PROPN' || (tag === 'PRON' && /^(?:s?he|they|i|we)$/u.test(wordAt(passage, at))))
      return true;
  }
  return false;
}
