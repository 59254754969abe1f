import type { Columns } from './columns.ts';
import type { CueClasses } from './cue-class.ts';
import { cueClassOf } from './cue-class.ts';
import { hashWord } from './hash.ts';
import { isQuoted, type Reading } from '../syntax/reading.ts';

/** Fills the columns of the words themselves. */
export function fillWords(columns: Columns, reading: Reading, classes: CueClasses): void {
  for (const [at, { lower, lemma, tag, start }] of reading.tokens.entries()) {
    columns.word[at] = hashWord(lower);
    columns.suffix[at] = hashWord(lower.slice(-3));
    columns.lemma[at] = hashWord(lemma);
    columns.tag[at] = hashWord(tag);
    columns.shape[at] = shapeOf(reading.text, start, lower);
    columns.cue[at] = cueClassOf(classes, columns.word[at] ?? 0, lower, isQuoted(reading, at));
  }
}

// 0 small, 1 capital, 2 all capitals, 3 digit, 4 mark
function shapeOf(text: string, start: number, lower: string): number {
  const first = text.charAt(start);
  if (first !== lower.charAt(0)) {
    return lower.length > 1 && text.charAt(start + 1) !== lower.charAt(1) ? 2 : 1;
  }
  if (first.toUpperCase() !== first) return 0;
  return first >= '0' && first <= '9' ? 3 : 4;
}
