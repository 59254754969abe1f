/** What a mark stands around; `id` tells utterances of one occasion apart. */
export interface Mark {
  readonly id: string;
  /** Whether it is that utterance only perhaps. */
  readonly isPossible: boolean;
  readonly start: number;
  readonly end: number;
}

// {a|“We will appeal,”}, {b?|that he might appeal}
const MARK = /\{(?<id>\p{L}+)(?<possible>\??)\|(?<words>[^{}]*)\}/gu;

/** The text without its marks, and where they stood. */
export function readMarks(marked: string): {
  readonly text: string;
  readonly marks: readonly Mark[];
} {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const { id = '', possible, words = '' } = match.groups ?? {};
    text += marked.slice(from, match.index);
    marks.push({
      ...{ id, isPossible: possible === '?' },
      ...{ start: text.length, end: text.length + words.length },
    });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), marks };
}
