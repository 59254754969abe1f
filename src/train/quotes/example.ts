import type { GoldArticle } from '../../eval/quotes/attributed.ts';
import { segment } from '../../text/segment.ts';
import type { SegmentedText } from '../../text/segmented.ts';
import { ruleDrafts, type RuleDrafts } from '../../text/quotation/rule-drafts.ts';
import { paintLabels } from '../../text/quotation/tagger/paint-labels.ts';

/** An article read once: what the rules find in it, and the labels the annotators gave. */
export interface Example {
  readonly article: GoldArticle;
  readonly segmented: SegmentedText;
  readonly found: RuleDrafts;
  /** A label a token, a paragraph at a time. */
  readonly labels: readonly Uint8Array[];
}

// Several annotators: the first file is the gold, as in the evaluation.
export function readExample(article: GoldArticle): Example {
  const segmented = segment(article.text);
  const found = ruleDrafts(segmented);
  const labels = paintLabels(found.readings, article.annotations[0] ?? []);
  return { article, segmented, found, labels };
}
