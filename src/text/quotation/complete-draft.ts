import { CONFIDENCE } from './confidence.ts';
import type { SegmentedText } from '../segmented.ts';
import { covering, isNonEmpty, type NonEmpty, type Span } from '../span.ts';
import { cueAct } from './cue-act.ts';
import type { Draft } from './draft.ts';
import type { Attribution, QuotationKind } from './quotation.ts';
import { sourceFormOf } from './source-form.ts';
import { overlapping } from './syntax/overlapping.ts';

/** The attribution of a draft: what follows from its spans. */
export function completeDraft(draft: Draft, segmented: SegmentedText): Attribution {
  const quoted = quotedParts(draft.content, segmented);
  const kind = kindOf(draft.content, quoted, segmented.text);
  return {
    kind,
    content: draft.content,
    cue: draft.cue === null ? [] : [draft.cue],
    source: draft.source === null ? [] : [draft.source],
    quoted,
    sentences: sentencesOf(draft, segmented),
    sourceForm: sourceFormOf(draft.source, segmented.text),
    polarity: draft.polarity,
    act: cueAct(draft.cue, segmented),
    confidence: CONFIDENCE[draft.rule][kind === 'indirect' ? 'unquoted' : 'quoted'],
    rule: draft.rule,
  };
}

function quotedParts(content: NonEmpty<Span>, { paragraphs }: SegmentedText): readonly Span[] {
  return content.flatMap((span) =>
    overlapping(paragraphs, span)
      .flatMap((paragraph) => overlapping(paragraph.regions, span))
      .map((region) => ({
        start: Math.max(region.start, span.start),
        end: Math.min(region.end, span.end),
      })),
  );
}

function kindOf(content: NonEmpty<Span>, quoted: readonly Span[], text: string): QuotationKind {
  const all = countLetters(content, text);
  const inside = countLetters(quoted, text);
  if (inside === 0) return 'indirect';
  return inside === all ? 'direct' : 'mixed';
}

function countLetters(spans: readonly Span[], text: string): number {
  let count = 0;
  for (const { start, end } of spans) {
    // Whole runs: a list of single letters would cost more than all else about a quotation.
    for (const [run] of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) count += run.length;
  }
  return count;
}

// What stands between a source and an answer far below it is not shown: only sentences that hold a part.
function sentencesOf(draft: Draft, { paragraphs }: SegmentedText): NonEmpty<Span> {
  const parts = [...draft.content, ...[draft.cue, draft.source].filter((span) => span !== null)];
  const sentences = new Set(
    parts.flatMap((part) =>
      overlapping(paragraphs, part).flatMap((paragraph) => overlapping(paragraph.sentences, part)),
    ),
  );
  const sorted = [...sentences].sort((a, b) => a.start - b.start);
  return isNonEmpty(sorted) ? sorted : [covering(draft.content)];
}
