import type { DumpLine } from './dump-line.ts';

const MAX_WORDS = 12;
// “Prospects for Ukraine’s NATO membership” … “NATO leaders promise Ukraine’s future membership”
const MIN_TAKEN_UP = 0.5;
const STEM = 5;

/**
 * Whether the text that follows takes up most of a short line's words: a subheading's does, a caption's seldom
 * (lexical cohesion: Hearst 1997, “TextTiling”).
 */
export function isSubheading(line: DumpLine, following: readonly DumpLine[]): boolean {
  if (line.words > MAX_WORDS || line.isSentence || following.length === 0) return false;
  if (!/^["“«¿¡(\d]*\p{Lu}/u.test(line.text)) return false;
  const stems = stemsOf(line.text);
  if (stems.length === 0) return false;
  const there = new Set(following.flatMap(({ text }) => stemsOf(text)));
  return stems.filter((stem) => there.has(stem)).length / stems.length > MIN_TAKEN_UP;
}

/** The first letters of the words that are long enough to mean something. */
function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.map((word) => word.slice(0, STEM));
}
