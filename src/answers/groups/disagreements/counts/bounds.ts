/** How surely a number is the one meant. */
export type Bound = 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than';

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [
    /\b(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of)(?: some)? $/iu,
    'at-least',
  ],
  [
    /\b(?:at most|up to|no more than|not more than|a maximum of|as many as|as much as) $/iu,
    'at-most',
  ],
  [
    /\b(?:more than|over|above|upwards of|in excess of|exceeding|well over|beyond) $/iu,
    'more-than',
  ],
  [/\b(?:less than|fewer than|under|below) $/iu, 'less-than'],
  [
    /\b(?:about|around|some|roughly|approximately|nearly|almost|close to|circa|an estimated|estimated|perhaps|maybe)(?: an?)? $/iu,
    'about',
  ],
  // “A dozen”, “a hundred”
  [/\ban? $/iu, 'about'],
];
const BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:\+| or more\b| and more\b| plus\b)/iu, 'at-least'],
  [/^ or (?:fewer|less)\b/iu, 'at-most'],
  [/^ or so\b|^-odd\b|^-ish\b/iu, 'about'],
];

/** The bound that stands before a number, “at least”, or behind it, “or more”, and how many units it takes before it. */
export function boundOf(
  before: string,
  behind: string,
): { readonly bound: Bound; readonly length: number } {
  for (const [pattern, bound] of BEFORE) {
    const found = pattern.exec(before);
    if (found !== null) return { bound, length: found[0].length };
  }
  const found = BEHIND.find(([pattern]) => pattern.test(behind));
  return { bound: found?.[1] ?? 'exact', length: 0 };
}
