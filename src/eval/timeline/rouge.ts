import { porterStem } from './porter-stem.ts';
import { ROUGE_STOP_WORDS } from './rouge-stop-words.ts';

/** How often each n-gram occurs. */
export type NGrams = ReadonlyMap<string, number>;

const stems = new Map<string, string>();

/** The words that ROUGE-1.5.5 counts: small letters, hyphens apart, other signs dropped, stop words out, stemmed. */
export function rougeWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !ROUGE_STOP_WORDS.has(word))
    .map(stemOf);
}

export function nGrams(words: readonly string[], n: number): NGrams {
  const grams = new Map<string, number>();
  for (let start = 0; start + n <= words.length; start += 1) {
    const gram = words.slice(start, start + n).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** How many n-grams both have, each as often as in the one that has fewer. */
export function hits(a: NGrams, b: NGrams): number {
  let count = 0;
  for (const [gram, n] of a) count += Math.min(n, b.get(gram) ?? 0);
  return count;
}

export function total(grams: NGrams): number {
  let count = 0;
  for (const n of grams.values()) count += n;
  return count;
}

// ROUGE stems words of more than three letters.
function stemOf(word: string): string {
  if (word.length <= 3) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = porterStem(word);
  stems.set(word, stem);
  return stem;
}
