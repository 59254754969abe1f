import type { SegmentedText } from '../segmented.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft } from './draft.ts';
import { floatingQuotation } from './floating-quotation.ts';
import type { Reading } from './syntax/reading.ts';
import { readParagraph } from './syntax/read-paragraph.ts';

/** A text as the rules read it, headings left out, and what they find, in order of place. */
export interface RuleDrafts {
  readonly readings: readonly Reading[];
  readonly drafts: readonly Draft[];
}

export function ruleDrafts(segmented: SegmentedText): RuleDrafts {
  const readings: readonly Reading[] = segmented.paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .map((paragraph) => readParagraph(segmented, paragraph));
  const drafts: Draft[] = [];
  let paragraphs = 0;
  for (const [index, reading] of readings.entries()) {
    paragraphs++;
    const last = drafts.at(-1);
    const above = last === undefined ? null : { draft: last, paragraphs };
    const around = { previous: readings[index - 1] ?? null, next: readings[index + 1] ?? null };
    const found = applyRules({ ...reading, above, ...around });
    const floating = floatingQuotation({ ...reading, found, above, ...around });
    if (last !== undefined && floating.length > 0) {
      drafts[drafts.length - 1] = { ...last, content: [...last.content, ...floating] };
    }
    drafts.push(...found);
    if (found.length + floating.length > 0) paragraphs = 0;
  }
  return { readings, drafts };
}
