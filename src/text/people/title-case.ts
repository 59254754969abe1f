import type { Paragraph } from '../segmented.ts';

/** Most words capitalised: a headline, a line of names. There a capital says nothing. */
export function isTitleCase(text: string, { tokens }: Paragraph): boolean {
  const words = tokens.filter(({ lower }) => /^\p{L}{4}/u.test(lower));
  const isAllCapital = words.every(({ start, end }) => /^\p{Lu}+$/u.test(text.slice(start, end)));
  if (words.length > 2 && isAllCapital) return true;
  const capital = words.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  // A short sentence may be mostly names: “Then NATO Secretary-General Dana Orr left.”
  const isSentence = /^[.”"]$/u.test(tokens.at(-1)?.lower ?? '');
  return words.length >= 5 && capital.length > words.length * (isSentence ? 0.9 : 0.75);
}
