import { hashOf, mixed } from './hash.ts';
import { openPlaces } from './places.ts';
import { openPostings, type Postings, UNDATED } from './postings.ts';
import type { Wording } from './report.ts';
import { conceptAt, conceptCode, termAt } from './saying.ts';
import { shinglesOf } from './shingles.ts';

/** Which wordings are worth judging. */
export interface Candidates {
  readonly enter: (wording: Wording) => void;
  readonly leave: (wording: Wording) => void;
  /** Those in some of the same words, whoever says them. */
  readonly byWords: (wording: Wording) => ReadonlySet<Wording>;
  /** Those of one speaker, or of one office, about some of the same. */
  readonly bySpeaker: (wording: Wording) => ReadonlySet<Wording>;
}

// The widest windows within which parts are compared, in days: by words, and of one speaker.
const WORDS_WINDOW = 30;
const SPEAKER_WINDOW = 7;
// Two parts of one utterance share a concept of some weight.
const LEAST_WEIGHT = 0.4;

/** Under a key `most` wordings of one day are looked through; `turned` is told of those of which that is another now. */
export function openCandidates(
  most: number,
  turned: (wordings: readonly Wording[]) => void,
): Candidates {
  // By their numbers.
  const wordings: (Wording | undefined)[] = [];
  const places = openPlaces();
  const told = (numbers: readonly number[]): void =>
    turned(numbers.flatMap((number) => wordings[number] ?? []));
  // Words are compared by days of publication: the day of an undated article hangs on them.
  const words = openPostings((at) => wordings[at]?.report.published ?? UNDATED, most, told);
  const occasions = openPostings((at) => wordings[at]?.report.day ?? UNDATED, most, told);

  const near = (
    postings: Postings,
    keys: readonly number[],
    { number }: Wording,
    days: number,
  ): ReadonlySet<Wording> => {
    const found = new Set<Wording>();
    const take = (other: number): void => {
      const wording = wordings[other];
      if (wording !== undefined) found.add(wording);
    };
    for (const key of keys) postings.near(key, number, days, take);
    return found;
  };

  return {
    enter: (wording) => {
      wording.number = places.take(1);
      wordings[wording.number] = wording;
      for (const key of wordKeys(wording)) words.add(key, wording.number);
      for (const key of occasionKeys(wording)) occasions.add(key, wording.number);
    },
    leave: (wording) => {
      for (const key of wordKeys(wording)) words.remove(key, wording.number);
      for (const key of occasionKeys(wording)) occasions.remove(key, wording.number);
      places.free(wording.number, 1);
      wordings[wording.number] = undefined;
      wording.number = -1;
    },
    byWords: (wording) => near(words, wordKeys(wording), wording, WORDS_WINDOW),
    bySpeaker: (wording) => near(occasions, occasionKeys(wording), wording, SPEAKER_WINDOW),
  };
}

/**
 * Those among a few that are worth judging, each pair once: they have a key in common that no more than `most` have.
 * Costs `most` for each key.
 */
export function* pairsAmong<T>(
  all: readonly T[],
  wordingOf: (each: T) => Wording,
  most: number,
): Iterable<readonly [T, T]> {
  const under = new Map<number, T[]>();
  const keys = all.map((each) => {
    const wording = wordingOf(each);
    return [...new Set([...wordKeys(wording), ...occasionKeys(wording)])];
  });
  for (const [place, each] of all.entries()) {
    for (const key of keys[place] ?? []) {
      const list = under.get(key);
      if (list === undefined) under.set(key, [each]);
      else list.push(each);
    }
  }
  const done = new Set<T>();
  for (const [place, each] of all.entries()) {
    done.add(each);
    const met = new Set<T>();
    for (const key of keys[place] ?? []) {
      const list = under.get(key) ?? [];
      if (list.length <= most) for (const other of list) if (!done.has(other)) met.add(other);
    }
    for (const other of met) yield [each, other];
  }
}

/** Whether it is ever worth judging. */
export function hasKeys(wording: Wording): boolean {
  return wordKeys(wording).length + occasionKeys(wording).length > 0;
}

function wordKeys({ saying }: Wording): readonly number[] {
  return shinglesOf(saying);
}

function occasionKeys({ report, saying }: Wording): readonly number[] {
  if (report.keys.length === 0) return [];
  const { vocabulary } = saying.store;
  const concepts: number[] = [];
  for (let place = 0; place < saying.concepts; place += 1) {
    if (vocabulary.termWeight(termAt(saying, place)) >= LEAST_WEIGHT)
      concepts.push(vocabulary.hash(conceptCode(conceptAt(saying, place))));
  }
  return report.keys.flatMap((key) => {
    const hash = hashOf(key);
    return concepts.map((concept) => mixed(hash, concept));
  });
}
