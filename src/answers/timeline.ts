import type { Snapshot } from '../snapshot.ts';
import type { Interval } from '../text/date/dated-mention.ts';
import { dayNumber, fromDayNumber, toDayNumber } from '../text/iso-date.ts';
import { isNonEmpty } from '../text/span.ts';
import { excerpt } from '../corpus/excerpt.ts';
import type { Answer, Searched, TimelineEntry } from './answer.ts';
import type { Asked } from './asked.ts';
import { citeSentence } from './cite.ts';
import { closestArticles, noEvidence } from './closest.ts';
import { type TypedFilters, readFilters } from './filters.ts';
import { withMatched } from './matched.ts';
import { missingWords } from './missing-words.ts';
import {
  type Filters,
  type Mask,
  NO_FILTERS,
  articlesInReach,
  isEmpty,
  narrowArticles,
  outletOf,
} from './reach.ts';
import { type OnTopic, sentencesOnTopic } from './sentences-on-topic.ts';
import { type Candidate, chooseEntries } from './timeline/choose-entries.ts';
import type { Stretch } from './timeline/topic-sentence.ts';
import { type Wanted, readWanted } from './wanted.ts';

// A page or two of a reply.
const MOST = 25;

/** Dated sentences on a topic in the order of what they date; `from` and `to` mean the event's day. */
export function findTimeline(
  snapshot: Snapshot,
  topic: string,
  typed: TypedFilters,
  asked: Asked,
): Answer {
  const filters = readFilters(snapshot, typed, asked);
  if ('kind' in filters) return filters;
  const reach = articlesInReach(snapshot, asked);
  if (isEmpty(reach)) return noEvidence('empty-corpus');
  const wanted = readWanted(snapshot, reach, topic);
  if (wanted.terms.length === 0) return noEvidence('empty-question');
  const articles = narrowArticles(snapshot, reach, { ...NO_FILTERS, outlet: filters.outlet });
  const onTopic = sentencesOnTopic(snapshot, wanted, articles);
  const timed = onTopic.flatMap((one) => timedOf(snapshot, one) ?? []);
  const isInside = insideOf(filters);
  const inside = timed.filter(({ time }) => isInside(time));
  const entries = chooseEntries(inside, (one) => entryOf(snapshot, one), wanted.terms, MOST)
    .toSorted(byInterval)
    .map((entry) => ({
      ...entry,
      citation: withMatched(entry.citation, wanted),
      alsoReportedBy: entry.alsoReportedBy.map((report) => withMatched(report, wanted)),
    }));
  if (isNonEmpty(entries)) {
    const missing = missingWords(
      wanted,
      entries.map(({ citation }) => citation),
    );
    return { kind: 'timeline', entries, missing };
  }
  const dated = timed.filter(({ stretch }) => stretch !== null);
  const searched = {
    articles: articles.filter((one) => one === 1).length,
    sentences: onTopic.length,
    dated: dated.length,
    nearest: nearestTo(dated, filters),
  };
  return nothingFound(snapshot, reach, wanted, filters, searched);
}

function nothingFound(
  snapshot: Snapshot,
  reach: Mask,
  wanted: Wanted,
  filters: Filters,
  searched: Searched,
): Answer {
  const closest = closestArticles(snapshot, reach, wanted);
  if (searched.dated > 0) return noEvidence('filtered-out', { closest, searched });
  if (searched.sentences > 0) return noEvidence('nothing-dated', { closest, searched });
  const elsewhere = filters.outlet !== null && sentencesOnTopic(snapshot, wanted, reach).length > 0;
  return noEvidence(elsewhere ? 'filtered-out' : 'topic-absent', {
    missing: wanted.absent,
    closest,
    searched,
  });
}

/** The stretch that lies the fewest days before or after what was asked for; of two, the earlier. */
function nearestTo(dated: readonly Timed[], { from, to }: Filters): Interval | null {
  const distance = ({ time: { first, days } }: Timed): number =>
    Math.max(
      from === null ? 0 : dayNumber(from) - (first + days) + 1,
      to === null ? 0 : first - dayNumber(to),
    );
  const [first] = dated.toSorted(
    (a, b) => distance(a) - distance(b) || a.time.first - b.time.first,
  );
  return first === undefined ? null : intervalOf(first.time);
}

/** A sentence on the topic with the days of its date, or with its publication date. */
interface Timed extends Candidate, OnTopic {
  readonly time: Stretch;
}

/** Null when neither date is known. */
function timedOf(snapshot: Snapshot, { number, unit, score }: OnTopic): Timed | null {
  const { mentions, firsts, lengths } = snapshot.ofSentence;
  const { article } = unit;
  const published = publishedDays(snapshot)[article] ?? null;
  const stretch =
    mentions[number] === 0
      ? null
      : { first: (firsts[number] ?? 0) | 0, days: lengths[number] ?? 0 };
  const time = stretch ?? (published === null ? null : { first: published, days: 1 });
  if (time === null) return null;
  const [place] = unit.sentences;
  const outlet = outletOf(snapshot, article);
  // Field by field: a topic of the year has thousands of these.
  return { article, outlet, stretch, published, place, time, number, unit, score };
}

const published = new WeakMap<Snapshot['ofArticle'], readonly (number | null)[]>();

/** Day numbers by article. */
function publishedDays({ ofArticle }: Snapshot): readonly (number | null)[] {
  const known = published.get(ofArticle) ?? Array.from(ofArticle.days, dayOfCalendar);
  published.set(ofArticle, known);
  return known;
}

// As `calendarNumber` writes it: 20160611
function dayOfCalendar(day: number): number | null {
  return day === 0
    ? null
    : toDayNumber(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
}

function intervalOf({ first, days }: Stretch): Interval {
  return { from: fromDayNumber(first), to: fromDayNumber(first + days) };
}

function entryOf(snapshot: Snapshot, { number, time, unit, score }: Timed): TimelineEntry {
  const citation = citeSentence(snapshot, unit.article, unit.span, score);
  const held = snapshot.articles[unit.article];
  const mention = held?.analysis.dates[(snapshot.ofSentence.mentions[number] ?? 0) - 1];
  const date =
    mention === undefined || held === undefined
      ? null
      : { mention, words: excerpt(held.article, mention.span) };
  return { interval: intervalOf(time), date, citation, alsoReportedBy: [] };
}

function insideOf({ from, to }: Filters): (stretch: Stretch) => boolean {
  const least = from === null ? -Infinity : dayNumber(from);
  const most = to === null ? Infinity : dayNumber(to);
  return ({ first, days }) => first + days > least && first <= most;
}

/** By first day; the coarser first, since what happened in May began before the 31st; then as published. */
function byInterval(a: TimelineEntry, b: TimelineEntry): number {
  const published = ({ citation }: TimelineEntry): string =>
    citation.article.publishedOn?.value ?? '9999';
  return (
    compare(a.interval.from, b.interval.from) ||
    compare(b.interval.to, a.interval.to) ||
    compare(published(a), published(b)) ||
    compare(a.citation.article.id, b.citation.article.id) ||
    a.citation.span.start - b.citation.span.start
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
