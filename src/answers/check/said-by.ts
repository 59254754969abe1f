import { analyse } from '../../text/analyse.ts';
import type { Analysis } from '../../text/analysis.ts';
import type { Span } from '../../text/span.ts';
import type { QuotedRun } from './quoted-runs.ts';

/**
 * The words by which a message names who said a quoted run, “Kellogg”, “the envoy”; null when it names nobody. What
 * stands between the neighbouring runs is read first, then what stands around them. At most two analyses of fewer
 * than 600 characters.
 */
export function saidBy(
  text: string,
  run: QuotedRun,
  { start: after, end: before }: Span,
): string | null {
  const { start, end } = run.outer;
  const near = {
    start: Math.max(after, start - REACH, lineBefore(text, start)),
    end: Math.min(before, end + REACH, lineBehind(text, end)),
  };
  const far = { start: Math.max(0, start - REACH), end: Math.min(text.length, end + REACH) };
  return sourceIn(text, run, near) ?? sourceIn(text, run, far);
}

// Characters beside a run that can say whose it is.
const REACH = 200;
// Of a run as much as its attribution needs.
const HEAD = 120;
const TAIL = 60;

function sourceIn(text: string, { inner, outer }: QuotedRun, around: Span): string | null {
  const before = text.slice(around.start, outer.start);
  const quoted = shortened(text.slice(inner.start, inner.end));
  const read = `${before}“${quoted}”${text.slice(outer.end, around.end)}`;
  const span = { start: before.length, end: before.length + quoted.length + 2 };
  return sourceOf(read, analyse(read, null), span);
}

// Marks inside the run would end it.
function shortened(words: string): string {
  const plain = words
    .replace(/["“”„«»]/gu, '’')
    .replace(/\s+/gu, ' ')
    .trim();
  if (plain.length <= HEAD + TAIL) return plain;
  return `${plain.slice(0, HEAD)} ${plain.slice(-TAIL)}`;
}

/** Who says what stands there: by name if the text gives one, else by the source's own words; nobody for a pronoun. */
export function sourceOf(text: string, { quotations, people }: Analysis, run: Span): string | null {
  let best: { readonly words: string; readonly share: number } | null = null;
  for (const { content, source, sourceForm, speaker } of quotations) {
    const person = speaker === null ? undefined : people[speaker.person];
    const [first] = source;
    const own = first === undefined ? '' : text.slice(first.start, first.end);
    const words = person?.name ?? (NAMELESS.has(sourceForm) ? '' : own);
    const share = content.reduce((sum, part) => sum + shared(part, run), 0) / (run.end - run.start);
    if (words !== '' && share >= 0.5 && share > (best?.share ?? 0)) best = { words, share };
  }
  return best?.words ?? null;
}

const NAMELESS: ReadonlySet<string> = new Set(['pronoun', 'relative', 'none']);

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The line in which a run begins, or the one before it when that ends in a colon. */
function lineBefore(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  if (start === 0 || text.slice(start, at).trim() !== '') return start;
  const above = text.slice(0, start).trimEnd();
  return above.endsWith(':') ? above.lastIndexOf('\n') + 1 : start;
}

// “…”\n— Dana Hale
const SIGNATURE = /^\s*[-–—―~]+\s*\p{L}[^\n]*/u;

/** The line in which a run ends, or the one behind it when that is a signature. */
function lineBehind(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  if (text.slice(at, end).trim() !== '') return end;
  const signature = SIGNATURE.exec(text.slice(end, end + REACH));
  return signature === null ? end : end + signature[0].length;
}
