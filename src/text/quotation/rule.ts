import type { Draft } from './draft.ts';
import type { Reading } from './syntax/reading.ts';

/** One paragraph, and what the rules before this one found in it and above it. */
export interface Passage extends Reading {
  /** In this paragraph, by earlier rules. */
  readonly found: readonly Draft[];
  /** The paragraph right above, headings left out; null at the top. */
  readonly previous: Reading | null;
  /** The paragraph right below, headings left out; null at the end. */
  readonly next: Reading | null;
  /** The last attribution above, and how many paragraphs above; null at the top. */
  readonly above: { readonly draft: Draft; readonly paragraphs: number } | null;
}

export type Rule = (passage: Passage) => readonly Draft[];
