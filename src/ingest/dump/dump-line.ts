/** One line of a plain-text dump that is not blank. */
export interface DumpLine {
  /** `[start, end)` in the dump: the line without white space at its ends. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  /** Whether it ends as a sentence does: “… home.” · “… threat.”[2] */
  readonly isSentence: boolean;
  /** Whether the same words stood in an earlier line. */
  readonly isRepeat: boolean;
}

// 。 and ！ end sentences too; a footnote's mark may follow.
const SENTENCE_END = /[.!?…。！？][\p{Pf}\p{Pe}\p{Pi}"'*]*(?:\[\d{1,3}\])*$/u;
// A word of these scripts has about two characters, and no space around it.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

export function dumpLines(dump: string): readonly DumpLine[] {
  const lines: DumpLine[] = [];
  const seen = new Set<string>();
  let offset = 0;
  for (const raw of dump.split('\n')) {
    const text = raw.trim();
    const start = offset + raw.indexOf(text);
    offset += raw.length + 1;
    if (text === '') continue;
    const key = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const spaced = text.split(/\s+/).length;
    const unspaced = Math.round((text.match(UNSPACED)?.length ?? 0) / 2);
    lines.push({
      start,
      end: start + text.length,
      text,
      words: Math.max(spaced, unspaced),
      isSentence: SENTENCE_END.test(text),
      isRepeat: key !== '' && seen.has(key),
    });
    seen.add(key);
  }
  return lines;
}
