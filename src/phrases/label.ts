// Marks that turn the reading direction, and those that are invisible: U+202E before a name mirrors the line after it.
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cc}(?<!\s)/gu;

/** A name, title or echoed word as one line of text that cannot disturb its neighbours. Never for quotes. */
export function label(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

const OUTER_MARKS = /^["“”«]+|[,"“”»]+$/gu;

/** The same without the quotation marks around it, for a line that has its own. */
export function bareLabel(text: string): string {
  return label(text).replace(OUTER_MARKS, '');
}

export const SEPARATOR = ' · ';
