import type { UnitTerms } from '../../build-snapshot.ts';
import { type CodedCounts, codeTerms } from '../../retrieval/count-terms.ts';
import type { UnitKind } from '../../retrieval/unit.ts';

/** The terms of the units of an article, counted; a code is a place in the coder's words. */
export type CodedTerms = Readonly<Record<UnitKind, CodedCounts>>;

/** Numbers for terms, the same as long as it lives. */
interface TermCoder {
  readonly words: readonly string[];
  code(terms: UnitTerms): CodedTerms;
}

export function openTermCoder(): TermCoder {
  const codes = new Map<string, number>();
  const words: string[] = [];
  const codeOf = (word: string): number => {
    const known = codes.get(word);
    if (known !== undefined) return known;
    codes.set(word, words.length);
    return words.push(word) - 1;
  };
  return {
    words,
    code: ({ passage, sentence, statement }) => ({
      passage: codeTerms(passage, codeOf),
      sentence: codeTerms(sentence, codeOf),
      statement: codeTerms(statement, codeOf),
    }),
  };
}
