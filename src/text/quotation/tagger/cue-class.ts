import { CUE_WORDS } from '../lexicon/cue-words.ts';

/** By the hash of a form, how often annotators took it for part of a cue: 1 hardly ever … 5 nearly always. */
export type CueClasses = ReadonlyMap<number, number>;

const LOWEST = [0, 0.1, 0.3, 0.5, 0.8] as const;
const UNSEEN = 0;
const LISTED = 6;
const QUOTED = 7;
const STRONG = 4;

/** The class of a share between 0 and 1. */
export function classOfShare(share: number): number {
  return LOWEST.findLastIndex((lowest) => share >= lowest) + 1;
}

export function cueClassOf(
  classes: CueClasses,
  hash: number,
  lower: string,
  isQuoted: boolean,
): number {
  if (isQuoted) return QUOTED;
  const known = classes.get(hash) ?? UNSEEN;
  return known < STRONG && CUE_WORDS.has(lower) ? LISTED : known;
}

/** A class above an even chance, or a speech verb of the lexicon. */
export function isStrong(cueClass: number): boolean {
  return cueClass >= STRONG && cueClass !== QUOTED;
}
