import { mostThatFit } from './most-that-fit.ts';

// The white space after a word
const WORD_END = /(?<=\S)(?=\s)/gu;

/** The longest beginning of the quote that fits and ends with a word, or failing that with a character; null when none fits. */
export function cutQuote(quote: string, fits: (shown: string) => boolean): string | null {
  const words = [...quote.matchAll(WORD_END)].map(({ index }) => index);
  const place = mostThatFit(words.length, (count) => fits(quote.slice(0, words[count - 1])));
  if (place > 0) return quote.slice(0, words[place - 1]);
  const units = mostThatFit(quote.length, (count) => fits(quote.slice(0, count)));
  // What a reader takes for one character, so that an accent stays with its letter. Its tables take 10 ms.
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const end = characters.segment(quote).containing(units)?.index ?? units;
  return end === 0 ? null : quote.slice(0, end);
}
