import type { Draft } from './draft.ts';
import { isNonEmpty } from '../span.ts';
import type { Passage } from './rule.ts';
import { contentSpan } from './syntax/content.ts';
import { phraseAfter } from './syntax/phrase-after.ts';
import { phraseBefore } from './syntax/phrase-before.ts';
import { isComma, isDash, isFinite, isNoun } from './syntax/phrase-tags.ts';
import { isQuoted, sentenceAt, spanOfRun, wordAt, type Cue, type Run } from './syntax/reading.ts';
import { TIME_WORDS } from './syntax/word-sets.ts';

/** Reported words, then who reports them: “It rains, Ms Hale said.” “It rains, said Ms Hale.” “The rain, she said, will stop.” */
export function clauseSourceCue(passage: Passage): readonly Draft[] {
  return passage.cues.map((cue) => draftOf(passage, cue)).filter((draft) => draft !== null);
}

function draftOf(passage: Passage, cue: Cue): Draft | null {
  if (
    cue.isParticiple ||
    cue.isPassive ||
    cue.word.frame === 'object' ||
    cue.word.frame === 'quote'
  )
    return null;
  const sentence = sentenceAt(passage, cue.verb);
  const tail = tailOf(passage, cue, sentence);
  if (tail === null) return null;
  const before = { from: sentence.from, to: tail.from - 1 };
  if (before.to - before.from < 2) return null;
  const parts = [before];
  const after = { from: tail.to + 1, to: sentence.to };
  // The subject before it, the verb after it: “The rain, she said, will stop”.
  if (!hasFinite(passage, before) || SUBORDINATORS.has(wordAt(passage, before.from))) {
    if (!isComma(passage, tail.to) || !hasFinite(passage, after)) return null;
    parts.push(after);
  }
  const content = parts.map((part) => contentSpan(passage, part)).filter((span) => span !== null);
  if (!isNonEmpty(content)) return null;
  return {
    content,
    cue: spanOfRun(passage, cue),
    source: spanOfRun(passage, tail.source),
    polarity: cue.polarity,
    rule: 'clause-source-cue',
  };
}

// “If it rains, she said, we stay”: half of what she said stands after it.
const SUBORDINATORS = new Set(
  'if when while as after before although though because since asked given despite'.split(' '),
);

interface Tail extends Run {
  readonly source: Run;
}

/** Source and cue after a comma or dash, with nothing but an adverbial after them. */
function tailOf(passage: Passage, cue: Cue, sentence: Run): Tail | null {
  const isOpening = (at: number): boolean =>
    at > sentence.from && (isComma(passage, at) || isDash(passage, at)) && !isQuoted(passage, at);
  if (isOpening(cue.from - 1)) {
    const source = phraseAfter(passage, cue.to, sentence.to);
    return source !== null && endsHere(passage, source.to, sentence.to)
      ? { from: cue.from, to: source.to, source }
      : null;
  }
  const source = phraseBefore(passage, cue.from, sentence.from);
  if (source === null || !isOpening(source.from - 1) || isRelative(passage, source.from))
    return null;
  return endsHere(passage, cue.to, sentence.to) ? { from: source.from, to: cue.to, source } : null;
}

// “she said.” “she said on Monday,” “she told reporters in Leeds.”
function endsHere(passage: Passage, from: number, to: number): boolean {
  const first = wordAt(passage, from);
  if (/^[.,;]$/u.test(first)) return true;
  if (!ADVERBIAL_OPENERS.has(first) && !TIME_WORDS.has(first) && !isNoun(passage, from))
    return false;
  for (let at = from; at < to; at++) {
    if (isFinite(passage, at) || isQuoted(passage, at) || /^(?:that|:)$/u.test(wordAt(passage, at)))
      return false;
    if (/^[.,;]$/u.test(wordAt(passage, at))) return true;
  }
  return true;
}

const ADVERBIAL_OPENERS = new Set(
  'in on at to during after before of from by last earlier later this'.split(' '),
);

function isRelative(passage: Passage, at: number): boolean {
  return /^(?:who|which|that)$/u.test(wordAt(passage, at));
}

function hasFinite(passage: Passage, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (isFinite(passage, at)) return true;
  return false;
}
