import { ENGLISH } from './english.ts';
import type { Phrases } from './phrases.ts';
import { RUSSIAN } from './russian/russian.ts';
import { TURKISH } from './turkish/turkish.ts';
import { UKRAINIAN } from './ukrainian/ukrainian.ts';

/** Every catalogue there is. */
export const CATALOGUES: readonly Phrases[] = [ENGLISH, TURKISH, RUSSIAN, UKRAINIAN];

/** The catalogue for a reader's locale, a BCP 47 tag: of its language whatever the region, else the English one. */
export function phrasesFor(locale: string): Phrases {
  const language = languageOf(locale);
  return CATALOGUES.find((phrases) => languageOf(phrases.language) === language) ?? ENGLISH;
}

// “en-GB” and “EN_us” are “en”.
function languageOf(locale: string): string {
  return (locale.split(/[-_]/u)[0] ?? '').toLowerCase();
}
