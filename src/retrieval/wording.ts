import { termSpans, type QueryTerm } from './analyser.ts';
import { idf, type Bm25Index } from './bm25-index.ts';
import { documentFrequency } from './postings.ts';
import { wordForm } from './word-term.ts';

/** A term of a query, the form in which it was typed, and what it is worth: its idf. */
export interface AskedWord {
  readonly term: string;
  readonly form: string;
  readonly worth: number;
}

/** How much of a query a text says in the query's own way. */
export interface Wording {
  /** Worth of the words that it has in the form typed: “strikes” for “strikes”, not “striking”. */
  readonly forms: number;
  /** Worth of both words of each pair that stands side by side in the query and in the text, stop words apart. */
  readonly neighbours: number;
}

/** Their worth is that among the units of the index. */
export function askedWords(index: Bm25Index, query: readonly QueryTerm[]): readonly AskedWord[] {
  return query.map(({ term, surface }) => ({
    term,
    form: wordForm(surface),
    worth: idf(index.size, documentFrequency(index, term)),
  }));
}

export function wordingOf(asked: readonly AskedWord[], text: string): Wording {
  const { forms, pairs } = wordsIn(text, new Set(asked.map(({ term }) => term)));
  return worthOf(asked, {
    hasForm: ({ form }) => forms.has(form),
    hasPair: (first, second) => pairs.has(pairOf(first.term, second.term)),
  });
}

/** The most that the wording of a text with only these terms can be worth. */
export function wordingBound(asked: readonly AskedWord[], held: ReadonlySet<string>): Wording {
  return worthOf(asked, {
    hasForm: ({ term }) => held.has(term),
    hasPair: (first, second) => held.has(first.term) && held.has(second.term),
  });
}

interface Told {
  readonly hasForm: (word: AskedWord) => boolean;
  readonly hasPair: (first: AskedWord, second: AskedWord) => boolean;
}

function worthOf(asked: readonly AskedWord[], { hasForm, hasPair }: Told): Wording {
  let forms = 0;
  let neighbours = 0;
  let before: AskedWord | null = null;
  for (const word of asked) {
    if (hasForm(word)) forms += word.worth;
    if (before !== null && hasPair(before, word)) neighbours += before.worth + word.worth;
    before = word;
  }
  return { forms, neighbours };
}

interface FoundWords {
  readonly forms: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

// Only of the terms asked for: else every two words of a text would make a string.
function wordsIn(text: string, asked: ReadonlySet<string>): FoundWords {
  const forms = new Set<string>();
  const pairs = new Set<string>();
  // Lists, since “US” is two terms at one place.
  let before: readonly string[] = [];
  let here: string[] = [];
  let at = -1;
  for (const { term, start, end } of termSpans(text)) {
    if (start !== at) [before, here, at] = [here, [], start];
    if (!asked.has(term)) continue;
    here.push(term);
    forms.add(wordForm(text.slice(start, end)));
    for (const other of before) pairs.add(pairOf(other, term));
  }
  return { forms, pairs };
}

function pairOf(first: string, second: string): string {
  return `${first} ${second}`;
}
