import { excerpt } from '../../../corpus/excerpt.ts';
import type { DatedMention } from '../../../text/date/dated-mention.ts';
import { addDays, type IsoDate } from '../../../text/iso-date.ts';
import { isNonEmpty, overlaps } from '../../../text/span.ts';
import type { DisagreementSide } from '../variant.ts';
import { type Found, sideAt, type Told } from './told.ts';

// “a statement by”, “in an interview on”: the sentence tells when it was said.
const OCCASION =
  /\b(?:statements?|interview(?:ed)?|speech|address|remarks?|comments?|briefing|conference|hearing|debate|rally|told|said|says|announced|declared|wrote|tweeted|posted)\b/iu;

// What was said all through it shares its day; “Hale said on Monday that …” dates one sentence.
const LASTING =
  /\b(?:interview(?:ed)?|speech|address|briefing|conference|hearing|debate|rally)\b/iu;

// More days apart it is another occasion, not another date of this one.
const MOST_APART = 3;

interface Dated {
  readonly told: Told;
  /** The day on which it was said; null when the article does not say. */
  readonly day: IsoDate | null;
  readonly published: IsoDate | null;
  readonly side: DisagreementSide;
}

/** Where outlets give different days for what was said, or a day on which another had reported it already. */
export function dateDisagreements(told: readonly Told[]): readonly Found[] {
  const articles = new Map<number, Told>();
  for (const each of told) if (!articles.has(each.place)) articles.set(each.place, each);
  const dated = [...articles.values()].map(datedOf);
  const sides = new Map<string, DisagreementSide>();
  for (const { day, side } of dated) {
    if (day === null) continue;
    const others = dated.filter(
      (other) =>
        other.side.article.id !== side.article.id &&
        (other.day === null ? isEarlier(other.published, day) : isOther(other.day, day)),
    );
    for (const other of others) {
      sides.set(side.article.id, side);
      sides.set(other.side.article.id, other.side);
    }
  }
  const all = [...sides.values()];
  return isNonEmpty(all) ? [{ about: 'date', sides: all }] : [];
}

function isOther(a: IsoDate, b: IsoDate): boolean {
  return a !== b && addDays(a, MOST_APART) >= b && addDays(b, MOST_APART) >= a;
}

function isEarlier(published: IsoDate | null, day: IsoDate): boolean {
  return published !== null && published < day && addDays(published, MOST_APART) >= day;
}

function datedOf(told: Told): Dated {
  const { held, span } = told;
  const published = held.article.publishedOn?.value ?? null;
  const mention = occasionDate(told);
  if (mention?.interval == null)
    return {
      ...{ told, day: null, published },
      side: { ...sideAt(held, null, span.start), isPublication: true },
    };
  const words = excerpt(held.article, mention.span);
  return {
    ...{ told, day: mention.interval.from, published },
    side: sideAt(held, words, mention.span.start),
  };
}

/** The day of the occasion: in a sentence that names the speaker and tells of speaking, and never in what was said. */
function occasionDate({ held, quotation }: Told): DatedMention | null {
  const { article, analysis } = held;
  const person = quotation.speaker === null ? undefined : analysis.people[quotation.speaker.person];
  const said = analysis.quotations.flatMap(({ content }) => content);
  const found = analysis.dates.find((mention) => {
    if (mention.granularity !== 'day' || mention.interval === null) return false;
    if (mention.basis === 'relative-to-text' || mention.direction === 'future') return false;
    if (said.some((part) => overlaps(part, mention.span))) return false;
    const sentence = analysis.sentences.find((each) => overlaps(each, mention.span));
    if (sentence === undefined || sentence.isHeading) return false;
    const isOfSpeaker = person?.mentions.some(({ span }) => overlaps(span, sentence)) === true;
    const words = article.text.slice(sentence.start, sentence.end);
    if (!isOfSpeaker || !OCCASION.test(words)) return false;
    const reported = analysis.quotations.filter(({ content }) =>
      content.some((part) => overlaps(part, sentence)),
    );
    return reported.length === 0 || reported.includes(quotation) || LASTING.test(words);
  });
  return found ?? null;
}
