import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { contentSpan, isUtterance } from './syntax/content.ts';
import { firstAt } from './syntax/first-at.ts';
import { phraseBefore } from './syntax/phrase-before.ts';
import { sentenceAt, spanOfRun, wordAt, type Cue, type Run } from './syntax/reading.ts';
import { nearestSubject } from './syntax/subject.ts';
import { MEDIA } from './syntax/word-sets.ts';

/** A whole utterance after the nearest cue: When asked about it, Ms Hale smiled and said on Monday, “I am ready.” */
export function cueAndQuotation(passage: Passage): readonly Draft[] {
  return passage.regions
    .map((region) => draftOf(passage, region))
    .filter((draft) => draft !== null);
}

function draftOf(passage: Passage, region: Run): Draft | null {
  const content = isUtterance(passage, region) ? contentSpan(passage, region) : null;
  const cue = content === null ? null : cueBefore(passage, region.from);
  const source = cue === null ? null : sourceOf(passage, cue);
  if (content === null || cue === null || source === null) return null;
  const hasColon = cue.to === region.from - 1 && wordAt(passage, cue.to) === ':';
  return {
    content: [content],
    cue: spanOfRun(passage, { from: cue.from, to: hasColon ? region.from : cue.to }),
    source: spanOfRun(passage, source),
    polarity: cue.polarity,
    rule: 'cue-and-quotation',
  };
}

// How far a cue may stand from what it introduces: “told a crowd of voters in Leeds on Monday: …”
const LONGEST = 25;

function cueBefore(passage: Passage, quote: number): Cue | null {
  const floor = Math.max(sentenceAt(passage, quote).from, quote - LONGEST);
  const cue = passage.cues[firstAt(passage.cues, (each) => each.from >= quote) - 1];
  if (cue === undefined || cue.from < floor || cue.isPassive) return null;
  if ((passage.regions[(passage.regionOf[quote] ?? 0) - 1]?.to ?? 0) > cue.to) return null;
  return cue.to === quote || /^[,:]$/u.test(wordAt(passage, quote - 1)) ? cue : null;
}

function sourceOf(passage: Passage, cue: Cue): Run | null {
  const { from } = sentenceAt(passage, cue.verb);
  const before = wordAt(passage, cue.from - 1);
  // “left the room, saying”, “issued a statement saying”: the noun before it does not speak.
  const borrows = cue.isParticiple && (before === ',' || MEDIA.has(before));
  const own = borrows ? null : phraseBefore(passage, cue.from, from);
  return own ?? nearestSubject(passage, from, cue.from);
}
