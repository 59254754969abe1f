import type { SegmentedText } from '../segmented.ts';
import { completeDraft } from './complete-draft.ts';
import { confidenceOf } from './link/confidence-of.ts';
import { standsForItself } from './link/heed-rules.ts';
import type { LinkedDraft } from './link/link-drafts.ts';
import { quotationModel } from './model/model.ts';
import type { Model } from './model/decode-model.ts';
import type { Attribution } from './quotation.ts';
import { ruleDrafts } from './rule-drafts.ts';
import { taggedDrafts } from './tagged-drafts.ts';

/** Who is said to have said what, in order of place; contents never overlap, and no heading holds one. */
export function findAttributions(segmented: SegmentedText): readonly Attribution[] {
  return findWith(segmented, quotationModel());
}

/** The same with a model of one's own. */
export function findWith(segmented: SegmentedText, model: Model): readonly Attribution[] {
  return taggedDrafts(ruleDrafts(segmented), model).map((each) =>
    completeLinked(each, segmented, model),
  );
}

function completeLinked(
  { draft, share }: LinkedDraft,
  segmented: SegmentedText,
  { precision }: Model,
): Attribution {
  const attribution = completeDraft(draft, segmented);
  // The model's table was made without these.
  if (standsForItself(draft.rule)) return attribution;
  const { kind, confidence } = attribution;
  const evidence = { rule: draft.rule, isQuoted: kind !== 'indirect', share };
  return { ...attribution, confidence: confidenceOf(evidence, precision, confidence) };
}
