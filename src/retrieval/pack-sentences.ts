import type { Sentence } from '../text/analysis.ts';
import type { NonEmpty } from '../text/span.ts';

/** The least words of a passage, where its section has as many. Rankings were measured on passages of this size. */
export const PASSAGE_WORDS = 50;

interface Counted {
  readonly number: number;
  readonly words: number;
  /** Words that follow in the same paragraph. */
  readonly left: number;
}

/**
 * The section's sentences in runs of at least `PASSAGE_WORDS` words. Paragraphs are packed whole; one is cut only
 * where enough of it is left. A short rest joins the run before it.
 */
export function packSentences(
  text: string,
  sentences: readonly Sentence[],
  section: NonEmpty<number>,
): readonly NonEmpty<number>[] {
  const runs: NonEmpty<number>[] = [];
  let run: NonEmpty<number> | null = null;
  let words = 0;
  for (const counted of countWords(text, sentences, section)) {
    run = run === null ? [counted.number] : [...run, counted.number];
    words += counted.words;
    const isLong = words >= PASSAGE_WORDS;
    if (!isLong || (counted.left > 0 && counted.left < PASSAGE_WORDS)) continue;
    runs.push(run);
    run = null;
    words = 0;
  }
  if (run === null) return runs;
  const previous = runs.pop();
  runs.push(previous === undefined ? run : [...previous, ...run]);
  return runs;
}

function countWords(
  text: string,
  sentences: readonly Sentence[],
  section: NonEmpty<number>,
): readonly Counted[] {
  const counted: Counted[] = [];
  let paragraph = -1;
  let left = 0;
  for (const number of section.toReversed()) {
    const sentence = sentences[number];
    if (sentence === undefined) continue;
    if (sentence.paragraph !== paragraph) left = 0;
    const words = text.slice(sentence.start, sentence.end).split(/\s+/u).length;
    counted.push({ number, words, left });
    paragraph = sentence.paragraph;
    left += words;
  }
  return counted.toReversed();
}
