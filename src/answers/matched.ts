import { type Verbatim, excerpt } from '../corpus/excerpt.ts';
import { termSpans } from '../retrieval/analyser.ts';
import type { Span } from '../text/span.ts';
import type { Citation } from './answer.ts';
import type { Wanted } from './wanted.ts';

// What may part two words of one run, “NATO expansion”, “cease-fire”: a line's end may not.
const JOINT = /^[^\S\r\n]*-?$/u;

/** The citation with the words of its quote that the question asks for. */
export function withMatched<T extends Citation>(citation: T, wanted: Wanted): T {
  const matched = matchedRuns(citation.quote, wanted);
  return matched.length === 0 ? citation : { ...citation, matched };
}

/** The runs in the order of the quote, in the forms in which they stand there, each form once. */
function matchedRuns(quote: Verbatim, wanted: Wanted): readonly Verbatim[] {
  const asked = new Set(wanted.terms.map(({ term }) => term));
  const runs: Span[] = [];
  for (const { term, start, end } of termSpans(quote)) {
    if (!asked.has(term)) continue;
    const last = runs.at(-1);
    if (last !== undefined && JOINT.test(quote.slice(last.end, start))) {
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      runs.push({ start, end });
    }
  }
  // A slice of a quote is a slice of its article.
  const forms = runs.map((run) => excerpt({ text: quote }, run));
  return [
    ...new Map(forms.map((form) => [form.toLowerCase(), form] as const).toReversed()).values(),
  ].toReversed();
}
