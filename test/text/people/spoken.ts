import { segment } from '../../../src/text/segment.ts';
import type { SegmentedText } from '../../../src/text/segmented.ts';
import { findPeople } from '../../../src/text/people/find-people.ts';
import { resolveSpeaker } from '../../../src/text/people/resolve-speaker.ts';
import type { Person } from '../../../src/text/people/person.ts';
import type { Attribution, Quotation } from '../../../src/text/quotation/quotation.ts';
import { sourceFormOf } from '../../../src/text/quotation/source-form.ts';
import type { Span } from '../../../src/text/span.ts';
import { marked } from '../../support/marked.ts';

export interface Spoken {
  readonly segmented: SegmentedText;
  readonly people: readonly Person[];
  readonly quotations: readonly Quotation[];
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

/** The people and speakers of a text in which each drawn source, in order, is heard to say what follows it. */
export function spoken(drawing: string): Spoken {
  const { text, spans } = marked(drawing);
  const segmented = segment(text);
  const attributions = (spans['source'] ?? []).map((source) => attributionOf(source, text));
  const people = findPeople(segmented, attributions);
  const quotations: Quotation[] = [];
  for (const attribution of attributions) {
    const speaker = resolveSpeaker(segmented, attribution, people, quotations);
    quotations.push({ ...attribution, speaker });
  }
  return { segmented, people, quotations, spans };
}

function attributionOf(source: Span, text: string): Attribution {
  const cue = { start: source.end, end: source.end };
  return {
    kind: 'indirect',
    content: [{ start: source.end, end: source.end + 1 }],
    cue: [cue],
    source: [source],
    quoted: [],
    sentences: [source],
    sourceForm: sourceFormOf(source, text),
    polarity: 'said',
    act: 'speech',
    confidence: 1,
    rule: 'drawn',
  };
}
