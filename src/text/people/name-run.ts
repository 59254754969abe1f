import type { Paragraph, SegmentedText, Token } from '../segmented.ts';
import { commonWords } from './lexicon/common-words.ts';
import { isFirstName } from './lexicon/first-names.ts';
import { adjectives } from './lexicon/places.ts';
import { roleWords } from './lexicon/role-words.ts';
import { genderedTitles, shortRoles } from './lexicon/titles.ts';

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
  return paragraphs.flatMap((paragraph, index) =>
    isTitleCase(text, paragraph) ? [] : runsOf(text, paragraph.tokens, index),
  );
}

/** Most words capitalised: a headline, a line of names. */
function isTitleCase(text: string, { tokens }: Paragraph): boolean {
  const words = tokens.filter(({ lower }) => /^\p{L}{4}/u.test(lower));
  const capital = words.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  return words.length >= 5 && capital.length > words.length * 0.75;
}

function runsOf(text: string, tokens: readonly Token[], paragraph: number): readonly NameRun[] {
  const runs: NameRun[] = [];
  let first = 0;
  while (first < tokens.length) {
    if (!isNameWord(text, tokens, first)) {
      first += 1;
      continue;
    }
    const last = runEnd(text, tokens, first);
    const words = tokens.slice(first, last);
    const cut = nameStart(words);
    runs.push({ before: words.slice(0, cut), name: words.slice(cut), paragraph, first, last });
    first = last;
  }
  return runs;
}

/** Where the run that begins at `first` ends; particles and hyphens count only between its words. */
function runEnd(text: string, tokens: readonly Token[], first: number): number {
  let last = first + 1;
  for (let at = last; at < tokens.length; at += 1) {
    if (isNameWord(text, tokens, at)) last = at + 1;
    else if (!isBetweenNames(tokens, at)) break;
  }
  return last;
}

// Bill |de| Blasio, Jean|-|Claude Reed, Secretary |of| State John Reed
function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (token.lower === '-') return before.end === token.start && tokens[at + 1]?.start === token.end;
  if (token.lower === 'of')
    return roleWords.has(before.lower) && OFFICES.has(tokens[at + 1]?.lower ?? '');
  return PARTICLES.has(token.lower);
}

const OFFICES = new Set(
  'state defense defence commerce energy education labor labour agriculture transportation homeland health justice'.split(
    ' ',
  ),
);

function isNameWord(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/\p{Lu}/u.test(text.charAt(token.start))) return false;
  if (commonWords.has(token.lower) && text.slice(token.start, token.end) !== 'US') return false;
  // A sentence's first word is capitalised whatever it is.
  const before = tokens[at - 1];
  if (before !== undefined && !/^(?:[.?!…:"“‘'([]|\.\.\.)$/u.test(before.lower)) return true;
  return (
    /^(?:PROPN|X)$/u.test(token.tag) ||
    isFirstName(token.lower) ||
    isTitle(token) ||
    isAdjective(token)
  );
}

const plain = (token: Token): string => token.lower.replace(/\.$/u, '');

/** A title or a role: it stands before names and names nobody. */
export function isTitle(token: Token): boolean {
  const word = plain(token);
  return genderedTitles.has(word) || shortRoles.has(word) || roleWords.has(word);
}

function isAdjective(token: Token): boolean {
  return adjectives.has(plain(token));
}

/** Behind the run's last title or role, and behind the adjectives that follow: they belong to the description. */
function nameStart(words: readonly Token[]): number {
  let cut = 0;
  for (const [index, token] of words.entries()) {
    // Of “Tom King” the King is a name.
    const before = words[index - 1];
    const isSurname =
      before !== undefined && index === words.length - 1 && isFirstName(before.lower);
    if (isTitle(token) && !isSurname) cut = index + 1;
  }
  while (cut < words.length - 1 && isAdjectiveAt(words, cut)) cut += 1;
  if (words[cut]?.lower === '-') return words.length;
  return words[cut]?.lower === 'of' ? Math.min(words.length, cut + 2) : cut;
}

function isAdjectiveAt(words: readonly Token[], at: number): boolean {
  const token = words[at];
  return token !== undefined && isAdjective(token);
}
