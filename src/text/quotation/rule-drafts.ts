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
  const readings: Reading[] = [];
  const drafts: Draft[] = [];
  let paragraphs = 0;
  for (const paragraph of segmented.paragraphs) {
    if (paragraph.kind === 'heading') continue;
    paragraphs++;
    const last = drafts.at(-1);
    const above = last === undefined ? null : { draft: last, paragraphs };
    const reading = readParagraph(segmented, paragraph);
    const previous = readings.at(-1) ?? null;
    const found = applyRules({ ...reading, above, previous });
    const floating = floatingQuotation({ ...reading, found, above, previous });
    if (last !== undefined && floating.length > 0) {
      drafts[drafts.length - 1] = { ...last, content: [...last.content, ...floating] };
    }
    readings.push(reading);
    drafts.push(...found);
    if (found.length + floating.length > 0) paragraphs = 0;
  }
  return { readings, drafts };
}
