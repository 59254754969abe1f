import { CONFIDENCE } from './confidence.ts';
import type { SegmentedText } from '../segmented.ts';
import { covering, isNonEmpty, overlaps, type NonEmpty, type Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Attribution, QuotationKind } from './quotation.ts';
import { sourceFormOf } from './source-form.ts';

/** The attribution of a draft: what follows from its spans. */
export function completeDraft(draft: Draft, segmented: SegmentedText): Attribution {
  const quoted = quotedParts(draft.content, segmented);
  return {
    kind: kindOf(draft.content, quoted, segmented.text),
    content: draft.content,
    cue: draft.cue === null ? [] : [draft.cue],
    source: draft.source === null ? [] : [draft.source],
    quoted,
    sentences: sentencesOf(draft, segmented),
    sourceForm: sourceFormOf(draft.source, segmented.text),
    polarity: draft.polarity,
    confidence: CONFIDENCE[draft.rule] ?? 0.5,
    rule: draft.rule,
  };
}

function quotedParts(content: NonEmpty<Span>, { paragraphs }: SegmentedText): readonly Span[] {
  return content.flatMap((span) =>
    paragraphs
      .filter((paragraph) => overlaps(paragraph, span))
      .flatMap((paragraph) => paragraph.regions)
      .filter((region) => overlaps(region, span))
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
    count += text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  }
  return count;
}

// A source above an answer is shown too, but not what stands between: only sentences that hold a part.
function sentencesOf(draft: Draft, { paragraphs }: SegmentedText): NonEmpty<Span> {
  const parts = [...draft.content];
  if (draft.cue !== null) parts.push(draft.cue);
  if (draft.source !== null) parts.push(draft.source);
  const sentences = paragraphs
    .filter((paragraph) => parts.some((part) => overlaps(paragraph, part)))
    .flatMap((paragraph) => paragraph.sentences)
    .filter((sentence) => parts.some((part) => overlaps(sentence, part)));
  return isNonEmpty(sentences) ? sentences : [covering(draft.content)];
}
