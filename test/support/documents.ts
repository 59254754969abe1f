import fc from 'fast-check';

const HOSTILE_WORDS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '0', '1', 'a b'];
const WORDS = [...HOSTILE_WORDS, ...'rail strike union pay bridge ferry harbour vote'.split(' ')];

const anyWord: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ minLength: 1 }) },
);

export const anyDocument: fc.Arbitrary<string[]> = fc.array(anyWord, { maxLength: 12 });

/** Documents given as terms: hostile words, repeats and empty documents among them. */
export function anyDocuments(minLength: number): fc.Arbitrary<string[][]> {
  return fc.array(anyDocument, { minLength, maxLength: 25 });
}
