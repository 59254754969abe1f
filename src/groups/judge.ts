import { overlaps } from '../text/span.ts';
import { type Edge, gapOf, type HeldPart } from './held-part.ts';
import { judgeWords } from './judge-words.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { CANDIDATE, logistic, OCCASION_WEIGHTS, occasionFeatures } from './scores.ts';
import { GROUND } from './statement-groups.ts';

// Days between publications of one occasion; with one venue a weekly may be later (knowledge on quotations, section 11).
const NEAR = 3;
const NEAR_AT_VENUE = 7;
const MERGED = 0.6;
// Long sentences may share a clause and say two things.
const MERGED_OVERLAP = 0.28;
// One article says much about one thing: what it repeats must be closer.
const REPEATED = { score: 0.8, overlap: 0.5 };
const BESIDE = 0.4;
const BESIDE_ANY_DAY = 0.7;

/** How two parts stand to each other; null: apart. */
export function judge(a: HeldPart, b: HeldPart): Edge | null {
  const isOneArticle = a.article === b.article;
  if (isOneArticle && (a.part.quotation === b.part.quotation || overlaps(a.part.span, b.part.span)))
    return null;
  const isOneSpeaker = a.speaker !== null && a.speaker === b.speaker;
  const mayBeOne = isOneSpeaker || a.speaker === null || b.speaker === null;
  const likeness = likenessOf(a.part, b.part);
  const score = logistic(OCCASION_WEIGHTS, occasionFeatures(likeness));
  const byWords = mayBeOne ? wordsTier(a, b, likeness) : null;
  const grounds = groundsOf(a, b, isOneSpeaker);
  if (byWords === 1) return { tier: 1, score, grounds: grounds | GROUND.words };
  const byOccasion =
    isOneSpeaker && !likeness.isRenamed
      ? occasionTier(likeness, score, grounds, { gap: gapOf(a, b), isOneArticle })
      : null;
  if (byOccasion === 2) return { tier: 2, score, grounds };
  if (byWords === 2) return { tier: 2, score, grounds: grounds | GROUND.words };
  if (byOccasion === 3 || (!isOneArticle && isCandidate(likeness, score, grounds)))
    return { tier: 3, score, grounds };
  return besideTier(a, b, likeness, score) ? { tier: 3, score, grounds } : null;
}

// A day that an article was tied to is evidence from these very words: only dated articles are judged by words and days.
function wordsTier(a: HeldPart, b: HeldPart, likeness: Likeness): 1 | 2 | null {
  const gap =
    a.article.day === null || b.article.day === null
      ? null
      : Math.abs(a.article.day - b.article.day);
  const words = Math.min(a.part.words.length, b.part.words.length);
  return judgeWords(likeness, words, gap);
}

/** Whether it is kept until all that the two articles have of the speaker has been compared. */
function isCandidate({ isRenamed, concepts }: Likeness, score: number, grounds: number): boolean {
  return (
    (grounds & GROUND.speaker) !== 0 &&
    (grounds & (GROUND.days | GROUND.venue)) !== 0 &&
    !isRenamed &&
    concepts >= 1 &&
    score >= CANDIDATE
  );
}

/** The tier of two parts of one speaker by what they are about and where it was said. */
export function occasionTier(
  { concepts, overlap }: Likeness,
  score: number,
  grounds: number,
  { gap, isOneArticle }: { readonly gap: number | null; readonly isOneArticle: boolean },
): 2 | 3 | null {
  const isOccasion = (grounds & (GROUND.days | GROUND.venue)) !== 0;
  const least = isOneArticle ? REPEATED : { score: MERGED, overlap: MERGED_OVERLAP };
  const isTelling = concepts >= 2;
  if (isOneArticle || isOccasion) {
    if (isTelling && score >= least.score && overlap >= least.overlap) return 2;
    return isTelling && score >= BESIDE ? 3 : null;
  }
  return (gap === null || gap <= NEAR_AT_VENUE) && isTelling && score >= BESIDE_ANY_DAY ? 3 : null;
}

/** Two holders of one office, or a question put to the speaker: beside each other, never merged. */
function besideTier(a: HeldPart, b: HeldPart, { concepts }: Likeness, score: number): boolean {
  if (concepts < 2 || a.article === b.article) return false;
  const gap = gapOf(a, b);
  if (gap !== null && gap > NEAR_AT_VENUE) return false;
  const grounds = groundsOf(a, b, false);
  return (grounds & (GROUND.office | GROUND.asked)) !== 0 && score >= MERGED;
}

function groundsOf(a: HeldPart, b: HeldPart, isOneSpeaker: boolean): number {
  const gap = gapOf(a, b);
  const isOneVenue = [...a.article.venues].some((venue) => b.article.venues.has(venue));
  let grounds = isOneSpeaker ? GROUND.speaker : 0;
  if (gap !== null && gap <= NEAR) grounds |= GROUND.days;
  if (isOneVenue && (gap === null || gap <= NEAR_AT_VENUE)) grounds |= GROUND.venue;
  if (a.article !== b.article && (a.isTied() || b.isTied())) grounds |= GROUND.tied;
  if (!isOneSpeaker && shareKey(a, b, 'office:')) grounds |= GROUND.office;
  if (isAskedOf(a, b) || isAskedOf(b, a)) grounds |= GROUND.asked;
  return grounds;
}

function shareKey(a: HeldPart, b: HeldPart, kind: string): boolean {
  return a.keys.some((key) => key.startsWith(kind) && b.keys.includes(key));
}

function isAskedOf(question: HeldPart, { speaker }: HeldPart): boolean {
  return (
    question.speaker !== speaker &&
    speaker !== null &&
    question.part.polarity === 'asked' &&
    question.keys.includes(speaker)
  );
}
