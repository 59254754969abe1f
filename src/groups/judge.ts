import { areOverlapping, type Edge, gapOf, type HeldPart, isTied } from './held-part.ts';
import { judgeWords } from './judge-words.ts';
import { type Likeness, likenessOfSayings } from './likeness.ts';
import { CANDIDATE, logistic, OCCASION_WEIGHTS, occasionFeatures } from './scores.ts';
import { GROUND } from './statement-groups.ts';

// Days between publications of one occasion; with one venue a weekly may be later (knowledge on quotations, section 11).
const NEAR = 3;
const NEAR_AT_VENUE = 7;
// One article says much about one thing: what it repeats must be close.
const REPEATED = { score: 0.8, overlap: 0.5, overlapOfOne: Infinity };
// By words alone: as long as what was labelled; a paraphrase by nobody known, as long as a sentence that was copied.
const LEAST_WORDS = 6;
const COPIED_WORDS = 10;
const PARAPHRASED_WORDS = 5;
/** Below this nothing stands beside another. */
export const BESIDE = 0.4;
const BESIDE_ANY_DAY = 0.7;
const BESIDE_OTHER = 0.6;

/** How two parts stand to each other; null: apart. */
export function judge(a: HeldPart, b: HeldPart): Edge | null {
  const isOneArticle = a.article === b.article;
  if (isOneArticle && (a.quotation === b.quotation || areOverlapping(a, b))) return null;
  const [speaker, other] = [a.quotation.speaker, b.quotation.speaker];
  const isOneSpeaker = speaker !== null && speaker === other;
  const mayBeOne = isOneSpeaker || speaker === null || other === null;
  const likeness = likenessOfSayings(a.saying, b.saying);
  const score = logistic(OCCASION_WEIGHTS, occasionFeatures(likeness));
  const byWords = mayBeOne ? wordsTier(a, b, likeness, isOneSpeaker) : null;
  const grounds = groundsOf(a, b, isOneSpeaker);
  if (byWords === 1) return { tier: 1, score, grounds: grounds | GROUND.words };
  if (isOneArticle && isOneSpeaker && occasionTier(likeness, score, REPEATED) === 2)
    return { tier: 2, score, grounds };
  if (byWords === 2) return { tier: 2, score, grounds: grounds | GROUND.words };
  return isPossible(a, b, likeness, score, grounds) ? { tier: 3, score, grounds } : null;
}

// A day that an article was tied to is evidence from these very words: only dated articles are judged by words and days.
function wordsTier(
  a: HeldPart,
  b: HeldPart,
  likeness: Likeness,
  isOneSpeaker: boolean,
): 1 | 2 | null {
  const gap =
    a.article.day === null || b.article.day === null
      ? null
      : Math.abs(a.article.day - b.article.day);
  const words = Math.min(a.saying.words, b.saying.words);
  const isQuoted = a.saying.kind !== 'indirect' && b.saying.kind !== 'indirect';
  const tier = judgeWords(likeness, words, gap);
  if (tier === 2) {
    const isRepeated = a.article === b.article && !isOneSpeaker;
    return isQuoted && words >= LEAST_WORDS && !isRepeated ? 2 : null;
  }
  if (isOneSpeaker && isQuoted) return tier;
  if (isQuoted) return words >= LEAST_WORDS ? tier : null;
  return words >= (isOneSpeaker ? PARAPHRASED_WORDS : COPIED_WORDS) ? tier : null;
}

/** Whether they may stand beside each other, or are to be judged beside what else their articles have. */
function isPossible(
  a: HeldPart,
  b: HeldPart,
  likeness: Likeness,
  score: number,
  grounds: number,
): boolean {
  if ((grounds & GROUND.speaker) === 0 || likeness.isRenamed)
    return isBesideOther(a, b, likeness, score, grounds);
  const isOneArticle = a.article === b.article;
  const isOccasion = (grounds & (GROUND.days | GROUND.venue)) !== 0;
  if (isOccasion && !isOneArticle) return likeness.concepts >= 1 && score >= CANDIDATE;
  const gap = gapOf(a, b);
  if (!isOneArticle && gap !== null && gap > NEAR_AT_VENUE) return false;
  return likeness.concepts >= 2 && score >= (isOneArticle ? BESIDE : BESIDE_ANY_DAY);
}

/** How sure two parts of one speaker must be, how much they must overlap, to be one utterance. */
export interface Least {
  /** 0–1. */
  readonly score: number;
  /** 0–1. */
  readonly overlap: number;
  /** The same where they have one telling word in common. */
  readonly overlapOfOne: number;
}

/** The tier of two parts of one speaker on one occasion. */
export function occasionTier(
  { concepts, overlap }: Likeness,
  score: number,
  least: Least,
): 2 | 3 | null {
  const isTelling = concepts >= 2 || (concepts === 1 && overlap >= least.overlapOfOne);
  if (isTelling && score >= least.score && overlap >= least.overlap) return 2;
  return concepts >= 2 && score >= BESIDE ? 3 : null;
}

/** Two holders of one office, or a question put to the speaker: beside each other, never merged. */
function isBesideOther(
  a: HeldPart,
  b: HeldPart,
  { concepts }: Likeness,
  score: number,
  grounds: number,
): boolean {
  if (concepts < 2 || a.article === b.article) return false;
  const gap = gapOf(a, b);
  if (gap !== null && gap > NEAR_AT_VENUE) return false;
  return (grounds & (GROUND.office | GROUND.asked)) !== 0 && score >= BESIDE_OTHER;
}

function groundsOf(a: HeldPart, b: HeldPart, isOneSpeaker: boolean): number {
  const gap = gapOf(a, b);
  const isOneVenue = [...a.article.venues].some((venue) => b.article.venues.has(venue));
  let grounds = isOneSpeaker ? GROUND.speaker : 0;
  if (gap !== null && gap <= NEAR) grounds |= GROUND.days;
  if (isOneVenue && (gap === null || gap <= NEAR_AT_VENUE)) grounds |= GROUND.venue;
  if (a.article !== b.article && (isTied(a) || isTied(b))) grounds |= GROUND.tied;
  if (!isOneSpeaker && shareKey(a, b, 'office:')) grounds |= GROUND.office;
  if (isAskedOf(a, b) || isAskedOf(b, a)) grounds |= GROUND.asked;
  return grounds;
}

function shareKey({ quotation: a }: HeldPart, { quotation: b }: HeldPart, kind: string): boolean {
  return a.keys.some((key) => key.startsWith(kind) && b.keys.includes(key));
}

function isAskedOf({ quotation, saying }: HeldPart, { quotation: { speaker } }: HeldPart): boolean {
  return (
    quotation.speaker !== speaker &&
    speaker !== null &&
    saying.polarity === 'asked' &&
    quotation.keys.includes(speaker)
  );
}
