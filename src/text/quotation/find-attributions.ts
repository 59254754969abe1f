import type { SegmentedText } from '../segmented.ts';
import { overlaps, type Span } from '../span.ts';
import { completeDraft } from './complete-draft.ts';
import type { Draft } from './draft.ts';
import { floatingQuotation } from './floating-quotation.ts';
import { joinFollowing } from './join-following.ts';
import type { Attribution } from './quotation.ts';
import type { Passage } from './rule.ts';
import { RULES } from './rules.ts';
import type { Reading } from './syntax/reading.ts';
import { readParagraph } from './syntax/read-paragraph.ts';

/** Who is said to have said what, in order of place; contents never overlap. */
export function findAttributions(segmented: SegmentedText): readonly Attribution[] {
  const drafts: Draft[] = [];
  let paragraphs = 0;
  let previous: Reading | null = null;
  for (const paragraph of segmented.paragraphs) {
    if (paragraph.kind === 'heading') continue;
    paragraphs++;
    const last = drafts.at(-1);
    const above = last === undefined ? null : { draft: last, paragraphs };
    const reading: Reading = readParagraph(segmented, paragraph);
    const passage = { ...reading, found: [], above, previous };
    previous = reading;
    const found = applyRules(passage);
    const floating = floatingQuotation({ ...passage, found });
    if (last !== undefined && floating.length > 0) {
      drafts[drafts.length - 1] = { ...last, content: [...last.content, ...floating] };
    }
    drafts.push(...found);
    if (found.length + floating.length > 0) paragraphs = 0;
  }
  return drafts.map((draft) => completeDraft(draft, segmented));
}

function applyRules(passage: Passage): readonly Draft[] {
  let found: readonly Draft[] = [];
  for (const rule of RULES) {
    const fresh = rule({ ...passage, found }).filter((draft) => isFree(draft, found));
    found = [...found, ...fresh].toSorted((a, b) => a.content[0].start - b.content[0].start);
  }
  return joinFollowing({ ...passage, found });
}

function isFree(draft: Draft, found: readonly Draft[]): boolean {
  return !found.some((other) =>
    spansOf(draft).some((span) => spansOf(other).some((taken) => overlaps(span, taken))),
  );
}

function spansOf({ content, cue }: Draft): readonly Span[] {
  return cue === null ? content : [...content, cue];
}
