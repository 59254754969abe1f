import type { Paragraph, SegmentedText, Token } from '../../segmented.ts';
import type { Span } from '../../span.ts';
import { findCues } from './cues.ts';
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
export function runOf(tokens: readonly Token[], span: Span): Run {
  return { from: firstFrom(tokens, span.start), to: firstFrom(tokens, span.end) };
}

function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function indexOfRuns(length: number, runs: readonly Run[]): readonly number[] {
  const indices = new Array<number>(length).fill(-1);
  for (const [index, { from, to }] of runs.entries()) indices.fill(index, from, to);
  return indices;
}
