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
 * Of those the first that names a day and is neither the end or beginning of something (“since 2 May”, “by Friday”) nor
 * the day of a saying (“said on Friday that …”); else the first that names a day; else the first. `text` is what their
 * spans point into.
 */
export function dateOfSentence(
  text: string,
  mentions: readonly DatedMention[],
  quoted: readonly Span[],
): DatedMention | null {
  const placed = mentions.filter(
    (mention) =>
      mayBeShown(mention) && !(isSpoken(mention, quoted) && isCountedFromSpeech(mention)),
  );
  const days = placed.filter(({ granularity }) => granularity === 'day');
  return days.find((day) => isOfEvent(text, day)) ?? days[0] ?? placed[0] ?? null;
}

// since 2 May, until late Friday, by the 31st
const BOUND = /\b(?:since|until|till|by|before|after|from|prior to) (?:the |early |late |mid-)?$/iu;
// said on Friday that, told reporters late Friday: the day of the saying
const SAYING =
  /\b(?:said|says|told(?: \p{L}+){1,2}|announced|added|reported|warned) (?:on |in |late |early )*$/u;
// Unit: characters. Room for the words above.
const BEFORE = 40;

function isOfEvent(text: string, { span: { start } }: DatedMention): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return !BOUND.test(before) && !SAYING.test(before);
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
