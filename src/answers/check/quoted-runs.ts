import type { Span } from '../../text/span.ts';

/** A run between quotation marks: without them, and with them. */
export interface QuotedRun {
  readonly inner: Span;
  readonly outer: Span;
}

// What closes a run, by what opens it: “English”, „German“, «French», »Danish«, 「Japanese」, and what people mix.
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"‟',
  '‟': '”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"”',
  '＂': '＂',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '`': "`'´",
};
const SINGLE = /['‘‚`]/u;
// A mark that can stand at either end, or in a word, opens only before one and closes only behind one.
const TWO_SIDED = /["'”»＂`‘‚’“‟´]/u;
// Only these open a run that nobody closes: a straight mark may mean inches.
const RUNS_ON = /[“„«]/u;

/** The runs between quotation marks of any kind, in order, the outer ones; one that nobody closes ends with its line. */
export function quotedRuns(text: string): readonly QuotedRun[] {
  const runs: QuotedRun[] = [];
  // Until where each mark is known to find no end, so that marks without one cost one look together.
  const endless = new Map<string, number>();
  let at = 0;
  while (at < text.length) {
    const mark = text[at] ?? '';
    const isOpen = (endless.get(mark) ?? 0) <= at && opensAt(text, at);
    const end = isOpen ? endOf(text, at) : null;
    if (end?.kind === 'endless') endless.set(mark, end.until);
    if (end?.kind !== 'closed' && end?.kind !== 'runs-on') {
      at += 1;
      continue;
    }
    const outer = { start: at, end: end.at };
    const inner = { start: at + 1, end: end.kind === 'closed' ? end.at - 1 : end.at };
    if (inner.start < inner.end) runs.push({ inner, outer });
    at = end.at;
  }
  return runs;
}

function opensAt(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!Object.hasOwn(CLOSERS, mark)) return false;
  const isSpaced = mark === '«' || !/\s/u.test(text[at + 1] ?? ' ');
  return isSpaced && (!TWO_SIDED.test(mark) || /[\s\p{P}\p{S}]/u.test(text[at - 1] ?? ' '));
}

type End =
  | { readonly kind: 'closed' | 'runs-on'; readonly at: number }
  | { readonly kind: 'endless'; readonly until: number };

function endOf(text: string, open: number): End {
  const mark = text[open] ?? '';
  const closers = CLOSERS[mark] ?? '';
  for (let at = open + 1; at < text.length; at += 1) {
    const each = text[at] ?? '';
    if (each === '\n') {
      // Speech of several paragraphs has an opening mark before each.
      const isEnd =
        SINGLE.test(mark) ||
        text
          .slice(at, at + 20)
          .trimStart()
          .startsWith(mark);
      if (isEnd)
        return RUNS_ON.test(mark) ? { kind: 'runs-on', at } : { kind: 'endless', until: at };
    }
    if (closers.includes(each) && closesAt(text, at)) return { kind: 'closed', at: at + 1 };
  }
  const lineEnd = text.indexOf('\n', open);
  if (!RUNS_ON.test(mark)) return { kind: 'endless', until: text.length };
  return { kind: 'runs-on', at: lineEnd === -1 ? text.length : lineEnd };
}

function closesAt(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (mark === '»') return true;
  if (!TWO_SIDED.test(mark)) return true;
  return !/\s/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}
