import { segment } from '../../../text/segment.ts';
import type { SegmentedText } from '../../../text/segmented.ts';
import { findPeople } from '../../../text/people/find-people.ts';
import type { Person } from '../../../text/people/person.ts';
import { resolveSpeaker } from '../../../text/people/resolve-speaker.ts';
import type { Attribution, Quotation } from '../../../text/quotation/quotation.ts';
import { sourceFormOf } from '../../../text/quotation/source-form.ts';
import { covering, isNonEmpty, overlaps, type NonEmpty, type Span } from '../../../text/span.ts';
import type { GoldAttributed } from '../attributed.ts';
import { ground, layGround } from '../common-ground.ts';

/** A quotation with whom it is attributed to, whatever found it. */
export interface Resolved {
  readonly quotation: Quotation;
  readonly person: Person | null;
}

/** Who is found to speak when the annotator's own spans are given, in the order of the annotations. */
export function resolveGiven(text: string, gold: readonly GoldAttributed[]): readonly Resolved[] {
  const segmented = segment(text);
  const laid = layGround(text);
  const ordered = gold
    .map((attributed) => ({ attributed, attribution: given(segmented, attributed, laid) }))
    .toSorted((a, b) => a.attribution.content[0].start - b.attribution.content[0].start);
  const people = findPeople(
    segmented,
    ordered.map(({ attribution }) => attribution),
  );
  const quotations: Quotation[] = [];
  const found = new Map<GoldAttributed, Resolved>();
  for (const { attributed, attribution } of ordered) {
    const speaker = resolveSpeaker(segmented, attribution, people, quotations);
    const quotation = { ...attribution, speaker };
    quotations.push(quotation);
    found.set(attributed, {
      quotation,
      person: speaker === null ? null : (people[speaker.person] ?? null),
    });
  }
  return gold.flatMap((attributed) => found.get(attributed) ?? []);
}

function given(
  segmented: SegmentedText,
  attributed: GoldAttributed,
  laid: ReturnType<typeof layGround>,
): Attribution {
  const { content, cue, source } = attributed;
  if (!isNonEmpty(content))
    throw new RangeError('Cannot attribute nothing: a gold content is empty');
  return {
    kind: ground(attributed, laid).kind,
    content,
    cue,
    source,
    quoted: content.flatMap((span) => laid.regions.filter((region) => overlaps(region, span))),
    sentences: sentencesOf(segmented, [...content, ...cue, ...source]) ?? [covering(content)],
    sourceForm: sourceFormOf(source[0] ?? null, segmented.text),
    polarity: 'said',
    act: 'speech',
    confidence: 1,
    rule: 'given',
  };
}

function sentencesOf({ paragraphs }: SegmentedText, parts: readonly Span[]): NonEmpty<Span> | null {
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .filter((sentence) => parts.some((part) => overlaps(sentence, part)));
  return isNonEmpty(sentences) ? sentences : null;
}
