import type { SegmentedText } from '../segmented.ts';
import { applyRules } from './apply-rules.ts';
import { completeDraft } from './complete-draft.ts';
import type { Draft } from './draft.ts';
import { floatingQuotation } from './floating-quotation.ts';
import type { Attribution } from './quotation.ts';
import type { Reading } from './syntax/reading.ts';
import { readParagraph } from './syntax/read-paragraph.ts';

/** Who is said to have said what, in order of place; contents never overlap, and no heading holds one. */
export function findAttributions(segmented: SegmentedText): readonly Attribution[] {
  const drafts: Draft[] = [];
  let previous: Reading | null = null;
  let paragraphs = 0;
  for (const paragraph of segmented.paragraphs) {
    if (paragraph.kind === 'heading') continue;
    paragraphs++;
    const last = drafts.at(-1);
    const above = last === undefined ? null : { draft: last, paragraphs };
    const reading: Reading = readParagraph(segmented, paragraph);
    const found = applyRules({ ...reading, above, previous });
    previous = reading;
    const floating = floatingQuotation({ ...reading, found, above, previous });
    if (last !== undefined && floating.length > 0) {
      drafts[drafts.length - 1] = { ...last, content: [...last.content, ...floating] };
    }
    drafts.push(...found);
    if (found.length + floating.length > 0) paragraphs = 0;
  }
  return drafts.map((draft) => completeDraft(draft, segmented));
}
