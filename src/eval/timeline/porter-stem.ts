// M. F. Porter (1980), “An algorithm for suffix stripping”: the stemmer that ROUGE-1.5.5 uses. The one that ranks
// articles is its successor and would give other figures.

const CONSONANT = '[^aeiou]';
const VOWEL = '[aeiouy]';
const C = `${CONSONANT}[^aeiouy]*`;
const V = `${VOWEL}[aeiou]*`;
const MEASURE_0 = new RegExp(`^(?:${C})?${V}${C}`);
const MEASURE_1 = new RegExp(`^(?:${C})?${V}${C}(?:${V})?$`);
const MEASURE_MORE = new RegExp(`^(?:${C})?${V}${C}${V}${C}`);
const HAS_VOWEL = new RegExp(`^(?:${C})?${VOWEL}`);
const SHORT_END = new RegExp(`^${C}${VOWEL}[^aeiouwxy]$`);

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4 =
  /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

/** The stem of a word in small letters; words of up to two letters stay. */
export function porterStem(word: string): string {
  if (word.length < 3) return word;
  const begun = word.startsWith('y') ? `Y${word.slice(1)}` : word;
  const stem = withoutE(
    withoutSuffix(replaced(replaced(withY(withoutPast(withoutPlural(begun))), STEP_2), STEP_3)),
  );
  return stem.startsWith('Y') ? `y${stem.slice(1)}` : stem;
}

function withoutPlural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) {
    return MEASURE_0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  }
  const stem = /^(.+)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !HAS_VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return SHORT_END.test(stem) ? `${stem}e` : stem;
}

function withY(word: string): string {
  return word.endsWith('y') && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

function replaced(word: string, suffixes: readonly (readonly [string, string])[]): string {
  const found = suffixes
    .filter(([suffix]) => word.length > suffix.length && word.endsWith(suffix))
    .toSorted(([a], [b]) => b.length - a.length)[0];
  if (found === undefined) return word;
  const stem = word.slice(0, -found[0].length);
  return MEASURE_0.test(stem) ? stem + found[1] : word;
}

function withoutSuffix(word: string): string {
  const stem = STEP_4.exec(word)?.[1] ?? /^(.+?[st])ion$/.exec(word)?.[1];
  return stem !== undefined && MEASURE_MORE.test(stem) ? stem : word;
}

function withoutE(word: string): string {
  let stem = word;
  if (word.endsWith('e')) {
    const rest = word.slice(0, -1);
    if (MEASURE_MORE.test(rest) || (MEASURE_1.test(rest) && !SHORT_END.test(rest))) stem = rest;
  }
  return stem.endsWith('ll') && MEASURE_MORE.test(stem) ? stem.slice(0, -1) : stem;
}
