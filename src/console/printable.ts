// Escape sequences, other control characters and marks that turn the direction of text: an article may hold
// them, and a terminal would obey. The tab is harmless.
const DANGEROUS =
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu;

/** Text for a terminal: each character that a terminal would obey is shown as its code point, “⟨U+001B⟩”. */
export function printable(text: string): string {
  return text.replaceAll(
    DANGEROUS,
    (character) =>
      `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}
