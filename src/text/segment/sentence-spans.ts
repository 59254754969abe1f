import type { QuoteRegion } from '../segmented.ts';
import type { Span } from '../span.ts';
import { trimmed } from './paragraph-spans.ts';
import { endsSentence } from './ends-sentence.ts';

// A full stop, “?!”, an ellipsis; the marks that close with it; its footnotes: ready.”[2]
const STOP =
  /(?<stop>[.!?…]+(?:\s\.){0,3})(?<closing>(?:[)\]}"”’'»*]|\[\d{1,3}\])*)(?=(?<gap>\s*)(?<next>\S?))/gu;

/** The sentences of a paragraph, in order; none ends inside a quote region. */
export function sentenceSpans(
  text: string,
  paragraph: Span,
  regions: readonly QuoteRegion[],
): readonly Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = paragraph.start;
  let passed = 0;
  let region = regions[passed];
  for (const match of body.matchAll(STOP)) {
    const stop = match.groups?.['stop'] ?? '';
    const from = paragraph.start + match.index;
    const end = from + match[0].length;
    if (end >= paragraph.end) break;
    while (region !== undefined && region.end <= end) region = regions[(passed += 1)];
    if (region !== undefined && region.start < end) continue;
    const candidate = {
      text,
      start,
      stop: { start: from, end: from + stop.length },
      end,
      paragraph,
    };
    if (!endsSentence(candidate)) continue;
    sentences.push(trimmed(text, { start, end }));
    start = end;
  }
  const last = trimmed(text, { start, end: paragraph.end });
  if (last.start < last.end) sentences.push(last);
  return sentences;
}
