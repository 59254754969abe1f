import type { Attributed, Attribution, Quotation } from '../quotation/quotation.ts';
import type { SegmentedText } from '../segmented.ts';
import type { Span } from '../span.ts';
import { mentionScore, type Pronoun } from './mention-score.ts';
import { placeOf } from './neighbours.ts';
import type { Gender, Person } from './person.ts';

// Best less second best. Below it nobody is named.
const MARGIN = 3;
// More quotations than stand in the paragraphs that count.
const RECENT = 40;
const PREVIOUS_SPEAKER = 2.2;
const OFTEN_NAMED = 0.35;
const GENDER_UNKNOWN = -3;

interface Candidate {
  readonly person: number;
  readonly score: number;
  /** Whether the gender is known to agree. */
  readonly isSure: boolean;
}

/** Whom “he” or “she” means, when one candidate stands clearly before the others, or alone. */
export function resolvePronoun(
  segmented: SegmentedText,
  attribution: Attribution,
  span: Span,
  gender: Gender,
  people: readonly Person[],
  previous: readonly Quotation[],
): Attributed | null {
  const place = placeOf(segmented, span);
  if (place === null) return null;
  const recent = previous.slice(-RECENT);
  const sources = recent.flatMap(({ source }) => source);
  const pronoun = { span, paragraph: place.paragraph, sources };
  const speaker = previousSpeaker(segmented, pronoun, recent);
  const candidates: Candidate[] = [];
  for (const [index, person] of people.entries()) {
    if (person.kind !== 'person' || (person.gender ?? gender) !== gender) continue;
    if (isAddressed(segmented, attribution, person)) continue;
    const best = bestMention(segmented, mentionsOf(person, index, recent), pronoun);
    if (best === null) continue;
    let score = best + OFTEN_NAMED * Math.log(1 + person.mentions.length);
    if (speaker === index) score += PREVIOUS_SPEAKER;
    if (person.gender === null) score += GENDER_UNKNOWN;
    candidates.push({ person: index, score, isSure: person.gender !== null });
  }
  const person = clearest(candidates);
  if (person === null) return null;
  const antecedent = people[person]?.mentions.findLast((mention) => mention.span.end <= span.start);
  return { person, via: 'pronoun', antecedent: antecedent?.span ?? null };
}

function clearest(candidates: readonly Candidate[]): number | null {
  const [best, second] = candidates.toSorted((a, b) => b.score - a.score);
  if (best === undefined) return null;
  if (second !== undefined && best.score - second.score < MARGIN) return null;
  if (!best.isSure && candidates.some(({ isSure }) => isSure)) return null;
  return best.person;
}

/** Where the person is named, and every source that was found to mean them: these keep somebody in mind. */
function mentionsOf(
  { mentions }: Person,
  index: number,
  previous: readonly Quotation[],
): readonly Span[] {
  const sources = previous.flatMap(({ speaker, source }) =>
    speaker?.person === index ? source : [],
  );
  return [...mentions.map(({ span }) => span), ...sources];
}

function bestMention(
  segmented: SegmentedText,
  mentions: readonly Span[],
  pronoun: Pronoun,
): number | null {
  let best: number | null = null;
  for (const mention of mentions) {
    const score = mentionScore(segmented, mention, pronoun);
    if (score !== null && (best === null || score > best)) best = score;
  }
  return best;
}

// “he told |Reed|”: he is not Reed.
function isAddressed({ text }: SegmentedText, { cue }: Attribution, person: Person): boolean {
  const end = cue.at(-1)?.end;
  if (end === undefined) return false;
  return person.mentions.some(
    ({ span }) =>
      span.start >= end &&
      /^\s+(?:\p{L}+\.?\s+){0,3}$/u.test(text.slice(end, span.start).slice(0, 40)),
  );
}

/** Who spoke last, at most two paragraphs above; whoever asked then does not go on. */
function previousSpeaker(
  segmented: SegmentedText,
  { paragraph }: Pronoun,
  previous: readonly Quotation[],
): number | null {
  const last = previous.at(-1);
  if (last === undefined || last.polarity === 'asked') return null;
  const place = placeOf(segmented, last.content[0]);
  return place === null || paragraph - place.paragraph > 2 ? null : (last.speaker?.person ?? null);
}
