import type { Span } from '../../../text/span.ts';
import type { GoldAttributed } from '../attributed.ts';
import type { SpeakerLabels } from './read-labels.ts';

export type GoldForm = 'named' | 'pronoun' | 'nominal';

/** Whom the gold says to speak; `name` is null when it cannot be known. */
export interface GoldSpeaker {
  readonly form: GoldForm;
  readonly name: string | null;
}

/** By the label, else by the name in the source; null where the protocol gives no speaker. */
export function goldSpeaker(
  { id, source }: GoldAttributed,
  file: string,
  text: string,
  labels: SpeakerLabels | null,
): GoldSpeaker | null {
  const label = labels?.of(file, id);
  if (label !== undefined) return { form: formOf(source, text), name: label };
  const words = wordsOf(source, text);
  const name = PRONOUN.test(words) ? null : nameIn(words);
  return name === null ? null : { form: 'named', name };
}

const PRONOUN = /^(?:he|she|her|him|his|who|they|it|we|you|others)$/iu;

/** Pronoun or nominal. */
export function formOf(source: readonly Span[], text: string): Exclude<GoldForm, 'named'> {
  return PRONOUN.test(wordsOf(source, text)) ? 'pronoun' : 'nominal';
}

function wordsOf(source: readonly Span[], text: string): string {
  return source.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** The words up to the first comma, semicolon, dash or “who”; null unless they end in a name. */
export function nameIn(words: string): string | null {
  const plain = words.replaceAll(/\([^)]*\)|\[[^\]]*\]/gu, ' ');
  // “Dana Hale, 43, of Leeds” and “Dana Hale – the mayor” → Dana Hale
  const [chunk = ''] = plain.split(/[,;–—]|\s-|\swho\b/u);
  // “Hale and Reed” are two, “Hale of the union” is judged by no rule.
  if (/\s(?:of|for|from|and)\s/u.test(chunk)) return null;
  const name = chunk.trim().split(/\s+/u);
  if (!/^\p{Lu}\p{L}/u.test(name.at(-1) ?? '')) return null;
  const capitals = name.slice(name.findLastIndex((word) => !/^\p{Lu}/u.test(word)) + 1);
  return capitals.join(' ');
}
