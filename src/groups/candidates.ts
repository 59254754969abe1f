import { hashOf, mixed } from './hash.ts';
import { openPostings } from './postings.ts';
import type { Wording } from './report.ts';
import { shinglesOf } from './shingles.ts';
import { termWeight } from './term-weight.ts';

/** Which wordings are worth judging. */
export interface Candidates {
  readonly enter: (wording: Wording) => void;
  readonly leave: (wording: Wording) => void;
  /** Those in some of the same words, whoever says them. */
  readonly byWords: (wording: Wording) => ReadonlySet<Wording>;
  /** Of its own report, itself included, those that either of the two others finds. */
  readonly inReport: (wording: Wording) => Iterable<Wording>;
  /** Those of one speaker, or of one office, about some of the same. */
  readonly bySpeaker: (wording: Wording) => ReadonlySet<Wording>;
}

// The widest windows within which parts are compared, in days: by words, and of one speaker.
const WORDS_WINDOW = 30;
const SPEAKER_WINDOW = 7;
// Two parts of one utterance share a concept of some weight.
const LEAST_WEIGHT = 0.4;

export function openCandidates(): Candidates {
  // Words are compared by days of publication: the day of an undated article hangs on them.
  const words = openPostings(({ report }) => report.published);
  const occasions = openPostings(({ report }) => report.day);

  const byWords = (wording: Wording): ReadonlySet<Wording> => {
    const found = new Set<Wording>();
    for (const key of wordKeys(wording))
      for (const other of words.near(key, wording, WORDS_WINDOW)) found.add(other);
    return found;
  };
  const bySpeaker = (wording: Wording): ReadonlySet<Wording> => {
    const found = new Set<Wording>();
    for (const key of occasionKeys(wording))
      for (const other of occasions.near(key, wording, SPEAKER_WINDOW)) found.add(other);
    return found;
  };

  return {
    enter: (wording) => {
      for (const key of wordKeys(wording)) words.add(key, wording);
      for (const key of occasionKeys(wording)) occasions.add(key, wording);
    },
    leave: (wording) => {
      for (const key of wordKeys(wording)) words.remove(key, wording);
      for (const key of occasionKeys(wording)) occasions.remove(key, wording);
    },
    ...{ byWords, bySpeaker },
    inReport: (wording) =>
      [...byWords(wording), ...bySpeaker(wording)].filter(({ report }) => report === wording.report),
  };
}

/** The keys of both kinds: what has one in common is worth judging. */
export function keysOf(wording: Wording): readonly number[] {
  return [...wordKeys(wording), ...occasionKeys(wording)];
}

function wordKeys({ part }: Wording): readonly number[] {
  return shinglesOf(part.words);
}

function occasionKeys({ report, part }: Wording): readonly number[] {
  if (report.keys.length === 0) return [];
  const concepts: number[] = [];
  for (const [concept, { term }] of part.concepts)
    if (termWeight(term) >= LEAST_WEIGHT) concepts.push(hashOf(concept));
  return report.keys.flatMap((key) => {
    const hash = hashOf(key);
    return concepts.map((concept) => mixed(hash, concept));
  });
}
