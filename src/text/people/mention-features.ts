import type { Paragraph, SegmentedText, Token } from '../segmented.ts';
import { contains, type Span } from '../span.ts';
import { placeOf } from './neighbours.ts';
import type { PronounFeature, PronounFeatures } from './pronoun-weights.ts';

/** What a mention is judged against: the pronoun, and what has been read before it. */
export interface Pronoun {
  readonly span: Span;
  readonly paragraph: number;
  /** Sources of the attributions so far. */
  readonly sources: readonly Span[];
}

// A paragraph farther up counts nothing.
const BY_PARAGRAPH: readonly PronounFeature[] = [
  'paragraph0',
  'paragraph1',
  'paragraph2',
  'paragraph3',
  'paragraph4',
];
// Characters that cost one point, and the most that distance costs.
const FADING = 900;
const FADED = 2;

/** What speaks for a pronoun pointing to this mention; null when it stands behind it, or too far above. */
export function mentionFeatures(
  segmented: SegmentedText,
  mention: Span,
  pronoun: Pronoun,
): PronounFeatures | null {
  if (mention.end > pronoun.span.start) return null;
  const reach = segmented.paragraphs[Math.max(0, pronoun.paragraph - BY_PARAGRAPH.length)];
  if (reach !== undefined && mention.start < reach.start) return null;
  const place = placeOf(segmented, mention);
  if (place === null) return null;
  const base = BY_PARAGRAPH[pronoun.paragraph - place.paragraph];
  const paragraph = segmented.paragraphs[place.paragraph];
  if (base === undefined || paragraph === undefined) return null;
  const { tokens } = paragraph;
  const isQuoted = paragraph.regions.some((region) => contains(region, mention));
  const apart = isQuoted ? null : sentencesApart(paragraph, mention, pronoun.span);
  const features: (readonly [PronounFeature, number])[] = [
    [base, 1],
    ['distance', Math.min(FADED, (pronoun.span.start - mention.end) / FADING)],
  ];
  const add = (feature: PronounFeature, isThere: boolean): void => {
    if (isThere) features.push([feature, 1]);
  };
  add('beginsSentence', beginsSentence(paragraph, place.first));
  add('hasVerb', hasVerb(tokens, place.last));
  const isSource = pronoun.sources.some((source) => contains(source, mention));
  add('inSource', isSource);
  add('asks', asks(tokens, place.last));
  add('inQuote', isQuoted);
  add('sameSentence', apart === 0);
  add('sentenceBefore', apart === 1);
  add('sentenceAbove', !isQuoted && isLastAbove(segmented, place.paragraph, mention, pronoun));
  add('opensParagraph', apart !== null && opens(tokens, place.first));
  // “said |Reed|” is a subject all the same.
  add('afterVerb', !isQuoted && !isSource && followsVerb(paragraph, place.first));
  add('possessive', /^['’]s?$/u.test(tokens[place.last]?.lower ?? ''));
  add('coordinated', isCoordinated(tokens, place.first, place.last));
  return features;
}

// “|Mr Reed| left”, “On Monday, |Reed| left”, “|Reed|, who left, …”
function beginsSentence({ tokens, sentences }: Paragraph, first: number): boolean {
  const token = tokens[first];
  const sentence = sentences.findLast(({ start }) => start <= (token?.start ?? 0));
  if (token === undefined || sentence === undefined) return false;
  for (let at = first - 1; at >= 0; at -= 1) {
    const before = tokens[at];
    if (before === undefined || before.start < sentence.start) return true;
    if (!/^(?:PROPN|PUNCT)$/u.test(before.tag) || first - at > 3) return false;
  }
  return true;
}

// Reed |said|; Reed also |said|; Reed (D-Ohio) |said|; Reed, if asked, |might|
function hasVerb(tokens: readonly Token[], last: number): boolean {
  let at = last;
  const closing = tokens[at]?.lower === '(' ? ')' : ',';
  if (/^[(,]$/u.test(tokens[at]?.lower ?? '')) {
    const close = tokens.slice(at + 1, at + 14).findIndex(({ lower }) => lower === closing);
    if (close === -1) return false;
    at += close + 2;
  }
  for (const { tag, lower } of tokens.slice(at, at + 3)) {
    if (tag === 'VERB' || tag === 'AUX') return true;
    if (tag !== 'ADV' && lower !== 'himself' && lower !== 'herself') return false;
  }
  return false;
}

const ASK = /^ask(?:s|ed|ing)?$/u;

// |Orr| then asked
function asks(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last, last + 3).some(({ lower }) => ASK.test(lower));
}

// |Orr| and |Zyl| came: either, so neither rather than somebody who stands alone.
function isCoordinated(tokens: readonly Token[], first: number, last: number): boolean {
  const [and, next] = tokens.slice(last);
  const [previous, before] = tokens.slice(Math.max(0, first - 2), first);
  return (
    (and?.lower === 'and' && next?.tag === 'PROPN') ||
    (before?.lower === 'and' && previous?.tag === 'PROPN')
  );
}

/** Whether it stands in the last sentence of the paragraph above a pronoun in its paragraph's first. */
function isLastAbove(
  { paragraphs }: SegmentedText,
  at: number,
  mention: Span,
  { paragraph, span }: Pronoun,
): boolean {
  if (at !== paragraph - 1) return false;
  const [last, first] = [paragraphs[at]?.sentences.at(-1), paragraphs[paragraph]?.sentences[0]];
  return last !== undefined && last.start <= mention.start && (first?.end ?? 0) >= span.end;
}

// |Reed| met Hale. Then he said: the first who is named where the pronoun stands.
function opens(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(0, first).every(({ tag }) => tag !== 'PROPN');
}

// Hale told |Reed|, said that |Reed| …
function followsVerb({ tokens, sentences }: Paragraph, first: number): boolean {
  const token = tokens[first];
  const sentence = sentences.findLast(({ start }) => start <= (token?.start ?? 0));
  for (let at = first - 1; at >= 0; at -= 1) {
    const before = tokens[at];
    if (before === undefined || before.start < (sentence?.start ?? 0)) return false;
    if (/^(?:VERB|AUX)$/u.test(before.tag)) return true;
  }
  return false;
}

/** How many sentences above, of the same paragraph; null for another. */
function sentencesApart({ sentences }: Paragraph, mention: Span, pronoun: Span): number | null {
  const at = sentences.findIndex((span) => contains(span, pronoun));
  const from = sentences.findIndex((span) => contains(span, mention));
  return at === -1 || from === -1 ? null : at - from;
}
