import type { Span } from '../../span.ts';
import type { Passage } from '../rule.ts';
import { sentenceAt, spanOfRun, type Cue } from './reading.ts';
import { firstSubject } from './subject.ts';

/** The source of the attribution before a cue in its sentence, else the subject of the sentence, else null. */
export function borrowedSource(passage: Passage, cue: Cue): Span | null {
  const sentence = sentenceAt(passage, cue.verb);
  const start = passage.tokens[sentence.from]?.start ?? 0;
  const end = passage.tokens[cue.from]?.start ?? 0;
  const earlier = passage.found.findLast(
    (draft) => draft.cue !== null && draft.cue.start >= start && draft.cue.end <= end,
  );
  if (earlier !== undefined) return earlier.source;
  const subject = firstSubject(passage, sentence.from, cue.from);
  return subject === null ? null : spanOfRun(passage, subject);
}
