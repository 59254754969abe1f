import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { clauseEnd } from './syntax/clause-end.ts';
import { contentSpan } from './syntax/content.ts';
import { phraseAfter } from './syntax/phrase-after.ts';
import { phraseBefore } from './syntax/phrase-before.ts';
import { sentenceAt, spanOfRun, wordAt, type Cue } from './syntax/reading.ts';

/** Words about a subject, with who says them after “by”: The plan has been called by Ms Hale a “farce”. */
export function passiveBy(passage: Passage): readonly Draft[] {
  return passage.cues.map((cue) => draftOf(passage, cue)).filter((draft) => draft !== null);
}

function draftOf(passage: Passage, cue: Cue): Draft | null {
  // “told by Reed”, “asked by Reed”: the subject hears it.
  if (/^(?:person|question)$/u.test(cue.word.frame)) return null;
  if (!cue.isPassive || wordAt(passage, cue.to) !== 'by') return null;
  const sentence = sentenceAt(passage, cue.verb);
  const source = phraseAfter(passage, cue.to + 1, sentence.to);
  const subject = phraseBefore(passage, cue.from, sentence.from);
  if (source === null || subject === null) return null;
  const about = contentSpan(passage, subject);
  const predicate = contentSpan(passage, { from: source.to, to: clauseEnd(passage, source.to) });
  if (about === null) return null;
  return {
    content: predicate === null ? [about] : [about, predicate],
    cue: spanOfRun(passage, { from: cue.from, to: cue.to + 1 }),
    source: spanOfRun(passage, source),
    polarity: cue.polarity,
    rule: 'passive-by',
  };
}
