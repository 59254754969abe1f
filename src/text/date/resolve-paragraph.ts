import { dayNumber } from '../iso-date.ts';
import type { Span } from '../span.ts';
import { anchorOf, type Told } from './anchor-of.ts';
import { confidenceOf } from './confidence.ts';
import type { DatedMention } from './dated-mention.ts';
import { isAnchor } from './is-anchor.ts';
import { mannerOf } from './narrative.ts';
import { firstDay, partsOf, type Period } from './period.ts';
import type { Resolution, TimeExpression } from './time-expression.ts';

/** What one paragraph hands to the next. */
export interface Carried {
  readonly mentioned: Told | null;
  readonly reportedQuarter: Told | null;
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
  readonly isDayFirst: boolean | null;
}

/** The mentions of one paragraph, each counted from what stands before it. Spans are those of the expressions. */
export function resolveParagraph(
  expressions: readonly TimeExpression[],
  sentences: readonly Span[],
  { publication, mayNarrate, isDayFirst }: Ground,
  carried: Carried,
): { readonly mentions: readonly DatedMention[]; readonly carried: Carried } {
  const manner = publication === null || !mayNarrate ? 'news' : mannerOf(expressions, publication);
  const isNarrative = manner === 'narrative' || (manner === null && carried.isNarrative);
  let { mentioned, reportedQuarter } = carried;
  let yearInSentence: Told | null = null;
  let sentence = 0;
  const mentions: DatedMention[] = [];
  for (const { span, rule, resolve } of expressions) {
    const place = sentenceAt(sentences, sentence, span.start);
    if (place !== sentence) yearInSentence = null;
    sentence = place;
    const resolution = resolve({
      publication,
      mentioned: mentioned?.period ?? null,
      yearInSentence: yearInSentence === null ? null : yearOf(yearInSentence.period),
      isNarrative,
      isDayFirst,
      reportedQuarter: reportedQuarter?.period ?? null,
    });
    if (resolution === null) continue;
    const text = { mentioned, reportedQuarter, yearInSentence };
    mentions.push({
      span,
      ...resolution,
      anchor: anchorOf(rule, resolution, publication, text),
      direction: directionFrom(resolution, publication),
      cue: resolution.cue ?? null,
      confidence: confidenceOf(rule, resolution.basis, resolution.granularity),
      rule,
    });
    const period = periodOf(resolution);
    if (period === null) continue;
    const told = { period, span };
    const opening = sentences[sentence]?.start ?? 0;
    const passage = { opening, mentioned: mentioned?.period ?? null, mayNarrate };
    if (isAnchor({ span, rule, basis: resolution.basis, period }, passage)) mentioned = told;
    if (rule === 'quarter' && isOver(period, publication)) reportedQuarter = told;
    if (isOlderYear(resolution, period, publication)) yearInSentence = told;
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

function directionFrom(
  { interval }: Resolution,
  publication: number | null,
): DatedMention['direction'] {
  if (interval === null || publication === null) return null;
  if (dayNumber(interval.to) <= publication) return 'past';
  return dayNumber(interval.from) > publication ? 'future' : 'same';
}

function isOlderYear({ basis }: Resolution, period: Period, publication: number | null): boolean {
  if (basis !== 'stated' || publication === null) return false;
  if (period.granularity === 'decade' || period.granularity === 'century') return false;
  return yearOf(period) < partsOf(publication).year;
}

function yearOf(period: Period): number {
  return partsOf(firstDay(period)).year;
}

/** The index of the sentence that holds the place, looked for from `from` on. */
function sentenceAt(sentences: readonly Span[], from: number, place: number): number {
  let index = from;
  while (index + 1 < sentences.length && (sentences[index]?.end ?? 0) <= place) index += 1;
  return index;
}
