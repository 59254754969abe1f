import type { UnitTerms } from '../../build-snapshot.ts';
import type { UnitKind } from '../../retrieval/unit.ts';

/** The terms of each unit, each written as its place in the coder's words. */
export type CodedTerms = Readonly<Record<UnitKind, readonly Uint32Array[]>>;

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
  const coded = (units: readonly (readonly string[])[]): readonly Uint32Array[] =>
    units.map((unit) => Uint32Array.from(unit, codeOf));
  return {
    words,
    code: ({ passage, sentence, statement }) => ({
      passage: coded(passage),
      sentence: coded(sentence),
      statement: coded(statement),
    }),
  };
}
