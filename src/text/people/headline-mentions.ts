import type { SegmentedText, Token } from '../segmented.ts';
import type { Mention } from './person.ts';
import type { Entry, Register } from './register.ts';
import { isTitleCase } from './title-case.ts';

interface HeadlineMention {
  readonly entry: Entry;
  readonly mention: Mention;
}

/** Whole names in paragraphs set in capitals, of people whom the rest of the text has shown. */
export function headlineMentions(
  segmented: SegmentedText,
  { entries }: Register,
): readonly HeadlineMention[] {
  const found: HeadlineMention[] = [];
  for (const paragraph of segmented.paragraphs) {
    if (!isTitleCase(segmented.text, paragraph)) continue;
    for (const [at, token] of paragraph.tokens.entries()) {
      const surname = paragraph.tokens[at + 1];
      if (surname === undefined) break;
      const entry = entries.find((candidate) => bears(candidate, token, surname));
      if (entry === undefined) continue;
      const span = { start: token.start, end: surname.end };
      found.push({ entry, mention: { span, form: 'full' } });
    }
  }
  return found;
}

function bears({ words }: Entry, first: Token, surname: Token): boolean {
  return words.first === first.lower && words.surname === surname.lower;
}
