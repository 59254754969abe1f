/** Characters that a reader cannot see but a machine can: the code points, and where the first stands. */
interface HiddenCharacters {
  readonly index: number;
  /** As `U+202E`, each once, in order of appearance. */
  readonly codePoints: readonly string[];
}

// Controls but tab and line feed; formats such as U+202E (right-to-left override) and U+200B (zero
// width space); line and paragraph separators. The joiner inside 👩‍🚀 shows, so it is not hidden.
const HIDDEN =
  /(?<!\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)\u200D|(?![\t\n\u200D])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Null when everything in the text shows. */
export function hiddenCharacters(text: string): HiddenCharacters | null {
  const found = [...text.matchAll(HIDDEN)];
  const [first] = found;
  if (first === undefined) return null;
  const names = found.map((match) => codePointName(match[0]));
  return { index: first.index, codePoints: [...new Set(names)] };
}

/** Where the text stops being text: at a NUL, or at half of a surrogate pair. Null when nowhere. */
export function brokenCharacter(text: string): HiddenCharacters | null {
  const match = /\0|\p{Surrogate}/u.exec(text);
  return match === null ? null : { index: match.index, codePoints: [codePointName(match[0])] };
}

function codePointName(character: string): string {
  const point = character.codePointAt(0);
  if (point === undefined) throw new RangeError('Cannot name the code point of an empty string');
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
