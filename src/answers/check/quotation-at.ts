import type { Analysis } from '../../text/analysis.ts';
import type { Quotation } from '../../text/quotation/quotation.ts';
import type { Span } from '../../text/span.ts';
import type { Place } from './find-claim.ts';

/** Who is reported to say what was found, and how much of it in quotation marks. */
export interface Reported {
  readonly quotation: Quotation;
  /** Of the claim's words within what is reported: 0–1. */
  readonly quotedShare: number;
}

// Half of the words found must be reported as said by one.
const REPORTED = 0.5;

/** The quotation that reports most of the words found, the shorter of two; null when none reports half of them. */
export function quotationAt({ quotations }: Analysis, place: Place): Reported | null {
  const words = foundWords(place);
  let best: Reported | null = null;
  let [most, length] = [words.length * REPORTED, Infinity];
  for (const quotation of quotations) {
    const inside = words.filter((word) => isIn(word, quotation.content));
    const own = quotation.content.reduce((sum, { start, end }) => sum + end - start, 0);
    const isBetter = inside.length > most || (inside.length === most && own < length);
    if (inside.length === 0 || !isBetter) continue;
    [most, length] = [inside.length, own];
    const quoted = inside.filter((word) => isIn(word, quotation.quoted)).length;
    best = { quotation, quotedShare: quoted / inside.length };
  }
  return best;
}

/** The article's words that are the claim's too. */
function foundWords({ alignment, words }: Place): readonly Span[] {
  return alignment.steps.flatMap((step) =>
    step.kind === 'same' || step.kind === 'misspelt' ? (words[step.word] ?? []) : [],
  );
}

function isIn(word: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= word.start && word.end <= end);
}
