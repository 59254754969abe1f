import { dayNumber } from '../iso-date.ts';
import type { Span } from '../span.ts';
import { confidenceOf } from './confidence.ts';
import type { DatedMention } from './dated-mention.ts';
import { isAnchor } from './is-anchor.ts';
import { mannerOf } from './narrative.ts';
import { firstDay, partsOf, type Period } from './period.ts';
import type { Resolution, TimeExpression } from './time-expression.ts';

/** What one paragraph hands to the next. */
export interface Carried {
  readonly mentioned: Period | null;
  readonly reportedQuarter: Period | null;
  readonly isNarrative: boolean;
}

export const NOTHING_CARRIED: Carried = {
  mentioned: null,
  reportedQuarter: null,
  isNarrative: false,
};

/** What holds for the whole text. */
export interface Ground {
  /** Day number of the publication date. */
  readonly publication: number | null;
  readonly mayNarrate: boolean;
}

/** The mentions of one paragraph, each counted from what stands before it. Spans are those of the expressions. */
export function resolveParagraph(
  expressions: readonly TimeExpression[],
  sentences: readonly Span[],
  { publication, mayNarrate }: Ground,
  carried: Carried,
): { readonly mentions: readonly DatedMention[]; readonly carried: Carried } {
  const manner = publication === null || !mayNarrate ? 'news' : mannerOf(expressions, publication);
  const isNarrative = manner === 'narrative' || (manner === null && carried.isNarrative);
  let { mentioned, reportedQuarter } = carried;
  let yearInSentence: number | null = null;
  let sentence = 0;
  const mentions: DatedMention[] = [];
  for (const { span, rule, resolve } of expressions) {
    const place = sentenceAt(sentences, sentence, span.start);
    if (place !== sentence) yearInSentence = null;
    sentence = place;
    const resolution = resolve({
      publication,
      mentioned,
      yearInSentence,
      isNarrative,
      reportedQuarter,
    });
    if (resolution === null) continue;
    mentions.push({
      span,
      ...resolution,
      confidence: confidenceOf(rule, resolution.basis, resolution.granularity),
      rule,
    });
    const period = periodOf(resolution);
    if (period === null) continue;
    const passage = { opening: sentences[sentence]?.start ?? 0, mentioned, mayNarrate };
    if (isAnchor({ span, rule, basis: resolution.basis, period }, passage)) mentioned = period;
    if (rule === 'quarter' && isOver(period, publication)) reportedQuarter = period;
    yearInSentence = olderYear(resolution, period, publication) ?? yearInSentence;
  }
  return {
    mentions,
    carried: { mentioned, reportedQuarter, isNarrative: carried.isNarrative || isNarrative },
  };
}

// A company reports a quarter that is over; the running one is a plan.
function isOver({ interval }: Period, publication: number | null): boolean {
  return publication !== null && dayNumber(interval.to) <= publication;
}

function periodOf({ value, interval, granularity }: Resolution): Period | null {
  return interval === null || granularity === null ? null : { value, interval, granularity };
}

function olderYear(
  { basis }: Resolution,
  period: Period,
  publication: number | null,
): number | null {
  if (basis !== 'stated' || publication === null) return null;
  if (period.granularity === 'decade' || period.granularity === 'century') return null;
  const { year } = partsOf(firstDay(period));
  return year < partsOf(publication).year ? year : null;
}

/** The index of the sentence that holds the place, looked for from `from` on. */
function sentenceAt(sentences: readonly Span[], from: number, place: number): number {
  let index = from;
  while (index + 1 < sentences.length && (sentences[index]?.end ?? 0) <= place) index += 1;
  return index;
}
