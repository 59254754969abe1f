import type { SegmentedText, Token } from '../segmented.ts';
import type { Span } from '../span.ts';
import { genderedTitles } from './lexicon/titles.ts';
import { roleWords } from './lexicon/role-words.ts';
import type { NameRun } from './name-run.ts';

// How far an appositive may reach, in tokens: “the US President’s special envoy for Ukraine and Russia”.
const REACH = 14;

/** The roles that the words around a name give to it, as written. */
export function roleSpans(segmented: SegmentedText, run: NameRun): readonly Span[] {
  const tokens = segmented.paragraphs[run.paragraph]?.tokens ?? [];
  const spans = [
    roleInRun(tokens, run),
    roleInFront(tokens, run),
    roleBehind(segmented.text, tokens, run),
  ];
  return spans.filter((span) => span !== null);
}

// |Czech President| Petr Pavel, |former President| John Reed; “Mr” is no role.
function roleInRun(tokens: readonly Token[], { before, first }: NameRun): Span | null {
  const last = before.at(-1);
  if (last === undefined || genderedTitles.has(last.lower.replace(/\.$/u, ''))) return null;
  let start = first;
  while (tokens[start - 1]?.tag === 'ADJ') start -= 1;
  return { start: tokens[start]?.start ?? last.start, end: last.end };
}

// the US president’s |special envoy| Keith Kellogg; Kyiv’s |chief negotiator|, Rustem Umerov, …
function roleInFront(tokens: readonly Token[], run: NameRun): Span | null {
  let head = run.first - 1;
  if (tokens[head]?.lower === ',') {
    if (!/^[,.;:()–—]$/u.test(tokens[run.last]?.lower ?? '.')) return null;
    head = headBeforeComma(tokens, head);
  }
  const token = tokens[head];
  if (token === undefined || !roleWords.has(token.lower)) return null;
  return { start: nounPhraseStart(tokens, head), end: token.end };
}

/** Back over “for Ukraine and Russia” to the noun that it belongs to. */
function headBeforeComma(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 1; at >= Math.max(0, comma - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^(?:VERB|AUX|PUNCT|PRON|SCONJ)$/u.test(token.tag)) return -1;
    if (roleWords.has(token.lower)) return at;
  }
  return -1;
}

/** Back over adjectives, nouns and possessives, without the article in front. */
function nounPhraseStart(tokens: readonly Token[], head: number): number {
  let start = tokens[head]?.start ?? 0;
  for (let at = head - 1; at >= Math.max(0, head - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isInside =
      /^(?:ADJ|NOUN|PROPN|NUM|X)$/u.test(token.tag) ||
      /^['’]s?$/u.test(token.lower) ||
      (token.lower === '-' && tokens[at + 1]?.start === token.end);
    // On |Monday| special envoy Dana Hale …
    if (!isInside || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(token.lower)) break;
    start = token.start;
  }
  return start;
}

// Keith Kellogg, the |US President’s special envoy| for Ukraine
function roleBehind(text: string, tokens: readonly Token[], run: NameRun): Span | null {
  if (tokens[run.last]?.lower !== ',') return null;
  let at = run.last + 1;
  // Hale, 43, a potter
  if (/^\d+$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === ',') at += 2;
  // Reed, |whose| husband …: another's role
  if (/^whose$/u.test(tokens[at]?.lower ?? '')) return null;
  if (/^(?:DET|PRON)$/u.test(tokens[at]?.tag ?? '')) at += 1;
  const start = tokens[at]?.start;
  if (start === undefined) return null;
  let head: Token | null = null;
  for (let next = at; next < Math.min(tokens.length, at + REACH); next += 1) {
    const token = tokens[next];
    if (token === undefined || !/^(?:ADJ|NOUN|PROPN|NUM|X|PART|CCONJ|PUNCT)$/u.test(token.tag))
      break;
    if (token.tag === 'PUNCT' && token.lower !== '-') break;
    if (/^['’]s?$/u.test(token.lower)) head = null;
    else if (roleWords.has(token.lower)) head = token;
    else if (head !== null && token.lower !== '-' && token.tag !== 'NOUN') {
      // Trump, President Obama: the role is another's.
      if (/\p{Lu}/u.test(text.charAt(token.start))) return null;
      break;
    }
  }
  return head === null ? null : { start, end: head.end };
}
