import type { Paragraph, SegmentedText, Token } from '../segmented.ts';
import { contains, type Span } from '../span.ts';
import { placeOf } from './neighbours.ts';

/** What a mention is judged against: the pronoun, and what has been read before it. */
export interface Pronoun {
  readonly span: Span;
  readonly paragraph: number;
  /** Sources of the attributions so far. */
  readonly sources: readonly Span[];
}

// The weights were set by hand on labelled pronouns of US news, 2015–16; a paragraph farther up counts nothing.
const BY_PARAGRAPH = [5, 4.5, 2.5, 1, 1];
const BEGINS_SENTENCE = 2;
const HAS_VERB = 2.5;
const IN_SOURCE = 2;
const SAME_SENTENCE = 2;
const IN_QUOTE = -3.5;
const POSSESSIVE = -1;
const OBJECT = -0.7;
// Characters that cost one point, and the most that distance costs.
const FADING = 900;
const FADED = 2;

/** How likely a pronoun points to this mention; null when it stands behind it, or too far above. */
export function mentionScore(
  segmented: SegmentedText,
  mention: Span,
  pronoun: Pronoun,
): number | null {
  if (mention.end > pronoun.span.start) return null;
  const reach = segmented.paragraphs[Math.max(0, pronoun.paragraph - BY_PARAGRAPH.length)];
  if (reach !== undefined && mention.start < reach.start) return null;
  const place = placeOf(segmented, mention);
  if (place === null) return null;
  const base = BY_PARAGRAPH[pronoun.paragraph - place.paragraph];
  const paragraph = segmented.paragraphs[place.paragraph];
  if (base === undefined || paragraph === undefined) return null;
  const { tokens } = paragraph;
  let score = base - Math.min(FADED, (pronoun.span.start - mention.end) / FADING);
  if (beginsSentence(paragraph, place.first)) score += BEGINS_SENTENCE;
  if (hasVerb(tokens, place.last)) score += HAS_VERB;
  if (pronoun.sources.some((source) => contains(source, mention))) score += IN_SOURCE;
  if (paragraph.regions.some((region) => contains(region, mention))) score += IN_QUOTE;
  else if (isInSentence(paragraph, mention, pronoun.span)) score += SAME_SENTENCE;
  if (/^['’]s?$/u.test(tokens[place.last]?.lower ?? '')) score += POSSESSIVE;
  if (isObject(tokens, place.first)) score += OBJECT;
  return score;
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
  for (const { tag } of tokens.slice(at, at + 3)) {
    if (tag === 'VERB' || tag === 'AUX') return true;
    if (tag !== 'ADV') return false;
  }
  return false;
}

// told |Reed|, of Mr |Reed|
function isObject(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (tokens[at]?.tag === 'PROPN') at -= 1;
  return /^(?:ADP|VERB)$/u.test(tokens[at]?.tag ?? '');
}

function isInSentence({ sentences }: Paragraph, mention: Span, pronoun: Span): boolean {
  return sentences.some((span) => contains(span, mention) && contains(span, pronoun));
}
