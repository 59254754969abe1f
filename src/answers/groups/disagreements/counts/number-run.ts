import type { Span } from '../../../../text/span.ts';

/** A number as it is written, “1.2 million”, “three hundred and twelve”. */
export interface WrittenNumber {
  /** From the first digit or word to the last. */
  readonly at: Span;
  readonly value: number;
  /** Half of what the last figure written stands for, 0.05 million of “1.2 million”, where it may have been rounded; else 0. */
  readonly precision: number;
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, place) => [word, place + 1] as const),
  ...TENS.map((word, place) => [word, 10 * (place + 2)] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
]);

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const SMALL_WORD = [...SMALL.keys()].toSorted((a, b) => b.length - a.length).join('|');
const BIG_WORD = 'hundred|thousand|million|billion|trillion|dozen';
// 1.2 million, 1,200, £9m, forty-one, three hundred and twelve, half a million, two and a half million
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:'’-])(?:(?<digits>${DIGITS})(?<letters>(?:bn|tn|mn|m|k)(?![\p{L}\p{N}]))?|(?<half>half a)(?=[ -](?:${BIG_WORD})\b)|(?:${SMALL_WORD}|${BIG_WORD})\b)(?:(?:[ -]|(?<=hundred|thousand|million) and )(?:${SMALL_WORD}|${BIG_WORD}|and a half)\b)*(?![\p{L}\p{N}])`,
  'giu',
);

/** The numbers of a text in order. “One” alone is mostly no number, and fractions are left out. */
export function numberRuns(text: string): readonly WrittenNumber[] {
  return Array.from(text.matchAll(RUN), (match): WrittenNumber | null => {
    const read = valueOf(match[0], match.groups?.['digits'], match.groups?.['letters']);
    if (read === null || match[0].toLowerCase() === 'one') return null;
    return { ...read, at: { start: match.index, end: match.index + match[0].length } };
  }).filter((each) => each !== null);
}

function valueOf(
  run: string,
  digits: string | undefined,
  letters: string | undefined,
): Pick<WrittenNumber, 'value' | 'precision'> | null {
  const words = run
    .slice((digits ?? '').length)
    .toLowerCase()
    .split(/[ -]+/u)
    .filter((word) => word !== '' && word !== 'and');
  const shown = digits === undefined ? null : Number(digits.replaceAll(',', ''));
  let [total, current] = [0, shown ?? 0];
  // What may follow must be smaller: “twenty-one”, not “one twenty”; no word but a scale goes on with figures.
  let room = shown === null ? Infinity : 0;
  let scaled = 1;
  for (const word of words) {
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (word === 'half') current += 0.5;
    else if (word === 'a') continue;
    else if (small !== undefined) {
      if (small >= room) return null;
      current += small;
      room = small >= 20 ? 10 : 0;
    } else if (scale !== undefined) {
      current = (current === 0 ? 1 : current) * scale;
      scaled *= scale;
      room = scale;
      if (scale >= 1e3) [total, current] = [total + current, 0];
    }
  }
  const value = total + current;
  if (digits === undefined) return { value, precision: 0 };
  const decimals = digits.split('.')[1]?.length ?? 0;
  const isWhole = decimals === 0 && letters === undefined && words.length === 0;
  return { value, precision: isWhole ? roundness(value) : (scaled * 10 ** -decimals) / 2 };
}

/** 500 may stand for 487: half of what its last figure that is not 0 stands for, from the hundreds on. */
function roundness(value: number): number {
  const zeros = /0+$/u.exec(String(value))?.[0].length ?? 0;
  return zeros < 2 ? 0 : 10 ** zeros / 2;
}
