// The white space after a word
const WORD_END = /(?<=\S)(?=\s)/gu;

/** The longest beginning of the quote that fits and ends with a word, or failing that with a character; null when none fits. */
export function cutQuote(quote: string, fits: (shown: string) => boolean): string | null {
  const words = [...quote.matchAll(WORD_END)].map(({ index }) => index);
  return longest(quote, words, fits) ?? longest(quote, characterEnds(quote), fits);
}

// What a reader takes for one character, so that an accent stays with its letter.
function characterEnds(quote: string): readonly number[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(quote)].map(({ index, segment }) => index + segment.length);
}

/** By halving: a longer beginning never fits where a shorter one does not. */
function longest(
  quote: string,
  ends: readonly number[],
  fits: (shown: string) => boolean,
): string | null {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(quote.slice(0, ends[middle - 1]))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? null : quote.slice(0, ends[low - 1]);
}
