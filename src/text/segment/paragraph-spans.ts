import type { Span } from '../span.ts';

const LINE = /[^\n\r\u2028\u2029]+/gu;

/** The runs without a line break, without the white space around them; empty ones left out. */
export function paragraphSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const span = trimmed(text, { start: match.index, end: match.index + match[0].length });
    if (span.start < span.end) spans.push(span);
  }
  return spans;
}

/** The span without the white space at its ends; empty at its start when it holds nothing else. */
export function trimmed(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const start = span.start + slice.length - slice.trimStart().length;
  return { start, end: Math.max(start, span.start + slice.trimEnd().length) };
}
