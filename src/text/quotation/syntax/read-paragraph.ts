import type { Paragraph, SegmentedText, Token } from '../../segmented.ts';
import type { Span } from '../../span.ts';
import { findCues } from './cues.ts';
import { firstAt } from './first-at.ts';
import type { Reading, Run } from './reading.ts';

export function readParagraph({ text }: SegmentedText, paragraph: Paragraph): Reading {
  const { tokens } = paragraph;
  const regions = paragraph.regions.map((region) => ({ ...region, ...runOf(tokens, region) }));
  const sentences = paragraph.sentences.map((sentence) => runOf(tokens, sentence));
  const layout = {
    text,
    paragraph,
    tokens,
    regions,
    regionOf: indexOfRuns(tokens.length, regions),
    sentences,
    sentenceOf: indexOfRuns(tokens.length, sentences),
  };
  return { ...layout, cues: findCues(layout) };
}

/** The tokens that begin inside a span. */
function runOf(tokens: readonly Token[], { start, end }: Span): Run {
  return {
    from: firstAt(tokens, (token) => token.start >= start),
    to: firstAt(tokens, (token) => token.start >= end),
  };
}

function indexOfRuns(length: number, runs: readonly Run[]): readonly number[] {
  const indices = Array.from({ length }, () => -1);
  for (const [index, { from, to }] of runs.entries()) indices.fill(index, from, to);
  return indices;
}
