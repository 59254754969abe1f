// Letters that Unicode does not decompose into a base letter and a mark.
const BASE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

// Combining diacritics, soft hyphen, joiners. Marks of other scripts are letters of their own and stay.
const UNSEEN = /[\u0300-\u036F\u00AD\u200C\u200D]/gu;
const NOT_DECOMPOSED = /[ßæœøłđðþı]/gu;
// ’ ʼ ʻ
const APOSTROPHES = /[’ʼʻ]/gu;
const ASCII = /^[\x20-\x7E]*$/u;

/** The word in lower case, without accents, in compatibility form, with ASCII apostrophes: “Müller’s” → “muller's”. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(NOT_DECOMPOSED, (letter) => BASE_LETTERS.get(letter) ?? letter)
    .replace(APOSTROPHES, "'");
}
