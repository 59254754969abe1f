import type { Paragraph, SegmentedText, Token } from '../segmented.ts';
import { commonWords } from './lexicon/common-words.ts';
import { isFirstName } from './lexicon/first-names.ts';
import { adjectives, groupWords } from './lexicon/places.ts';
import { roleWords } from './lexicon/role-words.ts';
import { isTitle, nameStart } from './name-start.ts';
import { isTitleCase } from './title-case.ts';

/** Neighbouring capitalised words, parted into what describes and what names: “Czech President |Petr Pavel”. */
export interface NameRun {
  /** Titles and roles in front of the name, in capitals: “Mr”, “Czech President”. */
  readonly before: readonly Token[];
  /** The words that name; none when the run is all description: “the President”. */
  readonly name: readonly Token[];
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Token indices of the whole run in its paragraph, half-open. */
  readonly first: number;
  readonly last: number;
}

const PARTICLES = new Set(
  'de da del della di du la le van von der den bin ibn al el ul ter'.split(' '),
);

/** The runs of a text, in order. Paragraphs set in capitals hold none: there a capital says nothing. */
export function nameRuns({ text, paragraphs }: SegmentedText): readonly NameRun[] {
  const plain = [...paragraphs.entries()].filter(([, each]) => !isTitleCase(text, each));
  const known = namesInside(text, plain);
  return plain.flatMap(([index, { tokens }]) => runsOf({ text, tokens, known }, index));
}

/** The words of a paragraph, and those that the text capitalises within its sentences. */
interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly known: ReadonlySet<string>;
}

/** Proper nouns that are not capitalised for their place alone. */
function namesInside(
  text: string,
  paragraphs: readonly (readonly [number, Paragraph])[],
): ReadonlySet<string> {
  const known = new Set<string>();
  for (const [, { tokens }] of paragraphs) {
    for (const [at, { tag, start, lower }] of tokens.entries()) {
      if (tag !== 'PROPN' || isFirst(tokens[at - 1]) || commonWords.has(lower)) continue;
      if (/\p{Lu}/u.test(text.charAt(start))) known.add(lower);
    }
  }
  return known;
}

function runsOf(words: Words, paragraph: number): readonly NameRun[] {
  const { tokens } = words;
  const runs: NameRun[] = [];
  let first = 0;
  while (first < tokens.length) {
    if (!isNameWord(words, first)) {
      first += 1;
      continue;
    }
    const last = runEnd(words, first);
    const run = tokens.slice(first, last);
    const cut = nameStart(run);
    runs.push({ before: run.slice(0, cut), name: run.slice(cut), paragraph, first, last });
    first = last;
  }
  return runs;
}

/** Where the run that begins at `first` ends; particles and hyphens count only between its words. */
function runEnd(words: Words, first: number): number {
  const { tokens } = words;
  let last = first + 1;
  for (let at = last; at < tokens.length; at += 1) {
    if (isNameWord(words, at) || isLowerEnd(tokens, first, at)) last = at + 1;
    else if (isNicknamed(words, first, at)) {
      last = at + 4;
      at += 3;
    } else if (!isBetweenNames(tokens, at)) break;
  }
  return last;
}

// Juan |“Chico” Reed|: its marks do not end the name. Nobody's words are quoted between two of his names.
function isNicknamed(words: Words, first: number, at: number): boolean {
  const [open, nickname, close] = words.tokens.slice(at, at + 3);
  return (
    /^["“]$/u.test(open?.lower ?? '') &&
    /^["”]$/u.test(close?.lower ?? '') &&
    /^\p{Lu}\p{L}+$/u.test(words.text.slice(nickname?.start, nickname?.end)) &&
    isFirstName(words.tokens[first]?.lower ?? '') &&
    isNameWord(words, at + 3) &&
    words.tokens[at + 3]?.start === (close?.end ?? 0) + 1
  );
}

// Ban Ki-|moon|; not “Donald Reed-|backed|”
function isLowerEnd(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    at - first >= 3 &&
    joinsWords(tokens, at - 1) &&
    /^\p{L}{2,5}$/u.test(token.lower) &&
    !/^(?:led|run|era|like|style|based|born|owned|level|elect|wide|free)$|ed$|ing$/u.test(
      token.lower,
    )
  );
}

function joinsWords(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.lower === '-' &&
    tokens[at - 1]?.end === token.start &&
    tokens[at + 1]?.start === token.end
  );
}

// Bill |de| Blasio, Jean|-|Claude Reed, Secretary |of| State John Reed
function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (token.lower === '-') return joinsWords(tokens, at);
  if (OF.test(token.lower)) {
    if (groupWords.has(before.lower)) return true;
    return roleWords.has(before.lower) && OFFICES.has(tokens[at + 1]?.lower ?? '');
  }
  // the University of |the| West
  if (token.lower === 'the') {
    return OF.test(before.lower) && groupWords.has(tokens[at - 2]?.lower ?? '');
  }
  return PARTICLES.has(token.lower);
}

const OF = /^(?:of|for)$/u;
const OFFICES = new Set(
  'state defense defence commerce energy education labor labour agriculture transportation homeland health justice'.split(
    ' ',
  ),
);

function isNameWord({ text, tokens, known }: Words, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/\p{Lu}/u.test(text.charAt(token.start))) return false;
  if (commonWords.has(token.lower) && !isSurnameToo(text, tokens, at)) return false;
  // A sentence's first word is capitalised whatever it is.
  if (!isFirst(tokens[at - 1])) return true;
  return (
    /^(?:PROPN|X)$/u.test(token.tag) ||
    known.has(token.lower) ||
    isFirstName(token.lower) ||
    isTitle(token) ||
    adjectives.has(token.lower)
  );
}

function isFirst(before: Token | undefined): boolean {
  return before === undefined || /^(?:[.?!…:"“‘'([]|\.\.\.)$/u.test(before.lower);
}

// the |US|; Theresa |May|, not “in May 2016”
function isSurnameToo(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  const form = text.slice(token.start, token.end);
  if (form === 'US') return true;
  if (before === undefined) return false;
  // USA |TODAY|
  if (/^\p{Lu}{3,}$/u.test(form) && /^\p{Lu}{2,}$/u.test(text.slice(before.start, before.end)))
    return true;
  if (!/^(?:may|will|march|lord|english|good)$/u.test(token.lower)) return false;
  if (/^\p{N}/u.test(tokens[at + 1]?.lower ?? '')) return false;
  return (
    /\p{Lu}/u.test(text.charAt(before.start)) &&
    (isFirstName(before.lower) || before.tag === 'PROPN')
  );
}
