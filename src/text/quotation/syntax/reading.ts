import type { Paragraph, QuoteRegion, Token } from '../../segmented.ts';
import type { Span } from '../../span.ts';
import type { CueWord } from '../lexicon/cue-words.ts';
import type { Polarity } from '../quotation.ts';

/** A run of tokens of one paragraph, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A speech verb with its auxiliaries, negation and adverbs: “has also repeatedly said”. */
export interface Cue extends Run {
  /** Index of the verb itself. */
  readonly verb: number;
  readonly word: CueWord;
  /** “was told”, “is seen”: the subject does not speak. */
  readonly isPassive: boolean;
  /** “adding that …”: it borrows the subject of another verb. */
  readonly isParticiple: boolean;
  readonly polarity: Polarity;
}

/** Tokens of one paragraph, with quote regions and sentences by token index. */
export interface Layout {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly regions: readonly (QuoteRegion & Run)[];
  /** Index of the region that holds the token, or −1. */
  readonly regionOf: readonly number[];
  readonly sentences: readonly Run[];
  /** Index of the sentence that holds the token. */
  readonly sentenceOf: readonly number[];
}

/** One paragraph as the rules read it. */
export interface Reading extends Layout {
  /** Speech verbs outside quotation marks, in order. */
  readonly cues: readonly Cue[];
}

/** The characters of a run. */
export function spanOfRun({ tokens }: Layout, { from, to }: Run): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || from >= to) {
    throw new RangeError(`Cannot make a span of tokens [${from}, ${to})`);
  }
  return { start: first.start, end: last.end };
}

/** The sentence that holds a token. */
export function sentenceAt({ sentences, sentenceOf }: Layout, index: number): Run {
  return sentences[sentenceOf[index] ?? -1] ?? { from: index, to: index };
}

export function isQuoted({ regionOf }: Layout, index: number): boolean {
  return (regionOf[index] ?? -1) !== -1;
}

/** Whether a token begins with a capital letter. */
export function isCapital({ text, tokens }: Layout, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** Lower-cased form, or nothing outside the paragraph. */
export function wordAt({ tokens }: Layout, index: number): string {
  return tokens[index]?.lower ?? '';
}

export function tagAt({ tokens }: Layout, index: number): string {
  return tokens[index]?.tag ?? '';
}
