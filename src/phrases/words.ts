import { instant } from './instant.ts';

/**
 * What an edge draws in its own way inside a sentence: a countdown, the name of a channel or of a member. It is
 * made of numbers and ids alone, so nothing that was typed or read can become one.
 */
export type Mark =
  /** Seconds since 1970, drawn as how far away it is: “in 12 seconds”. */
  | { readonly kind: 'instant'; readonly seconds: number }
  | { readonly kind: 'channel'; readonly id: string }
  | { readonly kind: 'member'; readonly id: string };

/** A sentence; in pieces when there are marks in it. */
export type Words = string | readonly (string | Mark)[];

/** The sentence for an edge that draws no marks. */
export function plainWords(words: Words): string {
  return typeof words === 'string' ? words : words.map(plainPiece).join('');
}

function plainPiece(piece: string | Mark): string {
  if (typeof piece === 'string') return piece;
  return piece.kind === 'instant' ? instant(piece.seconds) : piece.id;
}

/** The marks as the language lists them: “a, b and c”, “a, b or c”. */
export function listed(
  marks: readonly Mark[],
  language: string,
  type: Intl.ListFormatType,
): readonly (string | Mark)[] {
  const left = [...marks];
  const format = new Intl.ListFormat(language, { type });
  return format
    .formatToParts(marks.map(plainPiece))
    .map((part) => (part.type === 'element' ? (left.shift() ?? part.value) : part.value));
}
