import type { PlainMessage } from '../../message/plain-message.ts';
import { analyse } from '../../text/analyse.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { claimTokens, type ClaimToken } from './claim-tokens.ts';
import { quotedRuns, type QuotedRun } from './quoted-runs.ts';
import { saidBy, sourceOf } from './said-by.ts';

/** Something that a message says somebody said. */
export interface Claim {
  /** As the message has it, without marks and markup. */
  readonly text: string;
  /** Their words point into `text`. */
  readonly tokens: readonly ClaimToken[];
  /** By which words the message names who said it; null: it names nobody. Read only when asked for: it takes an analysis or two. */
  saidBy(this: void): string | null;
  /** What is quoted inside, to be checked when the whole is not found as it stands. */
  readonly parts: readonly Claim[];
}

// An unquoted claim stands in the first sentences; reading 800 characters costs some 12 ms.
const UNQUOTED_READ = 800;

/** The claims of a message, in order; those too short to check only when there is no other. None without words. */
export function readClaims(message: PlainMessage): readonly Claim[] {
  const quoted = quotedClaims(message);
  const long = quoted.filter(({ tokens }) => !isTooShort(tokens));
  if (long.length > 0) return long;
  const unquoted = unquotedClaims(message.text);
  const checkable = unquoted.filter(({ tokens }) => !isTooShort(tokens));
  if (checkable.length > 0 && quoted.length === 0) return checkable;
  return [...checkable, ...quoted, ...unquoted].slice(0, 1);
}

/** “Yes”, “of the”: these words stand anywhere. */
export function isTooShort(tokens: readonly ClaimToken[]): boolean {
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []));
  const telling = words.filter(({ weight }) => weight === 1).length;
  return telling < 2 && !(telling === 1 && words.length >= 4);
}

function quotedClaims({ text, blockQuotes }: PlainMessage): readonly Claim[] {
  const blocks = blockQuotes.map((span) => ({ inner: span, outer: span }));
  const marked = quotedRuns(text);
  const loose = marked.filter(({ outer }) => blockQuotes.every((block) => !overlaps(block, outer)));
  const runs = [...blocks, ...loose].toSorted((a, b) => a.outer.start - b.outer.start);
  return runs.map((run, place) => {
    const between = {
      start: runs[place - 1]?.outer.end ?? 0,
      end: runs[place + 1]?.outer.start ?? text.length,
    };
    const inside = marked.filter(({ outer }) => contains(run.inner, outer) && outer !== run.outer);
    const parts = inside.map((part, index) =>
      claimOf(text, part, {
        start: inside[index - 1]?.outer.end ?? between.start,
        end: inside[index + 1]?.outer.start ?? between.end,
      }),
    );
    return {
      ...claimOf(text, run, between),
      parts: parts.filter(({ tokens }) => !isTooShort(tokens)),
    };
  });
}

function claimOf(text: string, run: QuotedRun, between: Span): Claim {
  const words = text.slice(run.inner.start, run.inner.end);
  const tokens = claimTokens(words, { start: 0, end: words.length });
  return {
    text: words,
    tokens,
    saidBy: () => saidBy(text, run, between),
    parts: [],
  };
}

// “I think that”, “lol I’m pretty sure”: what the writer puts before what somebody said.
const OPENING =
  /^\W*(?:(?:so|well|but|and|lol|ok|okay|wait|hey)\b\W*)*(?:I(?:['’]m)?\s+(?:\p{L}+\s+){0,2}(?:think|believe|heard|read|guess|saw|remember|sure|hear)\s+)?(?:that\s+)?/iu;

/** What somebody is reported to say without quotation marks; else the whole message. */
function unquotedClaims(whole: string): readonly Claim[] {
  const text = whole.replace(OPENING, '').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const read = text.slice(0, UNQUOTED_READ);
  const analysis = analyse(read, null);
  const said = analysis.quotations.flatMap(({ content, act }) => {
    const [first] = content;
    const source = sourceOf(read, analysis, first);
    if (source === null || act !== 'speech') return [];
    const words = content.map((part) => read.slice(part.start, part.end)).join(' … ');
    const own = words.replace(/^that\s+/iu, '');
    return [{ text: own, tokens: allTokens(own), saidBy: () => source, parts: [] }];
  });
  if (said.some(({ tokens }) => !isTooShort(tokens))) return said;
  const { who, words } = LABEL.exec(text)?.groups ?? {};
  const own = words ?? text;
  return [{ text: own, tokens: allTokens(own), saidBy: () => who ?? null, parts: [] }];
}

// “kellogg: it is not on the table”
const LABEL = /^(?<who>\p{L}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,3}):\s+(?<words>\S.*)$/su;

function allTokens(text: string): readonly ClaimToken[] {
  return claimTokens(text, { start: 0, end: text.length });
}
