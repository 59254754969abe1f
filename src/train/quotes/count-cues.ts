import { isQuoted } from '../../text/quotation/syntax/reading.ts';
import { classOfShare, type CueClasses } from '../../text/quotation/tagger/cue-class.ts';
import { hashWord } from '../../text/quotation/tagger/hash.ts';
import { roleOf } from '../../text/quotation/tagger/label.ts';
import type { Example } from './example.ts';

// A form met once says little about itself.
const FEWEST = 2;

/** How often each form stands in a cue, quotations left out. */
export function countCues(examples: readonly Example[]): CueClasses {
  const counts = new Map<number, { all: number; cues: number }>();
  for (const { found, labels } of examples) {
    for (const [index, reading] of found.readings.entries()) {
      for (const [at, token] of reading.tokens.entries()) {
        if (isQuoted(reading, at)) continue;
        const hash = hashWord(token.lower);
        const count = counts.get(hash) ?? { all: 0, cues: 0 };
        counts.set(hash, count);
        count.all++;
        if (roleOf(labels[index]?.[at] ?? 0) === 'cue') count.cues++;
      }
    }
  }
  const classes = new Map<number, number>();
  for (const [hash, { all, cues }] of counts) {
    if (all >= FEWEST) classes.set(hash, classOfShare(cues / all));
  }
  return classes;
}
