import type { Paragraph, SegmentedText } from './segmented.ts';
import { paragraphSpans } from './segment/paragraph-spans.ts';
import { quoteRegions } from './segment/quote-regions.ts';
import { sentenceSpans } from './segment/sentence-spans.ts';
import { taggedTokens } from './segment/tagged-tokens.ts';
import type { Span } from './span.ts';

const HEADING = '## ';

/** The paragraphs of a text, each with its tokens, sentences and quote regions. Any text will do. */
export function segment(text: string): SegmentedText {
  return { text, paragraphs: paragraphSpans(text).map((span) => segmentParagraph(text, span)) };
}

// One paragraph at a time: a title without a full stop must not run into the paragraph below it.
function segmentParagraph(text: string, span: Span): Paragraph {
  const regions = quoteRegions(text, span);
  return {
    ...span,
    kind: text.startsWith(HEADING, span.start) ? 'heading' : 'body',
    tokens: taggedTokens(text, span),
    sentences: sentenceSpans(text, span, regions),
    regions,
  };
}
