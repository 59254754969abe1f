import { contains, type Span } from '../span.ts';
import type { DatedMention } from './dated-mention.ts';

// Measured share of right days below which we would rather give no date: four in five.
const SURE_ENOUGH = 0.8;

/**
 * The mention that dates a sentence for a timeline, or null. It has to
 * - have an interval, and be no decade and no century, which place nothing;
 * - be of a kind that was right at least four times in five when measured;
 * - not be counted from another date in the text (“four weeks later”);
 * - not stand in quoted speech, when it is counted from the moment of speaking (“yesterday”, “on Friday”, “last year”).
 *
 * Of those the first that names a day; else the first.
 */
export function dateOfSentence(
  mentions: readonly DatedMention[],
  quoted: readonly Span[],
): DatedMention | null {
  const placed = mentions.filter(
    (mention) =>
      mayBeShown(mention) && !(isSpoken(mention, quoted) && isCountedFromSpeech(mention)),
  );
  return placed.find(({ granularity }) => granularity === 'day') ?? placed[0] ?? null;
}

/** Whether a date of this kind may stand on a timeline. */
export function mayBeShown({ interval, granularity, basis, confidence }: DatedMention): boolean {
  if (interval === null || granularity === 'decade' || granularity === 'century') return false;
  return basis !== 'relative-to-text' && confidence >= SURE_ENOUGH;
}

function isSpoken({ span }: DatedMention, quoted: readonly Span[]): boolean {
  return quoted.some((region) => contains(region, span));
}

function isCountedFromSpeech({ basis }: DatedMention): boolean {
  return basis === 'deictic' || basis === 'weekday' || basis === 'relative-to-publication';
}
