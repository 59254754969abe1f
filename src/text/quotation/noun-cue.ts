import type { Draft } from './draft.ts';
import { SPEECH_NOUNS } from './lexicon/speech-nouns.ts';
import type { Passage } from './rule.ts';
import { clauseEnd } from './syntax/clause-end.ts';
import { contentSpan, regionFrom } from './syntax/content.ts';
import { phraseBefore } from './syntax/phrase-before.ts';
import { isFinite, isPossessiveMark } from './syntax/phrase-tags.ts';
import { isQuoted, sentenceAt, spanOfRun, wordAt, type Run } from './syntax/reading.ts';
import { POSSESSIVES } from './syntax/word-sets.ts';

/** A noun of speech with its owner: her claim that it rains, Ms Hale’s acknowledgment of the rain. */
export function nounCue(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 1; at < passage.tokens.length; at++) {
    if (!SPEECH_NOUNS.has(wordAt(passage, at)) || isQuoted(passage, at)) continue;
    const draft = draftAt(passage, at);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function draftAt(passage: Passage, noun: number): Draft | null {
  const owner = ownerBefore(passage, noun);
  const content = owner === null ? null : contentFrom(passage, noun + 1);
  const span = content === null ? null : contentSpan(passage, content);
  if (owner === null || content === null || span === null) return null;
  return {
    content: [span],
    cue: spanOfRun(passage, { from: owner.to, to: content.from }),
    source: spanOfRun(passage, owner),
    polarity: /^(?:denial|refusal|rejection)s?$/u.test(wordAt(passage, noun)) ? 'denied' : 'said',
    rule: 'noun-cue',
  };
}

// |Ms Hale|’s repeated claim, |her| claim
function ownerBefore(passage: Passage, noun: number): Run | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    if (isQuoted(passage, at) || isFinite(passage, at)) return null;
    if (POSSESSIVES.has(wordAt(passage, at))) return { from: at, to: at + 1 };
    if (isPossessiveMark(passage, at)) {
      return phraseBefore(passage, at, sentenceAt(passage, noun).from);
    }
  }
  return null;
}

function contentFrom(passage: Passage, from: number): Run | null {
  const word = wordAt(passage, from);
  if (word === 'that' || regionFrom(passage, from) !== null)
    return { from, to: clauseEnd(passage, from) };
  if (word !== 'of') return null;
  // “of” opens speech only when it quotes: “her memory of the rain”.
  const to = firstVerb(passage, from + 1);
  return holdsQuote(passage, from + 1, to) ? { from: from + 1, to } : null;
}

function holdsQuote(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isQuoted(passage, at)) return true;
  return false;
}

// What follows “of” is a phrase; the cost stays bounded.
const LONGEST = 60;

// “Ms Hale’s acknowledgment of the rain as “heavy” |suggests| …”
function firstVerb(passage: Passage, from: number): number {
  const to = Math.min(sentenceAt(passage, from).to, from + LONGEST);
  for (let at = from; at < to; at++) {
    if (!isQuoted(passage, at) && (isFinite(passage, at) || wordAt(passage, at) === ',')) return at;
  }
  return to;
}
